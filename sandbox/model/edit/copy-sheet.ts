import { Formula } from '../calc/formula';
import { rewrite } from '../calc/rewrite';
import { EventType } from '../events';
import { refuse } from '../host-error';
import { NamedItem } from '../names/named-item';
import { copyName } from '../sheet-name';
import { announce, freeTableName } from '../tables/add-table';
import { Table } from '../tables/table';
import { Worksheet } from '../worksheet';

/** Copies a sheet. Its tables get new names; names that refer to it are made again, for the copy only. */
export function copySheet(sheet: Worksheet, position: string, relativeTo: Worksheet | undefined): Worksheet {
  const { book } = sheet;
  book.mustBeChangeable();
  const copy = new Worksheet(book, copyName(sheet.Name, (name) => book.sheet(name) !== undefined));
  const place = placeOf(sheet, position, relativeTo);
  book.sheets.splice(place, 0, copy);
  copy.cells.columns = sheet.cells.columns.map((column) => column?.copy());
  Object.assign(copy, { TabColor: sheet.TabColor, ShowGridlines: sheet.ShowGridlines, ShowHeadings: sheet.ShowHeadings, StandardWidth: sheet.StandardWidth });
  const renamed = copyTables(sheet, copy);
  sheet.formulas.each((row, column, { text }) => {
    const own = rewrite(text, { structured: (table, body) => (renamed.has(table.toLowerCase()) ? renamed.get(table.toLowerCase())! + body : undefined) });
    copy.formulas.set(row, column, new Formula(own));
  });
  copyNames(sheet, copy);
  sheet.layers.forEach((layer) => layer.copySheet(copy));
  book.IsDirty = true;
  book.calculator.dirty();
  book.events.tell(EventType.sheetAdded, 'Workbook', () => ({ worksheetId: copy.Id, source: book.events.source() }));
  return copy;
}

function placeOf({ book }: Worksheet, position: string, relativeTo: Worksheet | undefined): number {
  if (position === 'Beginning') return 0;
  if (position === 'End' || position === 'None') return book.sheets.length;
  if (!relativeTo) return refuse('InvalidArgument');
  return position === 'Before' ? relativeTo.Position : position === 'After' ? relativeTo.Position + 1 : refuse('InvalidArgument');
}

function copyTables(sheet: Worksheet, copy: Worksheet): ReadonlyMap<string, string> {
  const renamed = new Map<string, string>();
  for (const table of sheet.book.tables.filter((one) => one.sheet === sheet)) {
    const made = new Table(copy, table.box, freeTableName(copy, table.Name));
    made.columns = table.columns.map(({ name }) => made.newColumn(name));
    const { hasHeaders, hasTotals, Style, HighlightFirstColumn, HighlightLastColumn, ShowBandedRows, ShowBandedColumns, ShowFilterButton } = table;
    Object.assign(made, { hasHeaders, hasTotals, Style, HighlightFirstColumn, HighlightLastColumn, ShowBandedRows, ShowBandedColumns, ShowFilterButton });
    announce(made);
    renamed.set(table.Name.toLowerCase(), made.Name);
  }
  return renamed;
}

function copyNames(sheet: Worksheet, copy: Worksheet): void {
  const isOwn = (name: string): boolean => name.toLowerCase() === sheet.Name.toLowerCase();
  for (const name of [...sheet.book.names]) {
    const formula = rewrite(name.Formula, { sheet: (one) => (isOwn(one) ? copy.Name : undefined) });
    const follows = name.home === sheet || (name.home === undefined && formula !== name.Formula);
    if (!follows) continue;
    const made = new NamedItem(sheet.book, name.Name, formula, copy);
    made.Visible = name.Visible;
    made.Comment = name.Comment;
    sheet.book.names.push(made);
  }
}
