import type { Derivation, Source } from '../../core/derivation';
import type { Line } from './explained-step';

/** The line of a step itself, with where its figure comes from. */
export function lineOf(step: Derivation, what: string, calculation: string, source?: Source): Line {
  const line: Line = { kind: 'step', what, calculation, value: step.value, unit: step.unit };
  return source ? { ...line, source } : line;
}

/** A text with a capital at its beginning. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The source of a step that was read from the user's tables. */
export function sourceOf(step: Derivation): Source | undefined {
  return step.op === 'read' || step.op === 'rows' ? step.source : undefined;
}
