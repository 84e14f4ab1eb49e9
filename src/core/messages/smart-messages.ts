import type { Day } from '../period';
import type { ForecastMethod } from './series-messages';

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
  /** `figures` of `periods` that are over have one, from the first on; null where they are not counted. */
  'smart.measurable.met': { last: Day; baseline: number | null; unit: KpiUnit | null; figures: number | null; periods: number };
  /** More than a quarter of the periods has no figure. */
  'smart.measurable.gaps': { figures: number; periods: number };
  'smart.measurable.old': { last: Day; rhythm: FigureRhythm };
  /** There is a unit and a target, and no figure. */
  'smart.measurable.noFigures': object;
  /** There is neither a measure, nor a figure, nor a unit with a target. */
  'smart.measurable.nothing': object;
  'smart.measurable.unknownMeasure': { measure: string };
  'smart.measurable.brokenMeasure': { measure: string };
  /** The measure can be calculated, but its table has no rows up to today. */
  'smart.measurable.noRows': { measure: string };
  /** `chance`: that the target is reached, by the history of its figures, from 0.01 to 0.99; null where that cannot be told. */
  'smart.achievable.met': { owner: string; baseline: number; target: number; unit: KpiUnit | null; chance: number | null };
  'smart.achievable.metRange': { owner: string; baseline: number; lower: number; upper: number; unit: KpiUnit | null; chance: number | null };
  /** No baseline in the table, but figures that show where it stands. */
  'smart.achievable.metByFigures': { owner: string; chance: number };
  /** `isFew`: too few figures to call it settled. */
  'smart.achievable.unlikely': { chance: number; figures: number; isFew: boolean };
  'smart.achievable.noOwner': object;
  'smart.achievable.ownerLeft': { owner: string; day: Day };
  'smart.achievable.unknownOwner': { owner: string };
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
  /** Fewer than two rhythms lie between the beginning and the deadline. */
  'smart.timeBound.tooSlow': { rhythm: Rhythm; from: Day; deadline: Day };
}

/** What else is to be said of a chance. */
export interface ChanceRemarks {
  /** The method that weighs most, and how many past periods were forecast with it to see how far off it may be. */
  'smart.chanceMethod': { method: ForecastMethod; origins: number; figures: number; isFew: boolean };
}

/** Why a letter of IPA is met, not met, or cannot be known. */
export interface IpaReasons {
  /** `why` as the Goals table says; null where it does not. */
  'ipa.important.main': { goal: string; why: string | null };
  'ipa.important.sub': { goal: string; parent: string };
  'ipa.important.through': { drives: string; goal: string };
  'ipa.important.noGoal': object;
  'ipa.important.unknownGoal': { goal: string };
  /** The main goal that it is part of is not in the table. */
  'ipa.important.looseGoal': { goal: string; parent: string };
  'ipa.potential.met': { now: number; by: 'best' | 'benchmark' | 'history' | 'limit' | 'target'; value: number; unit: KpiUnit | null };
  'ipa.potential.atBest': { now: number; by: 'best' | 'benchmark' | 'history' | 'limit' | 'target'; value: number; unit: KpiUnit | null };
  'ipa.potential.noFigure': object;
  'ipa.potential.noReference': { now: number; unit: KpiUnit | null };
  'ipa.potential.outside': { now: number; lower: number; upper: number; unit: KpiUnit | null };
  'ipa.potential.inside': { now: number; lower: number; upper: number; unit: KpiUnit | null };
  'ipa.authority.yes': { owner: string };
  'ipa.authority.partly': { owner: string };
  'ipa.authority.no': { owner: string };
  'ipa.authority.noOwner': object;
  'ipa.authority.left': { owner: string; day: Day };
  /** Nobody can tell, because People does not have the owner. */
  'ipa.authority.unknown': { owner: string };
  'ipa.authority.elsewhere': { owner: string; scope: string };
  /** `scope` is empty for the whole company. */
  'ipa.authority.inPlace': { owner: string; scope: string };
}

/** The one question that closes the gap of a letter. */
export interface SmartQuestions {
  'ask.readable': { column: string };
  'ask.subject': { kpi: string };
  'ask.limits': { kpi: string };
  'ask.who': { kpi: string };
  'ask.newFigure': { kpi: string; last: Day };
  'ask.figures': { kpi: string };
  'ask.gaps': { kpi: string };
  'ask.closerTarget': { kpi: string };
  'ask.measure': { measure: string };
  'ask.owner': { kpi: string };
  'ask.ownerInPeople': { owner: string };
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
  'ask.best': { kpi: string };
  'ask.stillWorth': { kpi: string };
  'ask.authority': { kpi: string; owner: string };
  'ask.together': { kpi: string };
}
