import type { CurveEnd, Derivation, Source, TierStep, Unit } from '../../core/derivation';
import { type Page, type TierCells, cellsOf, cellOf, valueOf } from './page';
import { formulaCell, type ProofCell, type ProofLine, takenCell } from './proof-line';
import { compared } from './rounded';
import { sourceCell } from './source-formula';

/** What the tiers of a step are measured in. */
export interface TierUnits {
  /** Of the bounds. */
  readonly at: Unit;
  /** Of what stands beside each bound. */
  readonly rate: Unit;
}

/** One row of a table: a bound, what goes with it, and where both were read. */
interface Bound {
  readonly at: number;
  readonly rate: number;
  readonly amount?: number;
  readonly atSource?: TierStep['fromSource'];
  readonly source?: TierStep['source'];
}

/** A figure of a table as its cell gives it, × a factor; taken over where it has no cell. */
export const tierCell = (source: Source | undefined, value: number, unit: Unit, factor = ''): ProofCell => {
  const cell = sourceCell(source);
  return cell === undefined ? takenCell(value, unit) : formulaCell(`${cell}${factor}`, value, unit);
};

/** What each tier pays, in its own row: the formula of the k-th tier, and what it counts. */
export interface TierAmounts {
  readonly unit: Unit;
  readonly amountOf: (tier: number, row: number) => string;
}

/** What a table is made with besides its bounds. */
export interface TableOptions {
  /** What every bound is multiplied by. */
  readonly cutBy?: Derivation | undefined;
  readonly amounts?: TierAmounts;
}

interface TableParts extends TableOptions {
  readonly bounds: readonly Bound[];
  readonly units: TierUnits;
}

function tableOf({ bounds, units, cutBy, amounts }: TableParts, page: Page): TierCells {
  const isCut = cutBy !== undefined && valueOf(cutBy) > 0;
  const factor = isCut ? `*${page.ref(cutBy)}` : '';
  const { say } = page.speaker;
  const make = (): TierCells => {
    page.add({ kind: 'heads', what: '', beside: [say('proof.from', {}), say('proof.rate', {})].map((text) => ({ kind: 'text', text })) });
    const rows = bounds.map((bound, k) => page.add(tierLine(cutBy && !isCut ? withoutCell(bound) : bound, k, { units, factor, ...(amounts && { amounts }) }, page)));
    const [top, bottom] = [rows[0] ?? page.next(), rows.at(-1) ?? page.next()];
    return { top, bottom, from: cellsOf(top, bottom, 'first'), rate: cellsOf(top, bottom, 'second') };
  };
  return amounts ? make() : page.once(JSON.stringify([bounds.map(({ at, rate, source }) => [at, rate, source?.cell]), factor]), make);
}

/** A bound that was multiplied by nobody knows what is not what stands in its cell. */
const withoutCell = ({ atSource: _, ...bound }: Bound): Bound => bound;

function tierLine({ at, rate, amount, atSource, source }: Bound, k: number, { units, factor, amounts }: { readonly units: TierUnits; readonly factor: string; readonly amounts?: TierAmounts }, page: Page): ProofLine {
  return {
    kind: 'detail',
    what: page.speaker.say('proof.tier', {}),
    beside: [tierCell(atSource, at, units.at, factor), tierCell(source, rate, units.rate)],
    ...(amounts && amount !== undefined && { outcome: formulaCell(amounts.amountOf(k, page.next()), amount, amounts.unit), engine: { value: amount, unit: amounts.unit } }),
    ...(source && { source }),
  };
}

const boundOf = ({ from, rate, amount, source, fromSource: atSource }: TierStep): Bound => ({ at: from, rate, amount, ...(source && { source }), ...(atSource && { atSource }) });

/** The tiers of a step as a table on the page, with the user's own cells; bounds are multiplied as the step says. */
export const tierTable = (tiers: readonly TierStep[], units: TierUnits, page: Page, { cutBy, amounts }: TableOptions = {}): TierCells =>
  tableOf({ bounds: tiers.map(boundOf), units, cutBy, ...(amounts && { amounts }) }, page);

/** The points of a curve as a table: a cell for where each stands and one for its ratio. */
export function pointCells(points: readonly CurveEnd[], units: TierUnits, page: Page, { cutBy }: TableOptions = {}): readonly { readonly at: string; readonly ratio: string }[] {
  const bounds = points.map(({ at, ratio, source, atSource }): Bound => ({ at, rate: ratio, ...(source && { source }), ...(atSource && { atSource }) }));
  const { top } = tableOf({ bounds, units, cutBy }, page);
  return points.map((_, index) => ({ at: cellOf(top + index, 'first'), ratio: cellOf(top + index, 'second') }));
}

/** True when a value exactly on a boundary belongs to the tier below it: the engine's tier tells. */
function isLower(tiers: readonly TierStep[], reached: number, at: number): boolean {
  const next = tiers[reached + 1];
  return next !== undefined && Math.abs(at - next.from) < 1e-9 * Math.max(1, Math.abs(at));
}

/** What decides the tier, and which tier the engine found. */
export interface Reaching {
  readonly tiers: readonly TierStep[];
  readonly reached: number;
  readonly at: number;
  readonly unit: Unit;
  /** Below the first tier is no tier, also where that starts at 0 or less. */
  readonly isNoneBelow?: true;
}

/**
 * The number of the tier that a value reaches, counted from 1; 0 below the first, which takes everything below it when it
 * starts at 0 or less.
 */
export function tierNumber(cells: TierCells, at: string, { tiers, reached, at: value, unit, isNoneBelow }: Reaching): string {
  const sign = isLower(tiers, reached, value) ? '<' : '<=';
  const count = `SUMPRODUCT(--(${compared(cells.from, unit)}${sign}${compared(at, unit)}))`;
  return (tiers[0]?.from ?? 1) <= 0 && !isNoneBelow ? `MAX(1,${count})` : count;
}

/** The rate of the tier with this number; 0 when none is reached. */
export const rateAt = (cells: TierCells, number: string): string => `IF(${number}=0,0,INDEX(${cells.rate},MAX(1,${number})))`;
