import type { Range, SheetSpec, Table } from '../../src/spec/sheet-spec';

const tableRange = (table: Table): Range => ({
  top: table.row,
  left: table.column,
  bottom: table.row + Math.max(1, table.rows.length) + (table.columns.some((column) => column.total !== undefined) ? 1 : 0),
  right: table.column + table.columns.length - 1,
});

/** Every rectangle of a sheet that something stands in, with a name to find it by. */
function rectangles(spec: SheetSpec): readonly { readonly name: string; readonly range: Range }[] {
  return [
    ...spec.tables.map((table) => ({ name: table.name, range: tableRange(table) })),
    ...spec.charts.map((chart) => ({ name: chart.title, range: chart.place })),
    ...spec.cells.map(({ row, column, across = 1 }) => ({
      name: `cell ${row},${column}`,
      range: { top: row, left: column, bottom: row, right: column + across - 1 },
    })),
  ];
}

const overlaps = (a: Range, b: Range): boolean => a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

/** The pairs of tables, charts and cells that lie over each other. */
export function overlapping(spec: SheetSpec): readonly string[] {
  const all = rectangles(spec);
  const large = all.filter(({ name }) => !name.startsWith('cell '));
  return [
    ...large.flatMap((a) => all.flatMap((b) => (a !== b && overlaps(a.range, b.range) ? [`${a.name} over ${b.name}`] : []))),
    ...repeated(spec.cells.map(({ row, column }) => `${row},${column}`)),
  ];
}

function repeated(places: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return places.filter((place) => seen.size === seen.add(place).size);
}

/** Headers that Excel would refuse in one table: empty, or twice the same but for capitals. */
export const badHeaders = ({ tables }: SheetSpec): readonly string[] =>
  tables.flatMap(({ columns }) => {
    const headers = columns.map(({ header }) => header.toLowerCase());
    return [...headers.filter((header) => header.trim() === ''), ...repeated(headers)];
  });

const digit = 1;
const sign = 0.65;
const edges = 0.7;
/** The least room of a figure: a digit is one wide, punctuation and spaces narrower. */
const roomFor = (text: string): number => edges + [...text].reduce((sum, each) => sum + (/[\d€%]/.test(each) ? digit : sign), 0);

/** Figures of tables that would show as #####, because they are wider than their column. */
export function clipped(spec: SheetSpec, shown: (value: number, format: string | undefined) => string): readonly string[] {
  return spec.tables.flatMap((table) =>
    table.columns.flatMap(({ header, style }, at) => {
      const width = spec.widths[table.column - 1 + at] ?? 8.43;
      return table.rows.flatMap((row) => {
        const content = row[at];
        return typeof content === 'number' && roomFor(shown(content, style?.format)) > width ? [`${table.name} ${header}: ${content}`] : [];
      });
    }),
  );
}

/** Links to cells of own sheets that are not among the given. */
export function deadLinks(spec: SheetSpec, sheets: readonly SheetSpec[]): readonly string[] {
  const links = [...spec.cells.map(({ link }) => link), ...spec.tables.flatMap(({ extras = [] }) => extras.map(({ link }) => link))];
  return links.flatMap((link) => {
    if (!link || 'url' in link || typeof link.sheet !== 'string') return [];
    return sheets.some(({ id }) => id === link.sheet) ? [] : [`${link.sheet}!${link.cell}`];
  });
}
