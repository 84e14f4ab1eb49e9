import { type Finding, finding } from '../../core/finding';
import { fold } from '../../core/fold';
import type { Day } from '../../core/period';
import type { MeasureRow } from '../../tables/schemas/measures';
import type { WorkbookTables } from '../../tables/workbook-tables';
import { compileMeasures } from '../compile-measures';
import { describedParts } from '../kpi/kpi-origin';
import { loadedDays } from '../loaded-to';
import { type Measure, partsOf } from '../measure';
import { ownMeasures, type OwnMeasures } from '../own-measures';
import { indexPeople } from '../people-index';
import { rowSource, rowSubject } from '../row-subject';
import { compareFigures, type FigureTerms } from './compare-figures';
import { compareRows } from './compare-rows';
import type { Comparison, Comparisons } from './comparison';

const nothing: Comparisons = { comparisons: [], findings: [] };

/**
 * Compares every measure that should give the same figure as another, by the column for that in Measures: per month for the
 * company and each person, and row by row where both tables have numbers. What differs is a finding at that cell.
 * @example compareMeasures(tables, { today }).comparisons[0]?.differences // [{ person: 'Anna', period: 2026-01, left: 100, right: 90 }]
 */
export function compareMeasures(tables: WorkbookTables, { today }: { readonly today: Day }): Comparisons {
  const rows = tables.measures.filter(({ equals, unreadable }) => equals !== undefined && equals !== '' && !unreadable.includes('equals'));
  if (rows.length === 0) return nothing;
  const { measures } = compileMeasures(tables);
  const terms = { people: indexPeople(tables.people), today, loadedTo: loadedDays(tables).loadedTo };
  const { measureFor } = ownMeasures(tables);
  const currency = currencyOf(tables);
  const results = rows.map((row) => compared(row, { measures, measureFor, currency, terms }));
  return { comparisons: results.flatMap(({ comparison }) => comparison ?? []), findings: results.flatMap(({ findings }) => findings) };
}

/** The currency of the schemes where they all have the same, else the euro. */
function currencyOf({ schemes }: WorkbookTables): string {
  const [only = 'EUR', another] = new Set(schemes.map(({ currency }) => currency ?? 'EUR'));
  return another === undefined ? only : 'EUR';
}

interface Comparing {
  readonly measures: ReadonlyMap<string, Measure>;
  readonly measureFor: OwnMeasures['measureFor'];
  readonly currency: string;
  readonly terms: FigureTerms;
}

interface Compared {
  readonly comparison?: Comparison;
  readonly findings: readonly Finding[];
}

function compared(row: MeasureRow, { measures, measureFor, currency, terms }: Comparing): Compared {
  const other = row.equals ?? '';
  const [left, right] = [measures.get(fold(row.measure)), measures.get(fold(other))].map((one) => one && measureFor(one, currency));
  // A measure that is not there or cannot be calculated has a finding of its own.
  if (!left || !right) return { findings: [] };
  const args = { measure: row.measure, other };
  const subject = rowSubject(row, 'equals');
  if (left === right || partsOf(left).length === 0 || partsOf(right).length === 0) return { findings: [finding('compare.nothingToCompare', 'warning', subject, args)] };
  const figures = compareFigures(left, right, terms);
  const rows = left.kind === 'rows' && right.kind === 'rows' ? compareRows(left.credits?.of ?? left, right.credits?.of ?? right, terms) : { rows: [] };
  const comparison: Comparison = {
    left: left.name,
    right: right.name,
    unit: left.unit,
    currency,
    leftRows: describedParts(left),
    rightRows: describedParts(right),
    ...figures,
    ...rows,
    definition: rowSource(row, 'equals'),
  };
  return { comparison, findings: findingsOf(comparison, subject) };
}

function findingsOf({ left, right, differences, counts, unit, currency }: Comparison, subject: Finding['subject']): readonly Finding[] {
  const [first] = differences;
  const names = { measure: left, other: right };
  const figures = first ? [finding('compare.figuresDiffer', 'warning', subject, { ...names, figures: differences.length, person: first.person, period: first.period.name, left: numberOf(first.left), right: numberOf(first.right), unit, currency })] : [];
  const total = counts ? Object.values(counts).reduce((sum, one) => sum + one, 0) : 0;
  return counts && total > 0 ? [...figures, finding('compare.rowsDiffer', 'warning', subject, { ...names, ...counts })] : figures;
}

const numberOf = (value: Comparison['differences'][number]['left']): number => (value.kind === 'known' ? value.value : NaN);
