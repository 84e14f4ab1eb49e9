import { boxName } from '../../model/address';
import { maxColumns, maxRows } from '../../model/box';
import { areaOf } from '../../model/look/area';
import { CellFormats } from '../../model/look/cell-formats';
import { Freeze } from '../../model/look/freeze-panes';
import { autofitColumns, autofitRows } from '../../model/look/autofit';
import { Sizes } from '../../model/look/sizes';
import type { Worksheet } from '../../model/worksheet';
import type { Box } from '../../model/box';
import type { Deeds } from './deeds';
import type { Hand } from './hand';
import { numberOf, rangeIn } from './params';

const pointsPerPixel = 0.75;

const rowsOf = ({ row, rows }: Box): Box => ({ row, rows, column: 0, columns: maxColumns });
const columnsOf = ({ column, columns }: Box): Box => ({ column, columns, row: 0, rows: maxRows });

/** Inserting, deleting, sizing, hiding and freezing rows and columns. */
export function lineDeeds(hand: Hand): Deeds {
  const insert = (boxOf: (box: Box, params: unknown) => Box) => (params: unknown): void => hand.act((sheet, box) => sheet.book.user.insert(addressOf(sheet, boxOf(box, params))));
  const remove = (boxOf: (box: Box) => Box) => (): void => hand.act((sheet, box) => sheet.book.user.delete(addressOf(sheet, boxOf(box))));
  const above = (box: Box, params: unknown): Box => rowsOf({ ...box, rows: numberOf(params, 'value') ?? box.rows });
  const before = (box: Box, params: unknown): Box => columnsOf({ ...box, columns: numberOf(params, 'value') ?? box.columns });
  const hide = (line: 'rows' | 'columns', hidden: boolean) => (params: unknown): void => hand.act((sheet, selected) => {
    const { row, rows, column, columns } = rangeIn(params) ?? selected;
    sheet.layer(Sizes).hide(line, line === 'rows' ? [row, row + rows - 1] : [column, column + columns - 1], hidden);
  });
  const freeze = (of: (box: Box) => { readonly rows: number; readonly columns: number }) => (): void => hand.act((sheet, box) => void Object.assign(sheet.layer(Freeze), of(box)));
  return {
    'sheet.command.insert-row-before': insert(above),
    'sheet.command.insert-multi-rows-above': insert(above),
    'sheet.command.insert-multi-rows-after': insert((box, params) => above({ ...box, row: box.row + box.rows }, params)),
    'sheet.command.insert-row-after': insert((box) => rowsOf({ ...box, row: box.row + box.rows })),
    'sheet.command.insert-col-before': insert(before),
    'sheet.command.insert-multi-cols-before': insert(before),
    'sheet.command.insert-multi-cols-right': insert((box, params) => before({ ...box, column: box.column + box.columns }, params)),
    'sheet.command.insert-col-after': insert((box) => columnsOf({ ...box, column: box.column + box.columns })),
    'sheet.command.remove-row-confirm': remove(rowsOf),
    'sheet.command.remove-col-confirm': remove(columnsOf),
    'sheet.command.hide-row-confirm': hide('rows', true),
    'sheet.command.hide-col-confirm': hide('columns', true),
    'sheet.command.set-rows-hidden': hide('rows', true),
    'sheet.command.set-col-hidden': hide('columns', true),
    'sheet.command.set-selected-rows-visible': hide('rows', false),
    'sheet.command.set-selected-cols-visible': hide('columns', false),
    'sheet.command.set-specific-rows-visible': hide('rows', false),
    'sheet.command.set-col-visible-on-cols': hide('columns', false),
    'sheet.command.set-selection-frozen': freeze(({ row, column }) => ({ rows: row, columns: column })),
    'sheet.command.set-row-frozen': freeze(({ row }) => ({ rows: row, columns: 0 })),
    'sheet.command.set-col-frozen': freeze(({ column }) => ({ rows: 0, columns: column })),
    'sheet.command.set-first-row-frozen': freeze(() => ({ rows: 1, columns: 0 })),
    'sheet.command.set-first-column-frozen': freeze(() => ({ rows: 0, columns: 1 })),
    'sheet.command.cancel-frozen': freeze(() => ({ rows: 0, columns: 0 })),
    'sheet.command.set-frozen': (params) => hand.act((sheet) => void Object.assign(sheet.layer(Freeze), { rows: Math.max(0, numberOf(params, 'startRow') ?? 0), columns: Math.max(0, numberOf(params, 'startColumn') ?? 0) })),
    ...sizeDeeds(hand),
  };
}

function sizeDeeds(hand: Hand): Deeds {
  const height = (points: (sheet: Worksheet, params: unknown) => number) => (params: unknown): void => hand.act((sheet, box) => {
    const at = numberOf(params, 'anchorRow');
    const [from, to] = at === undefined || (at >= box.row && at < box.row + box.rows && box.columns === maxColumns) ? [box.row, box.row + box.rows - 1] : [at, at];
    sheet.layer(Sizes).setHeights(from, to, Math.max(0, Math.min(409.5, points(sheet, params))));
  });
  const width = (points: (sheet: Worksheet, params: unknown) => number) => (params: unknown): void => hand.act((sheet, box) => {
    const at = numberOf(params, 'anchorCol');
    const [from, to] = at === undefined || (at >= box.column && at < box.column + box.columns && box.rows === maxRows) ? [box.column, box.column + box.columns - 1] : [at, at];
    sheet.layer(Sizes).setWidths(from, to, Math.max(0, Math.min(1300, points(sheet, params))));
  });
  return {
    'sheet.command.delta-row-height': height((sheet, params) => sheet.layer(Sizes).rowHeight(numberOf(params, 'anchorRow') ?? 0) + (numberOf(params, 'deltaY') ?? 0) * pointsPerPixel),
    'sheet.command.delta-column-width': width((sheet, params) => sheet.layer(Sizes).columnWidth(numberOf(params, 'anchorCol') ?? 0) + (numberOf(params, 'deltaX') ?? 0) * pointsPerPixel),
    'sheet.command.set-row-height': height((_sheet, params) => (numberOf(params, 'value') ?? 20) * pointsPerPixel),
    'sheet.command.set-worksheet-col-width': width((_sheet, params) => (numberOf(params, 'value') ?? 64) * pointsPerPixel),
    'sheet.command.set-row-is-auto-height': () => hand.act((sheet, box) => autofitRows(sheet, areaOf({ ...box, column: 0, columns: maxColumns }))),
    'sheet.command.set-col-auto-width': () => hand.act((sheet, box) => autofitColumns(sheet, areaOf({ ...box, row: 0, rows: maxRows }))),
    'sheet.command.set-range-bold': () => hand.act((sheet, box) => toggle(sheet, box, 'bold')),
    'sheet.command.set-range-italic': () => hand.act((sheet, box) => toggle(sheet, box, 'italic')),
  };
}

/** As the first cell is not, all become. */
function toggle(sheet: Worksheet, box: Box, what: 'bold' | 'italic'): void {
  sheet.mustBeEditable(box);
  const formats = sheet.layer(CellFormats);
  formats.change(areaOf(box), { [what]: !formats.lookAt(box.row, box.column)[what] });
  sheet.book.events.formatted(sheet, box);
}

function addressOf(sheet: Worksheet, box: Box): string {
  return `'${sheet.Name.replace(/'/g, "''")}'!${boxName(box)}`;
}
