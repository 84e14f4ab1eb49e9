import { dashboardRows } from '../../src/app/kpi-summary';
import { runJobs } from '../../src/app/run-jobs';
import { openXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { sheetOf, userWorkbook, type UserSheet } from './user-workbook';

/** 2026-11-22. */
const today = 46_348;

async function run(...sheets: readonly UserSheet[]) {
  const workbook = openXlsxWorkbook(await userWorkbook(sheets));
  const { findings, dashboard, written } = await runJobs(workbook, { today, source: 'kpi.xlsx', fallbackLanguage: 'nl' });
  const rows = dashboard ? dashboardRows(dashboard) : [];
  const figures = rows.map(({ kpi, scope, period, actual, target, status }) => [kpi, scope, period, actual, target, status]);
  const found = findings.filter(({ check }) => !check.startsWith('kpiSet.')).map(({ check, subject: { sheet, cell, row } }) => `${check} ${sheet ?? ''} ${cell ?? row ?? ''}`);
  return { figures, found, written: written.map(({ name }) => name) };
}

describe('a workbook with KPIs and nothing else', () => {
  it('has one name for two teams, with a figure and a target for each', async () => {
    const { figures, found, written } = await run(
      sheetOf("KPI's", 'KPI | Team | Eenheid | Doel per', 'Omzet | Noord | geld | maand', 'omzet | Zuid | geld | maand'),
      sheetOf('Realisatie', 'KPI | Team | Periode | Waarde', 'Omzet | Noord | 2026-10 | 90', 'OMZET | zuid | 10/2026 | 110'),
      sheetOf('Doelen', 'KPI | Team | Periode | Doel', 'Omzet | Noord | 2026 | 1200', 'Omzet | Zuid | 2026-10 | 100'),
    );
    expect(figures).toEqual([
      ['Omzet', 'Noord', '2026-10', 90, 100, 'attention'],
      ['omzet', 'Zuid', '2026-10', 110, 100, 'onCourse'],
    ]);
    expect(found).toEqual(['cell.spelling Realisatie A3']);
    expect(written).toEqual(['Koers KPI-check', 'Koers Dashboard', 'Koers Bevindingen']);
  });

  it('does not judge by a threshold of 95 that should have been 95%', async () => {
    const { figures, found } = await run(
      sheetOf("KPI's", 'KPI | Doel | Eenheid | Groen vanaf', 'Leads | 100 | aantal | 95', 'Bezoeken | 100 | aantal | 95%'),
      sheetOf('Realisatie', 'KPI | Periode | Waarde', 'Leads | 2026-10 | 96', 'Bezoeken | 2026-10 | 96'),
    );
    expect(figures.map((row) => row[5])).toEqual(['missing', 'onCourse']);
    expect(found).toEqual(["cell.aboveMaximum KPI's D2"]);
  });

  it('tells of a week that is no period once, and leaves its figure out', async () => {
    const { figures, found } = await run(
      sheetOf("KPI's", 'KPI | Doel | Eenheid', 'Leads | 100 | aantal'),
      sheetOf('Realisatie', 'KPI | Periode | Waarde', 'Leads | 2026-09 | 96', 'Leads | 2026-W41 | 20'),
    );
    expect(figures).toEqual([['Leads', '', '2026-09', 96, 100, 'attention']]);
    expect(found).toEqual(['cell.notAPeriod Realisatie B3']);
  });

  it('names the day that stands where a period belongs as Excel shows it', async () => {
    const workbook = openXlsxWorkbook(await userWorkbook([sheetOf("KPI's", 'KPI | Doel | Eenheid', 'Leads | 100 | aantal'), sheetOf('Realisatie', 'KPI | Maand | Waarde', 'Leads | 46295 | 96')]));
    const { findings } = await runJobs(workbook, { today, source: 'kpi.xlsx', fallbackLanguage: 'nl' });
    expect(findings.find(({ check }) => check === 'cell.notAPeriod')?.args).toMatchObject({ found: '2026-09-30' });
  });

  it('with nothing in them gets the KPI check, not the tables that a bonus needs', async () => {
    const { found, written } = await run(sheetOf("KPI's", 'KPI | Doel | Eenheid | Eigenaar'), sheetOf('Realisatie', 'KPI | Periode | Waarde'));
    expect(written).toEqual(['Koers KPI-check', 'Koers Dashboard', 'Koers Bevindingen']);
    expect(found).toEqual([]);
  });

  it('has findings that lead back to the dashboard, and as many everywhere', async () => {
    const workbook = openXlsxWorkbook(await userWorkbook([sheetOf("KPI's", 'KPI | Doel | Eenheid', 'Leads | 100 | aantal'), sheetOf('Realisatie', 'KPI | Maand | Waarde', 'Leads | week 40 | 96')]));
    const { findings, sheets } = await runJobs(workbook, { today, source: 'kpi.xlsx', fallbackLanguage: 'nl' });
    const back = sheets.find(({ id }) => id === 'findings')?.cells.find(({ link }) => link !== undefined);
    expect([back?.content, back?.link]).toEqual(['← Koers Dashboard', { sheet: 'dashboard', cell: 'A1' }]);
    const counts = sheets.flatMap(({ cells }) => cells.filter(({ link }) => link !== undefined && 'sheet' in link && link.sheet === 'findings')).map(({ content }) => content);
    expect(counts).toEqual([`${findings.length} bevindingen`, `${findings.length} bevindingen`]);
  });

  it('leaves the sheet of the user alone that has the name of the dashboard', async () => {
    const { written } = await run(sheetOf("KPI's", 'KPI | Doel | Eenheid', 'Leads | 100 | aantal'), sheetOf('Koers Dashboard', 'Van mij'));
    expect(written).toEqual(['Koers KPI-check', 'Koers Dashboard (2)', 'Koers Bevindingen']);
  });
});
