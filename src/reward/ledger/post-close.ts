import type { Finding } from '../../core/finding';
import { finding } from '../../core/finding';
import { fold } from '../../core/fold';
import { groupBy } from '../../core/group-by';
import type { Period } from '../../core/period';
import { type RunCalendar, spanOf } from '../../measure/run-calendar';
import type { WorkbookTables } from '../../tables/workbook-tables';
import { correctionLines, earnedLines, type StepInput } from './calculated-lines';
import { type CausesOf, noCauses } from './correction-causes';
import { holdLines, type HoldRules } from './hold-lines';
import { closeOn, type Ledger } from './ledger';
import { isCalculated, type LedgerLine, type NewLine, sumOf } from './ledger-line';
import { payeeLines } from './payee-lines';
import type { SettledAmount } from './settled-amounts';
import { type Calculation, slotRules } from './slots';
import { endsIn, type Step, stepsOf } from './steps';

/** What a close is made from. */
export interface PostInput {
  readonly tables: WorkbookTables;
  readonly calendar: RunCalendar;
  readonly ledger: Ledger;
  readonly closing: Period;
  readonly current: Calculation;
  readonly asClosed: StepInput['asClosed'];
  readonly collected: HoldRules['collected'];
  /** Left out where nobody asks for the rows behind corrections. */
  readonly causesOf?: CausesOf;
}

/** What a close would add to the ledger. */
export interface Posting {
  readonly lines: readonly NewLine[];
  readonly steps: readonly Step[];
  /** Amounts that cannot be told, so that they are not recorded. */
  readonly missing: readonly SettledAmount[];
  readonly findings: readonly Finding[];
}

/**
 * The lines that closing a period adds: what was earned in it, what closed periods come out at differently, what is held
 * and released, and the movements of draws, guarantees and shortages. Nothing is recorded here, and the same ledger and
 * data always give the same lines.
 */
export function postClose(input: PostInput): Posting {
  const steps = stepsOf(input.closing, input.current);
  const lines: NewLine[] = [];
  const missing: SettledAmount[] = [];
  const findings: Finding[] = [...lateManual(input), ...peopleGone(input)];
  steps.forEach((step, at) => {
    const from = steps[at - 1]?.period.end ?? input.closing.start;
    const made = stepLines(input, { step, from, isFirst: at === 0, earlier: [...lines] });
    lines.push(...made.lines);
    missing.push(...made.missing);
    findings.push(...made.findings);
  });
  return { lines, steps, missing, findings };
}

interface StepOf {
  readonly step: Step;
  /** The user's own lines count when their period ends after this day. */
  readonly from: number;
  /** Corrections of closed periods are made once. */
  readonly isFirst: boolean;
  readonly earlier: readonly NewLine[];
}

function stepLines(input: PostInput, { step, from, isFirst, earlier }: StepOf): Omit<Posting, 'steps'> {
  const { ledger } = input;
  const isOwnNow = (line: (typeof ledger.lines)[number]): boolean => line.row.run === undefined && line.period.end > from && line.period.end <= step.period.end;
  const before: readonly LedgerLine[] = [...ledger.lines.filter((line) => line.row.run !== undefined || line.period.end <= from), ...earlier];
  const stepInput = stepInputOf(input, step, before);
  const corrected = isFirst ? correctionLines(stepInput) : { lines: [], findings: [] };
  const earned = earnedLines({ ...stepInput, posted: [...before, ...corrected.lines] });
  const calculated = [...earned.lines, ...corrected.lines];
  const held = holdLines([...before, ...calculated], step, { holds: input.tables.holds, collected: input.collected });
  const now = [...ledger.lines.filter(isOwnNow), ...calculated, ...held];
  const balanced = payeeLines(input, { step, now, before, missing: earned.missing });
  return {
    lines: [...calculated, ...held, ...balanced.lines],
    missing: earned.missing,
    findings: [...corrected.findings, ...balanced.findings],
  };
}

/** What the lines of a moment are calculated from, where these lines were there before it. */
export function stepInputOf(input: Pick<PostInput, 'ledger' | 'current' | 'asClosed' | 'calendar' | 'causesOf'>, step: Step, posted: readonly LedgerLine[]): StepInput {
  const { current, asClosed, calendar } = input;
  const closedOrigins = originsClosed(input);
  const calculations = new Set([current, ...closedOrigins.flatMap((origin) => asClosed(origin) ?? [])]);
  return { step, posted, current, asClosed, closedOrigins, rules: slotRules([...calculations], (period) => spanOf(calendar, period)), causesOf: input.causesOf ?? (() => noCauses) };
}

/** The payout periods that belong to a close: those of the calculation and those with lines. */
export function originsClosed({ current, ledger }: Pick<PostInput, 'current' | 'ledger'>): readonly Period[] {
  const origins = new Map([...ledger.lines.map(({ origin }) => origin), ...current.periods].map((period) => [period.name, period]));
  return [...origins.values()].filter((origin) => closeOn(ledger.closed, origin));
}

/**
 * People with recorded money who are no longer in People: nobody can tell a leaver from a number that was changed, and closing
 * would take everything back, or pay the same sales again.
 */
function peopleGone({ ledger, tables }: PostInput): readonly Finding[] {
  const known = new Set(tables.people.map(({ id }) => fold(id)));
  const recorded = groupBy(ledger.lines.filter((line) => isCalculated(line) && !known.has(fold(line.payee))), ({ payee }) => payee);
  return [...recorded.values()].flatMap((lines) => {
    const amount = sumOf(lines, isCalculated);
    const [{ payee, currency, row }] = [lines[0]!];
    return amount === 0 ? [] : [finding('ledger.personGone', 'error', { sheet: row.sheet, table: row.sourceTable, row: row.row }, { payee, amount, currency })];
  });
}

/** Lines of the user's own that came after their period was closed, or stand before the first. */
function lateManual({ ledger, closing }: PostInput): readonly Finding[] {
  const late = ledger.lines.filter(({ row, kind, period }) => row.run === undefined && kind === 'manual' && isLate(ledger, period, closing));
  return late.map(({ period, payee, amount, currency, row }) => finding('ledger.lateManual', 'warning', { sheet: row.sheet, table: row.sourceTable, row: row.row }, { period: period.name, payee, amount, currency }));
}

/** True for a period that no close to come will take in. A line that was there when its period was closed is in its fingerprint. */
const isLate = ({ closed }: Ledger, period: Period, closing: Period): boolean => !endsIn(closing, period) && period.end <= closing.start && !closeOn(closed, period);
