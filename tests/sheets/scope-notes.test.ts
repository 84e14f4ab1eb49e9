import type { Period } from '../../src/core/period';
import { explanationSheet } from '../../src/sheets/explanation/explanation-sheet';
import { scopeNotes, titlePeriods } from '../../src/sheets/explanation/scope-notes';
import { explainedScope } from '../../src/sheets/bonus/scope';
import { months2026, sampleRun } from './sample-run';
import { smallRun } from './small-run';

const quarter = (index: number): Period => ({ grain: 'quarter', name: `2026-Q${index}`, start: months2026[index * 3 - 3]!.start, end: months2026[index * 3 - 1]!.end });
const run = sampleRun({
  payees: smallRun.payees,
  periods: [months2026[7]!, months2026[8]!, quarter(2), quarter(3)],
  components: [
    { scheme: 'Commissie', name: 'Omzet', measure: 'Omzet', unit: 'money', currency: 'EUR' },
    { scheme: 'Doelbonus', name: 'Marge', measure: 'Marge', unit: 'money', currency: 'EUR' },
  ],
  list: [
    { payee: 0, period: 0, component: 0, earned: 1 },
    { payee: 0, period: 1, component: 0, earned: 2 },
    { payee: 0, period: 2, component: 1, earned: 3 },
    { payee: 0, period: 3, component: 1, earned: 4 },
  ],
});
const november = { runDay: 46348 };

describe('the head of the explanation', () => {
  it('names the periods that are explained with their schemes, and how to get another', () => {
    const scope = explainedScope(run, november);
    expect(titlePeriods(scope, 'nl')).toBe('september 2026 · 3e kwartaal 2026');
    expect(scopeNotes(run, scope, 'nl')).toEqual([
      'Uitgelegd: september 2026 (Commissie) en 3e kwartaal 2026 (Doelbonus); 2 van de 4 onderdelen van deze berekening.',
      'Een andere periode uitleggen: bereken die periode, op de opdrachtregel met --period 2026-Q2.',
    ]);
  });

  it('says so when everything is explained', () => {
    const all = explainedScope(run, { ...november, period: { grain: 'year', name: '2026', start: 46023, end: 46388 } });
    expect(scopeNotes(run, all, 'nl')).toEqual(['Uitgelegd: alle 4 onderdelen van deze berekening.']);
  });

  it('quotes a period whose name has a space', () => {
    const own: Period = { ...months2026[7]!, grain: 'custom', name: 'P 8' };
    const named = { ...run, periods: [own, ...run.periods.slice(1, 2), own, ...run.periods.slice(3)] };
    expect(scopeNotes(named, explainedScope(named, november), 'en').at(-1)).toContain('--period "P 8"');
  });

  it('says that the sheet is made anew with each calculation', () => {
    const cells = explanationSheet(run, { ...november, language: 'en', source: '' }).spec.cells.map(({ content }) => content);
    expect(cells).toContain('This sheet is made anew with each calculation; copy it to keep it or to add notes.');
  });
});
