import type { Language } from '../../i18n';
import { formatFor } from '../../i18n/format';
import { planningTexts } from '../../i18n/planning-texts';
import { wizardTexts } from '../../i18n/wizard-texts';
import type { WizardProblem } from '../../plan/wizard/answers';

/** The texts about rows that are planned, in a language. */
export const rowTexts = planningTexts;

/** A figure of a KPI in words. */
export function spokenValue({ value, unit, currency }: { readonly value: number; readonly unit: 'money' | 'number' | 'ratio' | 'score'; readonly currency: string }, language: Language): string {
  const format = formatFor(language);
  return unit === 'money' ? format.spokenMoney(value, currency) : unit === 'ratio' ? format.percent(value) : format.number(value);
}

/** A period in words, as it stands in a label. */
export const spokenPeriod = (name: string, language: Language): string => formatFor(language).spokenPeriod(name);

/** What is to be answered otherwise in the wizard, and why. */
export const problemText = ({ kind, about }: WizardProblem, language: Language): string => wizardTexts(language).problems[kind](about);
