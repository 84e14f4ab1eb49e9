import type { Lexicon, Meaning } from './lexicon';
import { joined } from './joined-words';
import { numberWord } from './number-words';
import { readFigures } from './read-number';
import type { Token, WrittenDate, WrittenNumber } from './token';
import { asWritten, type WordIndex } from './word-index';

const figures = String.raw`\d{1,3}(?:[ \u00a0\u202f'’]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)*`;
const shapes = new RegExp(
  [
    String.raw`(?<iso>\d{4}-\d{1,2}-\d{1,2})(?!\d)`,
    String.raw`(?<day>(?<![\d.,/-])\d{1,2}(?<between>[-/.])\d{1,2}\k<between>(?:\d{4}|\d{2}))(?!\d|[.,/-]\d)`,
    String.raw`(?<clock>\d{1,2}:\d{2}(?::\d{2})?(?!\d)|\d{1,2}\.\d{2}\s?(?:uur|u)\b)`,
    String.raw`(?<score>(?:\d+(?:[.,]\d+)?)\/(?:5|7|10|100))(?![\d/])`,
    String.raw`(?<number>(?<![\p{L}\d])[+−–-]?(?:(?:${figures})[½¼¾]?|[½¼¾])(?:,-|,–)?)`,
    String.raw`(?<through>t\/m|%-?punt(?:en)?)(?!\p{L})`,
    String.raw`(?<word>(?:\p{L}\.){2,}\p{L}?\.?|[\p{L}\p{M}][\p{L}\p{M}\p{N}₂&]*(?:['’\-‑][\p{L}\p{M}\p{N}]+)*-?\/?(?<=\p{L}|\p{N}|-|₂|\p{M}))`,
    String.raw`(?<sign>-+>|=>|>=|<=|[→➔⇒≥≤<>=~±%‰+/€$£&:;,.!?()\[\]–—"“”-])`,
  ].join('|'),
  'gu',
);
const ordinalEnding = /^(?:e|de|ste|st|nd|rd|th)$/;
const nothing: ReadonlySet<Meaning> = new Set();
const signMeanings: Readonly<Record<string, readonly Meaning[]>> = {
  '≥': ['least'], '>=': ['least'], '>': ['least'], '≤': ['most'], '<=': ['most'], '<': ['most'], '%': ['percent'], '‰': ['percent'],
  '€': ['currency'], $: ['currency'], '£': ['currency'], '/': ['per'], '&': ['and'], '=': ['goal'], '→': ['to'], '➔': ['to'], '⇒': ['to'], '->': ['to'], '-->': ['to'], '=>': ['to'],
};
const signSets: Readonly<Record<string, ReadonlySet<Meaning>>> = Object.fromEntries(Object.entries(signMeanings).map(([sign, found]) => [sign, new Set(found)]));

type Piece = Pick<Token, 'start' | 'end' | 'text'>;

const wholeYear = (year: number): number => (year < 100 ? 2000 + year : year);

/** A date as written, also one that does not exist; a month over 12 is taken for the day. */
function dateOf(text: string, dayFirst: boolean): WrittenDate {
  const [a = NaN, b = NaN, c = NaN] = text.split(/[-/.]/).map(Number);
  const date = a > 31 ? { year: a, month: b, day: c } : dayFirst || a > 12 ? { year: wholeYear(c), month: b, day: a } : { year: wholeYear(c), month: a, day: b };
  return date.month > 12 && date.day <= 12 ? { year: date.year, month: date.day, day: date.month } : date;
}

function signed(text: string): Pick<WrittenNumber, 'sign'> {
  const [first] = text;
  return first === '+' ? { sign: '+' } : first !== undefined && /[−–-]/.test(first) ? { sign: '-' } : {};
}

const parts: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

function numberToken(piece: Piece, decimal: ',' | '.'): Token | undefined {
  const part = parts[piece.text.at(-1) ?? ''];
  const figures = piece.text.replace(/^[+−–-]/, '').replace(/,[-–]$|[½¼¾]$/, '');
  const whole = figures === '' && part !== undefined ? 0 : readFigures(figures, decimal);
  const value = whole === undefined ? undefined : whole + (part ?? 0);
  return value === undefined ? undefined : { ...piece, word: piece.text, meanings: nothing, kind: 'number', number: { value, ...signed(piece.text) } };
}

function scoreToken(piece: Piece, decimal: ',' | '.'): Token | undefined {
  const [score = '', most = ''] = piece.text.split('/');
  const value = readFigures(score, decimal);
  return value === undefined ? undefined : { ...piece, word: piece.text, meanings: nothing, kind: 'number', number: { value, outOf: Number(most) } };
}

function wordToken(piece: Piece, lexicon: Lexicon, index: WordIndex): Token {
  const word = asWritten(piece.text);
  const value = numberWord(word, lexicon.numerals);
  const meanings = index.meaningsOf(word);
  return value === undefined ? { ...piece, word, meanings, kind: 'word' } : { ...piece, word, meanings, kind: 'number', number: { value, isWord: true } };
}

function clockToken(piece: Piece): Token {
  const clock = piece.text.replace(/[^\d:.]+$/, '');
  return { ...piece, word: piece.text, meanings: nothing, kind: 'number', number: { value: secondsOf(clock), clock } };
}

/** As a length: minutes and seconds, or hours, minutes and seconds. */
const secondsOf = (clock: string): number => clock.split(':').reduce((total, part) => total * 60 + Number(part), 0);

function tokenOf(found: RegExpExecArray, lexicon: Lexicon, index: WordIndex): Token | undefined {
  const { iso, day, clock, score, number, word, through, sign } = found.groups ?? {};
  const text = found[0];
  const piece = { start: found.index, end: found.index + text.length, text };
  const date = iso ?? day;
  if (date !== undefined) return { ...piece, word: text, meanings: nothing, kind: 'date', date: dateOf(date, lexicon.dayFirst) };
  if (clock !== undefined) return clockToken(piece);
  if (score !== undefined) return scoreToken(piece, lexicon.decimal);
  if (number !== undefined) return numberToken(piece, lexicon.decimal);
  const spelled = word ?? through;
  if (spelled !== undefined) return wordToken(piece, lexicon, index);
  return sign === undefined ? undefined : { ...piece, word: sign, meanings: signSets[sign] ?? nothing, kind: 'sign' };
}

/** `1e`, `2nd`, `30-day` and `9-koppig` are a place in an order and a part of a name; `19%` and `15k` are not. */
function withTail(token: Token, next: Token | undefined): Token {
  if (token.number === undefined || token.number.isWord || next?.start !== token.end) return token;
  if (next.kind === 'word' && ordinalEnding.test(next.word)) return { ...token, end: next.end, text: token.text + next.text, number: { ...token.number, isOrdinal: true } };
  return token;
}

/** The words, numbers and signs of a text, in order; several words that mean something together are one. */
export function tokensOf(text: string, lexicon: Lexicon, index: WordIndex): readonly Token[] {
  const raw = [...text.matchAll(shapes)].map((found) => tokenOf(found, lexicon, index)).filter((token) => token !== undefined);
  const tokens: Token[] = [];
  for (let at = 0; at < raw.length; ) {
    const token = raw[at];
    if (!token) break;
    const several = joined(raw, at, { index, lexicon });
    const whole = several ? { ...several.token, text: text.slice(several.token.start, several.token.end) } : withTail(token, raw[at + 1]);
    tokens.push(whole);
    at += several ? several.used : whole.end > token.end ? 2 : 1;
  }
  return tokens;
}
