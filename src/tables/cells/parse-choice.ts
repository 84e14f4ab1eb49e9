import type { Choice } from '../schema';
import { fold } from '../../core/fold';

const form = (text: string): string => fold(text).replace(/[^a-z0-9%€]+/g, '');

/**
 * The choice that a text means: its id, a label in either language or a synonym, whatever the case and punctuation.
 * @returns undefined when no choice fits
 */
export function parseChoice(text: string, choices: readonly Choice[]): Choice | undefined {
  const wanted = form(text);
  return (
    choices.find(({ id, label }) => [id, label.nl, label.en].some((word) => form(word) === wanted)) ??
    choices.find(({ synonyms = [] }) => synonyms.some((word) => form(word) === wanted))
  );
}

const yes = new Set(['ja', 'j', 'yes', 'y', 'true', 'waar', 'x', '1']);
const no = new Set(['nee', 'n', 'neen', 'no', 'false', 'onwaar', '0']);

/** Reads yes or no in Dutch and English; undefined when the text is neither. */
export function parseYesNo(text: string): boolean | undefined {
  const wanted = fold(text);
  if (yes.has(wanted)) return true;
  return no.has(wanted) ? false : undefined;
}
