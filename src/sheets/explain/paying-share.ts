import type { CapStep, Derivation, ProductStep } from '../../core/derivation';
import type { Outline } from './outline';
import type { SpokenShape } from './shape-sentence';
import { factorName } from './factor-name';
import type { Speaker } from './speaker';

/** What is paid as a share of an amount, and the attainment or score that the share goes with. */
interface Share {
  readonly input: Derivation;
  readonly share: Derivation;
}

/** The cap on what counts of an attainment, where it took something away. */
export const inputCap = (input: Derivation): CapStep | undefined => (input.op === 'cap' && input.unit === 'ratio' && input.lost > 0 ? input : undefined);

/** The figure before its cap. */
const uncapped = (input: Derivation): Derivation => (input.op === 'cap' ? input.input : input);

/** Whether the share is of the target incentive, and not of another amount. */
const isOfIncentive = (product: ProductStep | undefined, speaker: Speaker): boolean =>
  product === undefined || product.factors.some((factor) => factor.unit === 'money' && factorName(factor, speaker) === speaker.say('factor.targetIncentive', {}));

/** The sentence about a share of the target incentive that goes with an attainment or a score. */
export function payingShare({ input, share }: Share, { product }: Outline, who: SpokenShape, speaker: Speaker): string | undefined {
  if (input.unit !== 'ratio') return undefined;
  const { say, spoken } = speaker;
  const reached = uncapped(input);
  const cap = inputCap(input);
  const pays = { ...who, ratio: spoken(share), isOfIncentive: isOfIncentive(product, speaker) };
  const sentence = reached.op === 'score' ? say('summary.score', { ...pays, score: spoken(reached) }) : say('summary.curve', { ...pays, attainment: spoken(reached) });
  return cap ? `${sentence} ${say('summary.inputCapped', { cap: spoken(cap.cap) })}` : sentence;
}
