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

const secondsPerDay = 86_400;
/** Some programs write no more digits than these. */
const writtenDigits = 15;
/** More days than fall away with the digits after the fifteenth. */
const lostDigits = 1e-10;

/**
 * A serial with its time of day, in the 1900 system. Where its last digits were left out it is the whole second that it stands for.
 * @example momentFromSerial(46000.6041666667, false) // 46000 + 14.5 / 24
 */
export function momentFromSerial(serial: number, date1904: boolean): number {
  const second = Math.round(serial * secondsPerDay) / secondsPerDay;
  const isMeant = second !== serial && Math.abs(second - serial) < lostDigits && Number(second.toPrecision(writtenDigits)) === serial;
  return (isMeant ? second : serial) + (date1904 ? days1904 : 0);
}
