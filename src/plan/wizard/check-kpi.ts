import { fold } from '../../core/fold';
import { rhythmLater } from '../smart/rhythm-step';
import { hasOpenPlace } from '../text/open-places';
import type { KnownPlan, KpiAnswer, WizardProblem, WizardProblemKind, WizardStep } from './answers';

type Told = readonly [WizardStep, WizardProblemKind, WizardProblem['weight']?];

const isBlank = (text: string | undefined): boolean => (text ?? '').trim() === '';

/** The first of several that holds, or nothing. */
const firstOf = (...cases: readonly (readonly [boolean, Told])[]): readonly Told[] => cases.filter(([holds]) => holds).slice(0, 1).map(([, told]) => told);

/** What is wrong with the answers about one KPI, step by step. `goals` are the goals it can belong to, folded. */
export function checkKpi(kpi: KpiAnswer, goals: ReadonlySet<string>, known: KnownPlan): readonly Omit<WizardProblem, 'at'>[] {
  const { kpi: name, goal = '', owner = '', corrector = '', description = '', response, escalation, unit } = kpi;
  const isUnknown = (who: string): boolean => !isBlank(who) && known.isKnownOwner?.(who) === false;
  const told: readonly Told[] = [
    ...firstOf([isBlank(name), ['kpi', 'noName']]),
    ...firstOf([isBlank(goal), ['kpi', 'noGoalOfKpi']], [!goals.has(fold(goal)), ['kpi', 'unknownGoal']]),
    ...firstOf([unit === undefined && isBlank(kpi.measure), ['smart', 'noUnit']]),
    ...firstOf([hasOpenPlace(description), ['smart', 'openPlaces']]),
    ...figures(kpi),
    ...deadline(kpi, known),
    ...firstOf([isBlank(owner), ['owner', 'noOwner']], [isUnknown(owner), ['owner', 'unknownOwner']]),
    ...firstOf([kpi.rhythm === undefined, ['followUp', 'noRhythm']], [isSlow(kpi, known), ['followUp', 'slowRhythm', 'advice']]),
    ...firstOf([isBlank(response), ['followUp', 'noResponse']]),
    ...firstOf([isBlank(corrector), ['followUp', 'noCorrector']], [isUnknown(corrector), ['followUp', 'unknownCorrector']]),
    ...firstOf([isBlank(escalation), ['followUp', 'noEscalation']]),
  ];
  return told.map(([step, kind, weight = 'stop']) => ({ step, kind, weight, about: name }));
}

function figures({ direction = 'higher', lower, upper, baseline, target }: KpiAnswer): readonly Told[] {
  if (direction === 'range')
    return firstOf([lower === undefined || upper === undefined, ['smart', 'noLimits']], [(lower ?? 0) > (upper ?? 0), ['smart', 'limitsReversed']]);
  const isBehind = baseline !== undefined && target !== undefined && (direction === 'higher' ? target <= baseline : target >= baseline);
  return firstOf([target === undefined, ['smart', 'noTarget']], [baseline === undefined, ['smart', 'noBaseline', 'advice']], [isBehind, ['smart', 'targetBehind']]);
}

const deadline = ({ deadline: day }: KpiAnswer, { today }: KnownPlan): readonly Told[] =>
  firstOf([day === undefined, ['smart', 'noDeadline']], [(day ?? today) < today, ['smart', 'deadlinePast']]);

/** True when the first look would come on or after the deadline. */
const isSlow = ({ rhythm, deadline: day, start }: KpiAnswer, { today }: KnownPlan): boolean =>
  rhythm !== undefined && day !== undefined && day >= today && rhythmLater(Math.max(start ?? today, today), rhythm, 1) >= day;
