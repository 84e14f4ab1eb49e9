import type { Day } from '../../core/period';
import { calendarDay } from '../../core/period/calendar';
import { fill, type Part } from './compose';
import { isTimeBound, type GoalFacts } from './criteria';
import type { Extracted, KnownParts } from './goal-reading';
import type { Lexicon } from './lexicon';
import type { BlankKind } from './proposal-words';
import { quote } from './quote';

/** What a proposal is made from. */
export interface ProposalSources {
  readonly facts: GoalFacts;
  readonly extracted: Extracted;
  readonly known: KnownParts;
  readonly lexicon: Lexicon;
  /** The deadline of the text has passed: a new one is needed. */
  readonly isPast: boolean;
}

/** A place to fill in. */
export const blank = ({ lexicon }: ProposalSources, kind: BlankKind, what = ''): Part => ({ kind, label: lexicon.proposal.blanks[kind].replace('{what}', what) });

/** A number as the language writes it: `12.500,5`. */
export function writtenNumber(value: number, decimal: ',' | '.'): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, decimal === ',' ? '.' : ',');
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}

/** A known figure with its unit, as the language writes it. */
export function figure({ facts: { times }, known: { unit }, lexicon }: ProposalSources, value: number): string {
  const number = writtenNumber(value, lexicon.decimal);
  // A period that the text names already is not said again.
  if (unit === undefined || (unit.startsWith('per ') && times.some(({ isRate }) => isRate))) return number;
  if (/^[€$£]$/.test(unit)) return `${unit} ${number}`;
  return unit === '%' ? `${number}%` : `${number} ${unit}`;
}

/** A day as the language writes it: `31 december 2026`. */
export function writtenDay({ lexicon: { proposal } }: ProposalSources, deadline: Day): string {
  const { year, month, day } = calendarDay(deadline);
  return proposal.date.replace('{day}', String(day)).replace('{month}', proposal.months[month - 1] ?? '').replace('{year}', String(year));
}

/** The sentence part for a date: a level is kept until then, a limit per case holds from then on, all else is reached by then. */
function dateSentence({ facts: { direction, figures }, lexicon: { proposal } }: ProposalSources): string {
  if (direction === 'keep') return proposal.until;
  return figures.target?.role === 'limit' ? proposal.since : proposal.by;
}

/** When: what the text says, else the known deadline, else a blank. */
export function when(sources: ProposalSources): readonly Part[] {
  const { facts, known, isPast } = sources;
  const { goal, times } = facts;
  const said = times.filter(({ role }) => (role === 'deadline' && !isPast) || role === 'start' || role === 'recurring').flatMap(({ from, to }) => [' ', lowerFirst(goal.tokens[from]?.start === 0, quote(goal, from, to).text)]);
  if (isTimeBound(facts) && !isPast) return said;
  const sentence = dateSentence(sources);
  if (known.deadline === undefined) return [' ', ...fill(sentence, { date: [blank(sources, 'date')] })];
  return [' ', ...fill(sentence, { date: [writtenDay(sources, known.deadline)] })];
}

/** Without its capital, where that only marks the beginning of the sentence. */
export const lowerFirst = (isFirst: boolean, text: string): string => (isFirst && !/^\p{L}?[\p{Lu}\d]/u.test(text.slice(1)) ? text.charAt(0).toLowerCase() + text.slice(1) : text);

/** Who owns it and how often it is looked at, as far as known. */
export function aftermath({ known, lexicon }: ProposalSources): readonly Part[] {
  const { owner, reviewed } = lexicon.proposal;
  return [...(known.owner === undefined ? [] : fill(owner, { owner: [known.owner] })), ...(known.rhythm === undefined ? [] : [reviewed[known.rhythm]])];
}

/** The baseline: what the text says, else what is known, else a blank. */
export const baselinePart = (sources: ProposalSources): Part => {
  const { facts, known } = sources;
  const { baseline } = facts.figures;
  if (baseline) return quote(facts.goal, baseline.quantity.from, baseline.quantity.to).text;
  return known.baseline === undefined ? blank(sources, 'baseline') : figure(sources, known.baseline);
};

/** The target: what the text says, else what is known, else a blank. */
export const targetPart = (sources: ProposalSources): Part => {
  const { facts, known } = sources;
  const { target } = facts.figures;
  if (target) return quote(facts.goal, target.quantity.from, target.quantity.to).text;
  return known.target === undefined ? blank(sources, 'target') : figure(sources, known.target);
};

/** Means, purposes and conditions stay as they are. */
export const conditions = ({ facts: { goal } }: ProposalSources): readonly Part[] =>
  goal.regions.flatMap(({ from, to }) => [' ', lowerFirst(from === 0, quote(goal, from, to).text.replace(/[.!]+$/, ''))]);
