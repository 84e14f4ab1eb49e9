import { explainFinding } from '../../src/i18n';
import { dutchFormat } from '../../src/i18n/format/format-nl';
import { englishFormat } from '../../src/i18n/format/format-en';
import type { TestCell, TestSheet } from '../csv-workbook';
import { findingsOf, readSheets } from './reading';

const sheet = (name: string, ...cells: TestCell[][]): TestSheet => ({ name, cells });
const kpis = sheet("KPI's", ['KPI', 'Eenheid', 'Doel', 'Eigenaar'], ['Leads', 'aantal', 100, 'Ann'], ['NPS', 'aantal', 40, 'Bob']);

describe('figures with their periods side by side', () => {
  it.each([
    [['KPI', 'jan', 'feb', 'mrt'], 'Realisatie'],
    [['KPI', 'Jan.', 'Feb.', 'Mrt.'], 'Realisatie'],
    [['Indicator', 'Q1', 'Q2', 'Q3'], 'Realisatie'],
    [['KPI', 'jan 2026', 'feb 2026', 'mrt 2026'], 'Realisatie'],
    [['KPI', '2026-01', '2026-02', '2026-03'], 'Realisatie'],
    [['Verkoper', 'januari', 'februari', 'maart'], 'Doelen'],
  ])('under %j are said to look like %s', async (headers, table) => {
    const read = await readSheets([kpis, sheet('Blad2', headers, ['Leads', 10, 12, 14], ['NPS', 30, 31, 35])]);
    expect(findingsOf(read, 'table.sideways')).toMatchObject([{ severity: 'warning', subject: { sheet: 'Blad2', row: 1 }, args: { table: { nl: table }, chosen: 'Blad2', first: headers[1], last: headers[3] } }]);
    expect([read.actuals, read.targets, read.people]).toEqual([[], [], []]);
  });
  it('are seen where the months are dates', async () => {
    const read = await readSheets([kpis, sheet('Blad2', ['KPI', 46023, 46054, 46082], ['Leads', 10, 12, 14])]);
    expect(findingsOf(read, 'table.sideways')).toMatchObject([{ args: { first: '2026-01', last: '2026-03' } }]);
  });
  it('are told how to stand, in both languages', async () => {
    const [found] = findingsOf(await readSheets([kpis, sheet('Cijfers 2026', ['KPI', 'jan', 'feb', 'mrt'], ['Leads', 10, 12, 14])]), 'table.sideways');
    expect(found && explainFinding(found, 'nl', dutchFormat)).toEqual({
      problem: 'Cijfers 2026 lijkt op Realisatie met de perioden naast elkaar (jan tot en met mrt). Zo leest Koers de cijfers niet.',
      advice: 'Zet de perioden onder elkaar, met één cijfer per rij en de kolommen KPI, Periode, Waarde.',
    });
    expect(found && explainFinding(found, 'en', englishFormat).advice).toBe('Put the periods below each other, with one figure per row and the columns KPI, Period, Value.');
  });
  it('are targets on a sheet that is called so', async () => {
    expect(findingsOf(await readSheets([kpis, sheet('Doelen', ['KPI', 'jan', 'feb', 'mrt'], ['Leads', 10, 12, 14])]), 'table.sideways')).toMatchObject([{ args: { table: { nl: 'Doelen' } } }]);
  });
  it('are not seen in a table with a row per period, nor in two months, nor in anything else', async () => {
    const below = sheet('Realisatie', ['KPI', 'Periode', 'Waarde'], ['Leads', '2026-01', 10], ['Leads', '2026-02', 12]);
    const two = sheet('Blad3', ['KPI', 'jan', 'feb'], ['Leads', 10, 12]);
    const other = sheet('Blad4', ['Product', 'jan', 'feb', 'mrt'], ['Fiets', 10, 12, 14]);
    expect(findingsOf(await readSheets([kpis, below, two, other]), 'table.sideways')).toEqual([]);
  });
});
