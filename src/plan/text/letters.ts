import { message } from '../../core/message';
import type { SmartLetter } from '../../core/smart-letter';
import { coverageAt, measurableGap, specificGap, type GoalFacts, type MeasureGap, type SubjectGap } from './criteria';
import { isContradiction, isImpossible } from './feasible';
import type { LetterReading, Words } from './goal-reading';
import { quote } from './quote';
import { means } from './token';

const met = (words: readonly Words[], reason: LetterReading['reason']): LetterReading => ({ verdict: 'met', words, reason });

const said = (words: readonly Words[]): string => words.map(({ text }) => text).join(' … ');

/** The words that name the subject, else those of the deed, else the whole text. */
export function subjectWords({ goal, subject, deed }: GoalFacts): Words {
  const { phrase } = subject;
  if (phrase) return quote(goal, phrase.from, phrase.to);
  return deed ? quote(goal, deed.at, deed.at + 1) : quote(goal, 0, goal.tokens.length);
}

/** The words that say how much. */
function sizeWords({ goal, figures, deed, subject }: GoalFacts): readonly Words[] {
  const { baseline, target, delta, zero } = figures;
  const quantities = [baseline?.quantity, target?.quantity, delta?.quantity].filter((quantity) => quantity !== undefined).sort((a, b) => a.from - b.from);
  const words = quantities.map(({ from, to }) => quote(goal, from, to));
  if (delta && !delta.quantity) words.push(quote(goal, delta.from, delta.to));
  if (zero !== undefined) words.push(quote(goal, zero, zero + 1));
  const all = coverageAt(goal);
  if (words.length === 0 && all >= 0) words.push(quote(goal, all, all + 1));
  if (words.length > 0) return words;
  const { phrase } = subject;
  return [...(deed ? [quote(goal, deed.at, deed.at + 1)] : []), ...(phrase ? [quote(goal, phrase.from, phrase.to)] : [])].sort((a, b) => a.start - b.start);
}

const superlative = ({ goal }: GoalFacts): Words => {
  const at = goal.tokens.findIndex((token) => means(token, 'extreme'));
  return quote(goal, at, at + 1);
};

function subjectQuestion(gap: SubjectGap, words: string): LetterReading['question'] {
  switch (gap) {
    case 'superlative':
      return message('goalText.ask.ranking', { words });
    case 'noDirection':
      return message('goalText.ask.direction', { words });
    case 'tooWide':
      return message('goalText.ask.which', { words });
    case 'vagueDeed':
    case 'endless':
      return message('goalText.ask.result', { words });
    case 'abstract':
    case 'knowledge':
    case 'nothing':
      return message('goalText.ask.measure', { words });
  }
}

function specific(facts: GoalFacts): LetterReading {
  const gap = specificGap(facts);
  const subject = subjectWords(facts);
  if (gap === undefined) {
    const narrowing = facts.subject.narrowing.filter(({ from }) => from !== facts.subject.phrase?.from).map(({ from, to }) => quote(facts.goal, from, to));
    const words = [subject, ...narrowing].sort((a, b) => a.start - b.start);
    return met(words, message('goalText.specific.met', { words: said(words) }));
  }
  const words = gap === 'superlative' ? superlative(facts) : subject;
  const question = subjectQuestion(gap, words.text);
  const reason = gap === 'nothing' ? message('goalText.specific.nothing', {}) : message(`goalText.specific.${gap}`, { words: words.text });
  return { verdict: 'notMet', words: [words], reason, ...(question && { question }) };
}

function sizeQuestion(gap: MeasureGap, words: string): LetterReading['question'] {
  switch (gap) {
    case 'superlative':
      return message('goalText.ask.ranking', { words });
    case 'uncounted':
      return message('goalText.ask.count', { words });
    case 'endless':
    case 'vagueDeed':
      return message('goalText.ask.result', { words });
    case 'abstract':
    case 'knowledge':
      return message('goalText.ask.measure', { words });
    case 'noNumber':
    case 'bareMetric':
    case 'settingOnly':
      return message('goalText.ask.size', { words });
  }
}

function measurable(facts: GoalFacts): LetterReading {
  const gap = measurableGap(facts);
  if (gap === undefined) {
    const words = sizeWords(facts);
    return met(words, message('goalText.measurable.met', { words: said(words) }));
  }
  const subject = subjectWords(facts);
  const scope = facts.figures.scopes[0]?.quantity;
  const words = gap === 'superlative' ? superlative(facts) : gap === 'settingOnly' && scope ? quote(facts.goal, scope.from, scope.to) : subject;
  const reason = gap === 'noNumber' ? message('goalText.measurable.noNumber', {}) : message(`goalText.measurable.${gap}`, { words: words.text });
  const question = sizeQuestion(gap, gap === 'settingOnly' ? subject.text : words.text);
  return { verdict: 'notMet', words: [words], reason, ...(question && { question }) };
}

function achievable(facts: GoalFacts): LetterReading {
  const { goal, figures } = facts;
  const how = goal.regions.filter(({ kind }) => kind === 'means' || kind === 'agreed').map(({ from, to }) => quote(goal, from, to));
  const question = message('goalText.ask.realistic', {});
  if (isContradiction(facts) && figures.baseline && figures.target) {
    const [from, to] = [figures.baseline.quantity, figures.target.quantity].map((quantity) => quote(goal, quantity.from, quantity.numberEnd));
    if (from && to) return { verdict: 'notMet', words: [from, to], reason: message('goalText.achievable.contradiction', { from: from.text, to: to.text }), question };
  }
  const impossible = isImpossible(facts);
  if (impossible) return { verdict: 'notMet', words: [impossible], reason: message('goalText.achievable.impossible', { words: impossible.text }), question };
  if (how.length > 0) return met(how, message('goalText.achievable.met', { words: said(how) }));
  return { verdict: 'unknown', words: [], reason: message('goalText.achievable.unknown', {}), question: message('goalText.ask.how', {}) };
}

function relevant({ goal }: GoalFacts): LetterReading {
  const why = goal.regions.filter(({ kind }) => kind === 'purpose').map(({ from, to }) => quote(goal, from, to));
  if (why.length > 0) return met(why, message('goalText.relevant.met', { words: said(why) }));
  return { verdict: 'unknown', words: [], reason: message('goalText.relevant.unknown', {}), question: message('goalText.ask.why', {}) };
}

function timeBound({ goal, time }: GoalFacts): LetterReading {
  const question = message('goalText.ask.when', {});
  if (!time) return { verdict: 'notMet', words: [], reason: message('goalText.timeBound.none', {}), question };
  const words = quote(goal, time.from, time.to);
  const reason = message(time.isImpossible ? 'goalText.timeBound.impossible' : `goalText.timeBound.${time.role}`, { words: words.text });
  const isBound = time.role === 'deadline' || time.role === 'start' || time.role === 'recurring';
  return isBound ? met([words], reason) : { verdict: 'notMet', words: [words], reason, question };
}

/** What the text says of each letter of SMART. */
export const lettersOf = (facts: GoalFacts): Readonly<Record<SmartLetter, LetterReading>> => ({
  specific: specific(facts), measurable: measurable(facts), achievable: achievable(facts), relevant: relevant(facts), timeBound: timeBound(facts),
});
