import { fold } from '../../core/fold';
import type { Period } from '../../core/period';
import type { WorkbookTables } from '../../tables/workbook-tables';
import type { BonusRun } from '../bonus-run';
import { closeOn, type Ledger } from './ledger';
import type { LedgerLine } from './ledger-line';
import { personMark, rowChanges, type RowChange, storedMarks } from './row-marks';

/** The ids of the rows behind a correction; empty where the rows have no id, or nobody knows which they are. */
export interface RowCauses {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

/** No row is known to be the cause. */
export const noCauses: RowCauses = { added: [], changed: [], removed: [] };

/** Which rows a correction of a payee, component and period follows from. */
export type CausesOf = (part: Pick<LedgerLine, 'payee' | 'scheme' | 'component' | 'origin'>) => RowCauses;

/**
 * Which rows caused a correction: those of its period that were added, changed or removed since the close, and that count for
 * the payee or name them. What somebody else's rows are is not told to a payee for whom they do not count.
 */
export function correctionCauses(tables: WorkbookTables, ledger: Ledger, run: BonusRun): CausesOf {
  const changes = new Map<string, readonly RowChange[]>();
  const changesOf = (origin: Period): readonly RowChange[] => {
    const close = closeOn(ledger.closed, origin);
    if (!close) return [];
    const known = changes.get(close.run) ?? rowChanges(tables, close.period, storedMarks(tables.schemeVersions, close.row.inputs ?? ''));
    changes.set(close.run, known);
    return known;
  };
  const people = new Map(tables.people.map(({ id, name }) => [id, [...new Set([personMark(id), personMark(name ?? id)])]] as const));
  return (part) => {
    const counts = countsFor(run, part);
    const marks = people.get(part.payee) ?? [];
    const own = changesOf(part.origin).filter((change) => fallsIn(change, part.origin) && (change.people.some((mark) => marks.includes(mark)) || counts(change)));
    const idsOf = (kind: RowChange['kind']): readonly string[] => [...new Set(own.flatMap((one) => (one.kind === kind && one.id !== '' ? [one.id] : [])))];
    return { added: idsOf('added'), changed: idsOf('changed'), removed: idsOf('removed') };
  };
}

/** A row that is gone may have stood on any day of its close. */
function fallsIn({ place }: RowChange, { start, end }: Period): boolean {
  const date = place?.table.columns.get('date');
  return !place || (date?.kind === 'day' && date.days[place.row]! >= start && date.days[place.row]! < end);
}

/** Tells whether a row counts for a payee in a period, in the component or in any of the scheme. */
function countsFor(run: BonusRun, { payee, scheme, component, origin }: Parameters<CausesOf>[0]): (change: RowChange) => boolean {
  const { payouts, payees, periods, components } = run;
  const own = Array.from({ length: payouts.count }, (_, i) => i).filter((i) => {
    const of = components[payouts.component[i]!];
    return payees[payouts.payee[i]!]?.id === payee && periods[payouts.period[i]!]?.name === origin.name && of !== undefined && fold(of.scheme) === fold(scheme) && (component === '' || fold(of.name) === fold(component));
  });
  const credited = own.flatMap((payout) => run.creditedRows(payout)).map(({ table, rows }) => ({ table, rows: new Set(rows) }));
  return ({ place }) => place !== undefined && credited.some(({ table, rows }) => table === place.table && rows.has(place.row));
}
