import type { CurveEnd, Derivation, TierStep, Unit } from '../../core/derivation';
import { type Page, type TierCells, cellsOf, cellOf } from './page';
import { formulaCell, type ProofCell, takenCell } from './proof-line';
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
  readonly atSource?: TierStep['fromSource'];
  readonly source?: TierStep['source'];
}

const fromSource = (source: Bound['source'], value: number, unit: Unit, factor = ''): ProofCell => {
  const cell = sourceCell(source);
  return cell === undefined ? takenCell(value, unit) : formulaCell(`${cell}${factor}`, value, unit);
};

function tableOf(bounds: readonly Bound[], units: TierUnits, cutBy: Derivation | undefined, page: Page): TierCells {
  const key = JSON.stringify([bounds.map(({ at, rate, source }) => [at, rate, source?.cell]), cutBy === undefined]);
  const factor = cutBy ? `*${page.ref(cutBy)}` : '';
  return page.once(`${key}${factor}`, () => {
    page.add({ kind: 'heads', what: '', beside: [page.speaker.say('proof.from', {}), page.speaker.say('proof.rate', {})].map((text) => ({ kind: 'text', text })) });
    const rows = bounds.map(({ at, rate, atSource, source }) =>
      page.add({
        kind: 'detail',
        what: page.speaker.say('proof.tier', {}),
        beside: [fromSource(atSource, at, units.at, factor), fromSource(source, rate, units.rate)],
        ...(source && { source }),
      }),
    );
    const [top, bottom] = [rows[0] ?? page.next(), rows.at(-1) ?? page.next()];
    return { top, bottom, from: cellsOf(top, bottom, 'first'), rate: cellsOf(top, bottom, 'second') };
  });
}

/** The tiers of a step as a table on the page, with the user's own cells; bounds are multiplied as the step says. */
export const tierTable = (tiers: readonly TierStep[], units: TierUnits, cutBy: Derivation | undefined, page: Page): TierCells =>
  tableOf(
    tiers.map(({ from, rate, source, fromSource: atSource }) => ({ at: from, rate, ...(source && { source }), ...(atSource && { atSource }) })),
    units,
    cutBy,
    page,
  );

/** The points of a curve as a table: a cell for where each stands and one for its ratio. */
export function pointCells(points: readonly CurveEnd[], units: TierUnits, cutBy: Derivation | undefined, page: Page): readonly { readonly at: string; readonly ratio: string }[] {
  const { top } = tableOf(points.map(({ at, ratio, source, atSource }) => ({ at, rate: ratio, ...(source && { source }), ...(atSource && { atSource }) })), units, cutBy, page);
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
}

/**
 * The number of the tier that a value reaches, counted from 1; 0 below the first, which takes everything below it when it
 * starts at 0 or less.
 */
export function tierNumber(cells: TierCells, at: string, { tiers, reached, at: value, unit }: Reaching): string {
  const sign = isLower(tiers, reached, value) ? '<' : '<=';
  const count = `SUMPRODUCT(--(${compared(cells.from, unit)}${sign}${compared(at, unit)}))`;
  return (tiers[0]?.from ?? 1) <= 0 ? `MAX(1,${count})` : count;
}

/** The rate of the tier with this number; 0 when none is reached. */
export const rateAt = (cells: TierCells, number: string): string => `IF(${number}=0,0,INDEX(${cells.rate},MAX(1,${number})))`;
