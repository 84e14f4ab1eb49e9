import type { Language } from '../../../src/i18n';
import { explainPayout, type PayoutInWords } from '../../../src/sheets/explanation/explain-payout';
import { runCase } from '../../cases/run-case';
import { day } from '../../cases/workbook';
import { wholeField } from './whole-field';

const run = runCase(wholeField, { period: '2026-01' });

/** The explanation of Anna's payout of a component. */
function annas(component: string, language: Language): PayoutInWords {
  const payout = Array.from({ length: run.payouts.count }, (_, i) => i).find((i) => run.payouts.payee[i] === 0 && run.components[run.payouts.component[i]!]?.name === component);
  const words = explainPayout(run, payout ?? -1, { language, runDay: day('2026-12-31'), source: 'bonus.xlsx' });
  if (!words) throw new Error(`There is no payout of ${component}`);
  return words;
}

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('the explanation of a payout', () => {
  it('tells the score, the modifier that applied, and which gate bound and what it cost', () => {
    // 96.4 % × 60 % + 150 % × 40 % = 117.84 %; 100 % + 17.84 ÷ 20 × 60 % = 153.52 % of 1,000; × 1.1; at most 80 % of 1,000.
    expect(plain(annas('Doelbonus', 'nl').sentence)).toBe(
      'Anna de Vries kwam in januari 2026 voor Doelbonus uit op een score van 117,84%. Daarbij hoort 153,52% van de doelbonus voor dit onderdeel: € 1.535,20. ' +
        'Met de factor Orders (1,1, want 3 is ten minste 3) wordt het € 1.688,72. Een voorwaarde is niet gehaald (Kostenaandeel: 72% is meer dan 70%). ' +
        'Daardoor is het ten hoogste € 800,00; € 888,72 vervalt. De uitbetaling is daarmee € 800,00.',
    );
    expect(plain(annas('Doelbonus', 'en').sentence)).toMatch(/A gate was not met \(Kostenaandeel: 72% is more than 70%\)\. That makes it at most €800\.00; €888\.72 is lost\. This makes the payout €800\.00\.$/);
  });

  it('says that a part of a score pays nothing itself', () => {
    expect(plain(annas('Omzetscore', 'nl').sentence)).toMatch(/uit op 96,4%\. Dit onderdeel betaalt zelf niet, maar telt mee in de score van de regeling\.$/);
  });

  it('says whose result counts, and who takes part in a pool', () => {
    expect(plain(annas('Teamomzet', 'nl').sentence)).toMatch(/voor Omzet van het team uit op € 105\.400,00 .*Met de factor Klanttevredenheid \(0,9\) wordt het € 948,60\./);
    expect(plain(annas('Pot', 'en').sentence)).toMatch(/a share of the pool of €527\.00 for Pot in January 2026, shared equally among 3 people: €196\.83\.$/);
  });

  it('tells the step that was reached, the place in a contest, and what a cap cost', () => {
    expect(plain(annas('Mijlpaal', 'nl').sentence)).toMatch(/haalt daarmee de trede vanaf € 40\.000: € 500\.$/);
    expect(plain(annas('Wedstrijd', 'nl').sentence)).toMatch(/op plaats 1 van 3.*: € 1\.000\.$/);
    expect(plain(annas('Meerdere', 'nl').sentence)).toMatch(/5% over het meerdere boven € 40\.000 \(€ 8\.200\): € 410\. Het plafond van € 300 is bereikt; € 110 vervalt\./);
  });

  it('lists the defaults that mattered for the shape, and no others', () => {
    expect(annas('Doelbonus', 'nl').defaults).toBe(
      'Standaardkeuzes (lege cellen): Gewicht: 100%; Plafond bedrag: geen plafond; Minimum: 0 bij een doelbonus, anders geen minimum; Voor het eerste punt: nul; ' +
        'Na het laatste punt: gelijk aan het laatste punt; Afronding: centen; Afrondingswijze: half omhoog, van nul af.',
    );
    expect(annas('Meerdere', 'en').defaults).toContain('Above the cap: lost');
    expect(annas('Omzetscore', 'nl').defaults).not.toMatch(/Plafond|Minimum|Afronding/);
  });

  it('shows the largest rows of the sales with a link to each', () => {
    const details = annas('Meerdere', 'nl').steps.filter(({ kind, source }) => kind === 'detail' && source?.sheet === 'Sales');
    expect(details.map(({ what, source }) => [what, source?.cell])).toEqual([['A-1, 05-01-2026', 'C2'], ['A-2, 06-01-2026', 'C3'], ['A-3, 07-01-2026', 'C4']]);
  });
});
