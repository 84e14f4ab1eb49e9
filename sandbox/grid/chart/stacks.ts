import type { DrawnSeries, Picture } from './picture';

/** One column, bar, point or slice: from where to where on the axis. */
export interface Mark {
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

/** The marks of a series by category; stacked ones lie on those of the series before, negative ones below 0. */
export function marksOf(picture: Picture, series: DrawnSeries): readonly Mark[] {
  const isStacked = picture.stacking !== 'side' && series.shape !== 'pie';
  const below = isStacked ? picture.series.slice(0, picture.series.indexOf(series)).filter((one) => one.shape === series.shape && one.isSecondary === series.isSecondary) : [];
  return series.values.flatMap((value, index) => {
    if (value === undefined) return [];
    const same = below.map((one) => one.values[index] ?? 0).filter((one) => value < 0 === one < 0);
    const from = same.reduce((sum, one) => sum + one, 0);
    const whole = picture.stacking === 'whole' ? wholeOf(picture, series, index) : 1;
    return [{ index, from: from / whole, to: (from + value) / whole }];
  });
}

const wholeOf = (picture: Picture, series: DrawnSeries, index: number): number =>
  picture.series.filter((one) => one.shape === series.shape).reduce((sum, one) => sum + Math.abs(one.values[index] ?? 0), 0) || 1;

/** All ends of marks on one of the two axes. */
export const endsOf = (picture: Picture, isSecondary: boolean): readonly number[] =>
  picture.series.filter((series) => series.isSecondary === isSecondary).flatMap((series) => marksOf(picture, series).flatMap(({ from, to }) => (series.shape === 'line' && picture.stacking === 'side' ? [to] : [from, to])));
