import { kpiFigures } from '../../../src/measure/kpi/kpi-figures';
import { teamsSheet } from '../../../src/sheets/kpi-teams/teams-sheet';
import { hasTeams } from '../../../src/sheets/kpi-teams/team-parts';
import { dashboardSheets } from '../../../src/sheets/dashboard/dashboard-sheets';
import type { SheetSpec } from '../../../src/spec/sheet-spec';
import { type Case, day, workbook } from '../../cases/workbook';
import { badHeaders, overlapping } from '../layout-rules';

const options = { language: 'nl', runDay: 46_310, source: 'Verkoop.xlsx' } as const;
const sale = (person: string, amount: number) => ({ date: '2026-09-03', person, amount });
const small: Case = {
  people: [{ id: 'M1', name: 'Ann', team: 'Noord' }, { id: 'M2', name: 'Bea', team: 'Noord' }, { id: 'M3', name: 'Cas', team: 'Zuid' }, { id: 'M4', name: 'Dirk', team: 'Zuid' }],
  measures: [{ measure: 'Omzet', aggregate: 'sum', unit: 'money' }],
  kpis: [
    { kpi: 'Omzet', measure: 'Omzet', target: 1_000, targetPer: 'month' },
    { kpi: 'Omzet Noord', measure: 'Omzet', scope: 'Noord', target: 600, targetPer: 'month' },
    { kpi: 'Bezoeken', scope: 'Ann', target: 10, targetPer: 'month' },
  ],
  targets: [{ person: 'Ann', measure: 'Omzet', period: '2026-09', value: 250 }, { person: 'Cas', measure: 'Omzet', period: '2026-09', value: 500 }],
  actuals: [{ kpi: 'Bezoeken', period: '2026-09', value: 9 }],
  sales: [sale('Ann', 300), sale('Bea', 200), sale('Cas', 400), sale('Wie?', 40)],
};
const figuresOf = (one: Case) => kpiFigures(workbook(one), { today: day('2026-10-15') });
const sheet = teamsSheet(figuresOf(small), options);
const tableOf = (spec: SheetSpec, name: string) => spec.tables.find((table) => table.name === name)!;

describe('the sheet of teams and people', () => {
  it('shows per team its own KPIs and its part of the company, not one figure twice, and what is of no team', () => {
    const rows = tableOf(sheet, 'KoersDashboardTeams').rows.map(([team, kind, kpi, actual, target, , status]) => [team, kind, kpi, actual, target, status]);
    expect(rows).toEqual([
      ['Noord', 'eigen KPI', 'Omzet Noord', 500, 600, '✗ uit koers'],
      ['Zuid', 'deel van bedrijf', 'Omzet', 400, null, ''],
      ['niet toegewezen', '', 'Omzet', 40, null, ''],
    ]);
  });

  it('puts people against KPIs, in teams, and the figures of a column add up to the whole', () => {
    const { columns, rows } = tableOf(sheet, 'KoersDashboardPeople1');
    expect(columns.map(({ header }) => header)).toEqual(['Medewerker', 'Team', 'Bezoeken', 'Omzet']);
    expect(rows).toEqual([
      ['Ann', 'Noord', 9, 300],
      ['Bea', 'Noord', null, 200],
      ['Cas', 'Zuid', null, 400],
      ['niet toegewezen', '', null, 40],
    ]);
  });

  it('says of which period a figure is, and how many rows count', () => {
    const { columns, rows } = tableOf(sheet, 'KoersDashboardTeams');
    expect(columns.slice(0, 10).map(({ header }) => header)).toEqual(['Team', 'Soort', 'KPI', 'Resultaat', 'Doel', 'Realisatie', 'Status', 'Periode', 'Verloop', 'Aantal regels']);
    for (const row of rows) expect(row[7]).toMatch(/\d{4}$/);
  });

  it('draws each trend from figures in its own row, so that it stays right when the list is sorted; they are not printed', () => {
    const months = ['2026-06-03', '2026-07-03', '2026-08-03'].map((date, at) => ({ date, person: 'Ann', amount: 100 * (at + 1) }));
    const longer = teamsSheet(figuresOf({ ...small, sales: [...small.sales!, ...months] }), options);
    const table = tableOf(longer, 'KoersDashboardTeams');
    const own = (longer.sparklines ?? []).filter(({ row }) => row > table.row && row <= table.row + table.rows.length);
    const drawn = table.rows.filter((row) => row[8] !== '').length;
    expect([own.length, drawn > 0]).toEqual([drawn, true]);
    for (const { row, column, values } of own) {
      expect([values.top, values.bottom, column]).toEqual([row, row, table.column + 8]);
      expect(values.right - values.left).toBe(11);
      expect(table.rows[row - table.row - 1]!.slice(values.left - table.column, values.right - table.column + 1)).toContainEqual(expect.any(Number));
      expect(values.left).toBeGreaterThan(longer.print.area!.right);
    }
  });

  it('leaves out who has no rows and no target: a row of nothing says nothing', () => {
    expect(JSON.stringify(sheet.tables.map(({ rows }) => rows))).not.toContain('Dirk');
  });

  it('gives a sign and a colour only where the person has a target', () => {
    const { extras = [] } = tableOf(sheet, 'KoersDashboardPeople1');
    const lookOf = (row: number) => extras.find((extra) => extra.row === row && extra.column === 3)?.style;
    expect(lookOf(0)).toMatchObject({ fill: 'E5F3EB', format: expect.stringContaining('✓') });
    expect(lookOf(2)).toMatchObject({ fill: 'FBE8E6', format: expect.stringContaining('✗') });
    expect(lookOf(1)?.fill).toBeUndefined();
    expect(lookOf(1)?.format).not.toMatch(/[✓✗⚠]/);
  });

  it('keeps figures as numbers, so that they can be sorted and added up', () => {
    expect(tableOf(sheet, 'KoersDashboardPeople1').rows.every(([, , , figure]) => figure === null || typeof figure === 'number')).toBe(true);
  });

  it('lists every person with every KPI in one table with filter buttons', () => {
    const list = tableOf(sheet, 'KoersDashboardPersons');
    expect(list.filter).not.toBe(false);
    expect(list.rows.map(([name, team, kpi, actual, target]) => [name, team, kpi, actual, target])).toContainEqual(['Cas', 'Zuid', 'Omzet', 400, 500]);
  });

  it('says of a KPI of a team that its figure is not known, and shows limits where those count', () => {
    const own: Case = { people: small.people!, kpis: [{ kpi: 'Leads', scope: 'Noord', target: 9, targetPer: 'month' }, { kpi: 'Verzuim', scope: 'Zuid', unit: 'ratio', direction: 'range', lower: 0.02, upper: 0.04, rhythm: 'month' }], actuals: [{ kpi: 'Verzuim', period: '2026-09', value: 0.03 }] };
    const rows = tableOf(teamsSheet(figuresOf(own), options), 'KoersDashboardTeams').rows.map(([team, , kpi, actual, target, , status]) => [team, kpi, actual, target, status]);
    expect(rows).toEqual([
      ['Noord', 'Leads', null, 9, '? niet bekend'],
      ['Zuid', 'Verzuim', 0.03, '2% – 4%', '✓ op koers'],
    ]);
  });

  it('is not made where no figure has teams or people behind it', () => {
    const kept: Case = { kpis: [{ kpi: 'K', target: 1, targetPer: 'month' }], actuals: [{ kpi: 'K', period: '2026-09', value: 1 }] };
    expect(hasTeams(figuresOf(kept))).toBe(false);
    expect(dashboardSheets(figuresOf(kept), options).map(({ id }) => id)).toEqual(['dashboard']);
    expect(dashboardSheets(figuresOf(small), options).map(({ id }) => id)).toEqual(['dashboard', 'kpiTeams']);
  });
});

describe('forty KPIs and thirty people', () => {
  const people = Array.from({ length: 30 }, (_, at) => ({ id: `M${at}`, name: `Persoon ${String(at).padStart(2, '0')}`, team: `Team ${at % 4}` }));
  const large: Case = {
    people,
    measures: Array.from({ length: 40 }, (_, at) => ({ measure: `Maatstaf ${at}`, aggregate: 'sum' as const })),
    kpis: Array.from({ length: 40 }, (_, at) => ({ kpi: `Een KPI met een naam ${at}`, measure: `Maatstaf ${at}`, target: 900, targetPer: 'month' as const })),
    sales: people.flatMap(({ id }, at) => [sale(id, 10 + at), sale(id, 20)]),
  };
  const many = teamsSheet(figuresOf(large), options);
  const matrices = many.tables.filter(({ name }) => name.startsWith('KoersDashboardPeople'));

  it('stand in tables of at most eight KPIs, each on a page of its own, with every KPI once', () => {
    expect(matrices.map(({ columns }) => columns.length - 2)).toEqual([8, 8, 8, 8, 8]);
    expect(new Set(matrices.flatMap(({ columns }) => columns.slice(2).map(({ header }) => header))).size).toBe(40);
  });

  it('print the teams and the matrix, and not a list of hundreds of rows', () => {
    const list = many.tables.find(({ name }) => name === 'KoersDashboardPersons')!;
    expect(list.rows.length).toBeGreaterThan(150);
    expect(many.print.area!.bottom).toBeLessThan(list.row);
    expect(many.print.breakBefore).toHaveLength(matrices.length);
    const { area } = sheet.print;
    expect(area!.bottom).toBeGreaterThan(tableOf(sheet, 'KoersDashboardPersons').row);
  });

  it('overlap nowhere, have headers that Excel accepts, and a head and names that stay in view', () => {
    expect([overlapping(many), badHeaders(many)]).toEqual([[], []]);
    expect(many.freeze).toEqual({ rows: 3, columns: 2 });
  });
});
