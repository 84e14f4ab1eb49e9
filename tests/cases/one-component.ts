import { known } from '../../src/core/value';
import type { BonusRun } from '../../src/reward/bonus-run';
import { PayoutState } from '../../src/reward/bonus-run';
import { earnedIn, runCase } from './run-case';
import type { Case, Sale } from './workbook';

const scheme = 'Plan';
const component = 'C';

type Cells<Table extends keyof Case> = NonNullable<Case[Table]> extends readonly (infer Row)[] ? Partial<Row> : never;

/** A deal of Ann, in January unless it says otherwise. */
interface OwnSale {
  readonly amount: Sale['amount'];
  readonly [column: string]: string | number;
}

/** A case of one component over the sales of Ann: only what differs. */
export interface OneComponent {
  readonly cells?: Cells<'components'>;
  readonly tiers?: readonly Cells<'tiers'>[];
  readonly plan?: Cells<'schemes'>;
  readonly sales?: readonly (number | OwnSale)[];
  readonly measures?: Case['measures'];
  readonly target?: number;
  readonly incentive?: number;
  readonly person?: Cells<'people'>;
}

/** The tables of such a case; Ann sells in January 2026 and her target is for that month, unless the case says otherwise. */
export const caseOf = ({ cells = {}, tiers = [], plan = {}, sales = [1000], measures = [], target, incentive, person = {} }: OneComponent): Case => ({
  people: [{ id: '1', name: 'Ann', ...person }],
  sales: sales.map((one) => (typeof one === 'number' ? { date: '2026-01-10', person: 'Ann', amount: one } : { date: '2026-01-10', person: 'Ann', ...one, amount: one.amount })),
  measures: [{ measure: 'Sales' }, ...measures],
  schemes: [{ scheme, period: 'month', ...plan }],
  components: [{ scheme, component, ...(!('measure' in cells) && { measure: 'Sales' }), ...cells }],
  tiers: tiers.map((tier) => ({ scheme, component, from: 0, ...tier })),
  ...(target !== undefined && { targets: [{ measure: 'Sales', person: '1', period: '2026-01', value: target }] }),
  assignments: [{ scheme, person: '1', ...(incentive !== undefined && { targetIncentive: incentive * 12 }) }],
});

/** What Ann earns in January (or why not), after every derivation was found to have the value that is paid. */
export function paidFor(one: OneComponent): number | string {
  return Object.values(paidPerPeriod(one))[0] ?? 'nothing';
}

/** What Ann earns per period. */
export function paidPerPeriod(one: OneComponent, options: Parameters<typeof runCase>[1] = { period: '2026-01' }): readonly (number | string)[] {
  const run = runCase(caseOf(one), options);
  expectDerived(run);
  return Object.values(earnedIn(run));
}

/** Every payout and every total has steps with the value that is paid. */
export function expectDerived(run: BonusRun): void {
  for (let i = 0; i < run.payouts.count; i += 1) {
    if (run.payouts.state[i] === PayoutState.known) expect(run.derive(i).value).toEqual(known(run.payouts.earned[i]));
  }
  for (let i = 0; i < run.schemeTotals.count; i += 1) {
    if (run.schemeTotals.state[i] === PayoutState.known) expect(run.deriveTotal(i)?.value).toEqual(known(run.schemeTotals.earned[i]));
  }
}
