import type { Subject } from '../core/finding';
import type { Message } from '../core/message';
import { attainmentRatio } from '../measure/attainment';
import { rowSubject } from '../measure/row-subject';
import type { Payouts } from './bonus-run';
import type { PayoutBook } from './combine/payout-book';
import { attained } from './earn/attained';
import { targetAmount } from './earn/earn';
import { targetAnswer } from './earn/line-amounts';
import type { Amounts, Terms } from './earn/terms';
import { whyMissing } from './earn/why-missing';
import type { Line } from './lines';
import type { Payable } from './prepare';
import type { TargetCheck } from './run-context';
import { isRatioInput } from './scheme/scheme';

/** Shows what a payout was calculated from. */
export function showFigures(columns: Payouts, i: number, terms: Terms, amounts: Amounts): void {
  const { component } = terms;
  columns.actual[i] = amounts.actual;
  columns.target[i] = amounts.target;
  columns.attainment[i] = isRatioInput(component.input) ? attained(terms, amounts) : (attainmentRatio(amounts.actual, amounts.target) ?? NaN);
  if (component.base === 'targetIncentive' && component.counts === 'money') columns.atTarget[i] = targetAmount(terms, amounts);
}

/** A payout that could be paid but for a figure. */
export interface MissingPayout {
  readonly line: Line;
  readonly amounts: Amounts;
  readonly payable: Extract<Payable, { kind: 'payable' }>;
}

/** Notes why a payout is missing; targets that make it so are counted, for one finding per measure. */
export function noteMissing({ context, notes }: Pick<PayoutBook, 'context' | 'notes'>, { line, amounts, payable }: MissingPayout): number {
  const { terms, sources } = payable;
  const { measure } = terms.component;
  const person = context.people.people[line.payee]!;
  const names = { payee: person.name ?? person.id, measure: measure.name, period: line.period.name };
  const why = whyMissing(terms, amounts, { line, names, sources });
  const check = targetChecks.get(why.key);
  if (check) notes.target(check, { measure: measure.name, payee: names.payee, subject: targetSubject(payable, line) });
  return notes.reason(why);
}

/** The reasons that are about a target, and the finding that each is. */
const targetChecks: ReadonlyMap<Message['key'], TargetCheck> = new Map([
  ['reason.noTarget', 'target.none'],
  ['reason.targetZero', 'target.zero'],
  ['reason.targetNegative', 'target.negative'],
  ['reason.targetIncomplete', 'target.incomplete'],
  ['reason.targetChanges', 'target.changes'],
]);

/** Where the target of a line stands: the cell it comes from, else the first of the payee's targets in the period. */
function targetSubject({ terms, sources }: MissingPayout['payable'], line: Line): Subject {
  if (terms.figures.target) return terms.figures.target.source ?? {};
  const answer = targetAnswer(terms.component.measure, line, sources);
  const within = sources.targets.find(({ period, start }) => (period ? period.start < line.period.end && period.end > line.period.start : (start ?? Infinity) < line.until && (start ?? -Infinity) > line.from));
  const entry = 'entry' in answer ? answer.entry : 'entries' in answer ? answer.entries[0] : within;
  return rowSubject(entry ? entry.row : terms.component.row, entry ? 'value' : 'measure');
}
