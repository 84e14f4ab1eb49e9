import type { Finding } from '../../core/finding';
import { fold } from '../../core/fold';
import { schemaOf } from '../../tables/schemas';
import { type BonusRun, PayoutState } from '../../reward/bonus-run';
import { runBonus } from '../../reward/run-bonus';
import { inputOf } from '../../reward/scheme/component-defaults';
import { isRatioInput } from '../../reward/scheme/scheme';
import { payCurve, pointAt } from '../../reward/statement/pay-curve';
import { payAtOf, reachedOf } from '../../reward/statement/statement-part';
import type { Day } from '../../core/period';
import { calendarDay, dayOf } from '../../core/period/calendar';
import type { ComponentRow } from '../../tables/schemas/components';
import type { TierRow } from '../../tables/schemas/tiers';
import type { ReadWorkbook } from '../../tables/read-tables';
import type { CurveDrawing, CurvePoint, DraftLook } from '../client/schemes';
import { textIn } from './draft-rows';
import { readDraft } from './draft-sheets';
import { type ExampleInput, examplePeriod, exampleSheets, placeIn } from './example-sheets';

/** The shares of the target at which the pay is told. */
const shares = [0.8, 1, 1.2] as const;
/** The axis goes on a little beyond the last tier. */
const beyondLast = 1.15;

const yearsEnd = (today: Day): Day => dayOf(calendarDay(today).year - 1, 12, 31);

type Untold = Extract<CurveDrawing, { readonly kind: 'untold' }>;

/** Why a component has no curve of its own, whatever its figures are. */
function whyNone(row: ComponentRow): Untold['why'] | undefined {
  if (row.counts === 'score' || row.poolShare !== undefined || row.shape === 'rank' || row.lookup !== undefined || row.shape === 'grid') return 'others';
  const input = inputOf(row);
  if (input === 'score' || input === 'scoreProduct' || input === 'payoutSoFar') return 'others';
  return row.measure === undefined ? 'nothingMeasured' : undefined;
}

/** The results at which tiers and the threshold start, in the unit of the result. */
function boundsOf(row: ComponentRow, tiers: readonly TierRow[], target: number): readonly number[] {
  const isRatio = isRatioInput(inputOf(row));
  const froms = [...tiers.map(({ from }) => from), ...(typeof row.threshold === 'number' ? [row.threshold] : [])];
  const bounds = froms.map((from) => (isRatio ? from * target : from)).filter((bound) => Number.isFinite(bound) && bound > 0);
  return [...new Set(bounds)].sort((a, b) => a - b);
}

const pointOf = ({ actual, pay, isBelow }: CurvePoint): CurvePoint => ({ actual, pay, ...(isBelow && { isBelow }) });

interface Asked {
  readonly run: BonusRun;
  readonly payout: number;
  readonly bounds: readonly number[];
}

/** The curve of a payout: everything on it is what the run would pay at that result. */
function drawn({ run, payout, bounds }: Asked, scale: number | undefined): CurveDrawing {
  const component = run.components[run.payouts.component[payout]!]!;
  const payAt = payAtOf(run, payout);
  const reached = reachedOf(run, payout);
  const hasTarget = reached.target > 0;
  const last = Math.max(0, ...bounds);
  const whole = hasTarget ? reached.target : (scale ?? (last > 0 ? last : undefined));
  if (whole === undefined || Number.isNaN(payAt(whole))) return { kind: 'untold', why: 'unclear' };
  const points = payCurve(payAt, { actual: Math.max(whole, last * beyondLast), target: whole, isWhole: reached.isWhole }, bounds);
  const most = points.at(-1)?.actual ?? 0;
  const kinks = bounds.filter((bound) => bound <= most && !points.some(({ actual }) => actual === bound)).map((bound) => pointAt(payAt, bound, whole));
  const all = [...points, ...kinks].sort((a, b) => a.actual - b.actual || Number(b.isBelow === true) - Number(a.isBelow === true));
  const marks = shares.map((share) => ({ share, ...pointOf(pointAt(payAt, share * whole, whole)) }));
  return { kind: 'drawn', currency: component.paidIn ?? component.currency, unit: component.unit, whole, hasTarget, points: all.map(pointOf), marks, bounds };
}

function drawingOf(tables: ReadWorkbook, run: BonusRun, { draft, example }: ExampleInput, at: number): CurveDrawing {
  const asked = draft.components[at];
  const name = asked ? fold(textIn(asked.row, 'component')) : '';
  const row = tables.components.find((one) => fold(one.component) === name);
  if (!row || name === '') return { kind: 'untold', why: 'unclear' };
  const why = whyNone(row);
  if (why) return { kind: 'untold', why };
  const payout = run.payouts.component.indexOf(run.components.findIndex((one) => fold(one.name) === name));
  if (payout < 0) return { kind: 'untold', why: 'unclear' };
  if (run.payouts.state[payout] === PayoutState.missing) {
    const reason = run.reasons[run.payouts.reason[payout]!];
    return { kind: 'untold', why: 'unclear', ...(reason && { reason }) };
  }
  const target = run.payouts.target[payout]!;
  const tiers = tables.tiers.filter(({ component }) => fold(component) === name);
  return drawn({ run, payout, bounds: boundsOf(row, tiers, target) }, example.target);
}

/**
 * The payout curve of a component that is being drafted, and what is not right about the draft. The draft is read and
 * calculated exactly as a workbook is, with one payee: there is no other way to calculate it.
 * @param component the place of the component among those of the draft
 */
export async function drawDraft(input: ExampleInput, component: number): Promise<DraftLook> {
  const tables = await readDraft(exampleSheets(input));
  const run = runBonus(tables, { today: yearsEnd(input.today), period: examplePeriod(input), ahead: true });
  return { drawing: drawingOf(tables, run, input, component), findings: [...tables.findings, ...run.findings].flatMap((one) => ofDraft(one, input)) };
}

/** A finding about the draft, at the user's own row where there is one; what is about the example says nothing to the user. */
function ofDraft(finding: Finding, { draft, language }: ExampleInput): readonly Finding[] {
  const place = placeIn(draft, finding.subject, language);
  if (!place) return [];
  const { table, ...at } = place;
  const { column } = finding.subject;
  return [{ ...finding, subject: { table: schemaOf(table).label[language], ...at, ...(column !== undefined && { column }) } }];
}
