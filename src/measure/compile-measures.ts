import { type Finding, finding } from '../core/finding';
import { fold } from '../core/fold';
import type { MeasureRow } from '../tables/schemas/measures';
import type { WorkbookTables } from '../tables/workbook-tables';
import { type Compiled, compileRowsMeasure, type FilterFor, rememberingFilters } from './compile-rows-measure';
import type { FilterReading } from './filter/compile-filter';
import { measuresOfBonuses } from './measures-of-bonuses';
import { countriesIn } from './duration';
import { durationFindings } from './duration-findings';
import { type Measure, partsOf, type RatioMeasure, type RowsMeasure } from './measure';
import { headerOf, rowSubject } from './row-subject';

/** The measures that can be calculated, by folded name, and what is wrong with the others. */
export interface CompiledMeasures {
  readonly measures: ReadonlyMap<string, Measure>;
  /** Folded names of measures that exist but cannot be calculated as written. */
  readonly broken: ReadonlySet<string>;
  readonly findings: readonly Finding[];
}

/**
 * Every row of the Measures table as a measure. One that cannot be calculated as written has a finding and is broken:
 * what depends on it is missing, the rest goes on. Of two measures with the same name neither is taken.
 * @param absentText what to make of a filter on a text that no row has: a problem, or (`mayCome`) nothing yet, with a finding;
 * in a measure that a bonus depends on it always is a problem, because a typing error must not pay 0
 */
export function compileMeasures(tables: WorkbookTables, { absentText = 'problem' }: Pick<FilterReading, 'absentText'> = {}): CompiledMeasures {
  const measures = new Map<string, Measure>();
  const broken = new Set<string>();
  const findings: Finding[] = [];
  const reading = tables.dateOrder ? { dateOrder: tables.dateOrder } : {};
  const strict = rememberingFilters(reading);
  const lenient = absentText === 'problem' ? strict : rememberingFilters({ ...reading, absentText });
  const paid = absentText === 'problem' ? new Set<string>() : measuresOfBonuses(tables);
  const ratiosLast = [...tables.measures].sort((a, b) => Number(a.aggregate === 'ratio') - Number(b.aggregate === 'ratio'));
  for (const row of ratiosLast) {
    const name = fold(row.measure);
    const compiled = measures.has(name) || broken.has(name) ? twice(row) : compileMeasure(row, tables, { measures, broken, filterFor: paid.has(name) ? strict : lenient });
    findings.push(...(compiled.findings ?? []));
    if (compiled.kind === 'measure') measures.set(name, compiled.measure);
    else {
      measures.delete(name);
      broken.add(name);
    }
  }
  return { measures, broken, findings: [...findings, ...holidayFindings(measures, tables), ...durationFindings([...measures.values()].flatMap((measure) => (measure.kind === 'rows' ? [measure] : [])))] };
}

const twice = (row: MeasureRow): Compiled<Measure> => ({
  kind: 'broken',
  findings: [finding('measure.twice', 'error', rowSubject(row, 'measure'), { measure: row.measure })],
});

interface Known {
  readonly measures: ReadonlyMap<string, Measure>;
  readonly broken: ReadonlySet<string>;
  readonly filterFor: FilterFor;
}

function compileMeasure(row: MeasureRow, tables: WorkbookTables, { measures, broken, filterFor }: Known): Compiled<Measure> {
  const unreadable = row.unreadable[0];
  if (unreadable !== undefined) {
    const args = { measure: row.measure, column: headerOf(row, unreadable) };
    return { kind: 'broken', findings: [finding('measure.unreadable', 'error', rowSubject(row, unreadable), args)] };
  }
  if (row.aggregate === 'payout') return { kind: 'measure', measure: { kind: 'payout', name: row.measure, unit: 'money', component: fold(row.column ?? ''), row } };
  return row.aggregate === 'ratio' ? compileRatio(row, measures, broken) : compileRowsMeasure(row, tables, filterFor);
}

function compileRatio(row: MeasureRow, measures: ReadonlyMap<string, Measure>, broken: ReadonlySet<string>): Compiled<RatioMeasure> {
  const numerator = partOf(row.numerator, measures);
  const denominator = partOf(row.denominator, measures);
  if (!numerator || !denominator) {
    const column = numerator ? 'denominator' : 'numerator';
    const args = { measure: row.measure, part: row[column] ?? '' };
    const check = broken.has(fold(args.part)) ? 'measure.ratioBroken' : 'measure.ratioPart';
    return { kind: 'broken', findings: [finding(check, 'error', rowSubject(row, column), args)] };
  }
  return { kind: 'measure', measure: { kind: 'ratio', name: row.measure, unit: row.unit ?? 'ratio', numerator, denominator, row } };
}

function partOf(name: string | undefined, measures: ReadonlyMap<string, Measure>): RowsMeasure | undefined {
  const part = measures.get(fold(name ?? ''));
  return part?.kind === 'rows' ? part : undefined;
}

/** Working days that leave out no holidays, or not those of a country: one finding, at the first measure that counts them. */
function holidayFindings(measures: ReadonlyMap<string, Measure>, { holidays }: WorkbookTables): readonly Finding[] {
  const first = [...measures.values()].flatMap(partsOf).find(({ duration }) => duration?.unit === 'workingDays');
  if (!first) return [];
  const subject = rowSubject(first.row, 'duration');
  if (holidays.length === 0) return [finding('measure.noHolidays', 'warning', subject, { measure: first.name })];
  return countriesIn(holidays) > 1 ? [finding('measure.holidaysOfCountries', 'warning', subject, { measure: first.name })] : [];
}
