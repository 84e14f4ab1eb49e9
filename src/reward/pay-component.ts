import { message } from '../core/message';
import { PayoutState } from './bonus-run';
import { calendarProblem } from './calendar-problem';
import { payoutAt, type PayoutBook } from './combine/payout-book';
import { hasNoScore } from './combine/score';
import { type AmountsBuffer, newAmounts } from './earn/terms';
import type { Line } from './lines';
import { noteMissing, showFigures } from './note-payout';
import type { Payable, Prepare } from './prepare';
import type { SchemeRun } from './run-context';
import { isScoreInput } from './scheme/scheme';
import { payMeasured } from './time/measured-apart';

/** How one component is paid. */
export interface ComponentPaying {
  readonly prepare: Prepare;
  /** The numbers of the lines that are paid; absent for all of them. */
  readonly only?: readonly number[] | undefined;
}

/** Pays one component line by line: for every line of its scheme, or only for some. */
export function payComponent(book: PayoutBook, run: SchemeRun, c: number, { prepare, only }: ComponentPaying): void {
  const buffer = newAmounts();
  const count = only?.length ?? run.lines.length;
  for (let k = 0; k < count; k += 1) {
    const l = only?.[k] ?? k;
    const line = run.lines[l]!;
    fill(book, payoutAt(run, l, c), { line, payable: payableOf(book, run, { c, line, prepare }), run }, buffer);
  }
}

/** Everything to pay a line, or why it cannot be paid or does not concern the payee. */
export function payableOf({ context }: PayoutBook, { scheme }: SchemeRun, { c, line, prepare }: { readonly c: number; readonly line: Line; readonly prepare: Prepare }): Payable {
  const unclear = line.problem ?? calendarProblem(context.calendar, scheme, scheme.components[c]!, line.period);
  if (unclear) {
    const payable = prepare(c, line);
    return { ...(payable.kind === 'missing' && payable), kind: 'missing', why: unclear };
  }
  return line.notEntitled ? { kind: 'notApplicable', why: line.notEntitled } : prepare(c, line);
}

/** A line with what it is paid from. */
export interface PayableLine {
  readonly run: SchemeRun;
  readonly line: Line;
  readonly payable: Payable;
}

function fill(book: PayoutBook, i: number, { run, line, payable }: PayableLine, buffer: AmountsBuffer): void {
  if (payable.kind !== 'payable') return fillWithout(book, i, payable);
  const { columns, notes } = book;
  const { component } = payable.terms;
  const earned = payMeasured(payable.terms, line, payable.sources, buffer);
  showFigures(columns, i, payable.terms, buffer);
  if (earned !== earned) {
    if (isScoreInput(component.input) && hasNoScore(book, run, line)) return fillWithout(book, i, { kind: 'notApplicable', why: message('reason.noPartApplies', { scheme: component.scheme }) });
    columns.reason[i] = noteMissing(book, { line, amounts: buffer, payable });
  } else if (component.counts === 'score') {
    columns.score[i] = earned;
    columns.state[i] = PayoutState.notApplicable;
    columns.reason[i] = notes.reason(message('reason.countsInScore', { scheme: component.scheme }));
  } else {
    columns.earned[i] = earned;
    columns.state[i] = PayoutState.known;
  }
}

/** A payout that is missing or does not apply, with its reason. */
export function fillWithout({ columns, notes }: PayoutBook, i: number, payable: Exclude<Payable, { kind: 'payable' }>): void {
  if (payable.kind === 'missing' && payable.finding) notes.add(payable.finding);
  columns.state[i] = payable.kind === 'missing' ? PayoutState.missing : PayoutState.notApplicable;
  columns.reason[i] = notes.reason(payable.why);
}
