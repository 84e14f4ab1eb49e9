import { type Finding, finding } from '../../core/finding';
import { fold } from '../../core/fold';
import { comparableRatio } from '../../core/money/compare';
import { exactSum } from '../../core/money/exact-sum';
import { headerOf, rowSubject } from '../../measure/row-subject';
import type { RowOrigin } from '../../tables/schema';
import type { DrawRow } from '../../tables/schemas/draws';
import type { HoldRow } from '../../tables/schemas/holds';
import type { WorkbookTables } from '../../tables/workbook-tables';
import { collectionFindings } from './collection-findings';

type Table = 'draws' | 'holds' | 'collections';

/**
 * What is wrong with the tables that only the ledger settles by: rows of Draws, Holds and Collections that cannot be read,
 * name what is not there, or do not add up. With an error among them no period can be closed.
 */
export function settlementFindings(tables: WorkbookTables): readonly Finding[] {
  const { draws, holds, collections } = tables;
  if (draws.length + holds.length + collections.length === 0) return [];
  return [
    ...unreadable('draws', draws),
    ...unreadable('holds', holds),
    ...unreadable('collections', collections),
    ...draws.flatMap((row) => drawProblems(row, tables)),
    ...holds.flatMap((row) => holdProblems(row, tables)),
    ...trancheProblems(holds),
    ...collectionFindings(tables),
  ];
}

const unreadable = (table: Table, rows: readonly RowOrigin[]): readonly Finding[] =>
  rows.flatMap((row) => (row.unreadable[0] === undefined ? [] : [finding('settlement.unreadable', 'error', rowSubject(row, row.unreadable[0]), { table, column: headerOf(row, row.unreadable[0]) })]));

const hasScheme = ({ schemes, components }: WorkbookTables, name: string): boolean => [...schemes, ...components].some(({ scheme }) => fold(scheme) === fold(name));

function drawProblems(row: DrawRow, tables: WorkbookTables): readonly Finding[] {
  const { scheme, person, kind, recoverable, recoveryShare, unreadable: bad } = row;
  const isKnown = scheme === undefined || bad.includes('scheme') || hasScheme(tables, scheme);
  const isSomebody = person === undefined || bad.includes('person') || tables.people.some(({ id }) => id === person);
  const isIdle = recoveryShare !== undefined && (recoverable === false || kind === 'guarantee');
  return [
    ...(isKnown ? [] : [finding('settlement.unknownScheme', 'error', rowSubject(row, 'scheme'), { table: 'draws', scheme: scheme ?? '' })]),
    ...(isSomebody ? [] : [finding('draw.unknownPerson', 'error', rowSubject(row, 'person'), { person: person ?? '' })]),
    ...(isIdle ? [finding('draw.nothingToRecover', 'warning', rowSubject(row, 'recoveryShare'), { share: recoveryShare })] : []),
  ];
}

function holdProblems(row: HoldRow, tables: WorkbookTables): readonly Finding[] {
  const { scheme, component, unreadable: bad } = row;
  if (bad.includes('scheme')) return [];
  if (!hasScheme(tables, scheme)) return [finding('settlement.unknownScheme', 'error', rowSubject(row, 'scheme'), { table: 'holds', scheme })];
  const isKnown = component === undefined || bad.includes('component') || tables.components.some((one) => fold(one.scheme) === fold(scheme) && fold(one.component) === fold(component));
  return isKnown ? [] : [finding('hold.unknownComponent', 'error', rowSubject(row, 'component'), { scheme, component })];
}

/** Tranches that are not 100 % together: the rest is never paid, or paid too early. */
function trancheProblems(holds: readonly HoldRow[]): readonly Finding[] {
  const groups = new Map<string, HoldRow[]>();
  for (const row of holds) {
    if (row.kind !== 'tranches') continue;
    const key = JSON.stringify([fold(row.scheme), fold(row.component ?? '')]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()].flatMap((rows) => {
    const [first] = rows;
    const total = comparableRatio(exactSum(rows.map(({ share = 1 }) => share)));
    if (!first || total === 1 || rows.some(({ unreadable: bad }) => bad.length > 0)) return [];
    return [finding('hold.shares', 'error', rowSubject(first, 'share'), { scheme: first.scheme, component: first.component ?? '', total })];
  });
}
