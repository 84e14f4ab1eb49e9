import { errorFunction } from 'simple-statistics';
import type { Day } from '../../core/period';
import { message } from '../../core/message';
import type { DealLeftOut, OpenDeal, PipelineForecast } from './pace-result';

/** From `from` up to `until`, not included; deals that should have closed before `asOf` and are still open are overdue. */
export interface Closing {
  readonly from: Day;
  readonly until: Day;
  readonly asOf: Day;
}

interface Countable {
  readonly amount: number;
  readonly probability: number;
  readonly close: Day;
}

/** So many of the largest deals are looked at one by one, won or lost; the rest together is close to normal. */
const oneByOne = 10;
const tenth = 0.1;

/**
 * What open deals that close in a period are worth: each amount times its probability. Four out of five times the total lies in
 * the range, when each deal is won or lost by itself and the probabilities are right. A deal without an amount, probability or
 * day is left out and named, never counted as 0.
 * @example two deals of 100 and 300 at 50 %: expected 200, most 400, from 0 to 400
 */
export function pipelineWeighted(deals: readonly OpenDeal[], { from, until, asOf }: Closing): PipelineForecast {
  const leftOut: DealLeftOut[] = [];
  const counted: Countable[] = [];
  deals.forEach((deal, index) => {
    const read = countable(deal);
    if (typeof read === 'string') leftOut.push({ index, why: read });
    else if (read.close >= from && read.close < until) counted.push(read);
  });
  const overdue = deals.filter((deal) => isBefore(deal, asOf)).length;
  return {
    kind: 'pipeline',
    expected: counted.reduce((sum, { amount, probability }) => sum + amount * probability, 0),
    low: totalBelow(counted, tenth),
    high: totalBelow(counted, 1 - tenth),
    most: counted.reduce((sum, { amount }) => sum + Math.max(0, amount), 0),
    deals: counted.length,
    overdue,
    leftOut,
    says: message('series.pipeline', { deals: counted.length, leftOut: leftOut.length }),
  };
}

const isNumber = (value: number | null): value is number => value !== null && Number.isFinite(value);
const isBefore = (deal: OpenDeal, asOf: Day): boolean => {
  const read = countable(deal);
  return typeof read !== 'string' && read.close < asOf;
};

function countable({ amount, probability, close }: OpenDeal): Countable | DealLeftOut['why'] {
  if (!isNumber(amount)) return 'noAmount';
  if (!isNumber(probability) || probability < 0 || probability > 1) return 'noProbability';
  return isNumber(close) ? { amount, probability, close } : 'noCloseDay';
}

/** A total that comes out so often. */
interface Outcome {
  readonly total: number;
  readonly chance: number;
}

/** Below which total that share of what may happen lies. */
function totalBelow(deals: readonly Countable[], share: number): number {
  const sorted = [...deals].sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const outcomes = outcomesOf(sorted.slice(0, oneByOne));
  const rest = sorted.slice(oneByOne);
  const middle = rest.reduce((sum, { amount, probability }) => sum + amount * probability, 0);
  const spread = Math.sqrt(rest.reduce((sum, { amount, probability }) => sum + amount ** 2 * probability * (1 - probability), 0));
  if (spread === 0) return exactly(outcomes, share) + middle;
  let [low, high] = [(outcomes[0]?.total ?? 0) + middle - 8 * spread, (outcomes.at(-1)?.total ?? 0) + middle + 8 * spread];
  for (let i = 0; i < 60; i += 1) {
    const tried = (low + high) / 2;
    const below = outcomes.reduce((sum, { total, chance }) => sum + chance * normal((tried - total - middle) / spread), 0);
    if (below < share) low = tried;
    else high = tried;
  }
  return Math.min(Math.max(high, least(deals)), most(deals));
}

const least = (deals: readonly Countable[]): number => deals.reduce((sum, { amount, probability }) => sum + (probability === 1 || amount < 0 ? amount : 0), 0);
const most = (deals: readonly Countable[]): number => deals.reduce((sum, { amount, probability }) => sum + (probability > 0 && (amount > 0 || probability === 1) ? amount : 0), 0);
const normal = (z: number): number => (1 + errorFunction(z / Math.SQRT2)) / 2;

/** Every way in which the deals can be won and lost, the smallest total first. */
function outcomesOf(deals: readonly Countable[]): readonly Outcome[] {
  const start: readonly Outcome[] = [{ total: 0, chance: 1 }];
  const all = deals.reduce((sofar, { amount, probability }) => sofar.flatMap(({ total, chance }) => [{ total, chance: chance * (1 - probability) }, { total: total + amount, chance: chance * probability }]), start);
  return all.filter(({ chance }) => chance > 0).sort((a, b) => a.total - b.total);
}

function exactly(outcomes: readonly Outcome[], share: number): number {
  let below = 0;
  for (const { total, chance } of outcomes) {
    below += chance;
    if (below >= share - 1e-12) return total;
  }
  return outcomes.at(-1)?.total ?? 0;
}
