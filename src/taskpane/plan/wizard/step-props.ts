import type { PlanBasis } from '../../../app/client/planning';
import type { WizardDraft } from './draft';

/** What a step of the wizard shows and changes. */
export interface StepProps {
  readonly basis: PlanBasis;
  readonly draft: WizardDraft;
  readonly onDraft: (change: Partial<WizardDraft>) => void;
}
