import { fill, type Part } from './compose';
import { specificGap } from './criteria';
import { indicatorOf } from './extract';
import { subjectWords } from './letters';
import { blank, lowerFirst, type ProposalSources } from './proposal-parts';
import { quote } from './quote';
import { headOf } from './subject';
import { means } from './token';

/** Many of something that can be counted: `leads`, `klanten`. */
const isManifold = ({ facts: { goal, subject } }: ProposalSources): boolean => {
  const { phrase } = subject;
  const head = phrase && headOf(goal, phrase);
  if (!phrase || !head || goal.tokens.slice(phrase.from, phrase.to).some((token) => means(token, 'count')) || means(head, 'mass', 'abstract') || /^\p{Lu}{2,}$/u.test(head.text)) return false;
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
export function what(sources: ProposalSources, isVague: boolean): readonly Part[] {
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
export function isOnlyBetter(sources: ProposalSources): boolean {
  const { goal, subject, figures } = sources.facts;
  const isBetter = goal.tokens.some((token) => means(token, 'better', 'improve'));
  const head = subject.phrase && headOf(goal, subject.phrase);
  return isBetter && !figures.target && !figures.delta && (isManifold(sources) || subject.phrase?.isLedIn === true || !means(head, 'measure', 'lower', 'outcome'));
}

/** A state, and no name of a measure. */
export const isState = ({ facts }: ProposalSources): boolean => {
  const head = facts.subject.phrase && headOf(facts.goal, facts.subject.phrase);
  return specificGap(facts) === 'noDirection' && !facts.isBareMetric && !means(head, 'measure', 'lower', 'outcome', 'deed', 'stream', 'count');
};

/** `Meer structuur`, `kortere vergaderingen`: more or less of what has no number, or not of their number. */
export function isUncounted(sources: ProposalSources): boolean {
  const { goal, subject, figures } = sources.facts;
  const head = subject.phrase && headOf(goal, subject.phrase);
  if (!head || figures.target || figures.delta || figures.baseline) return false;
  const compared = goal.tokens[(subject.phrase?.from ?? 0) - 1];
  if (means(compared, 'more', 'less') && isManifold(sources)) return /^(?:kort|lang|klein|grot|goedkop|short|long|small|larg|bigg|cheap)/.test(compared?.word ?? '');
  return means(compared, 'more', 'less') && !isManifold(sources) && !means(head, 'measure', 'lower', 'outcome', 'deed', 'stream', 'count', 'everyday');
}
