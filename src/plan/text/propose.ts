import { calendarDay } from '../../core/period/calendar';
import { fill, sentenceOf, type Part } from './compose';
import { isTimeBound, measurableGap, specificGap, type GoalFacts } from './criteria';
import { indicatorOf } from './extract';
import type { Extracted, KnownParts, Proposal } from './goal-reading';
import type { Lexicon } from './lexicon';
import { subjectWords } from './letters';
import type { BlankKind } from './proposal-words';
import { quote } from './quote';
import { headOf } from './subject';
import { means } from './token';

/** What a proposal is made from. */
export interface ProposalSources {
  readonly facts: GoalFacts;
  readonly extracted: Extracted;
  readonly known: KnownParts;
  readonly lexicon: Lexicon;
}

const blank = ({ lexicon }: ProposalSources, kind: BlankKind, what = ''): Part => ({ kind, label: lexicon.proposal.blanks[kind].replace('{what}', what) });

/** A number as the language writes it: `12.500,5`. */
export function writtenNumber(value: number, decimal: ',' | '.'): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, decimal === ',' ? '.' : ',');
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}

function figure({ known: { unit }, lexicon }: ProposalSources, value: number): string {
  const number = writtenNumber(value, lexicon.decimal);
  if (unit === undefined) return number;
  if (/^[€$£]$/.test(unit)) return `${unit} ${number}`;
  return unit === '%' ? `${number}%` : `${number} ${unit}`;
}

/** When: what the text says, else the known deadline, else a blank. */
function when(sources: ProposalSources): readonly Part[] {
  const { facts, known, lexicon } = sources;
  const { goal, times } = facts;
  if (isTimeBound(facts)) return times.filter(({ role }) => role === 'deadline' || role === 'start' || role === 'recurring').flatMap(({ from, to }) => [' ', lowerFirst(goal.tokens[from]?.start === 0, quote(goal, from, to).text)]);
  if (known.deadline === undefined) return [' ', ...fill(lexicon.proposal.by, { date: [blank(sources, 'date')] })];
  const { year, month, day } = calendarDay(known.deadline);
  const date = lexicon.proposal.date.replace('{day}', String(day)).replace('{month}', lexicon.proposal.months[month - 1] ?? '').replace('{year}', String(year));
  return [' ', ...fill(lexicon.proposal.by, { date: [date] })];
}

/** Without its capital, where that only marks the beginning of the sentence. */
const lowerFirst = (isFirst: boolean, text: string): string => (isFirst && !/^\p{L}?[\p{Lu}\d]/u.test(text.slice(1)) ? text.charAt(0).toLowerCase() + text.slice(1) : text);

/** Who owns it and how often it is looked at, as far as known. */
function aftermath({ known, lexicon }: ProposalSources): readonly Part[] {
  const { owner, reviewed } = lexicon.proposal;
  return [...(known.owner === undefined ? [] : fill(owner, { owner: [known.owner] })), ...(known.rhythm === undefined ? [] : [reviewed[known.rhythm]])];
}

const baselinePart = (sources: ProposalSources): Part => {
  const { facts, known } = sources;
  const { baseline } = facts.figures;
  if (baseline) return quote(facts.goal, baseline.quantity.from, baseline.quantity.to).text;
  return known.baseline === undefined ? blank(sources, 'baseline') : figure(sources, known.baseline);
};

const targetPart = (sources: ProposalSources): Part => {
  const { facts, known } = sources;
  const { target } = facts.figures;
  if (target) return quote(facts.goal, target.quantity.from, target.quantity.to).text;
  return known.target === undefined ? blank(sources, 'target') : figure(sources, known.target);
};

/** Means, purposes and conditions stay as they are. */
const conditions = ({ facts: { goal } }: ProposalSources): readonly Part[] =>
  goal.regions.flatMap(({ from, to }) => [' ', lowerFirst(from === 0, quote(goal, from, to).text)]);

const isManifold = ({ facts: { goal, subject } }: ProposalSources): boolean => {
  const { phrase } = subject;
  const head = phrase && headOf(goal, phrase);
  if (!phrase || !head || goal.tokens.slice(phrase.from, phrase.to).some((token) => means(token, 'count')) || means(head, 'mass', 'abstract')) return false;
  return /(?:[^s]s|en)$/.test(head.word);
};

/** What the goal is about, as the beginning of a sentence; a blank where the text names nothing that can be counted. */
function what(sources: ProposalSources, isVague: boolean): readonly Part[] {
  const { facts, lexicon } = sources;
  const { goal } = facts;
  if (isVague) return [blank(sources, 'measureFor', subjectWords(facts).text)];
  if (facts.isBareMetric) return [lowerFirst(true, goal.text.trim().replace(/[.;:]+$/, ''))];
  const indicator = indicatorOf(facts);
  if (!indicator) return [blank(sources, 'measure')];
  const text = lowerFirst(indicator.start === (goal.tokens[0]?.start ?? 0), indicator.text);
  return isManifold(sources) ? fill(lexicon.proposal.numberOf, { what: [text] }) : [text];
}

/** A new sentence around what the text does say. */
function rebuilt(sources: ProposalSources, isVague: boolean): Proposal {
  const { facts, lexicon } = sources;
  const { figures, goal, direction, subject } = facts;
  const { fromTo, byDelta, toTarget } = lexicon.proposal;
  const way = direction ?? (subject.isLower ? 'down' : 'unknown');
  const subjectParts = what(sources, isVague);
  const rest = [...conditions(sources), ...when(sources), ...aftermath(sources)];
  const { delta, baseline, target } = figures;
  if (delta && way !== 'keep' && way !== 'unknown' && !baseline && !target) {
    const size = delta.quantity ? quote(goal, delta.quantity.from, delta.quantity.numberEnd).text.replace(/^[+−–-]/, '') : quote(goal, delta.from, delta.to).text;
    return sentenceOf([...fill(byDelta[way], { what: subjectParts, size: [size] }), ...rest]);
  }
  if (target && !baseline && way !== 'unknown') return sentenceOf([...fill(toTarget[way], { what: subjectParts, to: [targetPart(sources)] }), ...rest]);
  return sentenceOf([...fill(fromTo[way], { what: subjectParts, from: [baselinePart(sources)], to: [targetPart(sources)] }), ...rest]);
}

/** The text as it is, with what is missing behind it; a vague moment makes place for a real one. */
function completed(sources: ProposalSources, insertAt?: number): Proposal {
  const { facts, known, lexicon } = sources;
  const { goal, figures, times } = facts;
  const vague = isTimeBound(facts) ? [] : times.filter(({ role }) => role === 'vague').map(({ from, to }) => quote(goal, from, to));
  const parts: Part[] = [];
  let from = 0;
  const take = (to: number): void => void parts.push(goal.text.slice(from, to));
  for (const { start, end } of vague) {
    take(start);
    from = end;
  }
  if (insertAt !== undefined && insertAt >= from) {
    take(insertAt);
    parts.push(blank(sources, 'count'), ' ');
    from = insertAt;
  }
  parts.push(goal.text.slice(from).trimEnd().replace(/[.;,:!]+$/, ''));
  const hasFigure = figures.target !== undefined || figures.delta !== undefined;
  const now = known.baseline !== undefined && !figures.baseline && hasFigure ? [' ', ...fill(lexicon.proposal.now, { value: [figure(sources, known.baseline)] })] : [];
  return sentenceOf([...parts, ...now, ...(isTimeBound(facts) ? [] : when(sources)), ...aftermath(sources)]);
}

/** A better wording of a goal: its own words where they serve, a new sentence where they do not. */
export function propose(sources: ProposalSources): Proposal {
  const { facts, lexicon } = sources;
  const subjectGap = specificGap(facts);
  const sizeGap = measurableGap(facts);
  if (subjectGap === undefined && sizeGap === undefined) return completed(sources);
  if (sizeGap === 'uncounted' && facts.subject.phrase) return completed(sources, facts.goal.tokens[facts.subject.phrase.from]?.start);
  switch (subjectGap ?? sizeGap) {
    case 'vagueDeed':
    case 'endless':
      return sentenceOf([...fill(lexicon.proposal.deliver, { what: [blank(sources, 'result')] }), ...conditions(sources), ...when(sources), ...aftermath(sources)]);
    case 'abstract':
    case 'superlative':
    case 'knowledge':
    case 'nothing':
      return rebuilt(sources, true);
    default:
      return rebuilt(sources, false);
  }
}
