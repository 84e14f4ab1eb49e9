import type { Derivation } from '../../../src/core/derivation';
import type { Language } from '../../../src/i18n';
import { explainDerivation } from '../../../src/sheets/explain/explain-derivation';
import { everyStep } from '../sample-steps';

type Ops = Derivation['op'];

/** The calculation of the last step, with plain spaces. */
const calculation = (op: Ops, language: Language): string => {
  const steps = explainDerivation(everyStep[op], language, 'EUR').filter(({ kind }) => kind === 'step');
  return (steps.at(-1)?.calculation ?? '').replaceAll('\u00a0', ' ');
};

/** The operands of every step that calculates, as Dutch and English write them; the compiler asks for the next one. */
const operands: Readonly<Record<Exclude<Ops, 'read'>, readonly (readonly [nl: string, en: string])[]>> = {
  rows: [['1 regel', '1 row']],
  ratio: [['1 ÷ 4', '1 ÷ 4']],
  credit: [['3 personen', '3 people']],
  attainment: [['€ 45.000', '€45,000'], ['€ 50.000', '€50,000']],
  change: [['€ 40.000', '€40,000'], ['5%', '5%']],
  threshold: [['€ 9.000', '€9,000'], ['€ 10.000', '€10,000']],
  flat: [['€ 48.200', '€48,200'], ['2%', '2%']],
  marginal: [['schijven', 'tiers']],
  retroactive: [['€ 48.200', '€48,200']],
  step: [['90%', '90%'], ['80%', '80%']],
  excess: [['(€ 48.200 − € 40.000) × 3%', '(€48,200 − €40,000) × 3%'], ['bepaald op € 48.200', 'decided at €48,200']],
  amount: [['€ 48.200', '€48,200'], ['€ 40.000', '€40,000']],
  grid: [['€ 48.200', '€48,200'], ['27%', '27%'], ['€ 40.000', '€40,000'], ['25%', '25%']],
  payoutTiers: [['€ 48.200', '€48,200'], ['€ 3.000', '€3,000']],
  rank: [['plaats 2 van 14', 'place 2 of 14'], ['(€ 500 + € 300) ÷ 2', '(€500 + €300) ÷ 2']],
  score: [['110% × 40% + 90% × 60%', '110% × 40% + 90% × 60%']],
  curve: [['90%', '90%'], ['80%', '80%'], ['100%', '100%'], ['50%', '50%']],
  deals: [['3 orders', '3 deals']],
  product: [['75% × € 1.000 × 40%', '75% × €1,000 × 40%']],
  modify: [['€ 1.000 × (1 + 5%) × 80%', '€1,000 × (1 + 5%) × 80%']],
  condition: [['27% is minder dan 30%', '27% is less than 30%'], ['80%', '80%']],
  gate: [['27% is minder dan 30%', '27% is less than 30%'], ['€ 400', '€400'], ['€ 600', '€600']],
  poolShare: [['€ 10.000 × € 3.000 ÷ € 15.000', '€10,000 × €3,000 ÷ €15,000'], ['5 personen', '5 people']],
  scaled: [['€ 1.000 × € 10.000 ÷ € 12.500', '€1,000 × €10,000 ÷ €12,500']],
  prorate: [['€ 1.000 × 15 van 30 dagen', '€1,000 × 15 of 30 days']],
  spread: [['€ 1.000 ÷ 4', '€1,000 ÷ 4']],
  timeWeighted: [['(€ 60.000 × 181 + € 66.000 × 184) ÷ 365', '(€60,000 × 181 + €66,000 × 184) ÷ 365']],
  season: [['€ 120.000 × 15 ÷ 100', '€120,000 × 15 ÷ 100']],
  carry: [['€ 1.000 − € 150', '€1,000 − €150'], ['2026-08', '2026-08']],
  cap: [['€ 500', '€500'], ['€ 464', '€464']],
  floor: [['€ 0', '€0']],
  round: [['€ 300', '€300']],
  running: [['€ 1.046', '€1,046'], ['€ 1.000', '€1,000']],
  total: [['€ 1.046 + € 300', '€1,046 + €300']],
};

describe('the calculation of a step', () => {
  it.each(Object.entries(operands))('of %s shows every operand in Dutch and in English', (op, expected) => {
    for (const [nl, en] of expected) {
      expect(calculation(op as Ops, 'nl')).toContain(nl);
      expect(calculation(op as Ops, 'en')).toContain(en);
    }
  });

  it.each([
    ['twoMinus', '2 − € 45.000 ÷ € 50.000'],
    ['inverse', '€ 50.000 ÷ € 45.000'],
    ['progress', '(€ 45.000 − € 20.000) ÷ (€ 50.000 − € 20.000)'],
  ] as const)('shows the formula %s of an attainment', (formula, expected) => {
    const { attainment } = everyStep;
    const baseline: Derivation = { ...attainment.target, value: { kind: 'known', value: 20000 } };
    const lines = explainDerivation({ ...attainment, formula, ...(formula === 'progress' && { baseline }) }, 'nl', 'EUR');
    expect(lines.at(-1)?.calculation.replaceAll('\u00a0', ' ')).toBe(expected);
  });

  it.each([
    [45000, '€ 45.000 ligt binnen de band van € 40.000 t/m € 50.000'],
    [35000, '€ 35.000 ligt tussen de buitengrens € 30.000 en de band bij € 40.000: (€ 35.000 − € 30.000) ÷ (€ 40.000 − € 30.000)'],
    [55000, '€ 55.000 ligt tussen de buitengrens € 60.000 en de band bij € 50.000: (€ 60.000 − € 55.000) ÷ (€ 60.000 − € 50.000)'],
    [60000, '€ 60.000 ligt niet tussen de buitengrenzen € 30.000 en € 60.000'],
  ])('says where %d lies for an attainment inside a range', (value, expected) => {
    const { attainment } = everyStep;
    const actual: Derivation = { ...attainment.actual, value: { kind: 'known', value } };
    const lines = explainDerivation({ ...attainment, actual, formula: 'range', range: { from: 40000, to: 50000, outerFrom: 30000, outerTo: 60000 } }, 'nl', 'EUR');
    expect(lines.at(-1)?.calculation.replaceAll('\u00a0', ' ')).toBe(expected);
  });

  it('says how part of a period was counted, which leave was taken off and what was rounded', () => {
    const step: Derivation = { ...everyStep.prorate, days: 10, daysInPeriod: 22, method: 'workingDays', leave: 5, rounded: 0.45 };
    const said = (language: Language): string => (explainDerivation(step, language, 'EUR').at(-1)?.calculation ?? '').replaceAll('\u00a0', ' ');
    expect(said('nl')).toBe('€ 1.000 × 10 van 22 werkdagen, 5 werkdagen verlof eraf, afgerond op 0,45');
    expect(said('en')).toBe('€1,000 × 10 of 22 working days, less 5 working days of leave, rounded to 0.45');
  });

  it.each([
    ['halfEven', 'Afgerond op centen, een halve naar even', 'Rounded to cents, a half to even'],
    ['up', 'Naar boven afgerond op centen', 'Rounded up to cents'],
    ['down', 'Naar beneden afgerond op centen', 'Rounded down to cents'],
  ] as const)('names the rounding %s', (mode, nl, en) => {
    const step = { ...everyStep.round, mode };
    expect([explainDerivation(step, 'nl', 'EUR').at(-1)?.what, explainDerivation(step, 'en', 'EUR').at(-1)?.what]).toEqual([nl, en]);
  });

  it('says of which rows only a share counts and which were converted, and shows the largest with their cells', () => {
    const cell = { sheet: 'Verkoop', table: 'Facturen', cell: 'C7', row: 7 };
    const step: Derivation = { ...everyStep.rows, rows: 9, split: 2, converted: 1, largest: [{ value: 12000, id: 'F-7', day: 46204, source: cell }] };
    const [rows, largest] = explainDerivation(step, 'nl', 'EUR');
    expect(rows?.calculation).toBe('som van 9 regels: Land = NL; van 2 regels telt een deel mee; 1 regel omgerekend uit een andere munteenheid; de grootste hieronder');
    expect(largest).toMatchObject({ kind: 'detail', what: 'F-7, 01-07-2026', value: { kind: 'known', value: 12000 }, source: cell });
  });
});
