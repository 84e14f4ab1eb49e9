import { message } from '../../core/message';
import { roundForComparison } from '../../core/money/compare';
import { subtract } from '../../core/money/multiply';
import type { Day, Period } from '../../core/period';
import { periodsBetween } from '../../core/period/calendar-periods';
import { known, missing, type Value } from '../../core/value';
import { type Actuals, actualOver, addUpMeasures, whyUnknown } from '../actuals';
import { type Grid, gridOf } from '../grid';
import { everybody, overEverybody } from '../kpi/kpi-scope';
import type { LoadedTo } from '../loaded-to';
import { type Measure, partsOf } from '../measure';
import { withParts } from '../own-measures';
import type { PeopleIndex } from '../people-index';
import type { FigureDifference } from './comparison';

/** What figures are compared with. */
export interface FigureTerms {
  readonly people: PeopleIndex;
  /** Rows of a later day do not count yet. */
  readonly today: Day;
  readonly loadedTo: LoadedTo;
}

/** The figures that were compared, and those that differ. */
export interface ComparedFigures {
  readonly compared: number;
  readonly differences: readonly FigureDifference[];
}

/** Compares two measures per month of their rows: for the whole company, and for each person where the rows name somebody. */
export function compareFigures(left: Measure, right: Measure, terms: FigureTerms): ComparedFigures {
  const months = monthsOf([left, right], terms.today);
  if (months.length === 0) return { compared: 0, differences: [] };
  const whole = [left, right].map((measure) => withParts(measure, (part) => overEverybody(part.credits?.of ?? part)));
  const company = compareFor(whole, { ...terms, people: everybody }, { months, payees: [''] });
  const isNamed = [left, right].every((measure) => partsOf(measure).every(({ isOwnerless }) => !isOwnerless));
  const names = terms.people.people.map(({ id, name }) => name ?? id);
  const persons = isNamed && names.length > 0 ? compareFor([left, right], terms, { months, payees: names }) : { compared: 0, differences: [] };
  const at = new Map(months.map(({ start }, k) => [start, k]));
  const differences = [...company.differences, ...persons.differences].sort((a, b) => at.get(a.period.start)! - at.get(b.period.start)! || Number(a.person !== '') - Number(b.person !== ''));
  return { compared: company.compared + persons.compared, differences };
}

/** The months from the first day that has a row up to the last that counts. */
function monthsOf(measures: readonly Measure[], today: Day): readonly Period[] {
  let [first, last] = [Infinity, -Infinity];
  for (const { date, passes } of measures.flatMap(partsOf)) {
    const { days } = date;
    for (let r = 0; r < days.length; r += 1) {
      const day = Math.floor(days[r]!);
      if (!(day <= today) || passes?.[r] === 0) continue;
      if (day < first) first = day;
      if (day > last) last = day;
    }
  }
  return first > last ? [] : periodsBetween('month', first, last);
}

interface Compared {
  readonly months: readonly Period[];
  /** Names as they are shown, in the order of the people. */
  readonly payees: readonly string[];
}

function compareFor(measures: readonly Measure[], { people, today, loadedTo }: FigureTerms, { months, payees }: Compared): ComparedFigures {
  const [left, right] = measures;
  if (!left || !right) return { compared: 0, differences: [] };
  const grid: Grid = gridOf(payees.length, months);
  const actuals = addUpMeasures(measures, { grid, people, today }, loadedTo);
  const differences: FigureDifference[] = [];
  let compared = 0;
  payees.forEach((person, payee) => {
    months.forEach((period, k) => {
      const stretch = { payee, first: k, end: k + 1 };
      const values = [figureOf(actuals, left, stretch, period), figureOf(actuals, right, stretch, period)] as const;
      if (values.every((value) => value === undefined)) return;
      compared += 1;
      const difference = differenceOf(values[0] ?? nothingIn(left, period), values[1] ?? nothingIn(right, period), left);
      if (difference) differences.push({ person, period, ...difference });
    });
  });
  return { compared, differences };
}

/** A figure of a month; nothing where a measure has no rows there. */
function figureOf(actuals: Actuals, measure: Measure, stretch: { readonly payee: number; readonly first: number; readonly end: number }, { name }: Period): Value | undefined {
  const figure = actualOver(actuals, measure, stretch);
  if (figure === figure) return known(figure);
  return whyUnknown(actuals, measure, stretch) === undefined ? undefined : missing(message('reason.comparedUnclear', { measure: measure.name, period: name }));
}

const nothingIn = ({ name: measure }: Measure, { name: period }: Period): Value => missing(message('reason.comparedNothing', { measure, period }));

/** Nothing at all and 0 do not contradict each other. */
const isNothing = (value: Value): boolean => (value.kind === 'known' ? value.value === 0 : value.kind === 'missing' && value.needs.key === 'reason.comparedNothing');

function differenceOf(left: Value, right: Value, { unit }: Measure): Pick<FigureDifference, 'left' | 'right' | 'difference'> | undefined {
  if (left.kind === 'known' && right.kind === 'known') {
    const as = unit === 'ratio' ? 'ratio' : 'money';
    return roundForComparison(left.value, as) === roundForComparison(right.value, as) ? undefined : { left, right, difference: known(subtract(left.value, right.value)) };
  }
  if (isNothing(left) && isNothing(right)) return undefined;
  const lacking = left.kind === 'known' ? right : left;
  return { left, right, difference: lacking };
}
