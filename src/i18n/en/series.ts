import type { ForecastMethod, SeriesReasons, SeriesUnit, Strength } from '../../core/messages/series-messages';
import type { Format, Texts } from '../texts';
import { count } from './count';

const one: Readonly<Record<SeriesUnit, string>> = { year: 'year', halfYear: 'half-year', quarter: 'quarter', month: 'month', fourWeeks: 'period', week: 'week', period: 'period' };
const more: Readonly<Record<SeriesUnit, string>> = { year: 'years', halfYear: 'half-years', quarter: 'quarters', month: 'months', fourWeeks: 'periods', week: 'weeks', period: 'periods' };
const strengths: Readonly<Record<Strength, string>> = { strong: 'strong', clear: 'clear', weak: 'weak' };
export const methods: Readonly<Record<ForecastMethod, string>> = {
  lastValue: 'the same as last time',
  sameAsLastYear: 'the same as a year earlier',
  drift: 'the average growth or decline so far goes on',
  average: 'the average of all earlier figures',
  runRate: 'the average of the last three figures',
  following: 'what followed in the past on two such figures in a row',
  smoothing: 'the level and trend of late, with the trend levelling off',
  seasonal: 'the pattern of earlier years at the level of now',
  theta: 'the level of late with half of the trend',
};

const spans = (amount: number, unit: SeriesUnit, format: Format): string => count(amount, one[unit], more[unit], format);

/** ‘(strong relation, 34 months)’ */
const basis = ({ strength, points, few, unit }: { readonly strength: Strength; readonly points: number; readonly few: boolean; readonly unit: SeriesUnit }, format: Format): string =>
  `(${strengths[strength]} relation, ${few ? 'only ' : ''}${spans(points, unit, format)})`;

const turned = (leading: string, lagging: string, opposite: boolean): string => (opposite ? ` More ${leading} goes with less ${lagging}.` : '');

/** ‘about 34%’; at either end only that it is very small or large. */
const likely = (chance: number, format: Format): string => (chance <= 0.01 ? 'less than 1%' : chance >= 0.99 ? 'more than 99%' : `about ${format.percent(Math.round(chance * 100) / 100)}`);

interface Past {
  readonly origins: number;
  readonly off: number | null;
  readonly noBetter: boolean;
  readonly unit: SeriesUnit;
}
/** How close it came, and whether that is any better than ‘as last month’. */
const past = ({ origins, off, noBetter, unit }: Past, format: Format): string => {
  const close = off === null ? `tried on ${spans(origins, unit, format)} of the past` : `tried on ${spans(origins, unit, format)} of the past it was off by ${format.percent(Math.round(off * 100) / 100)} on average`;
  return noBetter ? `${close}, and ‘as the ${one[unit]} before’ came at least as close.` : `${close}.`;
};

export const seriesReasons: Texts<SeriesReasons> = {
  'series.forecastTooShort': ({ points, needed, unit }, format) => `A forecast needs figures of at least ${spans(needed, unit, format)}; there ${points === 1 ? 'is' : 'are'} ${format.number(points, 0)}.`,
  'series.leadLagTooShort': ({ points, needed, unit }, format) =>
    points === 0
      ? `There are no ${more[unit]} of which both KPIs have a figure; to see what moves first, at least ${format.number(needed, 0)} are needed.`
      : `To see what moves first, both KPIs need figures of at least ${spans(needed, unit, format)}; there ${points === 1 ? 'is' : 'are'} ${format.number(points, 0)}.`,
  'series.chanceTooShort': ({ points, needed, unit }, format) => `A chance needs figures of at least ${spans(needed, unit, format)}; there ${points === 1 ? 'is' : 'are'} ${format.number(points, 0)}.`,
  'series.profileTooShort': ({ years, needed }, format) => `A seasonal pattern needs at least ${count(needed, 'full year', 'full years', format)}; there ${years === 1 ? 'is' : 'are'} ${format.number(years, 0)}.`,
  'series.dayProfileTooShort': ({ periods, needed }, format) => `A pattern by working day needs at least ${format.number(needed, 0)} earlier periods; there ${periods === 1 ? 'is' : 'are'} ${format.number(periods, 0)}.`,
  'series.periodEndNothing': () => 'There is no figure of this period yet, and too few of earlier periods.',
  'series.tooManyGaps': ({ points, missing, unit }, format) => `Figures of ${spans(missing, unit, format)} are missing, against ${format.number(points, 0)} that are there; nothing reliable follows from that.`,
  'series.notPositive': () => 'A year adds up to 0 or less, or part of it is negative on average; a share per period does not exist then.',
  'series.forecast': ({ method, ...tried }, format) => `Expected from what came closest in the past, above all: ${methods[method]}; ${past(tried, format)}`,
  'series.neverChanged': ({ points, unit }, format) => `The figure was the same for ${spans(points, unit, format)}; it is expected to stay so.`,
  'series.endByPace': ({ elapsed }, format) => `Carried on from now: ${format.percent(Math.round(elapsed * 100) / 100)} of the period has passed; there are too few earlier periods to say how certain that is.`,
  'series.endByHistory': ({ points, unit }, format) => `Expected from the ${spans(points, unit, format)} before; there is no figure of this period itself yet.`,
  'series.endByBoth': ({ elapsed, points, unit }, format) => `Expected from the pace so far (${format.percent(Math.round(elapsed * 100) / 100)} of the period has passed) and the ${spans(points, unit, format)} before.`,
  'series.chance': ({ chance, periods, points, reachedBefore, unit }, format) =>
    `A chance of ${likely(chance, format)} that the target is reached by the deadline, ${spans(periods, unit, format)} after the last whole period with a figure; so far ${reachedBefore === 0 ? 'none' : format.number(reachedBefore, 0)} of the ${spans(points, unit, format)} reached it.`,
  'series.chanceOfTotal': ({ chance, share, ahead, points, unit }, format) =>
    `A chance of ${likely(chance, format)} that the total reaches the target: ${share === null ? '' : `${format.percent(Math.round(share * 100) / 100)} is there already, with `}${spans(ahead, unit, format)} to come after the last whole period with a figure (forecast from ${spans(points, unit, format)}).`,
  'series.neverChangedSoFar': ({ reached, points, unit }, format) => `The figure was the same for ${spans(points, unit, format)} and ${reached ? 'reaches' : 'does not reach'} the target; how likely it is to change cannot be told.`,
  'series.noTarget': () => 'The target or the deadline cannot be read, so a chance cannot be calculated.',
  'series.decided': ({ reached }) => (reached ? 'The deadline is here, and the newest figure reaches the target.' : 'The deadline is here, and the newest figure does not reach the target.'),
  'series.leads': ({ lag, ...found }, format) => `Moves ${spans(lag, found.unit, format)} ahead of ${found.lagging} on average ${basis(found, format)}.${turned(found.leading, found.lagging, found.opposite)}`,
  'series.together': (found, format) => `Moves in the same ${one[found.unit]} as ${found.lagging} ${basis(found, format)}; it does not move first.${turned(found.leading, found.lagging, found.opposite)}`,
  'series.reversed': ({ lag, ...found }, format) => `Moves ${spans(lag, found.unit, format)} after ${found.lagging} ${basis(found, format)}; it does not move first.${turned(found.leading, found.lagging, found.opposite)}`,
  'series.trendOnly': ({ lagging, points, unit }, format) => `Has the same trend or season as ${lagging}, but no relation between the changes shows (${spans(points, unit, format)}).`,
  'series.noRelation': ({ lagging, points, few, unit }, format) => `No relation with ${lagging} shows (${few ? 'only ' : ''}${spans(points, unit, format)}).`,
  'series.noVariation': ({ kpi }) => `${kpi} is the same every time, so whether anything goes with it cannot be seen.`,
  'series.noVariationBoth': ({ leading, lagging }) => `${leading} and ${lagging} are the same every time, so whether they go together cannot be seen.`,
  'series.pipeline': ({ deals, leftOut }, format) => {
    const rest = leftOut === 0 ? '' : ` ${count(leftOut, 'deal is', 'deals are', format)} not counted, because the amount, the chance or the date is missing.`;
    return deals === 0 ? `No open deals close in this period.${rest}` : `${count(deals, 'open deal', 'open deals', format)}, each weighted with its own chance.${rest}`;
  },
};
