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

/** The sentence part for a date: a level is kept until then, a limit per case holds from then on, all else is reached by then. */
function dateSentence({ facts: { direction, figures }, lexicon: { proposal } }: ProposalSources): string {
  if (direction === 'keep') return proposal.until;
  return figures.target?.role === 'limit' ? proposal.since : proposal.by;
}

/** When: what the text says, else the known deadline, else a blank. */
function when(sources: ProposalSources): readonly Part[] {
  const { facts, known, lexicon } = sources;
  const { goal, times } = facts;
  if (isTimeBound(facts)) return times.filter(({ role }) => role === 'deadline' || role === 'start' || role === 'recurring').flatMap(({ from, to }) => [' ', lowerFirst(goal.tokens[from]?.start === 0, quote(goal, from, to).text)]);
  const sentence = dateSentence(sources);
  if (known.deadline === undefined) return [' ', ...fill(sentence, { date: [blank(sources, 'date')] })];
  const { year, month, day } = calendarDay(known.deadline);
  const date = lexicon.proposal.date.replace('{day}', String(day)).replace('{month}', lexicon.proposal.months[month - 1] ?? '').replace('{year}', String(year));
  return [' ', ...fill(sentence, { date: [date] })];
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
  goal.regions.flatMap(({ from, to }) => [' ', lowerFirst(from === 0, quote(goal, from, to).text.replace(/[.!]+$/, ''))]);

/** Many of something that can be counted: `leads`, `klanten`. */
const isManifold = ({ facts: { goal, subject } }: ProposalSources): boolean => {
  const { phrase } = subject;
  const head = phrase && headOf(goal, phrase);
  if (!phrase || !head || goal.tokens.slice(phrase.from, phrase.to).some((token) => means(token, 'count')) || means(head, 'mass', 'abstract')) return false;
  return /[^s]s$/.test(head.word) || (/en$/.test(head.word) && means(head, 'measure', 'outcome', 'deed', 'stream', 'everyday', 'lower'));
};

const LONGEST_QUOTE = 60;

/** What a measure is sought for: the subject where it is only too general, else the whole text as long as it is short. */
function vagueWords({ facts }: ProposalSources): string {
  const whole = facts.goal.text.trim().replace(/[.;:!]+$/, '');
  const subject = (indicatorOf(facts) ?? subjectWords(facts)).text;
  const isSubjectEnough = specificGap(facts) === 'abstract' && facts.subject.phrase !== undefined;
  return isSubjectEnough || whole.length > LONGEST_QUOTE || /\d/.test(whole) ? subject : whole;
}

/** What the goal is about, as the beginning of a sentence; a blank where the text names nothing that can be counted. */
function what(sources: ProposalSources, isVague: boolean): readonly Part[] {
  const { facts, lexicon } = sources;
  const { goal, subject } = facts;
  if (isVague) return [blank(sources, 'measureFor', vagueWords(sources))];
  if (facts.isBareMetric) return [lowerFirst(true, goal.text.trim().replace(/[.;:]+$/, ''))];
  const indicator = indicatorOf(facts);
  if (!indicator || !subject.phrase) return [blank(sources, 'measure')];
  const rate = facts.times.find(({ isRate, role, from }) => isRate && role === 'measure' && goal.tokens[from - 1]?.end === indicator.end);
  const text = lowerFirst(indicator.start === (goal.tokens[0]?.start ?? 0), indicator.text) + (rate ? ` ${quote(goal, rate.from, rate.to).text}` : '');
  if (isManifold(sources)) return fill(lexicon.proposal.numberOf, { what: [text] });
  const article = goal.tokens[subject.phrase.from - 1];
  return [article && means(article, 'definite', 'possessive') ? `${article.word} ${text}` : text];
}

/** Better, and nothing that can be counted more or less of. */
function isOnlyBetter(sources: ProposalSources): boolean {
  const { goal, subject, figures } = sources.facts;
  const isBetter = goal.tokens.some((token) => means(token, 'better', 'improve'));
  const head = subject.phrase && headOf(goal, subject.phrase);
  return isBetter && !figures.target && !figures.delta && (isManifold(sources) || subject.phrase?.isLedIn === true || !means(head, 'measure', 'lower', 'outcome'));
}

/** A state, and no name of a measure. */
const isState = ({ facts }: ProposalSources): boolean => {
  const head = facts.subject.phrase && headOf(facts.goal, facts.subject.phrase);
  return specificGap(facts) === 'noDirection' && !facts.isBareMetric && !means(head, 'measure', 'lower', 'outcome', 'deed', 'stream', 'count');
};

/** A new sentence around what the text does say. */
function rebuilt(sources: ProposalSources, isVague: boolean): Proposal {
  const { facts, lexicon } = sources;
  const { figures, goal, direction, subject } = facts;
  const { fromTo, byDelta, toTarget } = lexicon.proposal;
  const way = direction ?? (subject.isLower && !facts.isBareMetric ? 'down' : 'unknown');
  const subjectParts = what(sources, isVague);
  const rest = [...when(sources), ...conditions(sources), ...aftermath(sources)];
  const { delta, baseline, target } = figures;
  if (delta && way !== 'keep' && way !== 'unknown' && !baseline && !target) {
    const size = delta.quantity ? quote(goal, delta.quantity.from, delta.quantity.numberEnd).text.replace(/^[+−–-]/, '') : quote(goal, delta.from, delta.to).text;
    return sentenceOf([...fill(byDelta[way], { what: subjectParts, size: [size] }), ...rest]);
  }
  if (target && !baseline && way !== 'unknown') return sentenceOf([...fill(toTarget[way], { what: subjectParts, to: [targetPart(sources)] }), ...rest]);
  return sentenceOf([...fill(fromTo[way], { what: subjectParts, from: [baselinePart(sources)], to: [targetPart(sources)] }), ...rest]);
}

/** Where the words begin that name a base of comparison at the end of the text; the end where there are none. */
function tailStart({ facts: { goal } }: ProposalSources): number {
  const last = goal.quantities.at(-1)?.numberEnd ?? 0;
  const compared = [...goal.regions.filter(({ kind }) => kind === 'reference'), ...goal.times.filter(({ role }) => role === 'reference')];
  const from = Math.min(...compared.map((part) => part.from).filter((at) => at >= last || goal.tokens.slice(at).every(({ kind, text }) => kind !== 'number' || /^\d{4}$/.test(text))), goal.tokens.length);
  return goal.tokens[from]?.start ?? goal.text.length;
}

/** Without the mark at its end; the point of `a.s.` stays. */
const end = (text: string): string => (/\p{L}\.\p{L}\.$/u.test(text.trimEnd()) ? text.trimEnd() : text.trimEnd().replace(/[.;,:!]+$/, ''));

/** The text as it is, with what is missing behind it; a vague moment makes place for a real one. */
function completed(sources: ProposalSources, insertAt?: number): Proposal {
  const { facts, known, lexicon } = sources;
  const { goal, figures, times } = facts;
  const isBound = isTimeBound(facts);
  const gone = isBound ? [] : times.filter(({ role }) => role === 'vague').map(({ from, to }) => quote(goal, from, to));
  const hasFigure = figures.target !== undefined || figures.delta !== undefined;
  const now = known.baseline !== undefined && !figures.baseline && hasFigure ? [' ', ...fill(lexicon.proposal.now, { value: [figure(sources, known.baseline)] })] : [];
  const added = [...now, ...(isBound ? [] : when(sources))];
  const more = aftermath(sources);
  if (added.length === 0 && more.length === 0 && insertAt === undefined) return { text: goal.text.trim(), blanks: [] };
  const tail = added.length === 0 ? goal.text.length : tailStart(sources);
  const edits: readonly { readonly at: number; readonly to: number; readonly parts: readonly Part[] }[] = [
    ...gone.map(({ start, end: to }) => ({ at: start, to, parts: [] })),
    ...(insertAt === undefined ? [] : [{ at: insertAt, to: insertAt, parts: [blank(sources, 'count'), ' '] }]),
  ].sort((a, b) => a.at - b.at);
  const parts: Part[] = [];
  let from = 0;
  for (const { at, to, parts: inserted } of edits) {
    if (at < from || at >= tail) continue;
    parts.push(goal.text.slice(from, at), ...inserted);
    from = to;
  }
  parts.push(end(goal.text.slice(from, tail)), ...added);
  if (tail < goal.text.length) parts.push(' ', end(goal.text.slice(tail)));
  return sentenceOf([...parts, ...more]);
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
      return sentenceOf([...fill(lexicon.proposal.deliver, { what: [blank(sources, 'result')] }), ...when(sources), ...conditions(sources), ...aftermath(sources)]);
    case 'abstract':
    case 'superlative':
    case 'knowledge':
    case 'nothing':
      return rebuilt(sources, true);
    default:
      return rebuilt(sources, isOnlyBetter(sources) || isState(sources));
  }
}
