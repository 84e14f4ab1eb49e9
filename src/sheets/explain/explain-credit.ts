import type { CreditStep } from '../../core/derivation';
import type { Explain } from './explain-derivation';
import type { Line } from './explained-step';
import { lineOf, sourceOf } from './line-of';
import type { Speaker } from './speaker';

/** One person's figure on one line, with how it came about. */
function personLine({ name, derivation }: CreditStep['largest'][number], explain: Explain): Line {
  const last = explain(derivation)
    .filter((line) => line.kind === 'step')
    .at(-1);
  const source = sourceOf(derivation);
  const line: Line = { kind: 'detail', what: name, calculation: last?.calculation ?? '', value: derivation.value, unit: derivation.unit };
  return source ? { ...line, source } : line;
}

/** Whose figures count together, and those who bring in most below it. */
export function explainCredit(step: CreditStep, explain: Explain, { say }: Speaker): readonly Line[] {
  const { scope, of, people, largest } = step;
  return [lineOf(step, say('step.credit', { scope, of }), say('step.creditPeople', { people, shown: largest.length })), ...largest.map((person) => personLine(person, explain))];
}
