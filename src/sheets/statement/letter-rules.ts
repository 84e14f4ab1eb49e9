import { say as sayMessage } from '../../i18n';
import { formatFor } from '../../i18n/format';
import { type ComponentInfo, PayoutState } from '../../reward/bonus-run';
import { conditionWords } from './condition-words';
import { type PageOf, periodsOf, type StatementInput } from './statement-input';

/** The component of a payout. */
export const componentOf = ({ run }: Pick<StatementInput, 'run'>, payout: number): ComponentInfo | undefined => run.components[run.payouts.component[payout] ?? -1];

/** True for payouts with a target above 0. */
export const hasTarget = (input: StatementInput, payout: number): boolean => targetOf(input, payout) > 0;

/** The target that a letter shows: of the whole year where the year to date counts. */
export const targetOf = ({ run, yearOf }: StatementInput, payout: number): number => yearOf?.(payout)?.target ?? run.payouts.target[payout]!;

/** What a payout, or the year it belongs to, pays at a result; NaN where that cannot be told. */
export const payAtResult = ({ figures, yearOf }: StatementInput, payout: number, result: number): number => yearOf?.(payout)?.payAt(result) ?? figures.payAt(payout, result);

/** What it pays at a ratio of its target. */
export const payAtLevel = (input: StatementInput, payout: number, level: number): number => payAtResult(input, payout, targetOf(input, payout) * level);

/** True when what a component pays at its target can be told, or without a target its examples. */
const isTold = (input: StatementInput, payout: number): boolean => (hasTarget(input, payout) ? !Number.isNaN(payAtLevel(input, payout, 1)) : input.run.payouts.state[payout] === PayoutState.known);

/** What a component says in words: where it begins to pay and where it ends, and its conditions; else why it cannot be told. */
export function rulesOf(input: StatementInput, payout: number): readonly string[] {
  const { run, options, say } = input;
  const component = componentOf(input, payout);
  if (!component) return [];
  const conditions = conditionWords(input, component);
  if (isTold(input, payout)) return [...(hasTarget(input, payout) ? targetRules(input, payout, component) : []), ...conditions];
  const reason = run.reasons[run.payouts.reason[payout] ?? -1];
  return [...(reason ? [say('letter.missing', { component: component.name, reason: sayMessage(reason, options.language, formatFor(options.language)) })] : []), ...conditions];
}

function targetRules(input: StatementInput, payout: number, component: ComponentInfo): readonly string[] {
  const { figures, options, say } = input;
  const format = formatFor(options.language);
  const target = targetOf(input, payout);
  const scale = target / input.run.payouts.target[payout]!;
  const bounds = figures.boundariesOf(payout).map((bound) => bound * scale);
  const pay = (result: number): number => payAtResult(input, payout, result);
  const first = bounds.find((bound) => pay(bound * 0.999) === 0 && pay(bound) > 0);
  const last = bounds.at(-1);
  const isMost = last !== undefined && pay(last) > 0 && pay(last) === pay(last * 1.5);
  return [
    ...(first === undefined ? [] : [say('letter.below', { component: component.name, level: format.percent(first / target) })]),
    ...(isMost ? [say('letter.most', { component: component.name, pay: format.money(pay(last), component.paidIn ?? component.currency), level: format.percent(last / target) })] : []),
  ];
}

/** Says that the amounts are without the conditions and factors of the letter, where it has any. */
export function withoutConditions(input: StatementInput, { payouts }: PageOf): readonly string[] {
  const isAny = payouts.some((payout) => {
    const component = componentOf(input, payout);
    return component !== undefined && conditionWords(input, component).length > 0;
  });
  return isAny ? [input.say('letter.withoutConditions', {})] : [];
}

/** For which periods is settled: a letter over a quarter may be about three months. */
export function momentsOf(input: StatementInput, page: PageOf): readonly string[] {
  const { say, options } = input;
  const { spokenPeriod } = formatFor(options.language);
  const periods = periodsOf(input, page);
  return periods.length === 0 ? [] : [say('letter.moment', { periods: periods.map(({ name }) => spokenPeriod(name)) })];
}
