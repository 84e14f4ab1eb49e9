import type { CurveStep, DealsStep, Derivation, FlatStep, GridStep, RankStep, RunningStep } from '../../core/derivation';
import type { Language } from '../../i18n';
import type { ExplainedStep, Line } from './explained-step';
import { explainAttainment, explainChange } from './explain-attainment';
import { explainCombination } from './explain-combination';
import { explainCondition, explainGate } from './explain-condition';
import { explainCredit } from './explain-credit';
import { explainGrid } from './explain-grid';
import { explainLimit } from './explain-limit';
import { explainPool } from './explain-pool';
import { explainRank } from './explain-rank';
import { explainReading } from './explain-reading';
import { explainShape } from './explain-shape';
import { explainTier, type TieredStep } from './explain-tier';
import { explainTime } from './explain-time';
import { isShape } from './shape';
import { type Speaker, speakerOf } from './speaker';

/** The lines of a step: first those of what it is made of, then its own. */
export type Explain = (step: Derivation) => readonly Line[];

const linesOf = (step: Derivation, speaker: Speaker): readonly Line[] => stepLines(step, (part) => linesOf(part, speaker), speaker);

/** True for what a deal or the year to date earned: the steps below it are about earnings too. */
const isOfEarnings = ({ op }: Derivation): boolean => op === 'deals' || op === 'running';

/** True for a step that turns what was measured into what is earned, or is no earning at all. */
const turnsIntoEarnings = (step: Derivation): boolean => (isShape(step) && !isOfEarnings(step)) || step.op === 'attainment' || step.op === 'rows' || step.op === 'ratio';

/** The lines of an amount in points: what is measured is said in money, from the step on that pays for it in points. */
function earnedLines(step: Derivation, voice: Speaker): readonly Line[] {
  const { currency } = voice.earned;
  if (!turnsIntoEarnings(step)) return marked(stepLines(step, (part) => earnedLines(part, voice), voice.earned), currency);
  const isPaid = step.unit === 'money' && isShape(step);
  const own = isPaid && !('input' in step && step.input.unit === 'money') ? voice.earned : voice;
  const below = stepLines(step, (part) => linesOf(part, own), own);
  const first = stepLines(step, () => [], own).length;
  const at = isPaid ? below.length - first : below.length;
  return [...marked(below.slice(0, at), own.currency), ...marked(below.slice(at), currency)];
}

const marked = (lines: readonly Line[], currency: string): readonly Line[] => lines.map((line) => (line.currency === undefined && line.unit === 'money' ? { ...line, currency } : line));

type ShapedStep = FlatStep | CurveStep | DealsStep | RunningStep | TieredStep | GridStep | RankStep;

function stepLines(step: Derivation, explain: Explain, speaker: Speaker): readonly Line[] {
  switch (step.op) {
    case 'read':
    case 'rows':
    case 'ratio':
      return explainReading(step, explain, speaker);
    case 'credit':
      return explainCredit(step, explain, speaker);
    case 'attainment':
      return explainAttainment(step, explain, speaker);
    case 'change':
      return explainChange(step, explain, speaker);
    case 'product':
    case 'modify':
    case 'score':
    case 'total':
      return explainCombination(step, explain, speaker);
    case 'condition':
      return explainCondition(step, explain, speaker);
    case 'gate':
      return explainGate(step, explain, speaker);
    case 'poolShare':
    case 'scaled':
      return explainPool(step, explain, speaker);
    case 'prorate':
    case 'spread':
    case 'timeWeighted':
    case 'season':
    case 'carry':
      return explainTime(step, explain, speaker);
    case 'threshold':
    case 'cap':
    case 'floor':
    case 'round':
      return explainLimit(step, explain, speaker);
    default:
      return shapedLines(step, explain, speaker);
  }
}

function shapedLines(step: ShapedStep, explain: Explain, speaker: Speaker): readonly Line[] {
  switch (step.op) {
    case 'flat':
    case 'curve':
    case 'deals':
    case 'running':
      return explainShape(step, explain, speaker);
    case 'grid':
      return explainGrid(step, explain, speaker);
    case 'rank':
      return explainRank(step, explain, speaker);
    default:
      return explainTier(step, explain, speaker);
  }
}

/** What a step does, in the reader's words, without what it is made of. */
export function ownWords(step: Derivation, speaker: Speaker): string {
  const own = stepLines(step, () => [], speaker).filter(({ kind }) => kind === 'step');
  return own.at(-1)?.what ?? '';
}

/** A figure that several steps use is read or calculated once, with its details; the last step is the figure itself and always there. */
function withoutRepeats(lines: readonly Line[]): readonly Line[] {
  const seen = new Set<string>();
  const last = lines.map(({ kind }) => kind).lastIndexOf('step');
  let isRepeat = false;
  return lines.filter((line, at) => {
    if (line.kind === 'detail') return !isRepeat;
    const key = JSON.stringify(line);
    isRepeat = seen.has(key) && at !== last;
    seen.add(key);
    return !isRepeat;
  });
}

/**
 * How a figure came about, as numbered lines in the reader's words: what was read, each calculation with its operands,
 * and what fell in each tier.
 * @param currency of the money in the derivation, `EUR`
 * @param paidIn of what is earned, where that is another: `PTS`
 */
export function explainDerivation(derivation: Derivation, language: Language, currency: string, paidIn?: string): readonly ExplainedStep[] {
  let steps = 0;
  const voice = speakerOf(language, { currency, paidIn });
  const lines = voice.earned.currency === currency ? linesOf(derivation, voice) : earnedLines(derivation, voice);
  return withoutRepeats(lines).map((line) => {
    if (line.kind === 'step') steps += 1;
    return { ...line, number: line.kind === 'step' ? steps : 0 };
  });
}
