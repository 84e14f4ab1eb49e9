import type { Language } from './texts';
import { wizard as en } from './en/wizard';
import { wizard as nl } from './nl/wizard';

/** What can be wrong with the answers of the wizard, and what to do; `about` is the goal, KPI or team, empty for the whole company. */
export interface WizardTexts {
  readonly steps: { readonly goal: string; readonly subGoals: string; readonly kpi: string; readonly smart: string; readonly owner: string; readonly followUp: string };
  readonly problems: Readonly<Record<WizardTextKey, (about: string) => string>>;
}

/** The kinds of problems, as the plan room names them. */
export type WizardTextKey =
  | 'noGoal' | 'severalGoals' | 'severalSubGoals' | 'goalTwice'
  | 'noKpis' | 'fewKpis' | 'manyKpis' | 'noName' | 'kpiTwice' | 'kpiPresent' | 'noGoalOfKpi' | 'unknownGoal'
  | 'noUnit' | 'openPlaces' | 'noBaseline' | 'noTarget' | 'noLimits' | 'limitsReversed' | 'targetBehind' | 'noDeadline' | 'deadlinePast'
  | 'noOwner' | 'unknownOwner'
  | 'noRhythm' | 'slowRhythm' | 'noResponse' | 'noCorrector' | 'unknownCorrector' | 'noEscalation';

/** The texts of the wizard in a language; loaded with the wizard. */
export const wizardTexts = (language: Language): WizardTexts => (language === 'nl' ? nl : en);
