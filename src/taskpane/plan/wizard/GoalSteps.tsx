import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useTextStyles } from '../../elements/text-styles';
import { usePlanTexts } from '../../planning/plan-texts';
import type { StepProps } from './step-props';

const own = '\u0000';

/** The goal that the KPI contributes to: one that the workbook has, or a new one. */
export function GoalStep({ basis, draft, onDraft }: StepProps) {
  const look = useTextStyles();
  const { wizard } = usePlanTexts();
  const isKnown = basis.goals.some(({ goal }) => goal === draft.goal);
  const [isOwn, setOwn] = useState(basis.goals.length === 0 || (draft.goal !== '' && !isKnown));
  const choose = (value: string): void => {
    setOwn(value === own);
    onDraft({ goal: value === own ? '' : value, ofGoal: '' });
  };
  return (
    <>
      <p className={look.text}>{wizard.goal}</p>
      {basis.goals.length > 0 && (
        <Field label={wizard.ownGoal}>
          <Select value={isOwn ? own : draft.goal} onChange={(_, { value }) => choose(value)}><option value="">{wizard.choose}</option>{basis.goals.map(({ goal }) => <option key={goal} value={goal}>{goal}</option>)}<option value={own}>{wizard.newGoal}</option></Select>
        </Field>
      )}
      {isOwn && <Field label={wizard.newGoal} hint={wizard.goalHint}><Textarea value={draft.goal} rows={3} resize="vertical" onChange={(_, { value }) => onDraft({ goal: value, ofGoal: '' })} /></Field>}
    </>
  );
}

/** At most two goals on the way to the main one. */
export function SubGoalsStep({ draft, onDraft }: StepProps) {
  const look = useTextStyles();
  const { wizard } = usePlanTexts();
  const [first, second] = draft.subGoals;
  return (
    <>
      <p className={look.text}>{wizard.subGoals}</p>
      <Field label={wizard.subGoal(1)} hint={wizard.subGoalHint}><Input value={first} onChange={(_, { value }) => onDraft({ subGoals: [value, second], ofGoal: '' })} /></Field>
      <Field label={wizard.subGoal(2)}><Input value={second} onChange={(_, { value }) => onDraft({ subGoals: [first, value], ofGoal: '' })} /></Field>
    </>
  );
}
