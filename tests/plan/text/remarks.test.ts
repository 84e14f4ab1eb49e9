import fc from 'fast-check';
import type { GoalRemark } from '../../../src/plan/text/goal-reading';
import { readGoal } from '../../../src/plan/text/read-goal';
import { propertyRuns } from '../../property-runs';

const remarks = (text: string): readonly (readonly [GoalRemark['kind'], string])[] => readGoal(text).remarks.map(({ kind, words }) => [kind, words.text]);
const key = (text: string): readonly string[] => readGoal(text).remarks.map(({ message }) => message.key);

describe('a remark on a goal', () => {
  it('tells two goals in one sentence apart', () => {
    expect(remarks('95 % tevredenheid met respons binnen 2 uur')).toEqual([['compound', '2 uur']]);
    expect(remarks('NPS: target ≥40 overall, ≥50 for premium tiers')).toEqual([['compound', '50']]);
    expect(remarks('80% of calls answered within 20 seconds')).toEqual([]);
  });

  it('takes a side condition for something to guard', () => {
    expect(remarks('De behandelduur verkorten met 10% vóór 1 juli, zonder kwaliteitsverlies')).toEqual([['guard', 'zonder kwaliteitsverlies']]);
    expect(remarks('Cut cost by 5% in 2027 without losing customers')).toEqual([['guard', 'without losing customers']]);
  });

  it('says which number only describes the situation', () => {
    expect(remarks('Set up a CRM system for 30 users')).toEqual([['scopeNumber', '30 users']]);
    expect(remarks('In onze 4 filialen de wachttijd verlagen met 10%')).toEqual([['scopeNumber', '4 filialen']]);
  });

  it('names an abstract subject and a vague moment', () => {
    expect(remarks('Improve communication soon')).toEqual([['abstract', 'communication'], ['vagueTime', 'soon']]);
  });
});

describe('the arithmetic of a goal', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Verzuim verlagen van 12% naar 10,2% (-15%)', []],
    ['Verzuim verlagen van 12% naar 10% (-2%)', ['goalText.remark.arePoints']],
    ['Verzuim verlagen van 12% naar 10% met 2 procentpunt', []],
    ['Increase leads from 100 to 120 (+25%)', ['goalText.remark.arithmeticPercent']],
    ['Increase leads from 100 to 120 (+20%)', []],
    ['Double sessions from 40 to 80', []],
    ['Double sessions from 40 to 70', ['goalText.remark.arithmeticPercent']],
    ['Omzet verhogen van € 100 naar € 120 met € 30', ['goalText.remark.arithmeticAbsolute']],
    ['Omzet verhogen van 20 naar 15', ['goalText.remark.contradiction']],
    ['Klachten verminderen van 20 naar 15', []],
    ['Marge +2 procentpunt (18→21)', ['goalText.remark.arithmeticPoints']],
    ['Marge +3 procentpunt (18→21)', []],
    ['Increase margin from 12% to 10.2% (15%)', ['goalText.remark.contradiction', 'goalText.remark.arithmeticPercent']],
    ['Increase margin from 12% to 10.2% (+15%)', ['goalText.remark.contradiction', 'goalText.remark.arithmeticPercent']],
    ['Increase margin from 12% to 10.2%, a 15% increase', ['goalText.remark.contradiction', 'goalText.remark.arithmeticPercent']],
    ['Reduce waste from 12% to 10.2%, called 15%', []],
    ['Reduce waste from 12% to 10.2% (+15%)', ['goalText.remark.arithmeticPercent']],
  ])('%s', (text, expected) => expect(key(text)).toEqual(expected));

  it('says by how much from and to really differ', () => {
    expect(readGoal('Increase leads from 100 to 120, +25%').remarks.map(({ message }) => message.args)).toEqual([{ from: '100', to: '120', called: '+25%', change: 20 }]);
  });

  it('says so in percentage points where the text does, and with a minus where the text has the way wrong', () => {
    expect(readGoal('Marge +2 procentpunt (18→21)').remarks.map(({ message }) => message.args)).toEqual([{ from: '18', to: '21', called: '+2 procentpunt', change: 3 }]);
    const [, wrong] = readGoal('Increase margin from 12% to 10.2% (15%)').remarks;
    expect(wrong?.message.args).toMatchObject({ called: '15%' });
    expect((wrong?.message.args as { readonly change: number }).change).toBeCloseTo(-15, 9);
  });

  it('holds for every change that is calculated from its figures', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 5000 }), fc.integer({ min: 1, max: 90 }), (from, percent) => {
        const to = Number((from * (1 + percent / 100)).toFixed(2));
        expect(key(`Increase orders from ${String(from)} to ${String(to)} (+${String(percent)}%)`)).toEqual([]);
      }),
      propertyRuns(),
    );
  });
});

describe('achievable and relevant', () => {
  const verdicts = (text: string): readonly string[] => [readGoal(text).letters.achievable.verdict, readGoal(text).letters.relevant.verdict];

  it.each<readonly [string, string, string]>([
    ['Increase sales by 10% by hiring two reps', 'met', 'unknown'],
    ['Verhoog de respons tot 60% door wekelijks na te bellen', 'met', 'unknown'],
    ['Levertijd naar 6 dagen vóór april, zodat klanten minder afhaken', 'unknown', 'met'],
    ['Raise retention to 90% in order to fund the expansion', 'unknown', 'met'],
    ['10x revenue in one month with the same team', 'notMet', 'unknown'],
    ['Nooit meer te laat zijn', 'notMet', 'unknown'],
    ['Omzet verhogen van 20 naar 15', 'notMet', 'unknown'],
    ['Geen klachten in 2027', 'unknown', 'unknown'],
  ])('%s', (text, achievable, relevant) => expect(verdicts(text)).toEqual([achievable, relevant]));
});
