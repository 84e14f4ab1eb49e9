import type { BonusRun } from '../../src/reward/bonus-run';
import { PayoutState } from '../../src/reward/bonus-run';
import type { ComponentCells } from './random-components';
import type { Case } from './workbook';

/** The component of a payout as the case writes it down. */
export const componentOf = (one: Case, { components, payouts }: BonusRun, payout: number): ComponentCells => {
  const { name } = components[payouts.component[payout]!]!;
  const found = one.components?.find(({ component }) => component === name);
  if (!found) throw new Error(`no component ${name}`);
  return found;
};

/** Columns of which every value is a mechanism of its own. */
const byValue = ['shape', 'grouping', 'formula', 'credit', 'negative', 'base', 'thresholdMode', 'steps', 'excessBase', 'tierOn', 'between', 'runningTarget', 'poolShare', 'unqualified', 'ties', 'input', 'aboveCap', 'boundary', 'before', 'after'] as const;
/** Columns of which it matters that they hold something. */
const byPresence = ['threshold', 'cap', 'floor', 'capRatio', 'attainmentCap', 'modifier', 'creditFactor', 'dealCap', 'inputCap', 'lookup', 'weight'] as const;
const ofScheme = ['rounding', 'roundingMode', 'roundingAt', 'proration', 'exchange', 'notApplicable', 'aboveCap', 'incentiveSpread'] as const;
const ofSchemePresence = ['cap', 'floor', 'pool', 'attainmentDecimals', 'prorationDecimals', 'scoreDecimals'] as const;
const tables = ['splits', 'gates', 'modifiers', 'employment', 'leave', 'ramp', 'seasons'] as const;

/** The mechanisms that stand behind a payout above 0, each by a name. */
function mechanismsOf(one: Case, cells: ComponentCells): readonly string[] {
  const row = one.schemes![0]!;
  return [
    ...byValue.flatMap((column) => (cells[column] === undefined ? [] : [`${column}: ${String(cells[column])}`])),
    ...byPresence.filter((column) => cells[column] !== undefined),
    ...ofScheme.flatMap((column) => (row[column] === undefined ? [] : [`scheme ${column}: ${row[column]}`])),
    ...ofSchemePresence.flatMap((column) => (row[column] === undefined ? [] : [`scheme ${column}`])),
    ...tables.flatMap((table) => ((one[table] ?? []).length > 0 ? [table] : [])),
    ...(one.gates?.some(({ component }) => component === cells.component) ? ['own gate'] : []),
    ...(one.modifiers?.some(({ component }) => component === cells.component) ? ['own modifier'] : []),
  ];
}

/** Counts how often each mechanism pays more than 0. */
export class Coverage {
  readonly counts = new Map<string, number>();

  add(one: Case, run: BonusRun): void {
    const { payouts } = run;
    for (let i = 0; i < payouts.count; i += 1) {
      if (payouts.state[i] !== PayoutState.known || !(payouts.earned[i]! > 0)) continue;
      for (const name of mechanismsOf(one, componentOf(one, run, i))) this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    }
  }

  /** Those that paid less often than a number of times. */
  below(least: number, wanted: readonly string[]): readonly string[] {
    return wanted.filter((name) => (this.counts.get(name) ?? 0) < least);
  }
}

const values = (column: string, ...all: readonly string[]): readonly string[] => all.map((value) => `${column}: ${value}`);

/** Everything that random cases must pay by. */
export const everyMechanism: readonly string[] = [
  ...values('shape', 'flat', 'marginal', 'retroactive', 'excess', 'curve', 'amount', 'amountShare', 'grid', 'direct', 'rank'),
  ...values('grouping', 'period', 'deal', 'running', 'dealRunning'), ...values('formula', 'twoMinus', 'inverse', 'progress', 'range'),
  ...values('credit', 'team', 'reports', 'tree', 'company'), ...values('negative', 'firstTier', 'zero', 'carry'), ...values('base', 'amount', 'targetIncentive', 'fixed', 'quota'),
  ...values('thresholdMode', 'fromFirst', 'excessOnly'), ...values('excessBase', 'threshold', 'quota', 'tier'), ...values('between', 'step', 'straight'),
  ...values('poolShare', 'equal', 'salary', 'credit', 'attainment', 'weight'), ...values('input', 'attainment', 'units', 'score', 'scoreProduct', 'payoutSoFar'), ...values('unqualified', 'others', 'stays'),
  ...values('ties', 'share', 'same'), ...values('before', 'zero', 'hold', 'extend'), ...values('after', 'zero', 'hold', 'extend'), ...values('boundary', 'upper', 'lower'),
  'steps: wholePoints', 'tierOn: excess', 'aboveCap: carried', 'runningTarget: full', ...byPresence,
  ...values('scheme rounding', 'cents', 'whole', 'tens'), ...values('scheme roundingMode', 'halfUp', 'halfEven', 'up', 'down'), ...values('scheme roundingAt', 'component', 'row', 'total'),
  ...values('scheme proration', 'calendarDays', 'year365', 'thirty360', 'wholeMonths', 'workingDays', 'none'), ...values('scheme exchange', 'dealDate', 'fixed', 'monthAverage'),
  'scheme notApplicable: leaveOut', 'scheme aboveCap: carried', 'scheme incentiveSpread: pattern', ...ofSchemePresence.map((column) => `scheme ${column}`), ...tables, 'own gate', 'own modifier',
];
