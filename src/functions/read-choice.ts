import { fold } from '../core/fold';
import type { ArgumentName } from '../i18n/worksheet-functions';
import type { Beyond } from '../reward/payout/curve';
import type { Boundary } from '../reward/payout/tiers';
import { isBlank, quotable } from './read-cell';
import { type CellError, unusable } from './reading';

type Words<T extends string> = Readonly<Record<string, T>>;

/** Which way is better. */
type Direction = 'higher' | 'lower';

const directionWords: Words<Direction> = { higher: 'higher', hoger: 'higher', lower: 'lower', lager: 'lower' };
const boundaryWords: Words<Boundary> = { upper: 'upper', boven: 'upper', lower: 'lower', onder: 'lower' };
const beyondWords: Words<Beyond> = { hold: 'hold', gelijk: 'hold', extend: 'extend', doortrekken: 'extend', zero: 'zero', nul: 'zero' };

/** Whether a higher or a lower actual is better; higher when left out. */
export const readDirection = (given: unknown): Direction | CellError => readChoice('better', directionWords, given) ?? 'higher';

/** Which tier a value exactly on a boundary belongs to; the upper one when left out. */
export const readBoundary = (given: unknown): Boundary | CellError => readChoice('boundary', boundaryWords, given) ?? 'upper';

/** What a curve pays beyond its last point; the same as at that point when left out. */
export const readBeyond = (given: unknown): Beyond | CellError => readChoice('beyond', beyondWords, given) ?? 'hold';

function readChoice<T extends string>(name: ArgumentName, words: Words<T>, given: unknown): T | CellError | undefined {
  if (isBlank(given)) return undefined;
  const found = String(quotable(given));
  const [, meant] = Object.entries(words).find(([word]) => word === fold(found)) ?? [];
  return meant ?? unusable((texts) => texts.unknownWord(name, found, Object.keys(words)));
}
