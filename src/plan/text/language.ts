import type { GoalLanguage } from './goal-reading';

/** Words that are common in one language and no word of the other. */
const dutchWords = new Set('de het een en van naar met voor vóór binnen op per aan bij dat die om te is zijn worden wordt wij we onze ons ik mijn meer minder dan tot elke alle geen niet jaar maand maanden weken uur verhogen verhoog verlagen verlaag verbeteren verbeter klanten medewerkers aantal klanttevredenheid omzet kosten uiterlijk vanaf minimaal maximaal beter wil willen moet'.split(' '));
const englishWords = new Set('the a an of to from by for with at within and our my we i is are be will should must each every all no not more less fewer than year month months weeks hours increase raise reduce improve decrease customers employees number sales revenue cost costs until end achieve reach create get'.split(' '));

/** Letters that Dutch joins and English hardly does. */
const dutchLetters = /(?:ij|aa|uu|oe|eu|ui|sch|heid|ing\b|en\b)/g;
const englishLetters = /(?:th|sh|ea|wh|tion\b|ing\b|ly\b|ed\b|y\b)/g;

const count = (text: string, shape: RegExp): number => text.match(shape)?.length ?? 0;

/**
 * The language of a goal by its common words, and by the look of the others where those do not tell.
 * @example languageOf('Reduce churn by 5%') // 'en'
 */
export function languageOf(text: string): GoalLanguage {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const dutch = words.filter((word) => dutchWords.has(word)).length;
  const english = words.filter((word) => englishWords.has(word)).length;
  if (dutch !== english) return dutch > english ? 'nl' : 'en';
  const line = words.join(' ');
  return count(line, dutchLetters) >= count(line, englishLetters) ? 'nl' : 'en';
}
