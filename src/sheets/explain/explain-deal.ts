import type { Derivation } from '../../core/derivation';
import type { Explain } from './explain-derivation';
import type { Line } from './explained-step';
import { sourceOf } from './line-of';
import type { Speaker } from './speaker';

/** The amount that a deal's derivation starts from. */
function startOf(step: Derivation): Derivation {
  return 'input' in step ? startOf(step.input) : step;
}

/** A deal on one line: what it was worth, how it was paid, and what it earned. */
export function explainDeal(deal: Derivation, explain: Explain, { say, operand }: Speaker): Line {
  const start = startOf(deal);
  const last = explain(deal).filter((line) => line.kind === 'step').at(-1);
  const source = sourceOf(start);
  const line: Line = {
    kind: 'detail',
    what: say('step.deal', { input: operand(start) }),
    calculation: last?.calculation ?? '',
    value: deal.value,
    unit: deal.unit,
  };
  return source ? { ...line, source } : line;
}
