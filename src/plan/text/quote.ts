import type { Words } from './goal-reading';
import type { GoalText } from './goal-text';

/** The words of some tokens, as written; `to` is the token behind the last. */
export function quote({ text, tokens }: GoalText, from: number, to: number): Words {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[to - 1]?.end ?? start;
  return { start, end, text: text.slice(start, end) };
}
