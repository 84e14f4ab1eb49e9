import type { Day } from '../../core/period';
import { smartLetters } from '../../core/smart-letter';
import { english } from './en/lexicon';
import { extract } from './extract';
import { factsOf } from './facts';
import type { GoalLanguage, GoalReading, KnownParts } from './goal-reading';
import { readerOf, takeApart, type Reader } from './goal-text';
import { languageOf } from './language';
import { lettersOf } from './letters';
import type { Lexicon } from './lexicon';
import { dutch } from './nl/lexicon';
import { openPlacesFilled, withoutOpenPlaces } from './open-places';
import { propose } from './propose';
import { isPast, remarksOf } from './remarks';

/** How a goal is read. */
export interface ReadingOptions {
  /** Recognised from the text when left out. */
  readonly language?: GoalLanguage;
  /** The day from which `within 6 months` counts; without it no deadline becomes a day. */
  readonly today?: Day;
  /** What is known outside the text; it fills blanks of the proposal. */
  readonly known?: KnownParts;
}

const lexicons: Readonly<Record<GoalLanguage, Lexicon>> = { nl: dutch, en: english };
const readers = new Map<GoalLanguage, Reader>();

/** The reader of a language, made when it is first asked for. */
function readerFor(language: GoalLanguage): Reader {
  const made = readers.get(language) ?? readerOf(lexicons[language]);
  readers.set(language, made);
  return made;
}

const knows = (language: GoalLanguage, word: string): boolean => readerFor(language).index.knows(word);

/**
 * Reads the text of a goal or KPI: what it says of each letter of SMART and with which words, what is missing, and a better
 * wording. The same text gives the same reading always; nothing but the text, today and what is passed in counts.
 *
 * `Aantal leads verhogen van 150 naar 220 per maand vóór 1 oktober` is specific, measurable and time-bound, from 150 to 220;
 * `Meer leads genereren` is none of these, and its proposal has blanks for the current value, the target and the date. Such a
 * blank in the text itself says nothing: with `vóór ‹datum›` a goal is not time-bound.
 * @param text one goal; several sentences are read as one
 */
export function readGoal(text: string, { language = languageOf(text, knows), today, known = {} }: ReadingOptions = {}): GoalReading {
  const reader = readerFor(language);
  const said = withoutOpenPlaces(text);
  const facts = factsOf({ ...takeApart(said, reader), text });
  const letters = lettersOf(facts);
  const extracted = extract(facts, today);
  const sources = { facts, extracted, known, lexicon: reader.lexicon, isPast: isPast(facts, extracted, today) };
  return {
    text, language, letters, extracted,
    missing: smartLetters.filter((letter) => letters[letter].verdict === 'notMet'),
    remarks: remarksOf(facts, extracted, today),
    proposal: said === text ? propose(sources) : openPlacesFilled(text, sources),
  };
}
