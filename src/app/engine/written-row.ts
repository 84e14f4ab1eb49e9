import type { Workbook } from '../../ports/workbook';
import type { WrittenRow } from '../../sheets/bonus/find-payout';
import { parseRange } from '../../spec/place/cell-reference';
import { headerText, type RawCell } from '../../tables/cells/grid';
import type { SelectedCell } from '../client/koers';
import { readRow } from '../read-row';

type Readable = Pick<Workbook, 'outline' | 'read'>;

const contentOf = (cell: RawCell): string | number | null => (cell.kind === 'number' || cell.kind === 'text' ? cell.value : null);

/** What a selected cell is part of: nothing of Koers, a sheet of Koers outside a table's body, or a row of a table. */
export type SelectedRow = { readonly kind: 'nothing' } | { readonly kind: 'elsewhere' } | { readonly kind: 'row'; readonly row: WrittenRow };

/** Reads the row of a table on the bonus sheet that a cell stands in, as it is there now. */
export async function selectedRow(workbook: Readable, { sheet, cell }: SelectedCell): Promise<SelectedRow> {
  const { sheets, tables } = await workbook.outline();
  const owned = sheets.find(({ name }) => name === sheet)?.owned;
  if (owned === undefined) return { kind: 'nothing' };
  const place = parseRange(cell);
  const table = tables.find(
    ({ area, hasTotals }) =>
      place && area.sheet === sheet && place.left >= area.left && place.left <= area.right && place.top > area.top && place.top <= area.bottom - (hasTotals ? 1 : 0),
  );
  if (owned !== 'bonus' || !place || !table) return { kind: 'elsewhere' };
  const headers = await readRow(workbook, table.area);
  const cells = await readRow(workbook, { ...table.area, top: place.top });
  return { kind: 'row', row: { headers: headers.map(headerText), cells: cells.map(contentOf) } };
}
