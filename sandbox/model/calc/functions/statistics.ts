import { CellError } from '../tree';
import type { Scalar } from '../value';
import type { WorksheetFunction } from './surroundings';
import { notFound, numberError, numberOf } from './surroundings';
import { mean, numbers, over, total } from './totals';

const ascending = (found: readonly number[]): readonly number[] => [...found].sort((a, b) => a - b);

function median(found: readonly number[]): Scalar {
  if (found.length === 0) return numberError();
  const sorted = ascending(found);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** The mean of the squares of the distances to the mean; of a sample over one less. */
const variance =
  (isSample: boolean) =>
  (found: readonly number[]): number | CellError => {
    const middle = mean(found);
    const count = found.length - (isSample ? 1 : 0);
    if (middle instanceof CellError || count < 1) return new CellError('#DIV/0!');
    return total(found.map((number) => (number - middle) ** 2)) / count;
  };

const deviation = (isSample: boolean) => (found: readonly number[]): number | CellError => {
  const squares = variance(isSample)(found);
  return squares instanceof CellError ? squares : Math.sqrt(squares);
};

/** The number that occurs most, the first of them in the range. */
function mode(found: readonly number[]): Scalar {
  const times = new Map<number, number>();
  found.forEach((number) => times.set(number, (times.get(number) ?? 0) + 1));
  const most = Math.max(0, ...times.values());
  return most < 2 ? notFound() : [...times].find(([, count]) => count === most)![0];
}

/** A function of all numbers of a range and one more number. */
const ranked =
  (calculate: (sorted: readonly number[], which: number) => Scalar): WorksheetFunction =>
  ([range = null, which], around) => {
    const [found, number] = [numbers([range], around), numberOf(which, around)];
    if (found instanceof CellError) return found;
    const sorted = ascending(found);
    return number instanceof CellError || which === undefined ? number : around.each([which], ([value = null]) => (typeof value === 'number' ? calculate(sorted, value) : number));
  };

const small = (sorted: readonly number[], which: number): Scalar => sorted[Math.ceil(which) - 1] ?? numberError();
const large = (sorted: readonly number[], which: number): Scalar => sorted[sorted.length - Math.ceil(which)] ?? numberError();

/** Between the two nearest numbers, the first at 0 and the last at 1. */
function percentile(sorted: readonly number[], share: number): Scalar {
  if (sorted.length === 0 || share < 0 || share > 1) return numberError();
  const place = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
  return below + (above - below) * (place - Math.floor(place));
}

const rank =
  (averages: boolean): WorksheetFunction =>
  ([value = null, range = null, upwards], around) => {
    const [found, order] = [numbers([range], around), numberOf(upwards, around)];
    if (found instanceof CellError) return found;
    if (order instanceof CellError) return order;
    return around.each([value], ([one = null]) => {
      const wanted = around.one(one);
      if (typeof wanted !== 'number') return wanted instanceof CellError ? wanted : new CellError('#VALUE!');
      const same = found.filter((number) => number === wanted).length;
      const before = found.filter((number) => (order === 0 ? number > wanted : number < wanted)).length;
      return same === 0 ? notFound() : before + 1 + (averages ? (same - 1) / 2 : 0);
    });
  };

const quartile = (sorted: readonly number[], which: number): Scalar => percentile(sorted, Math.trunc(which) / 4);

const both = (names: readonly string[], calculate: WorksheetFunction): Readonly<Record<string, WorksheetFunction>> => Object.fromEntries(names.map((name) => [name, calculate]));

/** Functions of how numbers lie. */
export const statistics: Readonly<Record<string, WorksheetFunction>> = {
  MEDIAN: over(median),
  LARGE: ranked(large),
  SMALL: ranked(small),
  ...both(['PERCENTILE', 'PERCENTILE.INC'], ranked(percentile)),
  ...both(['QUARTILE', 'QUARTILE.INC'], ranked(quartile)),
  ...both(['RANK', 'RANK.EQ'], rank(false)),
  'RANK.AVG': rank(true),
  ...both(['MODE', 'MODE.SNGL'], over(mode)),
  ...both(['STDEV', 'STDEV.S'], over(deviation(true))),
  ...both(['STDEVP', 'STDEV.P'], over(deviation(false))),
  ...both(['VAR', 'VAR.S'], over(variance(true))),
  ...both(['VARP', 'VAR.P'], over(variance(false))),
};

