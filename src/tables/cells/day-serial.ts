import type { Day } from '../../core/period';

/** 1950-01-01: an earlier date in a sales or people table is a mistake. */
const earliest = 18_264;
/** 2100-12-31. */
const latest = 73_415;
/** Days between 1899-12-30 and 1904-01-01. */
const days1904 = 1_462;

/** True for a day between 1950-01-01 and 2100-12-31, both included. */
export const isSaneDay = (day: Day): boolean => day >= earliest && day <= latest;

/**
 * The day of a serial as it stands in the cell; a time of day is dropped. Undefined outside 1950–2100: then the cell holds
 * something else than a date.
 * @example dayFromSerial(44925.5, true) // 46387: 31 December 2026 in a workbook that counts from 1904
 */
export function dayFromSerial(serial: number, date1904: boolean): Day | undefined {
  const day = Math.floor(serial) + (date1904 ? days1904 : 0);
  return isSaneDay(day) ? day : undefined;
}
