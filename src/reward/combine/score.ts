import type { Derivation } from '../../core/derivation';
import { type Message, message } from '../../core/message';
import { exactSum } from '../../core/money/exact-sum';
import { known } from '../../core/value';
import type { Counted } from '../earn/line-amounts';
import { roundScore } from '../earn/rounding';
import { PayoutState } from '../bonus-run';
import type { Line } from '../lines';
import type { SchemeRun } from '../run-context';
import type { RowOrigin } from '../../tables/schema';
import { rowSource } from '../../measure/row-subject';
import type { Component, Scheme } from '../scheme/scheme';
import { payoutAt, type PayoutBook } from './payout-book';
import { weightedScore } from './weighted-score';

/** What a part of the score reaches, and the share of the score that it counts for. */
interface ScorePart {
  readonly name: string;
  readonly weight: number;
  readonly reached: number;
  readonly state: number;
  /** The payout that it is the share of. */
  readonly payout: number;
  readonly row: RowOrigin;
}

/**
 * The score of a scheme for a line: the sum of weight × what each part reaches, or the product of what they reach. The
 * weight of a part that does not apply goes pro rata to the others, unless the scheme leaves it out.
 * @example // 157.8 % and 260.6 %, both weighing 50 %: 209.2 %
 */
export function scoreCounted(book: PayoutBook, run: SchemeRun, component: Component): Counted {
  const partsFor = (line: Line): readonly ScorePart[] => partsOf(book, run, line);
  return {
    over: (line) => scoreOf(partsFor(line), run.scheme, component),
    derive: (line) => deriveScore(partsFor(line), run.scheme, component),
    why: (line) => whyNoScore(partsFor(line), run.scheme),
  };
}

/** True when no part of the score applies, so that neither does what is paid on it. */
export function hasNoScore(book: PayoutBook, run: SchemeRun, line: Line): boolean {
  const parts = partsOf(book, run, line);
  return parts.length > 0 && parts.every(({ state, reached }) => state === PayoutState.notApplicable && reached !== reached);
}

function partsOf({ columns, lineNumber }: PayoutBook, run: SchemeRun, line: Line): readonly ScorePart[] {
  const l = lineNumber(run, line);
  if (l === undefined) return [];
  return run.scheme.components.flatMap((compiled, c) => {
    const isPart = compiled.kind === 'component' ? compiled.component.counts === 'score' : compiled.row.counts === 'score';
    if (!isPart) return [];
    const i = payoutAt(run, l, c);
    const name = compiled.kind === 'component' ? compiled.component.name : compiled.name;
    const weight = compiled.kind === 'component' ? compiled.component.weight : NaN;
    const { row } = compiled.kind === 'component' ? compiled.component : compiled;
    return [{ name, weight, reached: columns.score[i]!, state: columns.state[i]!, payout: i, row }];
  });
}

const applies = ({ reached }: ScorePart): boolean => reached === reached;

/** The weights as they count: those of the parts that apply, with the weight of the others spread over them. */
function weightsOf(parts: readonly ScorePart[], { row }: Scheme): readonly number[] {
  const own = parts.filter(applies);
  const all = exactSum(parts.map(({ weight }) => weight));
  const left = exactSum(own.map(({ weight }) => weight));
  const isSpread = row?.notApplicable !== 'leaveOut' && own.length < parts.length && left !== 0;
  return own.map(({ weight }) => (isSpread ? (weight * all) / left : weight));
}

function scoreOf(parts: readonly ScorePart[], scheme: Scheme, { input }: Component): number {
  if (parts.length === 0 || parts.some(({ state }) => state === PayoutState.missing)) return NaN;
  const own = parts.filter(applies);
  if (own.length === 0) return NaN;
  return rounded(combined(own, weightsOf(parts, scheme), input), scheme);
}

function combined(own: readonly ScorePart[], weights: readonly number[], input: Component['input']): number {
  return weightedScore(own.map(({ reached }, i) => ({ reached, weight: weights[i]! })), input === 'scoreProduct' ? 'product' : 'sum');
}

const rounded = (score: number, { rounding }: Scheme): number => roundScore(rounding, score);

function whyNoScore(parts: readonly ScorePart[], scheme: Scheme): Message {
  const missing = parts.find(({ state }) => state === PayoutState.missing);
  return missing ? message('reason.partMissing', { scheme: scheme.name, part: missing.name }) : message('reason.noPartApplies', { scheme: scheme.name });
}

function deriveScore(parts: readonly ScorePart[], scheme: Scheme, component: Component): Derivation {
  const own = parts.filter(applies);
  const weights = weightsOf(parts, scheme);
  const combine = component.input === 'scoreProduct' ? 'product' : 'sum';
  const shown = own.map(({ name, reached, weight, row, payout }, i) => ({
    name,
    weight: combine === 'sum' ? weights[i]! : 1,
    ...(combine === 'sum' && weights[i] === weight && { weightSource: rowSource(row, 'weight') }),
    derivation: { op: 'read' as const, value: known(reached), unit: 'ratio' as const, label: message('label.score', { component: name }), payout },
  }));
  const score = combined(own, weights, component.input);
  const step: Derivation = { op: 'score', value: known(score), unit: 'ratio', parts: shown, combine };
  const decimals = scheme.rounding.score;
  return decimals === undefined ? step : { op: 'round', value: known(rounded(score, scheme)), unit: 'ratio', input: step, decimals };
}
