import type { Table } from '../../model/tables/table';

/** What a table style gives a cell; a look of the cell's own goes before it. */
export interface TableLook {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly top?: string;
  readonly bottom?: string;
  readonly left?: string;
  readonly right?: string;
}

const accents = ['#000000', '#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;
type Accent = (typeof accents)[number];
const white = '#FFFFFF';

/** The lighter shades of these colours in Excel's palette: 80 %, 60 % and 40 % lighter. */
const shades: Readonly<Record<'0.8' | '0.6' | '0.4', readonly string[]>> = {
  '0.8': ['#D9D9D9', '#D9E1F2', '#FCE4D6', '#EDEDED', '#FFF2CC', '#DDEBF7', '#E2EFDA'],
  '0.6': ['#A6A6A6', '#B4C6E7', '#F8CBAD', '#DBDBDB', '#FFE699', '#BDD7EE', '#C6E0B4'],
  '0.4': ['#808080', '#8EA9DB', '#F4B084', '#C9C9C9', '#FFD966', '#9BC2E6', '#A9D08E'],
};
const lighter = (color: Accent, share: 0.8 | 0.6 | 0.4): string => shades[`${share}`][accents.indexOf(color)]!;

function mixed(color: string, towards: number, share: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return `#${parts.map((part) => Math.round(part + (towards - part) * share).toString(16).padStart(2, '0')).join('').toUpperCase()}`;
}

type Part = 'header' | 'totals' | 'even' | 'odd';

/** Part of the table in which a row of the sheet lies; `even` are the rows that banding colours: the first, the third … */
function partOf(table: Table, row: number): Part {
  const first = table.box.row;
  if (table.hasHeaders && row === first) return 'header';
  if (table.hasTotals && row === first + table.box.rows - 1) return 'totals';
  return table.ShowBandedRows && (row - table.bodyBox.row) % 2 === 0 ? 'even' : 'odd';
}

/** What the style of a table makes of one of its cells: Excel's own 60 styles in the colours of the Office theme. */
export function tableLook(table: Table, row: number, column: number): TableLook {
  const [, family, digits] = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.Style) ?? [];
  if (family === undefined) return {};
  const number = Number(digits) - 1;
  const color = accents[number % 7]!;
  const part = partOf(table, row);
  const isEdge = { first: column === table.box.column, last: column === table.box.column + table.box.columns - 1 };
  const isLastRow = row === table.box.row + table.box.rows - 1;
  const stands = (table.HighlightFirstColumn && isEdge.first) || (table.HighlightLastColumn && isEdge.last) ? { bold: true } : {};
  const group = Math.floor(number / 7);
  if (family === 'Light') return { ...lightLook(group, color, part, isLastRow), ...sides(group > 0, color, isEdge), ...stands };
  if (family === 'Medium') return { ...mediumLook(group, color, part, isLastRow), ...sides(group === 0, lighter(color, 0.4), isEdge), ...stands };
  return { ...darkLook(color, part), ...stands };
}

const sides = (has: boolean, color: string, { first, last }: { readonly first: boolean; readonly last: boolean }): TableLook => ({ ...(has && first ? { left: color } : {}), ...(has && last ? { right: color } : {}) });

/** 1–7: lines above and below, bands; 8–14: a coloured header, lines between rows; 15–21: all lines. */
function lightLook(group: number, color: Accent, part: Part, isLastRow: boolean): TableLook {
  const text = color === '#000000' ? {} : { fontColor: mixed(color, 0, 0.25) };
  const end = isLastRow ? { bottom: color } : {};
  if (part === 'header') return group === 1 ? { fill: color, fontColor: white, bold: true } : { ...text, bold: true, top: color, bottom: color };
  if (part === 'totals') return { ...(group === 0 ? text : {}), bold: true, top: color, bottom: color };
  const band = part === 'even' && group !== 1 ? { fill: lighter(color, 0.8) } : {};
  return { ...(group === 0 ? text : {}), ...band, ...(group > 0 ? { bottom: color } : end) };
}

/** 1–7: thin lines between rows; 8–14: white lines on colour; 15–21: grey bands; 22–28: pale. */
function mediumLook(group: number, color: Accent, part: Part, isLastRow: boolean): TableLook {
  const line = lighter(color, 0.4);
  if (part === 'header') return group === 3 ? { fill: lighter(color, 0.8), bold: true, bottom: line } : { fill: color, fontColor: white, bold: true };
  if (part === 'totals') return group === 1 ? { fill: color, fontColor: white, bold: true } : { bold: true, top: color, ...(isLastRow ? { bottom: line } : {}) };
  switch (group) {
    case 0:
      return { ...(part === 'even' ? { fill: lighter(color, 0.8) } : {}), bottom: line };
    case 1:
      return { fill: lighter(color, part === 'even' ? 0.6 : 0.8), bottom: white, right: white };
    case 2:
      return { ...(part === 'even' ? { fill: '#D9D9D9' } : {}), ...(isLastRow ? { bottom: '#000000' } : {}) };
    default:
      return { fill: lighter(color, part === 'even' ? 0.6 : 0.8), bottom: line, right: line };
  }
}

function darkLook(color: string, part: Part): TableLook {
  const base = color === '#000000' ? '#737373' : color;
  if (part === 'header' || part === 'totals') return { fill: '#000000', fontColor: white, bold: true };
  return { fill: part === 'even' ? mixed(base, 0, 0.25) : base, fontColor: white };
}
