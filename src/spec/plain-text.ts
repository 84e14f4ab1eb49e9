import { plainCell, plainLink } from './plain-text/plain-cell';
import { plainPlace, plainRange } from './plain-text/plain-place';
import { plainTable } from './plain-text/plain-table';
import type { Cell, ConditionalFormat, SheetSpec, Table, Validation } from './sheet-spec';

/**
 * A sheet as text that people can read: its cells row by row, its tables with aligned columns, then everything that
 * hangs on it. Same spec, same text: made for snapshots.
 */
export function renderPlainText(spec: SheetSpec): string {
  const blocks = [...looseRows(spec.cells), ...spec.tables.map((table) => ({ row: table.row, lines: ['', ...plainTable(table), ''] }))];
  const body = blocks.sort((a, b) => a.row - b.row).flatMap((block) => block.lines);
  const lines = [`# ${spec.name} (${spec.id}, ${spec.kind})`, ...body, ...attached(spec)];
  return `${lines.join('\n').replace(/\n{3,}/g, '\n\n').trimEnd()}\n`;
}

function looseRows(cells: readonly Cell[]): readonly { readonly row: number; readonly lines: readonly string[] }[] {
  const rows = new Map<number, string[]>();
  for (const cell of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const text = oneLine(plainCell(cell.content, cell.style?.format));
    if (text !== '') rows.set(cell.row, [...(rows.get(cell.row) ?? []), `${plainPlace(cell.row, cell.column)}: ${text}`]);
  }
  return [...rows].map(([row, texts]) => ({ row, lines: [texts.join('   ')] }));
}

function attached(spec: SheetSpec): readonly string[] {
  return [
    ...section('Formulas', formulas(spec)),
    ...section('Charts', spec.charts.map((c) => `${plainRange(c.place)} ${c.kind} "${c.title}": ${c.series.map((s) => `${s.name} ${plainRange(s.values)}`).join(', ')} by ${plainRange(c.categories)}`)),
    ...section('Sparklines', (spec.sparklines ?? []).map(({ row, column, kind, values }) => `${plainPlace(row, column)} ${kind} ${plainRange(values)}`)),
    ...section('Links', links(spec)),
    ...section('Notes', notes(spec)),
    ...section('Conditional formats', spec.conditionalFormats.map((format) => `${plainRange(format.range)} ${conditionText(format)}`)),
    ...section('Validations', spec.validations.map(({ range, rule }) => `${plainRange(range)} ${ruleText(rule)}`)),
  ];
}

const section = (title: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  ${line}`)]);

function formulas({ cells, tables }: SheetSpec): readonly string[] {
  const loose = cells.map((cell) => ({ place: plainPlace(cell.row, cell.column), content: cell.content }));
  const inTables = tables.flatMap((t) => t.rows.flatMap((row, r) => row.map((content, c) => ({ place: plainPlace(t.row + 1 + r, t.column + c), content }))));
  return [...loose, ...inTables].flatMap(({ place, content }) =>
    typeof content === 'object' && content !== null && 'formula' in content ? [`${place} =${content.formula}`] : [],
  );
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' / ');

const extrasOf = (tables: readonly Table[]) =>
  tables.flatMap((t) => (t.extras ?? []).map((extra) => ({ place: plainPlace(t.row + 1 + extra.row, t.column + extra.column), ...extra })));

function links({ cells, tables }: SheetSpec): readonly string[] {
  const loose = cells.map((cell) => ({ place: plainPlace(cell.row, cell.column), link: cell.link }));
  return [...loose, ...extrasOf(tables)].flatMap(({ place, link }) => (link ? [`${place} → ${plainLink(link)}`] : []));
}

function notes({ cells, tables }: SheetSpec): readonly string[] {
  const loose = cells.map((cell) => ({ place: plainPlace(cell.row, cell.column), note: cell.note }));
  const headers = tables.flatMap((t) => t.columns.map((column, i) => ({ place: plainPlace(t.row, t.column + i), note: column.note })));
  return [...loose, ...headers, ...extrasOf(tables)].flatMap(({ place, note }) => (note ? [`${place}: ${oneLine(note)}`] : []));
}

function conditionText(format: ConditionalFormat): string {
  switch (format.kind) {
    case 'bar':
      return `bar ${format.min ?? 'lowest'} to ${format.max ?? 'highest'}`;
    case 'formula':
      return `when ${format.formula}`;
    case 'icons':
      return `icons from ${format.at.join(' and ')}${format.reversed ? ', reversed' : ''}`;
  }
}

function ruleText(rule: Validation['rule']): string {
  switch (rule.kind) {
    case 'list':
      return `one of ${rule.values.join(', ')}`;
    case 'listFrom':
      return `one of ${rule.formula}`;
    case 'number':
      return `number from ${rule.min ?? 'any'} to ${rule.max ?? 'any'}`;
    case 'date':
      return 'date';
  }
}
