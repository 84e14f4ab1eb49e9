import type { CarryStep, ProrateStep, SeasonStep, SpreadStep, TimeWeightedStep } from '../../core/derivation';
import type { Explain } from './explain-derivation';
import type { Line } from './explained-step';
import { lineOf, sourceOf } from './line-of';
import type { Speaker } from './speaker';

function prorateCalculation(step: ProrateStep, { say, operand, format }: Speaker): string {
  const { days, daysInPeriod, leave = 0, method = 'calendarDays', rounded } = step;
  const input = operand(step.input);
  if (method === 'none') return say('step.prorateWhole', { input });
  const counted = say('step.prorateDays', { input, days, daysInPeriod, method });
  const calculation = leave === 0 ? counted : say('step.prorateLeave', { calculation: counted, leave, method });
  return rounded === undefined ? calculation : say('step.prorateRounded', { calculation, factor: format.number(rounded, 6) });
}

/** The days of a span as the reader writes them, first and last included. */
const daysOf = ({ from, until }: TimeWeightedStep['parts'][number], { say, format }: Speaker): string =>
  say('step.timePart', { from: format.day(from), to: format.day(until - 1) });

function weightedLines(step: TimeWeightedStep, explain: Explain, speaker: Speaker): readonly Line[] {
  const { say, operand } = speaker;
  const parts = step.parts.flatMap((part): readonly Line[] => {
    const [what, source] = [daysOf(part, speaker), sourceOf(part.derivation)];
    return [...(part.derivation.op === 'read' ? [] : explain(part.derivation)), lineOf(part.derivation, what, '', source)];
  });
  const sum = step.parts.map(({ from, until, derivation }) => `${operand(derivation)} × ${until - from}`).join(' + ');
  const days = step.parts.reduce((all, { from, until }) => all + until - from, 0);
  return [...parts, lineOf(step, say('step.timeWeighted', {}), say('step.weightedDays', { sum, days }))];
}

/** `− € 100` for what is carried against later earnings. */
const carriedWords = (carried: number, unit: CarryStep['unit'], { amount }: Speaker): string => (carried < 0 ? `− ${amount(-carried, unit)}` : `+ ${amount(carried, unit)}`);

/** Parts of a period, spans, seasons, and what an earlier period carried over. */
export function explainTime(step: ProrateStep | SpreadStep | TimeWeightedStep | SeasonStep | CarryStep, explain: Explain, speaker: Speaker): readonly Line[] {
  const { say, operand, amount } = speaker;
  switch (step.op) {
    case 'prorate':
      return [...explain(step.input), lineOf(step, say('step.prorate', {}), prorateCalculation(step, speaker))];
    case 'spread':
      return [...explain(step.input), lineOf(step, say('step.spread', {}), say('step.spreadParts', { input: operand(step.input), parts: step.parts }))];
    case 'timeWeighted':
      return weightedLines(step, explain, speaker);
    case 'season': {
      const calculation = `${operand(step.input)} × ${operand(step.weight)} ÷ ${amount(step.total, step.weight.unit)}`;
      return [...explain(step.input), ...explain(step.weight), lineOf(step, say('step.season', {}), calculation)];
    }
    case 'carry': {
      const sum = `${operand(step.input)} ${carriedWords(step.carried, step.unit, speaker)}`;
      return [...explain(step.input), lineOf(step, say('step.carry', {}), say('step.carryFrom', { sum, from: step.from }))];
    }
  }
}
