import type { BetterWay, FigureRhythm, Rhythm, SmartQuestions, SmartReasons } from '../../core/messages/smart-messages';
import { kpiFigure } from '../format/kpi-figure';
import type { Format, Texts } from '../texts';

const better: Readonly<Record<BetterWay, string>> = { higher: 'higher', lower: 'lower', range: 'inside a range' };
const rhythms: Readonly<Record<Rhythm, string>> = {
  day: 'day', week: 'week', twoWeeks: 'two weeks', month: 'month', quarter: 'quarter', halfYear: 'half year', year: 'year',
};
/** Two of each. */
const twice: Readonly<Record<FigureRhythm, string>> = { month: 'two months', quarter: 'two quarters', halfYear: 'a year', year: 'two years' };
/** The chance in plain words; from 1% to 99%. */
const small = (chance: number, format: Format): string => (chance <= 0.01 ? 'less than 1%' : format.percent(Math.round(chance * 100) / 100));
const likely = (chance: number | null, format: Format): string => {
  if (chance === null) return 'How likely that is, the figures cannot tell yet.';
  return chance >= 0.99 ? 'By its own figures the chance is more than 99%.' : `By its own figures the chance is about ${format.percent(Math.round(chance * 100) / 100)}.`;
};
/** ‘Revenue’, or ‘this KPI’ where the name cannot be read. */
const named = (kpi: string): string => (kpi === '' ? 'this KPI' : `‘${kpi}’`);

export const smartReasons: Texts<SmartReasons> = {
  'smart.unreadable': ({ column }) => `The cell in the column ${column} cannot be read; see the findings.`,
  'smart.specific.met': ({ direction, isDefault, who }) => {
    const way = `${better[direction]} is better${isDefault && direction !== 'range' ? ' (the direction is empty, so higher counts)' : ''}`;
    return who === '' ? `It says what counts and which way is better: ${way}.` : `It says what counts, for or by whom (${who}), and which way is better: ${way}.`;
  },
  'smart.specific.noSubject': () => 'There is only a name: no description, unit or measure that says what is counted.',
  'smart.specific.noLimits': () => 'It must stay inside a range, but the lower or the upper limit is missing.',
  'smart.specific.nobody': () => 'It does not say which team, project or person the KPI is for, and there is no owner either.',
  'smart.measurable.met': ({ last, baseline, unit, figures, periods }, format) => {
    const filled = figures === null ? '' : ` Of the ${format.number(periods, 0)} periods that are over, ${format.number(figures, 0)} ${figures === 1 ? 'has' : 'have'} a figure.`;
    return baseline === null ? `There are figures up to ${format.day(last)}.${filled}` : `There are figures up to ${format.day(last)}; the baseline is ${kpiFigure(baseline, unit, format)}.${filled}`;
  },
  'smart.measurable.gaps': ({ figures, periods }, format) => `Of the ${format.number(periods, 0)} periods since the first figure only ${format.number(figures, 0)} ${figures === 1 ? 'has' : 'have'} one.`,
  'smart.measurable.old': ({ last, rhythm }, format) => `The last figure goes up to ${format.day(last)}: more than ${twice[rhythm]} ago.`,
  'smart.measurable.noFigures': () => 'There are a unit and a target, but no figure yet; whether it can be measured remains to be seen.',
  'smart.measurable.nothing': () => 'There is no measure and no figure, and no unit with a target either.',
  'smart.measurable.unknownMeasure': ({ measure }) => `The measure ‘${measure}’ is not in the Measures table.`,
  'smart.measurable.brokenMeasure': ({ measure }) => `The measure ‘${measure}’ cannot be calculated; see the findings.`,
  'smart.measurable.noRows': ({ measure }) => `The table of the measure ‘${measure}’ has no rows up to today yet.`,
  'smart.achievable.met': ({ owner, baseline, target, unit, chance }, format) =>
    baseline === target
      ? `${owner} answers for it; the level of ${kpiFigure(target, unit, format)} is kept. ${likely(chance, format)}`
      : `${owner} answers for it; from ${kpiFigure(baseline, unit, format)} to ${kpiFigure(target, unit, format)} fits the direction. ${likely(chance, format)}`,
  'smart.achievable.metRange': ({ owner, baseline, lower, upper, unit, chance }, format) =>
    `${owner} answers for it; from ${kpiFigure(baseline, unit, format)} to between ${kpiFigure(lower, unit, format)} and ${kpiFigure(upper, unit, format)}. ${likely(chance, format)}`,
  'smart.achievable.metByFigures': ({ owner, chance }, format) => `${owner} answers for it. ${likely(chance, format)}`,
  'smart.achievable.unlikely': ({ chance, figures, isFew }, format) =>
    isFew
      ? `By its own figures the chance is only ${small(chance, format)}; with ${format.number(figures, 0)} figures that is no settled verdict yet.`
      : `By its own ${format.number(figures, 0)} figures the chance that the target is reached in time is only ${small(chance, format)}.`,
  'smart.achievable.noOwner': () => 'There is no owner, so nobody has taken this KPI on.',
  'smart.achievable.ownerLeft': ({ owner, day }, format) => `The owner ${owner} left on ${format.day(day)}, so nobody answers for it any more.`,
  'smart.achievable.unknownOwner': ({ owner }) => `The owner ${owner} is no person, team or role of the People table.`,
  'smart.achievable.noTarget': () => 'There is no target, so there is nothing to judge by whether it is achievable.',
  'smart.achievable.noBaseline': () => 'There is no baseline, so how far away the target is, is not known.',
  'smart.achievable.beyond': ({ baseline, target, direction, unit }, format) =>
    `The baseline (${kpiFigure(baseline, unit, format)}) is already better than the target (${kpiFigure(target, unit, format)}), because ${better[direction]} is better.`,
  'smart.achievable.limitsReversed': ({ lower, upper, unit }, format) =>
    `The lower limit (${kpiFigure(lower, unit, format)}) does not lie below the upper limit (${kpiFigure(upper, unit, format)}).`,
  'smart.achievable.targetElsewhere': () => 'The target stands per period in the Targets table, so the step from the baseline cannot be judged.',
  'smart.relevant.met': ({ goal }) => `The KPI contributes to the goal ‘${goal}’.`,
  'smart.relevant.drives': ({ drives }) => `The KPI moves the lagging KPI ‘${drives}’.`,
  'smart.relevant.noGoal': () => 'The KPI belongs to no goal and drives no lagging KPI.',
  'smart.relevant.unknownGoal': ({ goal }) => `The goal ‘${goal}’ is not in the Goals table.`,
  'smart.relevant.noGoals': ({ goal }) => `The goal ‘${goal}’ is not worked out anywhere: there is no Goals table.`,
  'smart.relevant.drivesUnknown': ({ drives }) => `There is no goal, and the KPI ‘${drives}’ that it should drive does not exist.`,
  'smart.relevant.drivesLeading': ({ drives }) => `There is no goal, and ‘${drives}’ is a leading KPI itself: the result is missing.`,
  'smart.relevant.drivesNoKind': ({ drives }) => `There is no goal, and it does not say whether ‘${drives}’ is a result (lagging).`,
  'smart.timeBound.met': ({ deadline, checkpoint }, format) => `The deadline is ${format.day(deadline)}, with a checkpoint on ${format.day(checkpoint)}.`,
  'smart.timeBound.noDeadline': () => 'There is no deadline.',
  'smart.timeBound.past': ({ deadline }, format) => `The deadline of ${format.day(deadline)} has passed.`,
  'smart.timeBound.reversed': ({ start, deadline }, format) => `The KPI starts on ${format.day(start)}, after its deadline of ${format.day(deadline)}.`,
  'smart.timeBound.noRhythm': () => 'There is no rhythm, so nobody looks at it before the deadline.',
  'smart.timeBound.tooSlow': ({ rhythm, from, deadline }, format) =>
    `Between ${format.day(from)} and the deadline of ${format.day(deadline)} the rhythm ${rhythms[rhythm]} does not fit twice, so nothing can be corrected on the way.`,
};

export const smartQuestions: Texts<SmartQuestions> = {
  'ask.readable': ({ column }) => `What should the column ${column} say?`,
  'ask.subject': ({ kpi }) => `What exactly do you count for ${named(kpi)}, and in which unit?`,
  'ask.limits': ({ kpi }) => `Between which two values is ${named(kpi)} good?`,
  'ask.who': ({ kpi }) => `Which team, project or person is ${named(kpi)} for?`,
  'ask.newFigure': ({ kpi, last }, format) => `Who adds the figures of ${named(kpi)} after ${format.day(last)}, and is it still measured?`,
  'ask.figures': ({ kpi }) => `Where do the figures of ${named(kpi)} come from: a measure or the Actuals table?`,
  'ask.gaps': ({ kpi }) => `Who fills in the missing figures of ${named(kpi)}, and why are they missing?`,
  'ask.closerTarget': ({ kpi }) => `What will you do differently to reach ${named(kpi)}, or which target fits what you are used to?`,
  'ask.best': ({ kpi }) => `What is the best that can be achieved for ${named(kpi)}, or that others achieve?`,
  'ask.stillWorth': ({ kpi }) => `Is ${named(kpi)} still worth steering by, or is watching it enough?`,
  'ask.authority': ({ kpi, owner }) => `Can ${owner} influence ${named(kpi)}? Put yes, partly or no in the column Can steer; add it if it is not there.`,
  'ask.together': ({ kpi }) => `Who else must join in to move ${named(kpi)}?`,
  'ask.measure': ({ measure }) => `Which table and which column give the figure of ‘${measure}’?`,
  'ask.owner': ({ kpi }) => `Who can move ${named(kpi)} and takes it on?`,
  'ask.ownerInPeople': ({ owner }) => `How is ${owner} written in the table People, or is that name still to be added there?`,
  'ask.target': ({ kpi }) => `Which number should ${named(kpi)} reach?`,
  'ask.baseline': ({ kpi }) => `Where does ${named(kpi)} stand now?`,
  'ask.furtherTarget': ({ kpi }) => `Which target for ${named(kpi)} lies beyond where you are now?`,
  'ask.targetHere': ({ kpi }) => `Which number should ${named(kpi)} reach in all, and where does it stand now?`,
  'ask.goal': ({ kpi }) => `Which goal does ${named(kpi)} contribute to?`,
  'ask.goalRow': ({ goal }) => `What does the goal ‘${goal}’ mean, and who answers for it?`,
  'ask.kind': ({ drives }) => `Is ‘${drives}’ a result (lagging), or does it come before one (leading)?`,
  'ask.deadline': ({ kpi }) => `When should ${named(kpi)} be reached?`,
  'ask.newDeadline': ({ kpi }) => `Has ${named(kpi)} been reached, and if not: what is the new deadline?`,
  'ask.dates': ({ kpi }) => `When does ${named(kpi)} start, and when should the target be reached?`,
  'ask.rhythm': ({ kpi }) => `How often do you look at ${named(kpi)}: every week, every month, every quarter?`,
  'ask.fasterRhythm': ({ kpi, deadline }, format) => `When before ${format.day(deadline)} do you look whether ${named(kpi)} is on course?`,
};
