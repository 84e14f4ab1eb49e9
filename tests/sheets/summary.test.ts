import { known, missing, notApplicable } from '../../src/core/value';
import type { Derivation } from '../../src/core/derivation';
import { summarize } from '../../src/sheets/explain/summary';
import { months2026, noTarget, tableRows } from './sample-run';
import { everyStep, marginalSteps, productSteps } from './sample-steps';

const anna = { payee: 'Anna', component: 'Omzetbonus', measure: 'Omzet', period: months2026[8]!, currency: 'EUR' };
const nl = (step: Derivation): string => summarize(step, anna, 'nl').replaceAll('\u00a0', ' ');
const en = (step: Derivation): string => summarize(step, anna, 'en').replaceAll('\u00a0', ' ');

describe('the summary of a payout', () => {
  it('tells the slices of a tiered commission', () => {
    expect(nl(marginalSteps)).toBe(
      'Anna kwam in september 2026 voor Omzet uit op € 48.200 en krijgt 2% over de eerste € 40.000 en 3% over het meerdere (€ 8.200): € 1.046.',
    );
    expect(en(marginalSteps)).toBe(
      'Anna reached €48,200 for Omzet in September 2026 and is paid 2% on the first €40,000 and 3% on the excess (€8,200): €1,046.',
    );
  });

  it('tells one rate', () => {
    expect(nl(everyStep.flat)).toBe('Anna kwam in september 2026 voor Omzet uit op € 48.200 en krijgt daarover 2%: € 964.');
    expect(en(everyStep.flat)).toBe('Anna reached €48,200 for Omzet in September 2026 and is paid 2% on it: €964.');
  });

  it('tells which tier pays over the whole', () => {
    expect(nl(everyStep.retroactive)).toBe(
      'Anna kwam in september 2026 voor Omzet uit op € 48.200 en haalt daarmee de schijf vanaf € 40.000: 3% over het geheel is € 1.446.',
    );
  });

  it('tells the share of the target bonus', () => {
    expect(nl({ op: 'round', value: known(300), unit: 'money', decimals: 2, input: productSteps })).toBe(
      'Anna haalde in september 2026 90% van het doel voor Omzet. Daarbij hoort 75% van de doelbonus voor dit onderdeel: € 300.',
    );
  });

  it('tells what a cap took away', () => {
    expect(nl(everyStep.cap)).toBe(
      'Anna kwam in september 2026 voor Omzet uit op € 48.200 en krijgt daarover 2%: € 964. Het plafond van € 500 is bereikt; € 464 vervalt. De uitbetaling is daarmee € 500.',
    );
    expect(en(everyStep.cap)).toBe(
      'Anna reached €48,200 for Omzet in September 2026 and is paid 2% on it: €964. The cap of €500 applies; €464 is lost. This makes the payout €500.',
    );
  });

  it('names the days where a part of the period is paid, all amounts in one style', () => {
    // € 1,500 × 10 ÷ 91 = 164.835…
    const product: Derivation = { ...everyStep.product, value: known(1500) };
    const prorated: Derivation = { op: 'prorate', value: known((1500 * 10) / 91), unit: 'money', input: product, days: 10, daysInPeriod: 91 };
    const rounded: Derivation = { op: 'round', value: known(164.84), unit: 'money', decimals: 2, input: prorated };
    expect(nl(rounded)).toMatch(/doelbonus voor dit onderdeel: € 1\.500,00\. Naar rato van 10 van 91 dagen is de uitbetaling daarmee € 164,84\.$/);
    expect(en(rounded)).toMatch(/€1,500\.00\. For 10 of 91 days of service this makes the payout €164\.84\.$/);
  });

  it('tells that a threshold was not reached', () => {
    const below: Derivation = { ...everyStep.flat, value: known(0), input: everyStep.threshold };
    expect(nl(below)).toBe('Anna kwam in september 2026 voor Omzet uit op € 9.000 en bleef onder de drempel van € 10.000: € 0.');
    expect(en(below)).toBe('Anna reached €9,000 for Omzet in September 2026, which is below the threshold of €10,000: €0.');
  });

  it('tells what a running component adds', () => {
    expect(nl(everyStep.running)).toBe(
      'Anna heeft voor Omzetbonus tot en met deze periode recht op € 1.046. Daarvan is € 1.000 al eerder toegekend, zodat er in september 2026 € 46 bij komt.',
    );
  });

  it('does not speak of slices for negative sales', () => {
    const returns: Derivation = {
      ...everyStep.marginal,
      value: known(-20),
      input: tableRows(-1000, 'Omzet'),
      tiers: everyStep.marginal.tiers.map((tier, at) => (at === 0 ? { ...tier, part: -1000, amount: -20 } : { ...tier, part: 0, amount: 0 })),
    };
    expect(nl(returns)).toBe('Anna krijgt in september 2026 voor Omzetbonus € -20.');
  });

  it('says why a payout is missing or does not apply', () => {
    expect(nl({ ...everyStep.round, value: missing(noTarget) })).toMatch(
      /^De uitbetaling van Anna in september 2026 voor Omzetbonus kan nog niet worden berekend\. \S.*\.$/,
    );
    expect(en({ ...everyStep.round, value: notApplicable(noTarget) })).toMatch(/^Omzetbonus does not apply to Anna in September 2026\. \S.*\.$/);
  });

  it.each(Object.values(everyStep))('is a whole sentence for a $op step', (step) => {
    for (const text of [nl(step), en(step)]) {
      expect(text).toMatch(/^Anna .*\.$/);
      expect(text).not.toMatch(/undefined|NaN|Infinity| {2}/);
    }
  });
});
