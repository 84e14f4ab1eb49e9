import type { Range } from '../range';
import { refuse } from '../host-error';
import { areaOf, columnsArea, intersection, rowsArea } from './area';
import type { Area } from './area';
import { asObject } from './arguments';
import type { Cells } from './cells';
import { hyperlinkOf, setHyperlink } from './hyperlink';
import { RangeFormat } from './range-format';

type Given = Readonly<Record<string, unknown>>;

const borderSides: Readonly<Record<string, string>> = {
  top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight', vertical: 'InsideVertical', horizontal: 'InsideHorizontal', diagonalDown: 'DiagonalDown', diagonalUp: 'DiagonalUp',
};

const isGiven = (value: unknown): boolean => value !== null && value !== undefined;

/** `setCellProperties`: one object per cell; neighbours in a row with the same properties are done together. */
export function setCellProperties(range: Range, data: unknown): void {
  const area = areaOf(range.box);
  const rows = listOf(data, range.box.rows).map((row) => listOf(row, range.box.columns).map((cell) => JSON.stringify(cell)));
  rows.forEach((row, i) => {
    for (let from = 0; from < row.length; ) {
      let to = from;
      while (to + 1 < row.length && row[to + 1] === row[from]) to++;
      const given: unknown = JSON.parse(row[from]!);
      if (isGiven(given)) apply(range, { top: area.top + i, bottom: area.top + i, left: area.left + from, right: area.left + to }, asObject(given));
      from = to + 1;
    }
  });
}

/** `setRowProperties` and `setColumnProperties`: one object per row or column of the range, for its whole row or column. */
export function setLineProperties(range: Range, data: unknown, along: 'row' | 'column'): void {
  const area = areaOf(range.box);
  listOf(data, along === 'row' ? range.box.rows : range.box.columns).forEach((given, i) => {
    if (!isGiven(given)) return;
    const line = along === 'row' ? rowsArea(area.top + i, area.top + i) : columnsArea(area.left + i, area.left + i);
    apply(range, intersection(line, area)!, asObject(given));
  });
}

function listOf(value: unknown, length: number): readonly unknown[] {
  return Array.isArray(value) && value.length === length ? value : refuse('InvalidArgument');
}

function apply(range: Range, area: Area, given: Given): void {
  for (const [key, value] of Object.entries(given)) {
    if (!isGiven(value)) continue;
    if (key === 'format') applyFormat({ sheet: range.sheet, areas: [area] }, asObject(value));
    else if (key === 'hyperlink') setHyperlink(range, area, value);
    else if (key === 'columnHidden') range.sheet.range({ row: 0, rows: 1048576, column: area.left, columns: 1 }).ColumnHidden = value as boolean;
    else if (key === 'rowHidden') range.sheet.range({ row: area.top, rows: 1, column: 0, columns: 16384 }).RowHidden = value as boolean;
    else refuse('NotImplemented', `[simulated Excel] cell property ${key}`);
  }
}

function applyFormat(cells: Cells, given: Given): void {
  const format = new RangeFormat(cells);
  for (const [key, value] of Object.entries(given)) {
    if (!isGiven(value)) continue;
    if (key === 'borders') applyBorders(format, asObject(value));
    else if (key === 'fill') assign(format.Fill, asObject(value));
    else if (key === 'font') assign(format.Font, asObject(value));
    else if (key === 'protection') assign(format.Protection, asObject(value));
    else assign(format, { [key]: value });
  }
}

function applyBorders(format: RangeFormat, given: Given): void {
  for (const [side, value] of Object.entries(given)) {
    if (isGiven(value)) assign(format.Borders.$index(borderSides[side] ?? refuse('InvalidArgument')), asObject(value));
  }
}

/** Style first: it makes the line that weight and colour then change. */
function assign(target: object, given: Given): void {
  const entries = Object.entries(given).filter(([, value]) => isGiven(value));
  for (const [key, value] of entries.sort(([a], [b]) => Number(b === 'style') - Number(a === 'style'))) {
    const name = key[0]!.toUpperCase() + key.slice(1);
    if (!(name in target)) refuse('InvalidArgument');
    Reflect.set(target, name, value);
  }
}

/** `getCellProperties`: per cell what was asked for, in the names of the API. */
export function getCellProperties(range: Range, wanted: unknown): unknown {
  const { row, column, rows, columns } = range.box;
  const lines = Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (__, j) => ({ top: row + i, bottom: row + i, left: column + j, right: column + j })));
  return lines.map((line) => line.map((area) => read(range, area, asObject(wanted))));
}

/** `getRowProperties` and `getColumnProperties`. */
export function getLineProperties(range: Range, wanted: unknown, along: 'row' | 'column'): unknown {
  const area = areaOf(range.box);
  const count = along === 'row' ? range.box.rows : range.box.columns;
  return Array.from({ length: count }, (_, i) => {
    const line = along === 'row' ? { ...area, top: area.top + i, bottom: area.top + i } : { ...area, left: area.left + i, right: area.left + i };
    return read(range, line, asObject(wanted));
  });
}

function read(range: Range, area: Area, wanted: Given): Given {
  const format = new RangeFormat({ sheet: range.sheet, areas: [area] });
  const out: Record<string, unknown> = {};
  for (const [key, ask] of Object.entries(wanted)) {
    if (!ask) continue;
    if (key === 'format') out[key] = readMembers(format, asObject(ask));
    else if (key === 'hyperlink') out[key] = hyperlinkOf(range, area);
    else if (key === 'rowIndex') out[key] = area.top;
    else if (key === 'columnIndex') out[key] = area.left;
    else if (key === 'address') out[key] = range.sheet.range({ row: area.top, column: area.left, rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 }).Address;
    else refuse('NotImplemented', `[simulated Excel] cell property ${key}`);
  }
  return out;
}

function readMembers(target: object, wanted: Given): Given {
  const out: Record<string, unknown> = {};
  for (const [key, ask] of Object.entries(wanted)) {
    if (!ask) continue;
    const name = key[0]!.toUpperCase() + key.slice(1);
    if (key === 'borders') out[key] = readBorders(target as RangeFormat, asObject(ask));
    else if (key === 'protection') out[key] = readMembers((target as RangeFormat).Protection, ask === true ? { locked: true, formulaHidden: true } : asObject(ask));
    else if (typeof ask === 'object') out[key] = readMembers(Reflect.get(target, name) as object, asObject(ask));
    else if (name in target) out[key] = Reflect.get(target, name);
    else refuse('InvalidArgument');
  }
  return out;
}

/** Which members of a line are wanted is said once for all sides. */
function readBorders(format: RangeFormat, wanted: Given): Given {
  const sides = Object.entries(borderSides).filter(([side]) => side !== 'horizontal' && side !== 'vertical');
  return Object.fromEntries(sides.map(([side, index]) => [side, readMembers(format.Borders.$index(index), wanted)]));
}
