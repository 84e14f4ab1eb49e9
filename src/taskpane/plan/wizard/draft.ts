import type { LibraryItem, WizardAnswers, WizardStep } from '../../../app/client/planning';
import { typedNumber } from '../../../app/client/typed-number';
import type { Language } from '../../../i18n';

/** The steps of the wizard, in their order. */
export const steps: readonly WizardStep[] = ['goal', 'subGoals', 'kpi', 'smart', 'owner', 'followUp'];

/** The answers as they were typed. */
export interface WizardDraft {
  readonly step: WizardStep;
  readonly goal: string;
  readonly subGoals: readonly [string, string];
  readonly kpi: string;
  /** The goal that the KPI belongs to; empty = the main goal. */
  readonly ofGoal: string;
  readonly kind: string;
  readonly unit: string;
  readonly direction: string;
  readonly text: string;
  readonly baseline: string;
  readonly target: string;
  readonly lower: string;
  readonly upper: string;
  /** As a field for days holds it: `2026-12-31`. */
  readonly deadline: string;
  readonly owner: string;
  readonly scope: string;
  readonly rhythm: string;
  readonly response: string;
  readonly corrector: string;
  readonly escalation: string;
}

/** Nothing answered yet. */
export const emptyDraft: WizardDraft = {
  step: 'goal', goal: '', subGoals: ['', ''], kpi: '', ofGoal: '', kind: '', unit: '', direction: '', text: '', baseline: '', target: '', lower: '', upper: '', deadline: '', owner: '', scope: '', rhythm: '', response: '', corrector: '', escalation: '',
};

/** The answers that a KPI of the library gives. */
export const answersFrom = ({ name, choices }: LibraryItem): Pick<WizardDraft, 'kpi' | 'text' | 'kind' | 'unit' | 'direction' | 'rhythm'> => ({ kpi: name, text: name, ...choices });

/** A wizard that begins with a KPI of the library. */
export const draftFrom = (kpi: LibraryItem): WizardDraft => ({ ...emptyDraft, ...answersFrom(kpi) });

const millisecondsPerDay = 86_400_000;
const unixEpoch = 25_569;

/** The day of a field for days; undefined while it holds none. @example dayOfField('2026-12-31') // 46387 */
export function dayOfField(text: string): number | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? unixEpoch + Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / millisecondsPerDay : undefined;
}

/** A day as a field for days holds it. */
export const fieldOfDay = (day: number): string => new Date((day - unixEpoch) * millisecondsPerDay).toISOString().slice(0, 10);

/** A figure as it is typed: per cent without the sign. */
export function typedFigure(value: number, unit: string, language: Language): string {
  const shown = unit === 'ratio' ? Number((value * 100).toPrecision(12)) : value;
  return String(shown).replace('.', language === 'nl' ? ',' : '.');
}

/** The number in a field; undefined where it holds none. */
export function figureOf(text: string, { unit }: Pick<WizardDraft, 'unit'>, language: Language): number | undefined {
  const typed = typedNumber(text, { language, isPercent: unit === 'ratio' });
  return typed.kind === 'number' ? typed.value : undefined;
}

const oneOf = <T extends string>(value: string, ids: readonly T[]): T | undefined => ids.find((id) => id === value);
const named = <K extends string>(key: K, text: string) => (text.trim() === '' ? {} : { [key]: text.trim() });

type Answer = WizardAnswers['kpis'][number];

function choicesOf({ kind, unit, direction, rhythm }: WizardDraft): Partial<Answer> {
  const [ofKind, ofUnit, ofDirection] = [oneOf(kind, ['leading', 'lagging']), oneOf(unit, ['money', 'number', 'ratio', 'score']), oneOf(direction, ['higher', 'lower', 'range'])];
  const ofRhythm = oneOf(rhythm, ['day', 'week', 'twoWeeks', 'month', 'quarter', 'halfYear', 'year']);
  return { ...(ofKind && { kind: ofKind }), ...(ofUnit && { unit: ofUnit }), ...(ofDirection && { direction: ofDirection }), ...(ofRhythm && { rhythm: ofRhythm }) };
}

function figuresOf(draft: WizardDraft, language: Language): Partial<Answer> {
  const figure = (text: string): number | undefined => figureOf(text, draft, language);
  const [baseline, target, lower, upper, deadline] = [figure(draft.baseline), figure(draft.target), figure(draft.lower), figure(draft.upper), dayOfField(draft.deadline)];
  const isRange = draft.direction === 'range';
  return {
    ...(baseline !== undefined && { baseline }), ...(target !== undefined && !isRange && { target }), ...(deadline !== undefined && { deadline }),
    ...(isRange && lower !== undefined && { lower }), ...(isRange && upper !== undefined && { upper }),
  };
}

/** The answers as Koers understands them. What is not answered is left out. */
export function answersOf(draft: WizardDraft, language: Language): WizardAnswers {
  const { goal, subGoals, kpi, ofGoal, text, owner, scope, response, corrector, escalation } = draft;
  const row: Answer = {
    kpi: kpi.trim(), goal: (ofGoal === '' ? goal : ofGoal).trim(),
    ...choicesOf(draft), ...figuresOf(draft, language),
    ...named('description', text), ...named('owner', owner), ...named('scope', scope), ...named('response', response), ...named('corrector', corrector), ...named('escalation', escalation),
  };
  return { mainGoals: goal.trim() === '' ? [] : [{ goal: goal.trim() }], subGoals: subGoals.filter((one) => one.trim() !== '').map((one) => ({ goal: one.trim() })), kpis: [row] };
}
