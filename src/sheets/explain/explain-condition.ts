import type { ConditionStep, Derivation, GateStep } from '../../core/derivation';
import type { Explain } from './explain-derivation';
import type { Line } from './explained-step';
import { lineOf, sourceOf } from './line-of';
import type { Speaker } from './speaker';

/** A figure that was read stands in the line itself; one that was calculated is explained before it. */
const calculated = (step: Derivation, explain: Explain): readonly Line[] => (step.op === 'read' ? [] : explain(step));

/** What is said of a limit that was reached, and of one that was not. */
const tests = {
  atLeast: { plain: ['step.isAtLeast', 'step.isLess'], strict: ['step.isMore', 'step.isAtMost'] },
  atMost: { plain: ['step.isAtMost', 'step.isMore'], strict: ['step.isLess', 'step.isAtLeast'] },
} as const;

/** What was tested, with the figures on both sides. */
export function testWords(step: ConditionStep | GateStep, { say }: Speaker, figure: (step: Derivation) => string): string {
  const sides = { measured: figure(step.measured), limit: figure(step.limit) };
  const [met, missed] = tests[step.direction][step.isStrict ? 'strict' : 'plain'];
  return say(step.isMet ? met : missed, sides);
}

/** Whether the condition of a factor held, and what it gives. */
export function explainCondition(step: ConditionStep, explain: Explain, speaker: Speaker): readonly Line[] {
  const { say, operand } = speaker;
  const what = step.isMet ? say('step.conditionMet', {}) : say('step.conditionMissed', {});
  const calculation = say('step.conditionGives', { test: testWords(step, speaker, operand), value: operand(step) });
  const then = step.isMet ? calculated(step.then, explain) : [];
  return [...explain(step.measured), ...calculated(step.limit, explain), ...then, lineOf(step, what, calculation, sourceOf(step.limit))];
}

/** Whether a gate let the payout through, and what it cost where it did not. */
export function explainGate(step: GateStep, explain: Explain, speaker: Speaker): readonly Line[] {
  const { say, operand, amount } = speaker;
  const test = testWords(step, speaker, operand);
  const before = [...explain(step.input), ...explain(step.measured), ...calculated(step.limit, explain)];
  if (step.isMet) return [...before, lineOf(step, say('step.gateMet', {}), say('step.gateFree', { test }), sourceOf(step.limit))];
  const cap = operand(step.cap);
  const effect = step.lost > 0 ? say('step.gateLost', { test, cap, lost: amount(step.lost, step.unit) }) : say('step.gateNotReached', { test, cap });
  return [...before, ...calculated(step.cap, explain), lineOf(step, say('step.gateMissed', {}), effect, sourceOf(step.limit))];
}
