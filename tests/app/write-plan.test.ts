import { collect } from '../../src/app/collect';
import { checkAnswers, writePlan } from '../../src/app/write-plan';
import { nodeCodec } from '../../src/cli/node-codec';
import type { KpiAnswer, WizardAnswers } from '../../src/plan/wizard/answers';
import { openXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { sheetOf, userWorkbook } from '../real/user-workbook';

/** 22 November 2026, and the last day of 2027. */
const options = { today: 46_348, fallbackLanguage: 'nl' as const };
const yearEnd = 46_752;
const people = sheetOf('Verkopers', 'Verkoper | Naam | Team', 'M1 | Sanne de Vries | Noord', 'M2 | Joris Claes | Zuid');
const bookOf = async (...sheets: Parameters<typeof userWorkbook>[0]) => openXlsxWorkbook(await userWorkbook(sheets), nodeCodec);

const kpi = (name: string, more: Partial<KpiAnswer> = {}): KpiAnswer => ({
  kpi: name, goal: 'Gezonde groei', scope: 'Noord', owner: 'Sanne de Vries', kind: 'lagging', unit: 'number', direction: 'higher', baseline: 8, target: 12, deadline: yearEnd, rhythm: 'month',
  response: 'Plan herzien', corrector: 'Noord', escalation: 'Na twee rode maanden naar de directie', ...more,
});
const answers: WizardAnswers = {
  mainGoals: [{ goal: 'Gezonde groei', why: 'Te veel omzet hangt aan tien klanten.', deadline: yearEnd }],
  subGoals: [{ goal: 'Meer nieuwe klanten' }],
  kpis: [kpi('Nieuwe klanten', { goal: 'Meer nieuwe klanten' }), kpi('Offertes', { kind: 'leading', drives: 'Nieuwe klanten' }), kpi('Bezettingsgraad', { direction: 'range', unit: 'ratio', lower: 0.7, upper: 0.8, target: 0.75, baseline: 0.65 })],
};

describe('writing the plan of the wizard', () => {
  it('makes the tables that are lacking, with a row for each goal and KPI', async () => {
    const book = await bookOf(people);
    expect(await writePlan(book, answers, options)).toMatchObject({ kind: 'written', goals: ['Gezonde groei', 'Meer nieuwe klanten'], kpis: ['Nieuwe klanten', 'Offertes', 'Bezettingsgraad'], advice: [], withoutPlace: [] });
    const { tables } = await collect(book);
    expect(tables.goals).toMatchObject([{ goal: 'Gezonde groei', why: 'Te veel omzet hangt aan tien klanten.', deadline: yearEnd }, { goal: 'Meer nieuwe klanten', parent: 'Gezonde groei' }]);
    expect(tables.kpis).toMatchObject([
      { kpi: 'Nieuwe klanten', goal: 'Meer nieuwe klanten', scope: 'Noord', baseline: 8, target: 12, deadline: yearEnd, rhythm: 'month', corrector: 'Noord', description: 'Nieuwe klanten verhogen van 8 naar 12 vóór 31-12-2027', unreadable: [] },
      { kpi: 'Offertes', kind: 'leading', drives: 'Nieuwe klanten' },
      { kpi: 'Bezettingsgraad', direction: 'range', lower: 0.7, upper: 0.8, description: 'Bezettingsgraad houden tussen 70% en 80% tot 31-12-2027' },
    ]);
  });

  it('writes nothing while an answer is lacking, and says the same as the check', async () => {
    const book = await bookOf(people);
    const before = Buffer.from(book.save());
    const lacking = { ...answers, kpis: [...answers.kpis.slice(1), kpi('Nieuwe klanten', { owner: 'Piet' })] };
    const outcome = await writePlan(book, lacking, options);
    expect(outcome).toMatchObject({ kind: 'incomplete', problems: [{ step: 'owner', kind: 'unknownOwner', about: 'Nieuwe klanten', at: 2 }] });
    expect(await checkAnswers(book, lacking, options)).toEqual(outcome.kind === 'incomplete' ? outcome.problems : []);
    expect(Buffer.from(book.save()).equals(before)).toBe(true);
  });

  it('does not double what is there when it is done again', async () => {
    const book = await bookOf(people);
    await writePlan(book, answers, options);
    const { tables: before } = await collect(book);
    const again = await writePlan(book, answers, options);
    expect(again.kind === 'incomplete' && again.problems.map(({ kind }) => kind)).toEqual(['kpiPresent', 'kpiPresent', 'kpiPresent', 'manyKpis']);
    const { tables: after } = await collect(book);
    expect([after.goals, after.kpis]).toEqual([before.goals, before.kpis]);
  });

  const narrow = sheetOf("KPI's", 'KPI | Doelstelling | Eigenaar | Soort | Eenheid | Richting | Nulmeting | Doel | Deadline | Ritme | Bij afwijking', 'Klanttevredenheid | - | - | lagging | score | hoger is beter | 7 | 8 | 31-12-2027 | maand | -');

  it('adds the columns that the answers fill at the right of the user’s table', async () => {
    const book = await bookOf(people, narrow);
    expect(await writePlan(book, answers, options)).toMatchObject({ kind: 'written', withoutPlace: [] });
    const { tables } = await collect(book);
    expect(tables.kpis.find((row) => row.kpi === 'Offertes')).toMatchObject({ scope: 'Noord', corrector: 'Noord', escalation: 'Na twee rode maanden naar de directie', unreadable: [] });
    expect(tables.kpis[0]).toMatchObject({ kpi: 'Klanttevredenheid', baseline: 7, rhythm: 'month', unreadable: [] });
  });

  it('refuses KPIs of a team where there is no room for a column, and tells what else has no place', async () => {
    const book = await bookOf(people, narrow);
    const { sheet, body } = (await collect(book)).tables.recognition.matches.find(({ table }) => table === 'kpis')!.candidate;
    await book.change([{ sheet, cell: `M${String(body.top)}`, expected: null, value: 'van mij' }]);
    expect(await writePlan(book, answers, options)).toEqual({ kind: 'noColumn', column: 'Voor', language: 'nl' });
    const company = { ...answers, kpis: [kpi('Nieuwe klanten'), kpi('Offertes'), kpi('Bezoeken')].map((one) => ({ ...one, scope: '' })) };
    expect(await writePlan(book, company, options)).toMatchObject({ kind: 'written', withoutPlace: ["KPI's: Omschrijving", "KPI's: Bijsturen door", "KPI's: Escalatie"] });
    expect((await collect(book)).tables.kpis).toHaveLength(4);
  });
});
