import type { ProductStep, ProrateStep, SpreadStep, TotalStep } from '../../core/derivation';
import type { Explain } from './explain-derivation';
import type { Line } from './explained-step';
import { factorName } from './factor-name';
import { capitalized, lineOf } from './line-of';
import type { Speaker } from './speaker';

/** The factors by name: `Uitbetalingspercentage × doelbonus × gewicht`. */
const productWords = ({ factors }: ProductStep, speaker: Speaker): string =>
  capitalized(speaker.say('step.product', { factors: factors.map((factor) => factorName(factor, speaker)) }));

/** Figures multiplied, prorated, spread over periods, or added up. */
export function explainProduct(step: ProductStep | ProrateStep | SpreadStep | TotalStep, explain: Explain, speaker: Speaker): readonly Line[] {
  const { say, operand } = speaker;
  switch (step.op) {
    case 'product':
      return [...step.factors.flatMap(explain), lineOf(step, productWords(step, speaker), step.factors.map(operand).join(' × '))];
    case 'prorate': {
      const { days, daysInPeriod } = step;
      return [...explain(step.input), lineOf(step, say('step.prorate', {}), say('step.prorateDays', { input: operand(step.input), days, daysInPeriod }))];
    }
    case 'spread':
      return [...explain(step.input), lineOf(step, say('step.spread', {}), say('step.spreadParts', { input: operand(step.input), parts: step.parts }))];
    case 'total': {
      const parts = step.parts.flatMap(({ name, derivation }): readonly Line[] =>
        derivation.op === 'read' ? explain(derivation) : [...explain(derivation), lineOf(derivation, say('step.part', { name }), '')],
      );
      return [...parts, lineOf(step, say('step.total', {}), step.parts.map((part) => operand(part.derivation)).join(' + '))];
    }
  }
}
