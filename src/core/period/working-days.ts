import type { Day } from '../period';

/** Days from Monday to Friday before a day, counted from serial 2: Monday 1 January 1900. */
export function weekdaysBefore(day: Day): number {
  const since = day - 2;
  const weeks = Math.floor(since / 7);
  return weeks * 5 + Math.min(since - weeks * 7, 5);
}

/** True from Monday to Friday. */
export const isWeekday = (day: Day): boolean => weekdaysBefore(day + 1) > weekdaysBefore(day);

/**
 * How many working days come before a day: Monday to Friday without the free days. A free day at the weekend takes nothing off.
 * The difference of two answers is the number of working days from the one up to the other (not included).
 * @param free whole days, in any order
 * @example const before = workingDaysBefore([dayOf(2026, 4, 27)]); before(dayOf(2026, 5, 2)) - before(dayOf(2026, 4, 27)) // 4
 */
export function workingDaysBefore(free: readonly Day[]): (day: Day) => number {
  const sorted = [...new Set(free)].filter(isWeekday).sort((a, b) => a - b);
  return (day) => weekdaysBefore(day) - placeIn(sorted, day);
}

/** How many of the sorted days come before a day. */
function placeIn(sorted: readonly Day[], day: Day): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
