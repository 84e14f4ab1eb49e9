import type { GoalTextQuestions, GoalTextReasons, GoalTextRemarks } from '../../core/messages/goal-text-messages';
import type { Format, Texts } from '../texts';

const percent = (change: number, format: Format): string => (Number.isFinite(change) ? `${format.number(change, 1)}%` : 'a change that cannot be put in per cent');

export const goalTextReasons: Texts<GoalTextReasons> = {
  'goalText.specific.met': ({ words }) => `It says what this is about: ‘${words}’.`,
  'goalText.specific.abstract': ({ words }) => `‘${words}’ is too general: it cannot be counted or seen.`,
  'goalText.specific.superlative': ({ words }) => `‘${words}’ does not say by which measurement or ranking.`,
  'goalText.specific.knowledge': ({ words }) => `Whether somebody knows or understands something cannot be seen. It does not say what would show it (‘${words}’).`,
  'goalText.specific.noDirection': ({ words }) => `It says what you measure (‘${words}’), but not which way it should go.`,
  'goalText.specific.tooWide': ({ words }) => `‘${words}’ is still too wide: it does not say how much, for whom or which part, or in what way.`,
  'goalText.specific.vagueDeed': ({ words }) => `It says that something is done (‘${words}’), but not what comes out of it.`,
  'goalText.specific.endless': ({ words }) => `It says what you work on (‘${words}’), but not what it brings.`,
  'goalText.specific.nothing': () => 'It does not say what this is about.',
  'goalText.measurable.met': ({ words }) => `Afterwards you can tell whether it was reached: ‘${words}’.`,
  'goalText.measurable.abstract': ({ words }) => `‘${words}’ cannot be measured, not even with a number beside it.`,
  'goalText.measurable.superlative': ({ words }) => `‘${words}’ can only be measured with a measurement or ranking.`,
  'goalText.measurable.knowledge': ({ words }) => `It does not say what would show that it was reached (‘${words}’).`,
  'goalText.measurable.noNumber': () => 'There is no number or end result, so afterwards nobody can tell whether it was reached.',
  'goalText.measurable.bareMetric': ({ words }) => `It says what you measure (‘${words}’), but not how much it should be.`,
  'goalText.measurable.endless': ({ words }) => `‘${words}’ never ends, so nobody can tell whether it was reached.`,
  'goalText.measurable.vagueDeed': ({ words }) => `It does not say what there is when it is done (‘${words}’).`,
  'goalText.measurable.uncounted': ({ words }) => `It does not say how many (‘${words}’).`,
  'goalText.measurable.settingOnly': ({ words }) => `The number (‘${words}’) describes the situation, not the result.`,
  'goalText.achievable.met': ({ words }) => `It says what makes it feasible: ‘${words}’.`,
  'goalText.achievable.impossible': ({ words }) => `As it stands (‘${words}’), it cannot be reached.`,
  'goalText.achievable.contradiction': ({ from, to }) => `From ${from} to ${to} goes the other way than the text says.`,
  'goalText.achievable.unknown': () => 'The text does not tell whether it is feasible.',
  'goalText.relevant.met': ({ words }) => `It says what it is for: ‘${words}’.`,
  'goalText.relevant.unknown': () => 'The text does not tell what it is for.',
  'goalText.timeBound.deadline': ({ words }) => `It says by when: ‘${words}’.`,
  'goalText.timeBound.start': ({ words }) => `It says from when on: ‘${words}’.`,
  'goalText.timeBound.recurring': ({ words }) => `It says that it is due again and again: ‘${words}’.`,
  'goalText.timeBound.measure': ({ words }) => `‘${words}’ belongs to what you measure. It does not say by when the goal is reached.`,
  'goalText.timeBound.vague': ({ words }) => `‘${words}’ is not a date on which you can tell whether it was reached.`,
  'goalText.timeBound.impossible': ({ words }) => `‘${words}’ does not exist: the calendar has no such day.`,
  'goalText.timeBound.reference': ({ words }) => `‘${words}’ is what you compare with. It does not say by when the goal is reached.`,
  'goalText.timeBound.none': () => 'It does not say by when.',
};

export const goalTextQuestions: Texts<GoalTextQuestions> = {
  'goalText.ask.measure': ({ words }) => `What do you see or count when ‘${words}’ is better?`,
  'goalText.ask.direction': ({ words }) => `Should ‘${words}’ go up or down, or at what level should it stay?`,
  'goalText.ask.which': ({ words }) => `How much is it about, and for which customers, product or place does ‘${words}’ hold?`,
  'goalText.ask.result': ({ words }) => `What is there when this is done (‘${words}’)?`,
  'goalText.ask.ranking': ({ words }) => `By which measurement or ranking is it ‘${words}’, and which place do you want?`,
  'goalText.ask.size': ({ words }) => `How much should it become (‘${words}’), and how much is it now?`,
  'goalText.ask.count': ({ words }) => `How many (‘${words}’)?`,
  'goalText.ask.how': () => 'With which means or approach is this feasible, and does whoever does it agree?',
  'goalText.ask.realistic': () => 'What is feasible?',
  'goalText.ask.why': () => 'Which goal does this contribute to?',
  'goalText.ask.when': () => 'By when should it be reached?',
};

export const goalTextRemarks: Texts<GoalTextRemarks> = {
  'goalText.remark.compound': ({ first, second }) => `There are two goals in one sentence: ‘${first}’ and ‘${second}’. Make two KPIs of it.`,
  'goalText.remark.guard': ({ words }) => `‘${words}’ is a condition. Guard it with a KPI of its own.`,
  'goalText.remark.scopeNumber': ({ words }) => `‘${words}’ was read as a description of the situation, not as the target.`,
  'goalText.remark.abstract': ({ words }) => `‘${words}’ is not something that can be counted. Choose something of it that can be seen or counted.`,
  'goalText.remark.vagueTime': ({ words }) => `‘${words}’ is not a moment. Name a date.`,
  'goalText.remark.impossibleDate': ({ words }) => `‘${words}’ is not in the calendar. Name a date that exists.`,
  'goalText.remark.arithmeticPercent': ({ from, to, called, change }, format) => `From ${from} to ${to} is ${percent(change, format)}, not ${called}.`,
  'goalText.remark.arithmeticPoints': ({ from, to, called, change }, format) => `From ${from} to ${to} is ${format.number(change)} percentage points, not ${called}.`,
  'goalText.remark.arithmeticAbsolute': ({ from, to, called, change }, format) => `From ${from} to ${to} is a difference of ${format.number(change)}, not ${called}.`,
  'goalText.remark.arePoints': ({ from, to, called, change }, format) => `From ${from} to ${to} is ${called} as percentage points; in per cent it is ${percent(change, format)}. Write percentage points.`,
  'goalText.remark.contradiction': ({ from, to }) => `From ${from} to ${to} goes the other way than the text says.`,
  'goalText.remark.past': ({ words, day }, format) => `‘${words}’ is past: ${format.day(day)}.`,
};
