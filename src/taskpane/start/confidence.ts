import type { TableLook } from '../../app/client/koers';

export type Confidence = 'chosen' | 'certain' | 'probable' | 'doubtful';

/** How sure recognition is, in words instead of a figure. */
export function confidenceOf({ isChosen, confidence }: NonNullable<TableLook['found']>): Confidence {
  if (isChosen) return 'chosen';
  if (confidence >= 0.9) return 'certain';
  return confidence >= 0.6 ? 'probable' : 'doubtful';
}
