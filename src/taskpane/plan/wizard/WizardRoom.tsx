import { Button, MessageBar, MessageBarBody, ProgressBar, Spinner } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { PlanBasis, PlanOrder, PlanProblem, WizardStep } from '../../../app/client/planning';
import { wizardTexts } from '../../../i18n/wizard-texts';
import { useTextStyles } from '../../elements/text-styles';
import { usePane, usePaneState } from '../../pane/pane-view';
import type { RoomProps } from '../../planning/LoadedRoom';
import { OrderPart } from '../../planning/OrderPart';
import { usePlanTexts } from '../../planning/plan-texts';
import { Room } from '../../planning/Room';
import { useBasis } from '../../planning/use-basis';
import { answersOf, emptyDraft, steps, type WizardDraft } from './draft';
import { FollowUpStep, OwnerStep } from './FollowUpSteps';
import { GoalStep, SubGoalsStep } from './GoalSteps';
import { KpiStep } from './KpiStep';
import { SmartStep } from './SmartStep';
import type { StepProps } from './step-props';

const stepParts: Readonly<Record<WizardStep, React.ComponentType<StepProps>>> = { goal: GoalStep, subGoals: SubGoalsStep, kpi: KpiStep, smart: SmartStep, owner: OwnerStep, followUp: FollowUpStep };

function Problems({ problems }: { readonly problems: readonly PlanProblem[] }) {
  if (problems.length === 0) return null;
  return (
    <MessageBar intent={problems.some(({ weight }) => weight === 'stop') ? 'warning' : 'info'} layout="multiline" politeness="polite">
      <MessageBarBody>{problems.length === 1 ? problems[0]?.text : <ul style={{ margin: 0, paddingLeft: '18px' }}>{problems.map(({ text }) => <li key={text}>{text}</li>)}</ul>}</MessageBarBody>
    </MessageBar>
  );
}

interface Walking {
  readonly basis: PlanBasis;
  readonly draft: WizardDraft;
  readonly onDraft: (change: Partial<WizardDraft>) => void;
  readonly onReview: () => void;
}

/** One step at a time: its questions, what is still wrong with them, the way on and back. */
function Walk({ basis, draft, onDraft, onReview }: Walking) {
  const look = useTextStyles();
  const { wizard } = usePlanTexts();
  const { pane, language } = usePane();
  const { activity } = usePaneState();
  const [problems, setProblems] = useState<readonly PlanProblem[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const at = steps.indexOf(draft.step);
  const Part = stepParts[draft.step];
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) heading.current?.focus();
    isFirst.current = false;
  }, [draft.step]);
  const go = (to: number): void => {
    setProblems([]);
    const step = steps[to];
    if (step) onDraft({ step });
    else if (to >= steps.length) onReview();
  };
  const next = async (): Promise<void> => {
    const found = await pane.askPlan((koers) => koers.checkAnswers(answersOf(draft, language), language));
    const own = found?.filter(({ step, weight }) => step === draft.step && weight === 'stop');
    if (own?.length === 0) go(at + 1);
    else if (own) setProblems(own);
  };
  return (
    <>
      <div className={look.stack} style={{ gap: '6px' }}>
        <h3 ref={heading} tabIndex={-1} style={{ margin: 0, fontSize: '14px', outlineOffset: '3px' }}>{wizard.step(at + 1, steps.length, wizardTexts(language).steps[draft.step])}</h3>
        <ProgressBar aria-hidden="true" value={at + 1} max={steps.length} />
      </div>
      <Part basis={basis} draft={draft} onDraft={onDraft} />
      <Problems problems={problems} />
      <div className={look.buttons}>
        {at > 0 && <Button onClick={() => go(at - 1)}>{wizard.previous}</Button>}
        <Button appearance="primary" disabledFocusable={activity.kind !== 'idle'} onClick={() => void next()}>{at === steps.length - 1 ? wizard.review : wizard.next}</Button>
      </div>
    </>
  );
}

/** The wizard: from a goal to a KPI with owner, target and what was agreed; then the rows, and the confirmation. */
export function WizardRoom({ onBack }: RoomProps) {
  const { rooms, wizard } = usePlanTexts();
  const { pane, language } = usePane();
  const basis = useBasis();
  const [draft, setDraft] = useState(pane.drafts.wizard ?? emptyDraft);
  const [order, setOrder] = useState<PlanOrder>();
  const [isDone, setDone] = useState(false);
  const change = (changed: Partial<WizardDraft>): void => setDraft((before) => {
    const after = { ...before, ...changed };
    pane.drafts.wizard = after;
    return after;
  });
  const restart = (): void => {
    delete pane.drafts.wizard;
    setDraft(emptyDraft);
    setOrder(undefined);
    setDone(false);
  };
  const done = (): void => {
    delete pane.drafts.wizard;
    setDone(true);
  };
  return (
    <Room title={rooms.wizard.title} lead={rooms.wizard.about} onBack={order && !isDone ? () => setOrder(undefined) : onBack}>
      {!basis && <Spinner size="tiny" />}
      {basis && !order && <Walk basis={basis} draft={draft} onDraft={change} onReview={() => setOrder({ kind: 'answers', answers: answersOf(draft, language) })} />}
      {order && (
        <OrderPart order={order} title={wizard.review} write={() => wizard.write} change={wizard.changeAnswers} onChange={() => setOrder(undefined)} onDone={done}>
          <div><Button onClick={restart}>{wizard.restart}</Button></div>
        </OrderPart>
      )}
    </Room>
  );
}
