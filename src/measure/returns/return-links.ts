import { cellName } from '../../core/cell-name';
import { type Finding, finding } from '../../core/finding';
import { fold } from '../../core/fold';
import type { Column, LongTable } from '../../tables/columns';
import { findColumn } from '../find-column';
import { returnChecks } from './return-checks';
import { returnTakers } from './return-takers';

/** Which rows of a table are returns, and of which row. */
export interface ReturnLinks {
  /** Per row the row whose return it is; −1 for every other row. */
  readonly originals: Int32Array;
  readonly findings: readonly Finding[];
}

/**
 * The returns of a table: rows that name, in *Return of*, the id of another row. Of several rows with that id it is the one
 * of the same person, else the first. A return of something that is not there stays a row of its own, with a finding.
 * Nothing at all for a table in which that column is empty.
 * @param isDivided whether others than the sales person share the deal of an id, so that its return is theirs
 */
export function returnLinks(table: LongTable, isDivided: (deal: string) => boolean = () => false): ReturnLinks | undefined {
  const [returnOf, id] = [findColumn(table, 'returnOf'), findColumn(table, 'id')];
  if (returnOf?.kind !== 'text' || returnOf.texts.length === 0 || !returnOf.codes.some((code) => code >= 0)) return undefined;
  const named = textsOf(returnOf);
  const rows = rowsById(table, id, named);
  const personOf = textsOf(findColumn(table, 'person'));
  const originals = new Int32Array(table.rows).fill(-1);
  const unknown = new Map<string, number[]>();
  for (let r = 0; r < table.rows; r += 1) {
    const text = named(r);
    if (text === '') continue;
    const found = rows.get(fold(text)) ?? [];
    const original = found.find((row) => personOf(row) === personOf(r)) ?? found[0];
    if (original === undefined) unknown.set(text, [...(unknown.get(text) ?? []), r]);
    else originals[r] = original;
  }
  return { originals, findings: [...[...unknown].map(([deal, own]) => unknownDeal(table, returnOf, { deal, rows: own })), ...returnChecks(table, returnOf, originals), ...returnTakers(table, returnOf, { originals, isDivided })] };
}

function textsOf(column: Column | undefined): (row: number) => string {
  if (column?.kind === 'text') return (row) => column.texts[column.codes[row]!]?.trim() ?? '';
  if (column?.kind === 'number') return (row) => (column.values[row] === column.values[row] ? String(column.values[row]!) : '');
  return () => '';
}

/** The rows that are no returns themselves, by id. */
function rowsById(table: LongTable, id: Column | undefined, returnOf: (row: number) => string): ReadonlyMap<string, readonly number[]> {
  const idOf = textsOf(id);
  const rows = new Map<string, number[]>();
  for (let r = 0; r < table.rows; r += 1) {
    const key = fold(idOf(r));
    if (key === '' || returnOf(r) !== '') continue;
    const known = rows.get(key);
    if (known) known.push(r);
    else rows.set(key, [r]);
  }
  return rows;
}

function unknownDeal(table: LongTable, column: Column, { deal, rows }: { readonly deal: string; readonly rows: readonly number[] }): Finding {
  const row = table.sheetRows[rows[0] ?? 0]!;
  const place = table.places.get('returnOf');
  const subject = { sheet: table.sheet, table: table.table, row, column: column.header, ...(place !== undefined && { cell: cellName(row, place) }) };
  return finding('returns.unknown', 'warning', subject, { deal, rows: rows.length });
}
