import type { TestSheet } from '../csv-workbook';
import { mapping, readSheets, sheetOf, troubles } from './reading';

const kpiSheet = (name: string): TestSheet => ({
  name,
  cells: [
    ['KPI', 'Doelstelling', 'Verantwoordelijke', 'Nulmeting', 'Streefwaarde', 'Deadline', 'Frequentie'],
    ['Omzet nieuwe klanten', 'Groei', 'Sanne', 18000, 25000, '31-12-2026', 'maandelijks'],
    ['Offertes', 'Groei', 'Joris', 60, 80, '31-12-2026', 'wekelijks'],
  ],
});
const perPerson: TestSheet = {
  name: 'Doelstellingen',
  cells: [['Verkoper', 'Kwartaal', 'Doel'], ['Sanne', '2026-Q1', 50000], ['Joris', '2026-Q1', 40000], ['Sanne', '2026-Q2', 52000]],
};
const goalsList = (name: string): TestSheet => ({
  name,
  cells: [['Doel', 'Waarom', 'Verantwoordelijke', 'Deadline'], ['Gezonde groei', 'Continuïteit', 'Sanne', '31-12-2026'], ['Tevreden klanten', 'Herhaalaankopen', 'Joris', '31-12-2026']],
});
const months: TestSheet = {
  name: 'Realisatie',
  cells: [['Maand', 'KPI', 'Werkelijk'], ['2026-09', 'Omzet nieuwe klanten', 22300], ['2026-10', 'Omzet nieuwe klanten', 24100], ['2026-10', 'Offertes', 78]],
};

/** Which table each sheet was taken for. */
async function taken(sheets: readonly TestSheet[]): Promise<Readonly<Record<string, string>>> {
  const read = await readSheets(sheets);
  return Object.fromEntries(read.recognition.matches.map(({ table, candidate }) => [candidate.sheet, table]));
}

describe('tables of KPIs, as people make them', () => {
  it.each(["KPI's 2026", 'KPI overzicht', 'Scorecard', 'Blad1', 'Stuurcijfers verkoop'])('a sheet %s with owner, target and deadline holds the KPIs', async (name) => {
    expect(await taken([kpiSheet(name)])).toEqual({ [name]: 'kpis' });
  });

  it('a sheet Doelstellingen with a target per sales person and quarter holds targets', async () => {
    expect(await taken([perPerson])).toEqual({ Doelstellingen: 'targets' });
    expect(await taken([perPerson, kpiSheet("KPI's 2026")])).toEqual({ Doelstellingen: 'targets', "KPI's 2026": 'kpis' });
  });

  it.each(['Doelen', 'Doelen 2026', 'Doelstellingen', 'Strategie'])('a sheet %s with goals in words, why and owner holds goals', async (name) => {
    expect(await taken([goalsList(name), kpiSheet("KPI's")])).toEqual({ [name]: 'goals', "KPI's": 'kpis' });
  });

  it('goals in words and targets per person go side by side, whichever carries which name', async () => {
    expect(await taken([goalsList('Doelen'), perPerson])).toEqual({ Doelen: 'goals', Doelstellingen: 'targets' });
    expect(await taken([goalsList('Doelstellingen'), { ...perPerson, name: 'Doelen' }])).toEqual({ Doelstellingen: 'goals', Doelen: 'targets' });
  });

  it('months as rows are actuals, not targets and not KPIs', async () => {
    const read = await readSheets([kpiSheet("KPI's 2026"), months, perPerson]);
    expect(sheetOf(read, 'actuals')).toBe('Realisatie');
    expect(mapping(read, 'actuals')).toEqual({ period: 'Maand', kpi: 'KPI', value: 'Werkelijk' });
    expect(read.actuals.map(({ kpi, period, value }) => [kpi, period, value])).toEqual([
      ['Omzet nieuwe klanten', '2026-09', 22300],
      ['Omzet nieuwe klanten', '2026-10', 24100],
      ['Offertes', '2026-10', 78],
    ]);
    expect(read.kpis.map(({ kpi, rhythm }) => [kpi, rhythm])).toEqual([['Omzet nieuwe klanten', 'month'], ['Offertes', 'week']]);
  });

  it.each(['Cijfers', 'Resultaten', 'KPI metingen', 'Blad2'])('figures per KPI and month on a sheet %s are actuals', async (name) => {
    expect(await taken([kpiSheet("KPI's"), { ...months, name }])).toMatchObject({ [name]: 'actuals' });
  });

  it('targets per KPI and month are targets, also beside actuals of the same shape', async () => {
    const targets: TestSheet = { name: 'Targets', cells: [['KPI', 'Team', 'Maand', 'Target'], ['Offertes', 'Noord', '2026-09', 80], ['Offertes', 'Noord', '2026-10', 80]] };
    expect(await taken([kpiSheet("KPI's"), months, targets])).toEqual({ "KPI's": 'kpis', Realisatie: 'actuals', Targets: 'targets' });
  });

  it('measures called KPIs stay measures: they say how rows are counted', async () => {
    const measures: TestSheet = { name: "KPI's", cells: [['KPI', 'Berekening', 'Tabel', 'Kolom', 'Filter'], ['Omzet', 'som', 'Verkopen', 'Bedrag', null], ['Orders', 'aantal', 'Verkopen', null, 'Status = gewonnen']] };
    expect(await taken([measures])).toEqual({ "KPI's": 'measures' });
    expect(await taken([{ ...measures, name: 'Maatstaven' }, kpiSheet("KPI's")])).toEqual({ Maatstaven: 'measures', "KPI's": 'kpis' });
  });

  it('English headers are read as well', async () => {
    const read = await readSheets([
      { name: 'Objectives', cells: [['Objective', 'Rationale', 'Accountable', 'Due date'], ['Healthy growth', 'Too few customers', 'Sanne', '2026-12-31'], ['Happy customers', 'They return', 'Joris', '2026-12-31']] },
      { name: 'KPI list', cells: [['KPI name', 'Objective', 'KPI owner', 'Type', 'Unit', 'Current', 'Target value', 'Due date', 'Cadence', 'Corrective action'], ['Leads', 'Healthy growth', 'Sanne', 'leading', 'number', 150, 220, '2026-12-31', 'monthly', 'Call days'], ['Revenue', 'Healthy growth', 'Joris', 'lagging', 'money', 10, 20, '2026-12-31', 'quarterly', null]] },
      { name: 'KPI results', cells: [['KPI', 'Month', 'Actual', 'Comment'], ['Leads', '2026-10', 163, null], ['Revenue', '2026-10', 12, 'Late invoices']] },
    ]);
    expect(troubles(read)).toEqual([]);
    expect(mapping(read, 'kpis')).toEqual({
      kpi: 'KPI name', goal: 'Objective', owner: 'KPI owner', kind: 'Type', unit: 'Unit', baseline: 'Current', target: 'Target value', deadline: 'Due date', rhythm: 'Cadence', response: 'Corrective action',
    });
    expect(read.goals.map(({ goal, why }) => [goal, why])).toEqual([['Healthy growth', 'Too few customers'], ['Happy customers', 'They return']]);
    expect(read.actuals).toHaveLength(2);
  });

  it('Flemish headers are read as well', async () => {
    const read = await readSheets([
      { name: 'Objectieven', cells: [['Objectief', 'Reden', 'Trekker', 'Streefdatum'], ['Gezonde groei', 'Continuïteit', 'Sanne', '31/12/2026'], ['Blije klanten', 'Ze komen terug', 'Joris', '31/12/2026']] },
      { name: 'KPI lijst', cells: [['Indicator', 'Objectief', 'Trekker', 'Meeteenheid', 'Startwaarde', 'Doelwaarde', 'Streefdatum', 'Meetfrequentie', 'Bijsturing'], ['Offertes', 'Gezonde groei', 'Sanne', 'stuks', 60, 80, '31/12/2026', 'per trimester', 'Belblok'], ['Score', 'Blije klanten', 'Joris', 'score', 7, 8, '31/12/2026', 'per semester', null]] },
    ]);
    expect(troubles(read)).toEqual([]);
    expect(read.goals).toHaveLength(2);
    expect(read.kpis.map(({ kpi, goal, rhythm, target }) => [kpi, goal, rhythm, target])).toEqual([['Offertes', 'Gezonde groei', 'quarter', 80], ['Score', 'Blije klanten', 'halfYear', 8]]);
  });

  it('a KPI table called Targets holds the KPIs, because each has an owner and a deadline', async () => {
    const kpis = { name: 'Targets 2026', cells: [['KPI', 'Eigenaar', 'Nulmeting', 'Target', 'Deadline'], ['Leads', 'Sanne', 150, 220, '31-12-2026'], ['Offertes', 'Joris', 60, 80, '31-12-2026']] };
    expect(await taken([kpis])).toEqual({ 'Targets 2026': 'kpis' });
  });

  it('figures per person, KPI and month are actuals', async () => {
    const figures = { name: 'Realisatie 2026', cells: [['Medewerker', 'KPI', 'Maand', 'Realisatie'], ['Sanne', 'Leads', '2026-09', 20], ['Sanne', 'Leads', '2026-10', 24]] };
    expect(await taken([figures])).toEqual({ 'Realisatie 2026': 'actuals' });
  });

  it('targets per KPI and quarter without a person are targets', async () => {
    const targets = { name: 'Doelen', cells: [['KPI', 'Periode', 'Doel'], ['Leads', '2026-Q3', 600], ['Leads', '2026-Q4', 660]] };
    expect(await taken([targets])).toEqual({ Doelen: 'targets' });
    expect(await taken([targets, months, kpiSheet("KPI's")])).toEqual({ Doelen: 'targets', Realisatie: 'actuals', "KPI's": 'kpis' });
  });

  it('a list of people with an owner-like column stays a list of people', async () => {
    const people = { name: 'Team', cells: [['Medewerker', 'Functie', 'Verantwoordelijke', 'In dienst'], ['Sanne', 'Directeur', 'Sanne', '01-01-2020'], ['Joris', 'Verkoper', 'Sanne', '01-01-2021']] };
    expect(await taken([people, kpiSheet("KPI's")])).toEqual({ Team: 'people', "KPI's": 'kpis' });
  });

  it('sales with a column Doel or Resultaat stay sales', async () => {
    const sales = { name: 'Verkopen', cells: [['Datum', 'Verkoper', 'Omzet', 'Resultaat'], ['01-10-2026', 'Sanne', 100, 'gewonnen'], ['02-10-2026', 'Joris', 200, 'verloren']] };
    expect(await taken([sales, months])).toEqual({ Verkopen: 'sales', Realisatie: 'actuals' });
  });
});
