import { cellName } from '../../core/cell-name';
import { type Finding, finding, type Subject } from '../../core/finding';
import { comparableMoney } from '../../core/money/compare';
import { exactSum } from '../../core/money/exact-sum';
import type { Column, LongTable, NumberColumn, TextColumn } from '../../tables/columns';
import { findColumn } from '../find-column';

/** What is odd about returns and counts as written: without an original, above 0, or more than was sold. */
export function returnChecks(table: LongTable, returnOf: TextColumn, originals: Int32Array): readonly Finding[] {
  const amounts = findColumn(table, 'amount');
  if (amounts?.kind !== 'number') return [];
  const { values } = amounts;
  const isNamed = (r: number): boolean => (returnOf.codes[r] ?? -1) >= 0;
  const rows = Array.from({ length: table.rows }, (_, r) => r);
  const loose = rows.filter((r) => values[r]! < 0 && !isNamed(r));
  const at = (r: number, column: TextColumn | NumberColumn): Subject => cellOf(table, r, column);
  const above = rows.filter((r) => originals[r]! >= 0 && values[r]! > 0 && values[originals[r]!]! > 0);
  return [
    ...(loose[0] === undefined ? [] : [finding('returns.noOriginal', 'info', at(loose[0], returnOf), { rows: loose.length })]),
    ...above.map((r) => finding('returns.notNegative', 'warning', at(r, amounts), { deal: nameOf(returnOf, r) })),
    ...tooMuch(values, originals).map((r) => finding('returns.more', 'warning', at(r, amounts), { deal: nameOf(returnOf, r) })),
  ];
}

/** The last return of each deal of which more came back than was sold. */
function tooMuch(values: Float64Array, originals: Int32Array): readonly number[] {
  const returns = new Map<number, number[]>();
  originals.forEach((original, r) => {
    if (original < 0 || !(values[r]! < 0)) return;
    const own = returns.get(original) ?? [];
    returns.set(original, own);
    own.push(r);
  });
  return [...returns].flatMap(([original, own]) => {
    const left = exactSum([values[original]!, ...own.map((r) => values[r]!)]);
    return values[original]! > 0 && comparableMoney(left) < 0 ? own.slice(-1) : [];
  });
}

/** What a row says in a column of texts. */
export const nameOf = ({ texts, codes }: TextColumn, row: number): string => texts[codes[row]!]?.trim() ?? '';

/** The cell of a column in a row of a table. */
export function cellOf({ sheet, table, sheetRows, columns, places }: LongTable, row: number, column: Column): Subject {
  const sheetRow = sheetRows[row]!;
  const place = { sheet, table, row: sheetRow, column: column.header };
  const key = [...columns].find(([, one]) => one === column)?.[0];
  const letter = key === undefined ? undefined : places.get(key);
  return letter === undefined ? place : { ...place, cell: cellName(sheetRow, letter) };
}
