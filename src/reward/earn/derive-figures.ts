import type { Derivation, RowsStep, Unit } from '../../core/derivation';
import { type Message, message } from '../../core/message';
import { known } from '../../core/value';
import { figureOfSome, rowsAskedFor } from '../../measure/actuals';
import type { Measure, RowsMeasure } from '../../measure/measure';
import { CreditKind } from '../../measure/splits/deal-credits';
import { decidingRows } from '../../measure/aggregates/deciding-rows';
import { rowsPlace } from '../../measure/rows-place';
import type { Column } from '../../tables/columns';
import type { Line } from '../lines';
import type { ReadFigure } from '../scheme/figures';
import { countedRows } from './counted-rows';
import { largestRows } from './largest-rows';
import { actualOf, type LineSources } from './line-amounts';

/** A figure as it was read, or its documented default. */
export const readStep = (figure: ReadFigure, label: Message, unit: Unit): Derivation => ({
  op: 'read',
  value: known(figure.value),
  unit,
  label,
  ...(figure.source && { source: figure.source }),
  ...(figure.isDefault && { isDefault: true }),
});

/** The unit of a measure's figures. */
export const unitOf = ({ unit }: Measure): Unit => unit;

/** What was measured, down to the number of rows. */
export function deriveActual(measure: Measure, line: Line, payee: string, sources: LineSources): Derivation {
  if (sources.counted) return sources.counted.derive(line, sources.most);
  const value = known(actualOf(sources.actuals, measure, line));
  if (measure.kind === 'rows') return { ...rowsStep(measure, line, payee, sources), value };
  if (measure.kind !== 'ratio') return readStep({ value: NaN }, message('label.actual', { measure: measure.name }), unitOf(measure));
  const numerator = rowsStep(measure.numerator, line, payee, sources);
  const denominator = rowsStep(measure.denominator, line, payee, sources);
  return { op: 'ratio', value, unit: unitOf(measure), measure: measure.name, numerator, denominator };
}

/** The most rows that are listed one by one for a reader that asks for them. */
export const mostListed = 25;

function rowsStep(measure: RowsMeasure, line: Line, payee: string, { actuals, most = 0 }: LineSources): RowsStep {
  const { sheet, table } = measure.table;
  const rows = rowsAskedFor(actuals, measure, line, line);
  const names = namesIn(measure.person, rows);
  const largest = largestRows(measure, decidingRows(measure, rows), Math.min(most, mostListed) || undefined);
  const place = isPlaced(measure) ? rowsPlace(measure, rows, { names: names.length > 0 ? names : [payee], today: actuals.today }) : undefined;
  const each = !place && rows.length <= most ? countedRows(measure, rows) : undefined;
  return {
    op: 'rows',
    value: known(figureOfSome(actuals, measure, line, rows)),
    unit: unitOf(measure),
    aggregate: measure.aggregate,
    measure: measure.name,
    payee,
    period: line.period,
    rows: rows.length,
    filter: measure.filter,
    ...(measure.key && { key: measure.key.header }),
    ...(measure.condition && { condition: measure.condition.text }),
    where: { person: measure.person.header, names: names.length > 0 ? names : [payee], date: measure.date.header, from: line.from, until: line.until },
    ...sharedAndConverted(measure, rows),
    ...(place && { place }),
    ...(each && { each }),
    ...(largest.length > 0 && { largest }),
    source: { sheet, table, ...(measure.values && { column: measure.values.header }) },
  };
}

/** True when the rows can be found in the sheet: nothing converted or divided. */
const isPlaced = ({ foreign, converted, credits }: RowsMeasure): boolean => !foreign && !converted && !credits;

/** The number of rows of which a share counts, or an amount in another currency, and what of each row counts at most. */
function sharedAndConverted(measure: RowsMeasure, rows: Int32Array): Pick<RowsStep, 'split' | 'converted' | 'limited'> {
  const { credits, converted } = measure;
  const limited = (credits?.of ?? measure).limited;
  const split = credits ? rows.filter((r) => credits.rows.kinds[r] !== CreditKind.whole).length : 0;
  const changed = converted ? rows.filter((r) => converted[r] === 1).length : 0;
  return {
    ...(split > 0 && { split }),
    ...(changed > 0 && { converted: changed }),
    ...(limited && { limited: { factor: limited.factor, ...(limited.cap < Infinity && { cap: limited.cap }), ...limitSources(limited) } }),
  };
}

const limitSources = ({ factor, cap, sources }: NonNullable<RowsMeasure['limited']>): Pick<NonNullable<RowsStep['limited']>, 'factorSource' | 'capSource'> => ({
  ...(factor !== 1 && sources?.factor && { factorSource: sources.factor }),
  ...(cap < Infinity && sources?.cap && { capSource: sources.cap }),
});

/** The names of a payee as they stand in the rows, each once. */
function namesIn(person: Column, rows: Int32Array): readonly string[] {
  if (person.kind === 'text') return [...new Set(Array.from(rows, (r) => person.texts[person.codes[r]!] ?? ''))];
  const numbers = person.kind === 'number' ? person.values : person.days;
  return [...new Set(Array.from(rows, (r) => String(numbers[r])))];
}

export { deriveIncentive, deriveTarget, prorateStep } from './derive-target';
