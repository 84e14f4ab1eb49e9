import type { Source, Unit } from '../../core/derivation';
import type { Value } from '../../core/value';

/** One line of an explanation. A `detail` belongs to the step above it and has no number. */
export interface ExplainedStep {
  readonly kind: 'step' | 'detail';
  /** Counts the steps from 1; 0 for a detail. */
  readonly number: number;
  readonly what: string;
  readonly calculation: string;
  readonly value: Value;
  readonly unit: Unit;
  readonly source?: Source;
  /** What the money of this step is in, where that is not what is measured: points. */
  readonly currency?: string;
}

/** A line before it is numbered. */
export type Line = Omit<ExplainedStep, 'number'>;
