import type { CellContent, Table, TableColumn, TableExtra } from '../../src/spec/sheet-spec';
import type { Style } from '../../src/spec/style';
import type { Table as ModelTable } from '../model/tables/table';
import type { CellReader } from './spec-of-cell';

/** A table of the model as a spec would say it: what most cells of a column look like is the style of the column. */
export function tableSpec(table: ModelTable, read: CellReader): Table {
  const { bodyBox, box } = table;
  const styles = table.columns.map((_, i) => commonStyle(table, i, read));
  const rows = Array.from({ length: bodyBox.rows }, (_, r) => table.columns.map((__, c) => read.content(bodyBox.row + r, bodyBox.column + c)));
  const extras = rows.flatMap((row, r) => row.flatMap((_, c) => extraOf(table, { row: r, column: c, common: styles[c] }, read)));
  return {
    name: table.Name,
    row: box.row + 1,
    column: box.column + 1,
    columns: table.columns.map((column, i) => columnOf(table, i, { header: column.name, style: styles[i] }, read)),
    rows: rows.length === 1 && rows[0]!.every((content) => content === null) ? [] : rows,
    ...(extras.length === 0 ? {} : { extras }),
    ...(table.ShowBandedRows ? { banded: true } : {}),
    ...(table.ShowFilterButton ? {} : { filter: false }),
  };
}

/** The style that most body cells of a column have; the first one of those. */
function commonStyle({ bodyBox }: ModelTable, index: number, read: CellReader): Style | undefined {
  const counts = new Map<Style | undefined, number>();
  for (let row = bodyBox.row; row < bodyBox.row + bodyBox.rows; row++) {
    const style = read.style(row, bodyBox.column + index);
    counts.set(style, (counts.get(style) ?? 0) + 1);
  }
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

interface BodyCell {
  readonly row: number;
  readonly column: number;
  readonly common: Style | undefined;
}

function extraOf({ bodyBox }: ModelTable, { row, column, common }: BodyCell, read: CellReader): readonly TableExtra[] {
  const place = [bodyBox.row + row, bodyBox.column + column] as const;
  const [style, link, note] = [read.style(...place), read.link(...place), read.note(...place)];
  if (style === common && link === undefined && note === undefined) return [];
  return [{ row, column, ...(link ? { link } : {}), ...(note === undefined ? {} : { note }), ...(style === common ? {} : { style: style ?? {} }) }];
}

function columnOf(table: ModelTable, index: number, { header, style }: { readonly header: string; readonly style: Style | undefined }, read: CellReader): TableColumn {
  const column = table.box.column + index;
  const headerStyle = table.headerBox && read.style(table.headerBox.row, column);
  const note = table.headerBox && read.note(table.headerBox.row, column);
  const total = table.totalsBox && totalOf(read.content(table.totalsBox.row, column));
  const totalStyle = table.totalsBox && read.style(table.totalsBox.row, column);
  return {
    header,
    ...(style ? { style } : {}),
    ...(headerStyle ? { headerStyle } : {}),
    ...(note === undefined ? {} : { note }),
    ...(total === undefined ? {} : { total }),
    ...(table.totalsBox === undefined || totalStyle === style ? {} : { totalStyle: totalStyle ?? {} }),
  };
}

const totals: Readonly<Record<string, 'sum' | 'count' | 'average'>> = { 109: 'sum', 103: 'count', 101: 'average' };

function totalOf(content: CellContent): TableColumn['total'] {
  if (typeof content === 'object' && content !== null && 'formula' in content) {
    return totals[/^SUBTOTAL\((\d+)/i.exec(content.formula)?.[1] ?? ''] ?? { text: `=${content.formula}` };
  }
  return content === null ? undefined : { text: String(typeof content === 'object' ? content.error : content) };
}
