import type { CapStep, FloorStep, RoundStep, ThresholdStep } from '../../core/derivation';
import type { Explain } from './explain-derivation';
import type { Line } from './explained-step';
import { lineOf, sourceOf } from './line-of';
import type { Speaker } from './speaker';

const cents = 2;

/** A limit that is a documented default is marked as such. */
const marked = (calculation: string, limit: ThresholdStep['threshold'], { say }: Speaker): string =>
  limit.op === 'read' && limit.isDefault ? say('step.default', { calculation }) : calculation;

/** A limit that was calculated is explained; one that was read stands with its source on the line of the limit itself. */
const limitLines = (limit: ThresholdStep['threshold'], explain: Explain): readonly Line[] => (limit.op === 'read' ? [] : explain(limit));

function thresholdLine(step: ThresholdStep, speaker: Speaker): Line {
  const { say, operand } = speaker;
  const args = { input: operand(step.input), threshold: operand(step.threshold) };
  const source = sourceOf(step.threshold);
  if (!step.reached) return lineOf(step, say('step.thresholdMissed', {}), marked(say(step.isStrict ? 'step.notAbove' : 'step.below', args), step.threshold, speaker), source);
  return step.mode === 'fromFirst'
    ? lineOf(step, say('step.thresholdReached', {}), marked(say(step.isStrict ? 'step.above' : 'step.atLeast', args), step.threshold, speaker), source)
    : lineOf(step, say('step.thresholdExcess', {}), marked(say('step.excess', args), step.threshold, speaker), source);
}

function capLine(step: CapStep, speaker: Speaker): Line {
  const { say, operand, amount } = speaker;
  const cap = operand(step.cap);
  const source = sourceOf(step.cap);
  return step.lost > 0
    ? lineOf(step, say('step.capApplied', {}), marked(say(step.isCarried ? 'step.capCarried' : 'step.capLost', { cap, lost: amount(step.lost, step.unit) }), step.cap, speaker), source)
    : lineOf(step, say('step.capNotReached', {}), marked(say('step.atMost', { cap }), step.cap, speaker), source);
}

/** True when the floor raised the figure. */
export const isRaised = (step: FloorStep): boolean =>
  step.value.kind === 'known' && step.input.value.kind === 'known' && step.value.value > step.input.value.value;

function floorLine(step: FloorStep, speaker: Speaker): Line {
  const { say, operand } = speaker;
  const calculation = marked(say('step.atLeastFloor', { floor: operand(step.floor) }), step.floor, speaker);
  return lineOf(step, isRaised(step) ? say('step.floorApplied', {}) : say('step.floorNotNeeded', {}), calculation, sourceOf(step.floor));
}

/** Thresholds, caps, floors and rounding. */
export function explainLimit(step: ThresholdStep | CapStep | FloorStep | RoundStep, explain: Explain, speaker: Speaker): readonly Line[] {
  const { say, operand } = speaker;
  switch (step.op) {
    case 'threshold':
      return [...explain(step.input), ...limitLines(step.threshold, explain), thresholdLine(step, speaker)];
    case 'cap':
      return [...explain(step.input), ...limitLines(step.cap, explain), capLine(step, speaker)];
    case 'floor':
      return [...explain(step.input), ...limitLines(step.floor, explain), floorLine(step, speaker)];
    case 'round': {
      const mode = step.mode ?? 'halfUp';
      const what = step.decimals === cents ? say('step.roundCents', { mode }) : say('step.round', { decimals: step.decimals, mode });
      return [...explain(step.input), lineOf(step, what, say('step.roundFrom', { exact: operand(step.input) }))];
    }
  }
}
