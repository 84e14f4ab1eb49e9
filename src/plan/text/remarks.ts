import { message } from '../../core/message';
import type { Day } from '../../core/period';
import { checkArithmetic } from './arithmetic';
import { specificGap, type GoalFacts } from './criteria';
import { isContradiction } from './feasible';
import type { Extracted, GoalRemark } from './goal-reading';
import { subjectWords } from './letters';
import { quote } from './quote';
import { means } from './token';

/** A second measure beside the first: another target, or a limit on something else. */
function compound({ goal, figures }: GoalFacts): readonly GoalRemark[] {
  const { target, delta, others, limit } = figures;
  const first = target?.quantity ?? delta?.quantity;
  if (!first) return [];
  const between = (from: number): boolean => goal.tokens.slice(first.to, from).some((token) => means(token, 'and', 'with') || token.text === ',' || token.text === ';');
  const second = others[0] ?? (limit && limit !== target && between(limit.quantity.from) ? limit : undefined);
  if (!second) return [];
  const words = quote(goal, second.quantity.from, second.quantity.to);
  return [{ kind: 'compound', words, message: message('goalText.remark.compound', { first: quote(goal, first.from, first.to).text, second: words.text }) }];
}

function guards({ goal }: GoalFacts): readonly GoalRemark[] {
  return goal.regions.filter(({ kind }) => kind === 'without').map(({ from, to }) => {
    const words = quote(goal, from, to);
    return { kind: 'guard', words, message: message('goalText.remark.guard', { words: words.text }) };
  });
}

function scopeNumbers({ goal, figures }: GoalFacts): readonly GoalRemark[] {
  return figures.scopes.map(({ quantity }) => {
    const words = quote(goal, quantity.from, quantity.to);
    return { kind: 'scopeNumber', words, message: message('goalText.remark.scopeNumber', { words: words.text }) };
  });
}

function arithmetic(facts: GoalFacts): readonly GoalRemark[] {
  const { goal, figures } = facts;
  const { baseline, target, delta } = figures;
  if (!baseline || !target) return [];
  const from = quote(goal, baseline.quantity.from, baseline.quantity.numberEnd).text;
  const to = quote(goal, target.quantity.from, target.quantity.numberEnd).text;
  const conflict: readonly GoalRemark[] = isContradiction(facts) ? [{ kind: 'contradiction', words: quote(goal, target.quantity.from, target.quantity.to), message: message('goalText.remark.contradiction', { from, to }) }] : [];
  if (!delta || target.quantity.high !== undefined) return conflict;
  const words = quote(goal, delta.from, delta.to);
  const against = facts.direction === 'down' ? 'up' : 'down';
  const way = delta.way ?? (conflict.length > 0 ? against : undefined);
  const found = checkArithmetic(baseline.quantity, target.quantity, { ...delta, ...(way && { way }) }, delta.quantity ? words.text : '0');
  const told = (key: ArithmeticKey, change: number): readonly GoalRemark[] => [...conflict, { kind: 'arithmetic', words, message: message(key, { from, to, called: words.text, change }) }];
  switch (found.kind) {
    case 'holds':
      return conflict;
    case 'wrongPercent':
      return told('goalText.remark.arithmeticPercent', found.change);
    case 'wrongPoints':
      return told('goalText.remark.arithmeticPoints', found.change);
    case 'wrongAbsolute':
      return told('goalText.remark.arithmeticAbsolute', found.change);
    case 'arePoints':
      return told('goalText.remark.arePoints', found.change);
  }
}

type ArithmeticKey = 'goalText.remark.arithmeticPercent' | 'goalText.remark.arithmeticPoints' | 'goalText.remark.arithmeticAbsolute' | 'goalText.remark.arePoints';

function times({ goal, times: phrases }: GoalFacts): readonly GoalRemark[] {
  return phrases.filter(({ role }) => role === 'vague').map(({ from, to, isImpossible }) => {
    const words = quote(goal, from, to);
    return isImpossible
      ? { kind: 'impossibleDate', words, message: message('goalText.remark.impossibleDate', { words: words.text }) }
      : { kind: 'vagueTime', words, message: message('goalText.remark.vagueTime', { words: words.text }) };
  });
}

/** True for a deadline that was before today. */
export const isPast = ({ time }: GoalFacts, { deadlineDay }: Extracted, today: Day | undefined): boolean => time?.role === 'deadline' && deadlineDay !== undefined && today !== undefined && deadlineDay < today;

function past(facts: GoalFacts, extracted: Extracted, today: Day | undefined): readonly GoalRemark[] {
  const { deadline, deadlineDay } = extracted;
  if (!isPast(facts, extracted, today) || !deadline || deadlineDay === undefined) return [];
  return [{ kind: 'past', words: deadline, message: message('goalText.remark.past', { words: deadline.text, day: deadlineDay }) }];
}

function abstractSubject(facts: GoalFacts): readonly GoalRemark[] {
  if (specificGap(facts) !== 'abstract') return [];
  const words = subjectWords(facts);
  return [{ kind: 'abstract', words, message: message('goalText.remark.abstract', { words: words.text }) }];
}

/** Everything worth telling beside the verdicts. */
export const remarksOf = (facts: GoalFacts, extracted: Extracted, today: Day | undefined): readonly GoalRemark[] => [
  ...abstractSubject(facts), ...compound(facts), ...guards(facts), ...arithmetic(facts), ...scopeNumbers(facts), ...times(facts), ...past(facts, extracted, today),
];
