import { Button, Field, Input } from '@fluentui/react-components';
import { useTextStyles } from '../../elements/text-styles';
import { usePlanTexts } from '../../planning/plan-texts';
import { useLibrary } from '../library/use-library';
import { ChoiceSelect } from './ChoiceSelect';
import { answersFrom } from './draft';
import type { StepProps } from './step-props';

const mostSuggestions = 5;

/** KPIs of the library that the name resembles; taking one answers what it counts and which way is better. */
function Suggestions({ draft, onDraft }: StepProps) {
  const look = useTextStyles();
  const { wizard } = usePlanTexts();
  const { found } = useLibrary({ text: draft.kpi });
  const shown = (found?.kpis ?? []).filter(({ name }) => name !== draft.kpi).slice(0, mostSuggestions);
  if (draft.kpi.trim().length < 2 || shown.length === 0) return null;
  return (
    <div role="group" aria-label={wizard.suggestions} className={look.stack} style={{ gap: '6px' }}>
      <span className={look.quiet}>{wizard.suggestions}</span>
      <div className={look.buttons}>{shown.map((kpi) => <Button key={kpi.id} size="small" style={{ maxWidth: '100%' }} aria-label={wizard.take(kpi.name)} onClick={() => onDraft(answersFrom(kpi))}>{kpi.name}</Button>)}</div>
    </div>
  );
}

/** The KPI itself: from the library or an own one. */
export function KpiStep(props: StepProps) {
  const { basis, draft, onDraft } = props;
  const look = useTextStyles();
  const { wizard } = usePlanTexts();
  const goals = [...new Set([draft.goal, ...draft.subGoals].map((goal) => goal.trim()).filter((goal) => goal !== ''))];
  return (
    <>
      <p className={look.text}>{wizard.kpi}</p>
      <Field label="KPI" hint={wizard.kpiHint}><Input value={draft.kpi} autoComplete="off" onChange={(_, { value }) => onDraft({ kpi: value })} /></Field>
      <Suggestions {...props} />
      {goals.length > 1 && <ChoiceSelect label={wizard.ofGoal} value={draft.ofGoal === '' ? draft.goal.trim() : draft.ofGoal} choices={goals.map((goal) => ({ id: goal, label: goal }))} onValue={(ofGoal) => onDraft({ ofGoal })} />}
      <ChoiceSelect label={wizard.kind} value={draft.kind} choices={basis.kinds} onValue={(kind) => onDraft({ kind })} />
      <ChoiceSelect label={wizard.unit} value={draft.unit} choices={basis.units} onValue={(unit) => onDraft({ unit })} />
      <ChoiceSelect label={wizard.direction} value={draft.direction} choices={basis.directions} onValue={(direction) => onDraft({ direction })} />
    </>
  );
}
