import type { Derivation, Source, TierStep } from '../../src/core/derivation';
import { message } from '../../src/core/message';
import { known } from '../../src/core/value';
import { moreSteps } from './more-sample-steps';
import { cellFigure, months2026, tableRows } from './sample-run';

const tiersSource = (row: number): Source => ({ sheet: 'Regelingen', table: 'Staffels', row, cell: `D${row}` });
const tier = (from: number, to: number, rate: number, part: number, amount: number, row: number): TierStep => ({
  from,
  to,
  rate,
  part,
  amount,
  source: tiersSource(row),
});

/** 2 % up to € 40,000 and 3 % above, over € 48,200: 800 + 246 = 1046. */
export const marginalSteps: Derivation = {
  op: 'marginal',
  value: known(1046),
  unit: 'money',
  input: tableRows(48200, 'Omzet'),
  start: 0,
  tiers: [tier(0, 40000, 0.02, 40000, 800, 22), tier(40000, Infinity, 0.03, 8200, 246, 23)],
};

export const attainmentSteps: Derivation = {
  op: 'attainment',
  value: known(0.9),
  unit: 'ratio',
  actual: tableRows(45000, 'Omzet'),
  target: cellFigure(50000, 'money', 'Doel', { sheet: 'Doelen', table: 'Doelen', row: 14, cell: 'E14' }),
};

/** 90 % lies halfway between 80 % (pays 50 %) and 100 % (pays 100 %): 75 %. */
export const curveSteps: Derivation = {
  op: 'curve',
  value: known(0.75),
  unit: 'ratio',
  input: attainmentSteps,
  below: { at: 0.8, ratio: 0.5 },
  above: { at: 1, ratio: 1 },
};

const incentive: Derivation = {
  ...cellFigure(1000, 'money', 'Doelbonus', { sheet: 'Mensen', table: 'Toewijzingen', row: 7, cell: 'F7' }),
  op: 'read',
  label: message('label.targetIncentive', {}),
};
const weight = cellFigure(0.4, 'ratio', 'Gewicht', { sheet: 'Regelingen', table: 'Onderdelen', row: 9 }, true);

/** 75 % × € 1,000 × 40 % = € 300. */
export const productSteps: Derivation = { op: 'product', value: known(300), unit: 'money', factors: [curveSteps, incentive, weight] };

const flatSteps: Derivation = {
  op: 'flat',
  value: known(964),
  unit: 'money',
  input: tableRows(48200, 'Omzet'),
  rate: cellFigure(0.02, 'rate', 'Percentage', { sheet: 'Regelingen', table: 'Onderdelen', row: 9, cell: 'G9' }),
};

/** One derivation for every step that exists; the compiler asks for the next one. */
export const everyStep: { readonly [Op in Derivation['op']]: Extract<Derivation, { op: Op }> } = {
  ...moreSteps,
  read: { op: 'read', value: known(1), unit: 'number', label: { key: 'label.actual', args: { measure: 'Factor' } }, isDefault: true },
  rows: {
    op: 'rows',
    value: known(48200),
    unit: 'money',
    aggregate: 'sum',
    measure: 'Omzet',
    payee: 'anna',
    period: months2026[8]!,
    rows: 1,
    filter: 'Land = NL',
    source: { sheet: 'Verkoop', table: 'Facturen', column: 'Omzet' },
  },
  ratio: { op: 'ratio', value: known(0.25), unit: 'ratio', numerator: tableRows(1, 'Gewonnen', 'number'), denominator: tableRows(4, 'Offertes', 'number') },
  attainment: attainmentSteps as Extract<Derivation, { op: 'attainment' }>,
  threshold: {
    op: 'threshold',
    value: known(0),
    unit: 'money',
    input: tableRows(9000, 'Omzet'),
    threshold: cellFigure(10000, 'money', 'Drempel', { sheet: 'Regelingen', table: 'Onderdelen', cell: 'H9' }),
    mode: 'fromFirst',
    reached: false,
  },
  flat: flatSteps as Extract<Derivation, { op: 'flat' }>,
  marginal: marginalSteps as Extract<Derivation, { op: 'marginal' }>,
  retroactive: {
    op: 'retroactive',
    value: known(1446),
    unit: 'money',
    input: tableRows(48200, 'Omzet'),
    at: 48200,
    atUnit: 'money',
    tiers: [tier(0, 40000, 0.02, 0, 0, 22), tier(40000, Infinity, 0.03, 48200, 1446, 23)],
    reached: 1,
  },
  step: {
    op: 'step',
    value: known(0.5),
    unit: 'ratio',
    input: attainmentSteps,
    tiers: [tier(0.8, 1, 0.5, 0.9, 0.5, 22), tier(1, Infinity, 1, 0, 0, 23)],
    reached: 0,
  },
  curve: curveSteps as Extract<Derivation, { op: 'curve' }>,
  deals: { op: 'deals', value: known(120), unit: 'money', deals: 3, largest: [flatSteps] },
  product: productSteps as Extract<Derivation, { op: 'product' }>,
  prorate: { op: 'prorate', value: known(500), unit: 'money', input: incentive, days: 15, daysInPeriod: 30 },
  spread: { op: 'spread', value: known(250), unit: 'money', input: incentive, parts: 4 },
  cap: {
    op: 'cap',
    value: known(500),
    unit: 'money',
    input: flatSteps,
    cap: cellFigure(500, 'money', 'Plafond', { sheet: 'Regelingen', table: 'Onderdelen', cell: 'K9' }),
    lost: 464,
  },
  floor: { op: 'floor', value: known(0), unit: 'money', input: flatSteps, floor: cellFigure(0, 'money', 'Minimum', { sheet: '', table: '' }, true) },
  round: { op: 'round', value: known(300), unit: 'money', input: productSteps, decimals: 2 },
  running: { op: 'running', value: known(46), unit: 'money', toDate: marginalSteps, earlier: 1000 },
  total: { op: 'total', value: known(1346), unit: 'money', parts: [{ name: 'Omzet', derivation: marginalSteps }, { name: 'Marge', derivation: productSteps }] },
};
