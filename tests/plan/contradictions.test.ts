import { dayOf } from '../../src/core/period/calendar';
import { checked, kpiWith } from './kpi-workbook';

type Changes = Parameters<typeof kpiWith>[0];
const base = { deadline: dayOf(2027, 12, 31), targetPer: 'month', guard: 'Conversion' } as const;

/** The remarks on a KPI from 150 to 220 per month by 31 December 2027, as `check cell`. */
function remarks(description: string, changes: Changes = {}): readonly string[] {
  const [kpi] = checked([kpiWith({ ...base, description, ...changes })]).kpis;
  return kpi!.remarks.map(({ check, subject }) => `${check.replace('kpiText.', '')} ${subject.cell ?? 'row'}`);
}

describe('the text of a KPI beside its columns', () => {
  it.each<readonly [string, Changes, readonly string[]]>([
    ['Aantal leads verhogen van 150 naar 220 per maand vóór 31 december 2027', {}, []],
    ['Raise leads from 150 to 220 per month by 31 December 2027', {}, []],
    ['Aantal leads verhogen van 150 naar 220 per maand vóór 1 januari 2028', {}, []],
    ['Aantal leads verhogen van 150 naar 220 per maand vóór 2 februari 2028', {}, ['deadline O2']],
    ['Aantal leads verhogen van 150 naar 220 per maand vóór 1 oktober 2027', {}, ['deadline O2']],
    ['Aantal leads verhogen van 150 naar 220 per maand in december 2027', {}, []],
    ['Aantal leads verhogen van 150 naar 220 per maand binnen 6 maanden', {}, []],
    ['Aantal leads verhogen van 150 naar 219 per maand', {}, ['target K2']],
    ['Aantal leads verhogen van 149 naar 220 per maand', {}, ['baseline J2']],
    ['Aantal leads verhogen van 1.500 naar 2.200 per maand', { baseline: 1500, target: 2200 }, []],
    ['Aantal leads verhogen van 150 naar 220 per maand', { target: 660, targetPer: 'quarter', baseline: 450 }, []],
    ['Aantal leads verhogen van 150 naar 220 per maand', { target: 220, targetPer: 'quarter' }, ['period row']],
    ['Aantal leads verhogen van 150 naar 220 per kwartaal', { targetPer: undefined, rhythm: 'quarter' }, []],
    ['Aantal klachten verlagen van 220 naar 150 per maand', { direction: 'lower', baseline: 220, target: 150 }, []],
    ['Aantal klachten verlagen van 220 naar 150 per maand', { baseline: 220, target: 150 }, ['direction I2']],
    ['Omzet verhogen met 10%', { unit: 'money', baseline: 100_000, target: 110_000 }, []],
    ['Omzet verhogen met 10%', { unit: 'money', baseline: 100_000, target: 110_400 }, []],
    ['Omzet verhogen met 10%', { unit: 'money', baseline: 100_000, target: 111_000 }, ['change K2']],
    ['Omzet naar € 1,2 mln per maand', { unit: 'money', baseline: undefined, target: 1_200_000 }, []],
    ['Marge verhogen van 20% naar 25%', { unit: 'ratio', baseline: 0.2, target: 0.25 }, []],
    ['Marge verhogen van 20% naar 25%', { unit: 'ratio', baseline: 20, target: 25 }, []],
    ['Marge verhogen van 20% naar 25%', { unit: 'ratio', baseline: 0.2, target: 0.3 }, ['target K2']],
    ['Marge verhogen met 5 procentpunt', { unit: 'ratio', baseline: 0.2, target: 0.25 }, []],
    ['Uitval verlagen van 12% naar 10,2% (−15%)', { unit: 'ratio', direction: 'lower', baseline: 0.12, target: 0.102 }, []],
    ['Uitval verlagen van 12% naar 10,2% (−20%)', { unit: 'ratio', direction: 'lower', baseline: 0.12, target: 0.102 }, ['arithmetic row']],
    ['Marge 20 % → 30 % vóór 1 oktober 2027', { unit: 'number', targetPer: undefined, baseline: 60, target: 80 }, ['unit H2', 'baseline J2', 'target K2', 'deadline O2']],
    ['Marge 20 % → 30 %', { unit: 'number', targetPer: undefined, baseline: 20, target: 30 }, ['unit H2']],
    ['Omzet van € 20 naar € 30', { unit: 'ratio', targetPer: undefined, baseline: 0.2, target: 0.3 }, ['unit H2']],
    ['Gemiddelde bon van € 20 naar € 30', { unit: 'score', targetPer: undefined, baseline: 20, target: 30 }, []],
    ['Uitval verhogen van 12% naar 10,2% (15%)', { unit: 'ratio', direction: 'lower', targetPer: undefined, baseline: 0.12, target: 0.102 }, ['way row', 'arithmetic row']],
    ['Cijfer tussen 7 en 8 houden', { unit: 'score', direction: 'range', lower: 7, upper: 8, target: undefined, baseline: undefined }, []],
    ['Cijfer tussen 7 en 8 houden', { unit: 'score', direction: 'range', lower: 6, upper: 8, target: undefined, baseline: undefined }, ['limits L2']],
  ])('%s %j', (description, changes, expected) => {
    expect(remarks(description, changes)).toEqual(expected);
  });

  it('proposes a guard for a side condition, unless there is one', () => {
    const text = 'Omzet verhogen van 150 naar 220 per maand zonder kwaliteitsverlies';
    const found = checked([kpiWith({ ...base, kpi: 'Omzet', unit: 'money', guard: undefined, description: text })]).kpis[0]!.remarks;
    expect(found).toMatchObject([{ check: 'kpiText.guard', args: { words: 'zonder kwaliteitsverlies', guard: { name: { nl: 'Brutomarge', en: 'Gross margin' }, isOwn: false } } }]);
    expect(remarks(text)).toEqual([]);
  });

  it('names the guard by the name that the table has for it', () => {
    const kpis = [kpiWith({ ...base, kpi: 'Revenue', unit: 'money', guard: undefined, description: 'Raise revenue from 150 to 220 without losing quality' }), kpiWith({ kpi: 'Gross profit' })];
    expect(checked(kpis).kpis[0]!.remarks).toMatchObject([{ args: { guard: { name: { en: 'Gross profit' }, isOwn: true } } }]);
  });

  it('fills empty cells from the text, and says so', () => {
    const [kpi] = checked([kpiWith({ ...base, target: undefined, deadline: undefined, description: 'Aantal leads verhogen van 150 naar 220 per maand vóór 31 december 2027' })]).kpis;
    expect([kpi!.letters.achievable.kind, kpi!.letters.timeBound.kind, kpi!.deadline]).toEqual(['met', 'met', undefined]);
    expect(kpi!.remarks).toMatchObject([{ check: 'kpiText.onlyInText', severity: 'info', args: { column: 'target' } }, { args: { column: 'deadline' } }]);
  });

  it('never fills a cell that cannot be read, and no deadline that moves along', () => {
    const text = 'Aantal leads verhogen van 150 naar 220 per maand binnen 6 maanden';
    const [kpi] = checked([kpiWith({ ...base, target: undefined, deadline: undefined, unreadable: ['target'], description: text })]).kpis;
    expect([kpi!.letters.achievable.kind, kpi!.letters.timeBound.kind, kpi!.remarks]).toEqual(['unknown', 'notMet', []]);
  });
});

describe('a better wording', () => {
  const proposal = (changes: Changes): string | undefined => checked([kpiWith({ ...base, ...changes })]).kpis[0]!.proposal?.text;

  it('takes its figures from the table and leaves the rest blank', () => {
    expect(proposal({ description: 'Meer leads genereren', baseline: undefined, actuals: [] } as Changes)).toContain('220');
    expect(proposal({ description: 'Meer leads genereren', target: undefined, deadline: undefined })).toBe('Aantal leads verhogen van 150 per maand naar ‹doel› vóór ‹datum›');
  });

  it.each([
    ['higher', 219, 'van 219 per maand naar 220 per maand'], ['higher', 220, 'van ‹huidige waarde› naar 220 per maand'], ['higher', 300, 'van ‹huidige waarde› naar 220 per maand'],
    ['lower', 221, 'van 221 per maand naar 220 per maand'], ['lower', 220, 'van ‹huidige waarde› naar 220 per maand'],
  ] as const)('starts from the newest figure only where that is not at the target yet: %s is better, now %d', (direction, value, expected) => {
    const row = kpiWith({ kpi: 'Leads', description: 'Meer leads genereren', direction, baseline: undefined, target: 220, targetPer: 'month' });
    expect(checked([row], { actuals: [{ kpi: 'Leads', period: '2026-10', value }] }).kpis[0]!.proposal?.text).toContain(expected);
  });

  it('is not given where the text says all', () => {
    expect(proposal({ description: 'Aantal leads verhogen van 150 naar 220 per maand vóór 31 december 2027' })).toBeUndefined();
  });

  it('does not repeat a deadline that is past', () => {
    expect(proposal({ description: 'Meer leads genereren', deadline: dayOf(2026, 3, 1) })).toContain('‹datum›');
  });
});
