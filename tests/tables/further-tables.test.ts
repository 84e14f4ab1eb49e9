import { compileMeasures } from '../../src/measure/compile-measures';
import { kpiFigures } from '../../src/measure/kpi/kpi-figures';
import type { TestCell, TestSheet } from '../csv-workbook';
import { day } from '../cases/workbook';
import { findingsOf, mapping, readSheets, sheetOf } from './reading';

const sheet = (name: string, ...cells: TestCell[][]): TestSheet => ({ name, cells });
const people = sheet('Medewerkers', ['Nummer', 'Naam', 'Team'], ['M1', 'Ann', 'Noord'], ['M2', 'Bob', 'Zuid']);
const sales = sheet('Verkopen', ['Nummer', 'Datum', 'Verkoper', 'Omzet'], ['1', '2026-01-10', 'Ann', 100], ['2', '2026-01-12', 'Bob', 200]);
const measures = (...rows: TestCell[][]): TestSheet => sheet('Maatstaven', ['Maatstaf', 'Berekening', 'Tabel', 'Kolom', 'Sleutelkolom'], ...rows);
const activities = (...rows: TestCell[][]): TestSheet => sheet('Activiteiten', ['Nr', 'Datum', 'Medewerker', 'Soort', 'Klant', 'Resultaat', 'Duur'], ...rows);
const calls = activities(['1', '2026-01-05', 'Ann', 'bezoek', 'Smit', 'afspraak', 60], ['2', '2026-01-06', 'Ann', 'bel', 'Smit', 'geen gehoor', 5], ['3', '2026-01-06', 'Bob', 'bel', 'Bos', 'afspraak', 10]);

describe('headers of activities, pipeline and campaigns', () => {
  it.each([
    ['activities', 'Activiteiten', ['Datum', 'Medewerker', 'Soort activiteit', 'Klant', 'Uitkomst', 'Minuten'], { date: 'Datum', person: 'Medewerker', type: 'Soort activiteit', customer: 'Klant', result: 'Uitkomst', duration: 'Minuten' }],
    ['activities', 'Call log', ['Call date', 'Rep', 'Type', 'Account', 'Outcome', 'Call duration'], { date: 'Call date', person: 'Rep', type: 'Type', customer: 'Account', result: 'Outcome', duration: 'Call duration' }],
    ['activities', 'Klantbezoeken', ['Bezoekdatum', 'Vertegenwoordiger', 'Relatie'], { date: 'Bezoekdatum', person: 'Vertegenwoordiger', customer: 'Relatie' }],
    ['pipeline', 'Verkoopkansen', ['Deal', 'Eigenaar', 'Waarde', 'Slagingskans', 'Fase', 'Aangemaakt op', 'Verwachte sluitdatum'], { id: 'Deal', person: 'Eigenaar', amount: 'Waarde', probability: 'Slagingskans', stage: 'Fase', created: 'Aangemaakt op', date: 'Verwachte sluitdatum' }],
    ['pipeline', 'Pipeline', ['Opportunity name', 'Owner', 'Amount', 'Probability %', 'Stage', 'Created date', 'Close date'], { id: 'Opportunity name', person: 'Owner', amount: 'Amount', probability: 'Probability %', stage: 'Stage', created: 'Created date', date: 'Close date' }],
    ['campaigns', 'Campagnes', ['Campagne', 'Startdatum', 'Kanaal', 'Kosten', 'Bereik', 'Klikken', 'Leads'], { campaign: 'Campagne', date: 'Startdatum', channel: 'Kanaal', cost: 'Kosten', reach: 'Bereik', clicks: 'Klikken', leads: 'Leads' }],
    ['campaigns', 'Campaigns', ['Campaign name', 'Day', 'Source', 'Amount spent', 'Impressions', 'Link clicks', 'Results'], { campaign: 'Campaign name', date: 'Day', channel: 'Source', cost: 'Amount spent', reach: 'Impressions', clicks: 'Link clicks', leads: 'Results' }],
  ])('of %s on a sheet called %s are recognised beside the sales', async (table, name, headers, expected) => {
    const row: TestCell[] = headers.map((header) => (/dat|day|created|op$/i.test(header) ? '2026-03-01' : /wa+rde|amount|kosten|kans|prob|duur|minut|durat|bereik|klik|leads|impress|results/i.test(header) ? 0.5 : 'Ann'));
    const read = await readSheets([people, sales, sheet(name, headers, row, row)]);
    expect([mapping(read, table), sheetOf(read, 'sales')]).toEqual([expected, 'Verkopen']);
  });
});

describe('a pipeline', () => {
  const pipeline = sheet('Pipeline', ['Deal', 'Sluitdatum', 'Verkoper', 'Waarde', 'Fase'], ['D1', '2026-05-01', 'Ann', 1000, 'offerte'], ['D2', '2026-05-02', 'Bob', 3000, 'gewonnen']);
  it('is the sales of a workbook that has no others', async () => {
    const read = await readSheets([people, pipeline]);
    expect([sheetOf(read, 'sales'), sheetOf(read, 'pipeline'), read.long.get('sales')?.rows]).toEqual(['Pipeline', undefined, 2]);
  });
  it('stands beside the sales, which are read as they were', async () => {
    const [alone, both] = [await readSheets([people, sales]), await readSheets([people, sales, pipeline])];
    expect([sheetOf(both, 'sales'), sheetOf(both, 'pipeline')]).toEqual(['Verkopen', 'Pipeline']);
    expect([mapping(both, 'sales'), both.long.get('sales')?.rows]).toEqual([mapping(alone, 'sales'), alone.long.get('sales')?.rows]);
  });
  it('is told by its name alone: another list beside the sales is none', async () => {
    const read = await readSheets([people, sales, { ...pipeline, name: 'Kopie' }]);
    expect(sheetOf(read, 'pipeline')).toBeUndefined();
  });
  it('is called so by a measure, by date and person of its own', async () => {
    const read = await readSheets([people, sales, pipeline, measures(['Open', 'som', 'Pijplijn', '', ''])]);
    const { measures: found, findings } = compileMeasures(read);
    const open = found.get('open');
    expect([findings, open?.kind === 'rows' && [open.table.table, open.date.header, open.person.header, open.values?.header]]).toEqual([[], ['Pipeline', 'Sluitdatum', 'Verkoper', 'Waarde']]);
  });
  it('may be chosen in the settings', async () => {
    const settings = sheet('Instellingen', ['Instelling', 'Tabel', 'Kolom', 'Waarde'], ['tabel', 'Pijplijn', '', 'Kopie']);
    const read = await readSheets([people, sales, { ...pipeline, name: 'Kopie' }, settings]);
    expect([sheetOf(read, 'pipeline'), sheetOf(read, 'sales')]).toEqual(['Kopie', 'Verkopen']);
  });
  it('means the sales in a setting, as it did', async () => {
    const settings = sheet('Instellingen', ['Instelling', 'Tabel', 'Kolom', 'Waarde'], ['tabel', 'Pipeline', '', 'Kopie']);
    const read = await readSheets([people, sales, { ...pipeline, name: 'Kopie' }, settings]);
    expect(sheetOf(read, 'sales')).toBe('Kopie');
  });
});

const kpi = (name: string, scope = ''): TestSheet => sheet('KPI’s', ['KPI', 'Maatstaf', 'Voor', 'Doel', 'Eenheid'], [name, name, scope, 10, 'aantal']);

async function actual(sheets: readonly TestSheet[]): Promise<unknown> {
  const { kpis } = kpiFigures(await readSheets(sheets), { today: day('2026-12-31'), period: '2026-01' });
  const figure = kpis[0]!.current.actual;
  return figure.kind === 'known' ? figure.value : figure.kind === 'missing' ? figure.needs.key : figure.kind;
}

describe('measures over activities', () => {
  it.each([
    ['aantal', '', '', '', 3],
    ['som', 'Duur', '', '', 75],
    ['mediaan', 'Duur', '', '', 10],
    ['aantal verschillende', '', 'Klant', '', 2],
    ['aantal verschillende', '', '', 'Noord', 1],
  ])('%s %s %s %s', async (aggregate, column, key, scope, expected) => {
    expect(await actual([people, sales, calls, measures(['M', aggregate, 'Activiteiten', column, key]), kpi('M', scope)])).toBe(expected);
  });
  it('find what is wrong with their rows as those over sales do', async () => {
    const more: TestCell[][] = ['5', '6', '7', '8'].map((id) => [id, '2026-01-07', 'Ann', 'bel', 'Bos', '', 5]);
    const broken = activities(['1', '2026-01-05', 'Ann', 'bezoek', 'Smit', '', 60], ['1', '2026-01-06', 'Niemand', 'bel', 'Bos', '', 5], ['3', 'ooit', 'Ann', 'bel', 'Bos', '', 'lang'], ['4', '', 'Bob', 'bel', 'Bos', '', 5], ...more);
    const read = await readSheets([people, sales, broken, measures(['M', 'som', 'Activiteiten', 'Duur', ''])]);
    const onActivities = read.findings.filter(({ subject }) => subject.sheet === 'Activiteiten').map(({ check, subject }) => `${check} ${subject.cell ?? ''}`);
    expect(onActivities).toEqual(expect.arrayContaining(['row.duplicateNumber A3', 'cell.unknownReference C3', 'cell.notADate B4', 'cell.notANumber G4', 'column.blank B5']));
  });
});

describe('measures over campaigns', () => {
  const campaigns = sheet('Campagnes', ['Campagne', 'Datum', 'Kanaal', 'Kosten', 'Leads'], ['Voorjaar', '2026-01-01', 'LinkedIn', 500, 20], ['Zomer', '2026-01-15', 'Radio', 700, 5]);
  const leads = measures(['Leads', 'som', 'Campagnes', 'Leads', '']);
  it('are of the whole company where the rows name nobody', async () => {
    expect(await actual([people, sales, campaigns, leads, kpi('Leads')])).toBe(25);
  });
  it('are missing for a team, and never 0', async () => {
    expect(await actual([people, sales, campaigns, leads, kpi('Leads', 'Noord')])).toBe('reason.kpiOwnerless');
  });
  it('count leads as a number and cost as money', async () => {
    const { measures: found } = compileMeasures(await readSheets([people, sales, campaigns, measures(['Leads', 'som', 'Campagnes', 'Leads', ''], ['Kosten', 'som', 'Campagnes', 'Kosten', ''])]));
    expect([found.get('leads')?.unit, found.get('kosten')?.unit]).toEqual(['number', 'money']);
  });
  it('still need a person over the sales', async () => {
    const unnamed = sheet('Verkopen', ['Datum', 'Omzet'], ['2026-01-10', 100]);
    expect(findingsOf(compileMeasures(await readSheets([unnamed, sheet('Maatstaven', ['Maatstaf', 'Berekening'], ['Omzet', 'som'])])), 'measure.noDefaultColumn')).toHaveLength(1);
  });
});
