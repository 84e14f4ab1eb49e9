import type { CapStep, Derivation, FloorStep, GateStep, RoundStep, ThresholdStep } from '../../core/derivation';
import type { Page, Prove, Proved } from './page';
import { compared, earned } from './rounded';

/** The steps that bound or round a figure. */
export type LimitProof = ThresholdStep | CapStep | FloorStep | RoundStep | GateStep;

/** Where an input stands: with the deals before it, when every deal stands on those. */
export const standing = (input: Derivation, page: Page): string => (page.start === undefined ? page.ref(input) : `(${page.start}+${page.ref(input)})`);

/** The figure that a threshold is held against: what lies under the threshold step. */
export const decidingOf = (step: Derivation): Derivation => (step.op === 'threshold' ? step.input : step);

/** How a figure is compared with its limit; exactly at a strict one has not reached it. */
export function signOf({ direction, isStrict }: { readonly direction: 'atLeast' | 'atMost'; readonly isStrict?: true }): string {
  const sign = direction === 'atLeast' ? '>' : '<';
  return isStrict ? sign : `${sign}=`;
}

const isReached = (step: ThresholdStep, page: Page): string => `${compared(standing(step.input, page), step.input.unit)}${signOf({ direction: 'atLeast', ...step })}${compared(page.ref(step.threshold), step.input.unit)}`;

/** A figure that only counts when its input is not below the threshold, where there is one. */
export const onlyAbove = (input: Derivation, figure: string, page: Page): string => (input.op === 'threshold' ? `IF(${isReached(input, page)},${figure},0)` : figure);

const threshold: Prove<ThresholdStep> = (step, page) => {
  const limit = page.ref(step.threshold);
  const counted = step.mode === 'fromFirst' ? page.ref(step.input) : `MAX(${standing(step.input, page)},${limit})-MAX(${page.start ?? '0'},${limit})`;
  return { formula: `IF(${isReached(step, page)},${counted},0)` };
};

/** At most the cap when the measure does not reach its limit. */
const gate: Prove<GateStep> = (step, page) => {
  const sign = signOf(step);
  const unit = step.measured.unit;
  const isMet = `${compared(page.ref(step.measured), unit)}${sign}${compared(page.ref(step.limit), unit)}`;
  const input = page.ref(step.input);
  return { formula: `IF(${isMet},${input},MIN(${input},${page.ref(step.cap)}))` };
};

/** Proves a step that bounds or rounds a figure. */
export function proveLimit(step: LimitProof, page: Page): Proved {
  switch (step.op) {
    case 'threshold':
      return threshold(step, page);
    case 'cap':
      return { formula: `MIN(${page.ref(step.input)},${page.ref(step.cap)})` };
    case 'floor':
      return { formula: `MAX(${page.ref(step.input)},${page.ref(step.floor)})` };
    case 'round':
      return { formula: earned(page.ref(step.input), step.decimals, step.mode) };
    case 'gate':
      return gate(step, page);
  }
}
