import type { Message } from '../../core/message';
import { smartLetters, type SmartLetter } from '../../core/smart-letter';
import { ipaLetters, type IpaLetter } from '../../core/ipa-letter';
import { formatFor } from '../../i18n/format';
import { type Language, say } from '../../i18n';
import type { CheckedKpi, Verdict } from '../../plan/kpi-check';
import type { GoalReading } from '../../plan/text/goal-reading';

/** A letter in words: what is to be said of it, what it stands on, and what to ask. */
export interface SpokenLetter<Letter> {
  readonly letter: Letter;
  readonly verdict: Verdict['kind'];
  /** The words that carry it, as written. */
  readonly words: readonly string[];
  readonly reason: string;
  readonly question?: string;
}

/** The letters of a KPI, in words. */
export interface SpokenCheck {
  readonly letters: readonly SpokenLetter<SmartLetter>[];
  readonly ipa: readonly SpokenLetter<IpaLetter>[];
  /** The chance that the target is reached, by its own figures; left out where it cannot be told. */
  readonly chance?: { readonly share: number; readonly isThin: boolean };
}

const speaker = (language: Language) => (message: Message): string => say(message, language, formatFor(language));

function spokenLetter<Letter>(letter: Letter, verdict: Verdict, speak: (message: Message) => string): SpokenLetter<Letter> {
  return { letter, verdict: verdict.kind, words: verdict.words ?? [], reason: speak(verdict.reason), ...('question' in verdict && { question: speak(verdict.question) }) };
}

/** What was found of a KPI, in the words of a language. */
export function spokenCheck({ letters, ipa, evidence }: CheckedKpi, language: Language): SpokenCheck {
  const speak = speaker(language);
  const told = evidence.find(({ chance }) => chance !== undefined);
  return {
    letters: smartLetters.map((letter) => spokenLetter(letter, letters[letter], speak)),
    ipa: ipaLetters.map((letter) => spokenLetter(letter, ipa[letter], speak)),
    ...(told?.chance !== undefined && { chance: { share: told.chance, isThin: told.isThin } }),
  };
}

/** What the text of a goal says of each letter, in the words of a language. */
export function spokenReading({ letters }: GoalReading, language: Language): readonly SpokenLetter<SmartLetter>[] {
  const speak = speaker(language);
  return smartLetters.map((letter) => {
    const { verdict, words, reason, question } = letters[letter];
    return { letter, verdict, words: words.map(({ text }) => text), reason: speak(reason), ...(question && { question: speak(question) }) };
  });
}
