import { message } from '../../core/message';
import type { SeriesUnit, Strength } from '../../core/messages/series-messages';
import { worth, type Changes } from './changes';
import { correlation, pairsAt, type Both, type Gapped } from './correlation';
import type { FoundLag, LagCorrelation, LeadLagOptions, LeadLagResult, NoRelation, TrendOnly } from './lead-lag-result';
import { chanceOfCorrelation, correlationRange, unitEffect } from './significance';

/** Two series that can be compared. */
export interface Compared {
  readonly figures: Both<Gapped>;
  readonly changes: Both<Changes>;
  readonly maxLag: number;
  readonly tests: number;
  readonly names: LeadLagOptions['names'];
  readonly unit: SeriesUnit;
}

/** A relation counts when chance alone would show it less often than this. */
const limit = 0.05;
/** A plain correlation that a reader would take for a relation. */
const striking = 0.5;
/** Below this many pairs the sentence says that it is little to go by. */
const few = 24;

/** The verdict on every lag that was looked at. */
export function judge(compared: Compared): LeadLagResult {
  const { maxLag } = compared;
  const byLag = Array.from({ length: maxLag + 1 }, (_, lag) => atLag(compared, lag));
  const backwards = Array.from({ length: maxLag }, (_, i) => atLag(compared, -1 - i));
  const best = strongest(compared, [...byLag, ...backwards]);
  const points = byLag[0]?.points ?? 0;
  const looked = { byLag, backwards, points, few: points < few };
  return best !== undefined && best.pValue < limit ? related(compared, best, looked) : unrelated(compared, looked);
}

function atLag({ figures, changes }: Compared, lag: number): LagCorrelation {
  const pairs = pairsAt(changes.leading.values, changes.lagging.values, lag);
  return { lag, plain: correlation(pairsAt(figures.leading, figures.lagging, lag)), changes: correlation(pairs), points: pairs.x.length };
}

/** The lag that chance would show least often. */
function strongest({ changes, tests }: Compared, lags: readonly LagCorrelation[]): FoundLag | undefined {
  const tried = lags.flatMap(({ lag, changes: r, points }) => {
    if (r === null) return [];
    const effectivePoints = worth(changes, points);
    return [{ lag, r, points, effectivePoints, chance: chanceOfCorrelation(r, effectivePoints) }];
  });
  const [first] = [...tried].sort((a, b) => a.chance - b.chance || Math.abs(b.r) - Math.abs(a.r));
  if (first === undefined) return undefined;
  const { lag, r, points, effectivePoints, chance } = first;
  const pValue = Math.min(1, chance * lags.length * tests);
  return { lag, correlation: r, ...correlationRange(r, effectivePoints), points, effectivePoints, pValue, strength: strengthOf(r), effect: unitEffect(pairsAt(changes.leading.inUnits, changes.lagging.inUnits, lag), effectivePoints) };
}

function strengthOf(r: number): Strength {
  if (Math.abs(r) >= 0.7) return 'strong';
  return Math.abs(r) >= 0.4 ? 'clear' : 'weak';
}

type Looked = Pick<NoRelation, 'byLag' | 'backwards' | 'points' | 'few'>;

function related({ names, unit }: Compared, best: FoundLag, looked: Looked): LeadLagResult {
  const found = { ...names, strength: best.strength, opposite: best.correlation < 0, points: best.points, few: looked.few, unit };
  if (best.lag === 0) return { kind: 'together', best, ...looked, says: message('series.together', found) };
  if (best.lag < 0) return { kind: 'reversed', best, ...looked, says: message('series.reversed', { ...found, lag: -best.lag }) };
  return { kind: 'leads', best, ...looked, says: message('series.leads', { ...found, lag: best.lag }) };
}

/** The figures themselves may still run alike, as a reader of a chart would see. */
function unrelated({ names, unit }: Compared, looked: Looked): TrendOnly | NoRelation {
  const { points } = looked;
  const plain = looked.byLag.reduce((most, { plain: r }) => (r !== null && Math.abs(r) > Math.abs(most) ? r : most), 0);
  if (Math.abs(plain) >= striking && chanceOfCorrelation(plain, points) < limit) return { kind: 'trendOnly', plain, ...looked, says: message('series.trendOnly', { ...names, points, unit }) };
  return { kind: 'none', ...looked, says: message('series.noRelation', { ...names, points, few: looked.few, unit }) };
}
