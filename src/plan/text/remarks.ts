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
  const found = checkArithmetic(baseline.quantity, target.quantity, delta, delta.quantity ? words.text : '0');
  const args = { from, to, called: words.text };
  switch (found.kind) {
    case 'holds':
      return conflict;
    case 'wrongPercent':
      return [...conflict, { kind: 'arithmetic', words, message: message('goalText.remark.arithmeticPercent', { ...args, change: found.change }) }];
    case 'wrongAbsolute':
      return [...conflict, { kind: 'arithmetic', words, message: message('goalText.remark.arithmeticAbsolute', { ...args, change: found.change }) }];
    case 'arePoints':
      return [...conflict, { kind: 'arithmetic', words, message: message('goalText.remark.arePoints', { ...args, change: found.change }) }];
  }
}

function times({ goal, times: phrases }: GoalFacts): readonly GoalRemark[] {
  return phrases.filter(({ role }) => role === 'vague').map(({ from, to }) => {
    const words = quote(goal, from, to);
    return { kind: 'vagueTime', words, message: message('goalText.remark.vagueTime', { words: words.text }) };
  });
}

function past({ time }: GoalFacts, { deadline, deadlineDay }: Extracted, today: Day | undefined): readonly GoalRemark[] {
  if (time?.role !== 'deadline' || !deadline || deadlineDay === undefined || today === undefined || deadlineDay >= today) return [];
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
