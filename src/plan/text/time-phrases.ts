import type { TimePhrase } from './moment';
import type { Quantity } from './quantities';
import { eventPhrase, ratePhrase } from './rates';
import { yearOf, type MomentText } from './moment-text';
import { calendarPhrase } from './calendar-phrases';
import { durationPhrase, type CaseSigns } from './durations';
import { means, type Token } from './token';

/** `9 van de 10`, `4 out of 5`. */
const isPartOf = (tokens: readonly Token[], at: number): boolean => {
  const of = tokens[at]?.word === 'out' ? at + 1 : at;
  return means(tokens[of], 'of') && tokens[means(tokens[of + 1], 'definite', 'every') ? of + 2 : of + 1]?.kind === 'number';
};

/** What in a text tells a limit per case from a deadline. */
function caseSigns({ tokens, monthOf }: MomentText, quantities: readonly Quantity[]): CaseSigns {
  const has = (...meanings: Parameters<typeof means> extends [unknown, ...infer M] ? M : never): boolean => tokens.some((token) => means(token, ...meanings));
  return {
    hasPerCase: has('perCase'),
    hasStream: has('stream'),
    hasShare: has('all', 'every', 'apiece') || quantities.some(({ kind, numberEnd }) => kind === 'percent' || isPartOf(tokens, numberEnd)),
    isDuration: quantities.filter(({ from }) => yearOf(tokens[from]) === undefined && monthOf(tokens[from + 1]?.word ?? '') === undefined).length === 1 && tokens.some((token) => /^(?:gemiddelde?|average)$/.test(token.word) || (means(token, 'lower') && /(?:tijd|duur|termijn|time|times|duration)$/.test(token.word))),
    hasChange: has('up', 'down', 'improve', 'growth', 'reduction', 'halve', 'double', 'triple'),
  };
}

/** Every time expression of a text, in order, with the role that its own words give it. They do not overlap. */
export function timePhrasesOf(text: MomentText, quantities: readonly Quantity[]): readonly TimePhrase[] {
  const { tokens } = text;
  const signs = caseSigns(text, quantities);
  const found: TimePhrase[] = [];
  const isTaken = (at: number): boolean => at < (found.at(-1)?.to ?? 0);
  for (let at = 0; at < tokens.length; at += 1) {
    if (isTaken(at)) continue;
    const phrase =
      (means(tokens[at], 'vague') ? ({ from: at, to: at + 1, role: 'vague' } as const) : undefined) ??
      ratePhrase(text, at) ?? durationPhrase(text, at, signs) ?? calendarPhrase(text, at, isTaken) ?? eventPhrase(text, at);
    if (!phrase) continue;
    found.push(phrase);
  }
  return found;
}
