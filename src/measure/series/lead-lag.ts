import { message } from '../../core/message';
import { changesOf } from './changes';
import { pairsAt, sideBySide } from './correlation';
import { figuresOf, isFigure, neverChanges } from './figures';
import { judge } from './judge-lags';
import type { LeadLagOptions, LeadLagResult } from './lead-lag-result';
import { unitOf, type Series } from './series';

/** So many pairs of changes must be left at the largest lag. */
const fewest = 12;
/** A change more than that at lag 0, and a figure before the first change. */
const needed = fewest + 2;

/**
 * Which of two series moves first, by how many periods and how surely. Both have a value for the same periods: place i is the
 * same period in both. Only changes from period to period count as evidence, without their trend and the pattern of the year,
 * because two figures that both grow always correlate; the plain correlations stand beside them. Every lag from −maxLag to
 * maxLag is tried, so the chance of a false alarm is multiplied by their number and by `tests` (Bonferroni, the first step of
 * Holm): at most one in twenty of all unrelated pairs is called related.
 * @example leadLag(quotations, revenue, { maxLag: 6, names }) // { kind: 'leads', best: { lag: 2, correlation: 0.74, … }, … }
 */
export function leadLag(leading: Series, lagging: Series, options: LeadLagOptions): LeadLagResult {
  const { names, tests = 1 } = options;
  const both = sideBySide(figuresIn(leading), figuresIn(lagging));
  const { x: first, y: second } = pairsAt(both.leading, both.lagging, 0);
  const [points, unit] = [first.length, unitOf(leading)];
  if (points < needed) return { kind: 'tooShort', points, needed, says: message('series.leadLagTooShort', { points, needed, unit }) };
  const flat = unchanging(neverChanges(first), neverChanges(second));
  if (flat === 'both') return { kind: 'noVariation', which: flat, says: message('series.noVariationBoth', names) };
  if (flat !== undefined) return { kind: 'noVariation', which: flat, says: message('series.noVariation', { kpi: names[flat] }) };
  const { season } = figuresOf(leading);
  const changes = sideBySide(changesOf(both.leading, season), changesOf(both.lagging, season));
  const pairs = pairsAt(changes.leading.values, changes.lagging.values, 0).x.length;
  const missing = both.leading.length - points;
  if (pairs <= fewest) return { kind: 'tooManyGaps', points, missing, says: message('series.tooManyGaps', { points, missing, unit }) };
  const maxLag = Math.min(Math.max(1, Math.floor(options.maxLag) || 1), pairs - fewest);
  return judge({ figures: both, changes, maxLag, tests: tests > 1 ? tests : 1, names, unit });
}

const figuresIn = ({ values }: Series): readonly (number | null)[] => values.map((value) => (isFigure(value) ? value : null));

function unchanging(leading: boolean, lagging: boolean): 'leading' | 'lagging' | 'both' | undefined {
  if (leading) return lagging ? 'both' : 'leading';
  return lagging ? 'lagging' : undefined;
}
