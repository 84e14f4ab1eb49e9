import type { Day } from '../period';

/** Which way is better. */
export type BetterWay = 'higher' | 'lower' | 'range';
/** What a KPI counts. */
export type KpiUnit = 'money' | 'number' | 'ratio' | 'score';
/** How often a KPI is looked at. */
export type Rhythm = 'day' | 'week' | 'twoWeeks' | 'month' | 'quarter' | 'halfYear' | 'year';
/** How often figures come in; those of a day or week are looked at per month. */
export type FigureRhythm = Exclude<Rhythm, 'day' | 'week' | 'twoWeeks'>;

/** Why a letter of SMART is met, not met, or cannot be known. */
export interface SmartReasons {
  /** The cell that decides holds something that cannot be read; `column` is the user's header. */
  'smart.unreadable': { column: string };
  /** `isDefault`: the direction column is empty, so the documented default counts. `who` is empty for the whole company. */
  'smart.specific.met': { direction: BetterWay; isDefault: boolean; who: string };
  'smart.specific.noSubject': object;
  'smart.specific.noLimits': object;
  'smart.specific.nobody': object;
  'smart.measurable.met': { last: Day; baseline: number | null; unit: KpiUnit | null };
  'smart.measurable.old': { last: Day; rhythm: FigureRhythm };
  /** There is a unit and a target, and no figure. */
  'smart.measurable.noFigures': object;
  /** There is neither a measure, nor a figure, nor a unit with a target. */
  'smart.measurable.nothing': object;
  'smart.measurable.unknownMeasure': { measure: string };
  'smart.measurable.brokenMeasure': { measure: string };
  /** The measure can be calculated, but its table has no rows up to today. */
  'smart.measurable.noRows': { measure: string };
  'smart.achievable.met': { owner: string; baseline: number; target: number; unit: KpiUnit | null };
  'smart.achievable.metRange': { owner: string; baseline: number; lower: number; upper: number; unit: KpiUnit | null };
  'smart.achievable.noOwner': object;
  'smart.achievable.noTarget': object;
  'smart.achievable.noBaseline': object;
  /** The baseline is already past the target. */
  'smart.achievable.beyond': { baseline: number; target: number; direction: BetterWay; unit: KpiUnit | null };
  'smart.achievable.limitsReversed': { lower: number; upper: number; unit: KpiUnit | null };
  /** The target stands per period in Targets. */
  'smart.achievable.targetElsewhere': object;
  'smart.relevant.met': { goal: string };
  /** No goal of its own, but it moves a lagging KPI. */
  'smart.relevant.drives': { drives: string };
  'smart.relevant.noGoal': object;
  'smart.relevant.unknownGoal': { goal: string };
  /** There is no table of goals to look the goal up in. */
  'smart.relevant.noGoals': { goal: string };
  'smart.relevant.drivesUnknown': { drives: string };
  'smart.relevant.drivesLeading': { drives: string };
  'smart.relevant.drivesNoKind': { drives: string };
  'smart.timeBound.met': { deadline: Day; checkpoint: Day };
  'smart.timeBound.noDeadline': object;
  'smart.timeBound.past': { deadline: Day };
  'smart.timeBound.reversed': { start: Day; deadline: Day };
  'smart.timeBound.noRhythm': object;
  'smart.timeBound.tooSlow': { rhythm: Rhythm; from: Day; deadline: Day };
}

/** The one question that closes the gap of a letter. */
export interface SmartQuestions {
  'ask.readable': { column: string };
  'ask.subject': { kpi: string };
  'ask.limits': { kpi: string };
  'ask.who': { kpi: string };
  'ask.newFigure': { kpi: string; last: Day };
  'ask.figures': { kpi: string };
  'ask.measure': { measure: string };
  'ask.owner': { kpi: string };
  'ask.target': { kpi: string };
  'ask.baseline': { kpi: string };
  'ask.furtherTarget': { kpi: string };
  'ask.targetHere': { kpi: string };
  'ask.goal': { kpi: string };
  'ask.goalRow': { goal: string };
  'ask.kind': { drives: string };
  'ask.deadline': { kpi: string };
  'ask.newDeadline': { kpi: string };
  'ask.dates': { kpi: string };
  'ask.rhythm': { kpi: string };
  'ask.fasterRhythm': { kpi: string; deadline: Day };
}
