import type { PoolShareStep, ScaledStep, Unit } from '../../core/derivation';
import type { Explain } from './explain-derivation';
import type { Line } from './explained-step';
import { lineOf } from './line-of';
import type { Speaker } from './speaker';

const units: Record<PoolShareStep['basis'], Unit> = { equal: 'number', salary: 'money', credit: 'number', attainment: 'ratio', weight: 'number', fraction: 'ratio' };

function partOf({ pool, basis, own, total, members }: PoolShareStep, { say, operand, amount }: Speaker): string {
  if (basis === 'equal' && own === 1 && total === members) return say('step.poolPart', { formula: `${operand(pool)} ÷ ${members}`, members });
  const unit = units[basis];
  return say('step.poolPart', { formula: `${operand(pool)} × ${amount(own, unit)} ÷ ${amount(total, unit)}`, members });
}

/** A share of a pool, or an amount scaled down to it. */
export function explainPool(step: PoolShareStep | ScaledStep, explain: Explain, speaker: Speaker): readonly Line[] {
  const { say, operand, amount } = speaker;
  switch (step.op) {
    case 'poolShare':
      return [...explain(step.pool), lineOf(step, say('step.poolShare', { basis: step.basis }), partOf(step, speaker))];
    case 'scaled': {
      const calculation = say('step.scaledTo', { input: operand(step.input), pool: operand(step.pool), sum: amount(step.sum, step.unit) });
      return [...explain(step.input), ...explain(step.pool), lineOf(step, say('step.scaled', {}), calculation)];
    }
  }
}
