import type { CurveStep, DealsStep, FlatStep, RunningStep } from '../../core/derivation';
import { curveCalculation, curvePoints } from './explain-curve';
import { explainDeal } from './explain-deal';
import type { Explain } from './explain-derivation';
import type { Line } from './explained-step';
import { lineOf } from './line-of';
import type { Speaker } from './speaker';

const earlierOf = (step: RunningStep, { say, amount, operand }: Speaker): string =>
  say('step.runningLess', { toDate: operand(step.toDate), earlier: amount(step.earlier, step.unit) });

/** How a payout is shaped without tiers: by one rate, curve, deal or running total. */
export function explainShape(step: FlatStep | CurveStep | DealsStep | RunningStep, explain: Explain, speaker: Speaker): readonly Line[] {
  const { say, operand, rate } = speaker;
  switch (step.op) {
    case 'flat': {
      const spoken = step.rate.value.kind === 'known' ? rate(step.rate.value.value, step.input.unit) : operand(step.rate);
      return [...explain(step.input), ...explain(step.rate), lineOf(step, say('step.flat', {}), say('step.tierPart', { part: operand(step.input), rate: spoken }))];
    }
    case 'curve':
      return [...explain(step.input), ...(step.cutBy ? explain(step.cutBy) : []), lineOf(step, say('step.curve', {}), curveCalculation(step, speaker)), ...curvePoints(step, speaker)];
    case 'deals':
      return [
        lineOf(step, say('step.deals', {}), say('step.dealsCount', { deals: step.deals, shown: step.largest.length })),
        ...step.largest.map((deal) => explainDeal(deal, explain, speaker)),
      ];
    case 'running':
      return [...explain(step.toDate), lineOf(step, say('step.running', {}), earlierOf(step, speaker))];
  }
}
