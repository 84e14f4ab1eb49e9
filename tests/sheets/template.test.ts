import { dayOf } from '../../src/core/period/calendar';
import { checkKpis } from '../../src/plan/check-kpis';
import { libraryKpis } from '../../src/plan/library/library';
import { tableSheets, templateSheets } from '../../src/sheets/template';
import type { SheetSpec, Table } from '../../src/spec/sheet-spec';
import { basicSchemas, schemaOf, tableSchemas } from '../../src/tables/schemas';
import type { TestCell, TestSheet } from '../csv-workbook';
import { readSheets, sheetOf, troubles } from '../tables/reading';

/** The template as a workbook that somebody opens and saves at once. */
function saved(spec: SheetSpec): TestSheet {
  const tables = spec.tables.map((table: Table) => ({
    name: table.name,
    area: { top: table.row, left: table.column, bottom: table.row + Math.max(1, table.rows.length), right: table.column + table.columns.length - 1 },
    hasHeader: true,
    hasTotals: false,
  }));
  const rows = Math.max(...tables.map(({ area }) => area.bottom));
  const columns = Math.max(...tables.map(({ area }) => area.right));
  const cells: TestCell[][] = Array.from({ length: rows }, () => Array.from({ length: columns }, () => null));
  const put = (row: number, column: number, content: unknown): void => {
    const line = cells[row - 1];
    if (line && (typeof content === 'string' || typeof content === 'number' || typeof content === 'boolean')) line[column - 1] = content;
  };
  for (const cell of spec.cells) put(cell.row, cell.column, cell.content);
  for (const table of spec.tables) {
    table.columns.forEach(({ header }, at) => put(table.row, table.column + at, header));
    table.rows.forEach((row, index) => row.forEach((content, at) => put(table.row + 1 + index, table.column + at, content)));
  }
  return { name: spec.name, cells, tables, owned: spec.id };
}

describe.each(['nl', 'en'] as const)('the template (%s)', (language) => {
  const sheets = templateSheets(language);
  const inputs = sheets.filter(({ id }) => id !== 'guide');

  it('has a guide and one input sheet per table', () => {
    expect(sheets.map(({ id }) => id)).toEqual(['guide', ...basicSchemas.map(({ id }) => id)]);
    expect(sheets.every(({ kind }) => kind === 'input')).toBe(true);
  });

  it('shows at most six columns per table, and of a KPI what the KPI check asks; every required one among them', () => {
    for (const { id, tables } of inputs) {
      const headers = tables[0]?.columns.map(({ header }) => header) ?? [];
      const schema = tableSchemas.find((each) => each.id === id) ?? schemaOf('people');
      expect(headers.length).toBeLessThanOrEqual(id === 'kpis' ? 12 : 6);
      for (const column of schema.columns.filter(({ required }) => required)) expect(headers).toContain(column.label[language]);
    }
  });

  it('explains every header in a note', () => {
    for (const { tables } of inputs) for (const { note } of tables[0]?.columns ?? []) expect(note ?? '').toMatch(/\.\n|\.$/);
  });

  it('has names that Excel allows', () => {
    const names = sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_]*$/);
    for (const { name } of sheets) expect(name.length).toBeLessThanOrEqual(31);
  });

  it('has lists that Excel allows: no comma within a value, at most 255 characters; in every column there is', () => {
    const every = [...templateSheets(language, 'all'), ...tableSheets(tableSchemas.map(({ id }) => id), language)];
    const lists = every.flatMap(({ validations }) => validations.flatMap(({ rule }) => (rule.kind === 'list' ? [rule.values] : [])));
    expect(lists.length).toBeGreaterThan(3);
    for (const values of lists) {
      expect(values.filter((value) => value.includes(','))).toEqual([]);
      expect(values.join(',').length).toBeLessThanOrEqual(255);
    }
  });

  it('is read back without a finding', async () => {
    const read = await readSheets(sheets.map(saved));
    expect(troubles(read)).toEqual([]);
    expect(basicSchemas.map(({ id }) => sheetOf(read, id))).toEqual(inputs.map(({ name }) => name));
    expect(read.tiers.map(({ from, rate }) => [from, rate])).toEqual([[0, 0.03], [50000, 0.05]]);
    expect(read.components).toMatchObject([{ shape: 'marginal' }]);
    expect(read.schemes).toMatchObject([{ period: 'quarter', rounding: 'cents' }]);
    expect(read.long.get('sales')?.rows).toBe(6);
  });

  it('adds every table, each column with its note, and is read back with nothing missing', async () => {
    const ids = tableSchemas.map(({ id }) => id);
    const added = tableSheets(ids, language);
    for (const { tables, id } of added) {
      expect(tables[0]?.columns.map(({ header }) => header)).toEqual(schemaOf(id as (typeof ids)[number]).columns.map(({ label }) => label[language]));
      expect(tables[0]?.rows.length === 0).toBe(id !== 'holidays');
    }
    const read = await readSheets(added.map(saved));
    expect(ids.map((id) => sheetOf(read, id))).toEqual(added.map(({ name }) => name));
    for (const { columns, table } of read.recognition.matches) expect(new Set(columns.map(({ column }) => column))).toEqual(new Set(schemaOf(table).columns.map(({ id }) => id)));
  });

  it('has KPIs of which the check finds that one lacks an owner and a response', async () => {
    const read = await readSheets(sheets.map(saved));
    const check = checkKpis(read, { library: libraryKpis, today: dayOf(2026, 11, 22) });
    expect(check.kpis.map(({ met }) => met)).toEqual([5, 5, 5, 3]);
    expect(check.kpis[3]?.letters.achievable).toMatchObject({ kind: 'notMet', reason: { key: 'smart.achievable.noOwner' } });
    expect(check.findings.map((found) => found.check)).toEqual(['kpiSet.owner', 'kpiSet.response', 'kpiSet.escalation', 'kpiSet.guarded']);
  });

  it('points its lists at the cells of the sheet that they name, apostrophes doubled', () => {
    const lists = inputs.find(({ id }) => id === 'actuals')?.validations.flatMap(({ rule }) => (rule.kind === 'listFrom' ? [rule.formula] : []));
    expect(lists).toEqual([language === 'nl' ? "'KPI''s'!$B$6:$B$505" : "'KPIs'!$B$6:$B$505"]);
  });
});
