import type { Derivation } from '../../core/derivation';
import type { Explain } from './explain-derivation';
import type { Line } from './explained-step';
import { capitalized, sourceOf } from './line-of';
import type { Speaker } from './speaker';

/** The amount that a deal's derivation starts from. */
function startOf(step: Derivation): Derivation {
  return 'input' in step ? startOf(step.input) : step;
}

/** `Order 2026-014: € 12.000`, or only its amount where the deal has no name. */
function dealWords(start: Derivation, { say, operand, message }: Speaker): string {
  const input = operand(start);
  return start.op === 'read' && start.label.key === 'label.deal' ? say('step.dealNamed', { name: capitalized(message(start.label)), input }) : say('step.deal', { input });
}

/** A deal on one line: what it was worth, how it was paid, and what it earned. */
export function explainDeal(deal: Derivation, explain: Explain, speaker: Speaker): Line {
  const start = startOf(deal);
  const last = explain(deal).filter((line) => line.kind === 'step').at(-1);
  const source = sourceOf(start);
  const line: Line = {
    kind: 'detail',
    what: dealWords(start, speaker),
    calculation: last?.calculation ?? '',
    value: deal.value,
    unit: deal.unit,
  };
  return source ? { ...line, source } : line;
}
