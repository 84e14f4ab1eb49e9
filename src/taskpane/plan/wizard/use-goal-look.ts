import { useEffect, useState } from 'react';
import type { GoalLook, GoalText } from '../../../app/client/planning';
import { usePane } from '../../pane/pane-view';

/** Long enough to type a word, in milliseconds. */
const pause = 250;

/** What a text says of each letter, read while it is typed; what was read before stays until the next is there. */
export function useGoalLook({ text, language: written, unit, baseline, target, deadline }: GoalText): GoalLook | undefined {
  const { pane, language } = usePane();
  const [look, setLook] = useState<GoalLook>();
  useEffect(() => {
    if (text.trim() === '') {
      setLook(undefined);
      return undefined;
    }
    let isWanted = true;
    const goal: GoalText = { text, language: written, ...(unit !== undefined && { unit }), ...(baseline !== undefined && { baseline }), ...(target !== undefined && { target }), ...(deadline !== undefined && { deadline }) };
    const timer = setTimeout(() => void pane.askQuietly((koers) => koers.readGoalText(goal, language)).then((answer) => { if (isWanted && answer) setLook(answer); }), pause);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [pane, language, text, written, unit, baseline, target, deadline]);
  return look;
}
