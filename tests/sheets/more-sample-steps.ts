import type { Derivation, Source } from '../../src/core/derivation';
import { known } from '../../src/core/value';
import { cellFigure, tableRows } from './sample-run';

type StepOf<Op extends Derivation['op']> = Extract<Derivation, { op: Op }>;

const source = (cell: string): Source => ({ sheet: 'Regelingen', table: 'Staffels', row: Number(cell.slice(1)), cell });
const earned = cellFigure(1000, 'money', 'Provisie', source('F3'));
const margin = cellFigure(0.27, 'ratio', 'Marge', source('G3'));
const limit = cellFigure(0.3, 'ratio', 'Grens', source('G4'));
const pool = cellFigure(10000, 'money', 'Pot', source('H3'));

/** The results of three people: 30,000 + 12,000 + 6,200. */
const credit: StepOf<'credit'> = {
  op: 'credit',
  value: known(48200),
  unit: 'money',
  scope: 'team',
  people: 3,
  largest: [
    { name: 'Anna', derivation: tableRows(30000, 'Omzet') },
    { name: 'Bram', derivation: tableRows(12000, 'Omzet') },
  ],
  of: 'results',
};

/** Last year's 40,000 and 5 % on top. */
const change: StepOf<'change'> = { op: 'change', value: known(42000), unit: 'money', base: tableRows(40000, 'Omzet'), change: cellFigure(0.05, 'ratio', 'Erbij', source('I3')), as: 'percent' };

/** (48,200 − 40,000) × 3 %. */
const excess: StepOf<'excess'> = {
  op: 'excess',
  value: known(246),
  unit: 'money',
  input: tableRows(48200, 'Omzet'),
  base: cellFigure(40000, 'money', 'Doel', source('E3')),
  excess: 8200,
  at: 48200,
  atUnit: 'money',
  tiers: [
    { from: 0, to: 40000, rate: 0.02, part: 0, amount: 0, source: source('D5') },
    { from: 40000, to: Infinity, rate: 0.03, part: 8200, amount: 246, source: source('D6') },
  ],
  reached: 1,
};

/** € 500 from 40,000 and € 900 from 60,000. */
const amount: StepOf<'amount'> = {
  op: 'amount',
  value: known(500),
  unit: 'money',
  input: tableRows(48200, 'Omzet'),
  tiers: [
    { from: 40000, to: 60000, rate: 500, part: 8200, amount: 500, source: source('D7') },
    { from: 60000, to: Infinity, rate: 900, part: 0, amount: 0, source: source('D8') },
  ],
  reached: 0,
  isProRata: false,
};

const grid: StepOf<'grid'> = {
  op: 'grid',
  value: known(0.8),
  unit: 'ratio',
  input: tableRows(48200, 'Omzet'),
  second: margin,
  cells: [{ from: 40000, second: 0.25, value: 0.8, source: source('D9') }],
  all: { rows: [[{ from: 40000, second: 0.25, value: 0.8, source: source('D9') }]], isLower: false, isSecondLower: false, before: 'zero', after: 'hold' },
  between: 'step',
};

/** 3,000 was paid: the first 2,000 of the input at 10 % up to a payout of 3,200, the rest at 5 %. */
const payoutTiers: StepOf<'payoutTiers'> = {
  op: 'payoutTiers',
  value: known(2510),
  unit: 'money',
  input: tableRows(48200, 'Omzet'),
  start: 3000,
  tiers: [
    { from: 0, to: 3200, rate: 0.1, part: 2000, amount: 200, source: source('D10') },
    { from: 3200, to: Infinity, rate: 0.05, part: 46200, amount: 2310, source: source('D11') },
  ],
};

/** Two share places 2 and 3: (500 + 300) ÷ 2. */
const rank: StepOf<'rank'> = {
  op: 'rank',
  value: known(400),
  unit: 'money',
  input: tableRows(48200, 'Omzet'),
  place: 2,
  of: 14,
  tied: 2,
  ties: 'share',
  prizes: [1000, 500, 300].map((prize, at) => ({ place: at + 1, amount: prize, source: source(`D${at + 12}`) })),
};

/** 110 % × 40 % + 90 % × 60 % = 98 %. */
const score: StepOf<'score'> = {
  op: 'score',
  value: known(0.98),
  unit: 'ratio',
  parts: [
    { name: 'Omzet', weight: 0.4, derivation: cellFigure(1.1, 'ratio', 'Omzet', source('B3')) },
    { name: 'Marge', weight: 0.6, derivation: cellFigure(0.9, 'ratio', 'Marge', source('B4')) },
  ],
  combine: 'sum',
};

/** A margin of 27 % is less than 30 %: the factor is 80 %. */
const condition: StepOf<'condition'> = {
  op: 'condition',
  value: known(0.8),
  unit: 'ratio',
  measured: margin,
  limit,
  direction: 'atLeast',
  isMet: false,
  then: cellFigure(1.1, 'ratio', 'Factor', source('B5')),
};

/** 1,000 × (1 + 5 %) × 80 % = 840. */
const modify: StepOf<'modify'> = {
  op: 'modify',
  value: known(840),
  unit: 'money',
  input: earned,
  factors: [{ name: 'Marge', derivation: condition }],
  added: [{ name: 'Nieuwe klanten', derivation: cellFigure(0.05, 'ratio', 'Opslag', source('B6')) }],
};

const gate: StepOf<'gate'> = {
  op: 'gate',
  value: known(400),
  unit: 'money',
  input: earned,
  measured: margin,
  limit,
  direction: 'atLeast',
  isMet: false,
  cap: cellFigure(400, 'money', 'Plafond', source('B7')),
  lost: 600,
};

/** 10,000 × 3,000 ÷ 15,000. */
const poolShare: StepOf<'poolShare'> = { op: 'poolShare', value: known(2000), unit: 'money', pool, basis: 'salary', own: 3000, total: 15000, members: 5 };

/** 1,000 × 10,000 ÷ 12,500. */
const scaled: StepOf<'scaled'> = { op: 'scaled', value: known(800), unit: 'money', input: earned, pool, sum: 12500 };

/** (60,000 × 181 + 66,000 × 184) ÷ 365. */
const timeWeighted: StepOf<'timeWeighted'> = {
  op: 'timeWeighted',
  value: known((60000 * 181 + 66000 * 184) / 365),
  unit: 'money',
  parts: [
    { from: 46023, until: 46204, derivation: cellFigure(60000, 'money', 'Doelbonus', source('C3')) }, // 01-01-2026 … 30-06-2026
    { from: 46204, until: 46388, derivation: cellFigure(66000, 'money', 'Doelbonus', source('C4')) }, // 01-07-2026 … 31-12-2026
  ],
};

/** 120,000 × 15 ÷ 100. */
const season: StepOf<'season'> = {
  op: 'season',
  value: known(18000),
  unit: 'money',
  input: cellFigure(120000, 'money', 'Doel', source('C5')),
  weight: cellFigure(15, 'number', 'Gewicht van de maand', source('C6')),
  total: 100,
};

const carry: StepOf<'carry'> = { op: 'carry', value: known(850), unit: 'money', input: earned, carried: -150, from: '2026-08' };

/** Steps of credit, time, conditions, pools and less common tiers. */
export const moreSteps = { credit, change, excess, amount, grid, payoutTiers, rank, score, modify, condition, gate, poolShare, scaled, timeWeighted, season, carry };
