import type { ProposalWords } from './proposal-words';

/**
 * What a word can mean in a goal. The grammar only knows these meanings; which words have them is data per language.
 */
export const meanings = [
  'function', 'pronoun', 'possessive', 'definite', 'article', 'preposition', 'and', 'modal', 'be', 'want',
  'up', 'down', 'keep', 'improve', 'attain', 'acquire', 'act', 'endless', 'mental', 'ability', 'set',
  'growth', 'reduction', 'more', 'less', 'better', 'extreme', 'strongly',
  'least', 'most', 'goal', 'from', 'to', 'with', 'now', 'of', 'in', 'on', 'scopeFor', 'than', 'between',
  'all', 'none', 'majority', 'rank', 'double', 'halve', 'triple', 'half', 'times', 'factor', 'apiece', 'never',
  'within', 'by', 'before', 'until', 'starting', 'during', 'after', 'after event', 'until end', 'reference', 'since', 'vague', 'this', 'next', 'last', 'edge', 'begin', 'fromNow', 'later',
  'second', 'minute', 'hour', 'day', 'workday', 'week', 'month', 'quarter', 'halfYear', 'year', 'schoolYear', 'semester', 'sprint', 'turn', 'season', 'feast', 'yearEnd', 'today', 'tomorrow',
  'per', 'every', 'periodic', 'periodicName', 'measured', 'ordinal', 'firstHalf', 'secondHalf',
  'percent', 'points', 'scale', 'currency', 'multiplier', 'count', 'size', 'level', 'top',
  'measure', 'lower', 'abstract', 'everyday', 'quality', 'placeholder', 'vagueObject', 'deliverable', 'done',
  'perCase', 'stream', 'deed', 'outcome', 'means', 'agreed', 'purpose', 'without', 'budget', 'name', 'mass', 'age', 'remedy',
] as const;

/** One meaning of a word. */
export type Meaning = (typeof meanings)[number];

/** Words that make numbers: `drie`, `vijfentwintig`, `tweehonderd`, `anderhalf`. */
export interface NumeralWords {
  /** 0 to 19. */
  readonly units: Readonly<Record<string, number>>;
  readonly tens: Readonly<Record<string, number>>;
  /** Words and letters that multiply what stands before them: `duizend`, `k`. */
  readonly multipliers: Readonly<Record<string, number>>;
  /** Whether the unit stands before the ten: `vijfentwintig`. */
  readonly unitsFirst: boolean;
  /** What joins them: `en`, `-`. */
  readonly joiner: string;
  /** How one is written inside another numeral: `eenentwintig`. */
  readonly oneInside: string;
  /** What makes two and a half out of two: `enhalf`. */
  readonly andHalf: readonly string[];
  readonly special: Readonly<Record<string, number>>;
  /** Parts of a whole in per cent: `a third`, `driekwart`. */
  readonly fractions: Readonly<Record<string, number>>;
}

/** Per meaning its words: `verhog*` any ending, `*kosten` any compound, `zo_snel_mogelijk` several words. */
export type WordLists = Readonly<Record<Meaning, string>>;

/** What the grammar needs of a language to read a goal. */
export interface Lexicon {
  readonly words: WordLists;
  /** January to December, each with its short forms behind it: `januari jan`. */
  readonly months: readonly string[];
  /** Monday to Sunday. */
  readonly weekdays: readonly string[];
  readonly numerals: NumeralWords;
  /** What may stand behind a beginning such as `verhog*`: the endings of a verb. */
  readonly endings: RegExp;
  /** A verb that stands before a noun as its adjective: `vervulde`, `completed`. */
  readonly participle: RegExp;
  /** A verb as it ends a goal: `aangeven`. */
  readonly infinitive: RegExp;
  readonly decimal: ',' | '.';
  /** Whether the day comes before the month in `1/10/2026`. */
  readonly dayFirst: boolean;
  readonly proposal: ProposalWords;
}
