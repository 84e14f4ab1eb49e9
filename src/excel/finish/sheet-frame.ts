import { rangeName } from '../../spec/place/cell-reference';
import type { Print, SheetSpec } from '../../spec/sheet-spec';
import type { Draw } from '../write/draw';
import { addressesOf, formatAt } from '../write/draw';
import { columnName } from '../../core/cell-name';

/** What belongs to the sheet as a whole: tab, grid lines, frozen panes, sizes, print. */
export function frameDraws(spec: SheetSpec): readonly Draw[] {
  return [
    (sheet) => {
      sheet.tabColor = spec.tabColor === undefined ? '' : `#${spec.tabColor}`;
      sheet.showGridlines = spec.gridlines;
    },
    (sheet) => freeze(sheet, spec.freeze),
    ...widthDraws(spec.widths),
    ...heightDraws(spec.heights ?? {}),
    (sheet) => setPage(sheet, spec.print),
  ];
}

function freeze(sheet: Excel.Worksheet, panes: SheetSpec['freeze']): void {
  sheet.freezePanes.unfreeze();
  if (panes === undefined || (panes.rows === 0 && panes.columns === 0)) return;
  const { rows, columns } = panes;
  if (columns === 0) sheet.freezePanes.freezeRows(rows);
  else if (rows === 0) sheet.freezePanes.freezeColumns(columns);
  else sheet.freezePanes.freezeAt(rangeName({ top: 1, left: 1, bottom: rows, right: columns }));
}

// Excel measures in points; a character of the default font is seven pixels wide, and five pixels stand around it.
const points = (characters: number): number => (characters * 7 + 5) * 0.75;

const widthDraws = (widths: readonly number[]): readonly Draw[] => [
  (sheet) => void (sheet.getRange().format.useStandardWidth = true),
  ...widths.map((width, i): Draw => {
    const column = columnName(i + 1);
    return (sheet) => void (sheet.getRange(`${column}:${column}`).format.columnWidth = points(width));
  }),
];

function heightDraws(heights: Readonly<Record<number, number>>): readonly Draw[] {
  const byHeight = new Map<number, number[]>();
  for (const [row, height] of Object.entries(heights)) byHeight.set(height, [...(byHeight.get(height) ?? []), Number(row)]);
  const same = [...byHeight].flatMap(([height, rows]) => addressesOf(rows.map((row) => ({ top: row, left: 1, bottom: row, right: 1 }))).map((address) => ({ address, height })));
  return [
    (sheet) => void (sheet.getRange().format.useStandardHeight = true),
    ...same.map(({ address, height }): Draw => (sheet) => void (formatAt(sheet, address).rowHeight = height)),
  ];
}

const inch = 72;

/** A4, as wide as one page, with page numbers: as in a file. */
function setPage(sheet: Excel.Worksheet, print: Print): void {
  const page = sheet.pageLayout;
  page.orientation = print.landscape ? 'Landscape' : 'Portrait';
  page.paperSize = 'A4';
  page.zoom = { horizontalFitToPages: 1 };
  Object.assign(page, { leftMargin: 0.5 * inch, rightMargin: 0.5 * inch, topMargin: 0.6 * inch, bottomMargin: 0.7 * inch, headerMargin: 0.3 * inch, footerMargin: 0.3 * inch });
  const footer = page.headersFooters.defaultForAllPages;
  footer.leftFooter = print.footerLeft ? `&8${/^\d/.test(print.footerLeft) ? ' ' : ''}${print.footerLeft.replace(/&/g, '&&')}` : '';
  footer.rightFooter = '&8&P / &N';
  if (print.area !== undefined) page.setPrintArea(rangeName(print.area));
  if (print.repeatRows !== undefined) page.setPrintTitleRows(`$${print.repeatRows[0]}:$${print.repeatRows[1]}`);
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of print.breakBefore ?? []) sheet.horizontalPageBreaks.add(`A${row}`);
}
