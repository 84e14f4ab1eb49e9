import { Field, Textarea } from '@fluentui/react-components';
import { NameInput } from '../../planning/NameInput';
import { usePlanTexts } from '../../planning/plan-texts';
import { ChoiceSelect } from './ChoiceSelect';
import type { StepProps } from './step-props';

/** Who answers for the KPI, and for whom it is. */
export function OwnerStep({ basis, draft, onDraft }: StepProps) {
  const { wizard, library } = usePlanTexts();
  return (
    <>
      <NameInput label={wizard.owner} hint={library.ownerHint} value={draft.owner} names={basis.owners} onValue={(owner) => onDraft({ owner })} />
      <NameInput label={wizard.scope} hint={library.scopeHint} value={draft.scope} names={basis.scopes} onValue={(scope) => onDraft({ scope })} />
    </>
  );
}

/** How often it is looked at, and what happens when it goes off course. */
export function FollowUpStep({ basis, draft, onDraft }: StepProps) {
  const { wizard } = usePlanTexts();
  return (
    <>
      <ChoiceSelect label={wizard.rhythm} value={draft.rhythm} choices={basis.rhythms} onValue={(rhythm) => onDraft({ rhythm })} />
      <Field label={wizard.response} hint={wizard.responseHint}><Textarea value={draft.response} rows={2} resize="vertical" onChange={(_, { value }) => onDraft({ response: value })} /></Field>
      <NameInput label={wizard.corrector} value={draft.corrector} names={basis.owners} onValue={(corrector) => onDraft({ corrector })} />
      <Field label={wizard.escalation} hint={wizard.escalationHint}><Textarea value={draft.escalation} rows={2} resize="vertical" onChange={(_, { value }) => onDraft({ escalation: value })} /></Field>
    </>
  );
}
