import type { Subject } from '../core/finding';
import type { Message } from '../core/message';
import { attainmentRatio } from '../measure/attainment';
import { rowSubject } from '../measure/row-subject';
import { type Payouts, PayoutState } from './bonus-run';
import { calendarProblem } from './calendar-problem';
import { targetAnswer } from './earn/line-amounts';
import { payLine, whyMissing } from './earn/pay-line';
import { type Amounts, type AmountsBuffer, newAmounts, type Terms } from './earn/terms';
import type { Line } from './lines';
import { type Payable, preparer } from './prepare';
import type { Notes, RunContext, SchemeRun, TargetCheck } from './run-context';

/** What the payouts of a run are written in. */
interface Register {
  readonly context: RunContext;
  readonly columns: Payouts;
  readonly notes: Notes;
  readonly amounts: AmountsBuffer;
}

/** Fills in the payouts of one scheme: every line × every component. */
export function payScheme(context: RunContext, run: SchemeRun, columns: Payouts, notes: Notes): void {
  const register: Register = { context, columns, notes, amounts: newAmounts() };
  const indexOf = new Map(context.periods.map((period, i) => [period, i]));
  const prepare = preparer(context, run);
  const width = run.scheme.components.length;
  for (let l = 0; l < run.lines.length; l += 1) {
    const line = run.lines[l]!;
    const first = run.offset + l * width;
    const period = indexOf.get(line.period) ?? -1;
    for (let c = 0; c < width; c += 1) {
      columns.payee[first + c] = line.payee;
      columns.period[first + c] = period;
      columns.component[first + c] = run.firstComponent + c;
      const unclear = line.problem ?? calendarProblem(context.calendar, run.scheme, run.scheme.components[c]!, line.period);
      const payable = prepare(c, line);
      fill(register, first + c, line, unclear ? { ...(payable.kind === 'missing' && payable), kind: 'missing', why: unclear } : payable);
    }
  }
}

function fill({ context, columns, notes, amounts }: Register, i: number, line: Line, payable: Payable): void {
  if (payable.kind === 'missing') {
    if (payable.finding) notes.add(payable.finding);
    columns.reason[i] = notes.reason(payable.why);
    return;
  }
  const earned = payLine(payable.terms, line, payable.sources, amounts);
  showFigures(columns, i, payable.terms, amounts);
  columns.earned[i] = earned;
  if (earned === earned) columns.state[i] = PayoutState.known;
  else columns.reason[i] = noteMissing(context, notes, { line, amounts, payable });
}

function showFigures(columns: Payouts, i: number, { component }: Terms, amounts: Amounts): void {
  columns.actual[i] = amounts.actual;
  columns.target[i] = amounts.target;
  columns.attainment[i] = attainmentRatio(amounts.actual, amounts.target) ?? NaN;
  if (component.base === 'targetIncentive') columns.atTarget[i] = amounts.money * component.weight * amounts.proration;
}

interface MissingPayout {
  readonly line: Line;
  readonly amounts: Amounts;
  readonly payable: Extract<Payable, { kind: 'payable' }>;
}

/** Notes why a payout is missing; targets that make it so are counted, for one finding per measure. */
function noteMissing(context: RunContext, notes: Notes, { line, amounts, payable }: MissingPayout): number {
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
  return entry ? rowSubject(entry.row, 'value') : {};
}
