const isoShape = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:?\d\d)?$/;
const dayMilliseconds = 86_400_000;
const zero1900 = Date.UTC(1899, 11, 30);
const zero1904 = Date.UTC(1904, 0, 1);

/** The day serial of a date cell (`2026-01-31`, `2026-01-31T06:00:00`, `06:00:00`), or NaN when it is not a date. */
export function isoSerial(text: string, date1904: boolean): number {
  const [all, year, month, day, hour = '0', minute = '0', second = '0'] = isoShape.exec(text.trim()) ?? [];
  if (all === undefined || all === '') return NaN;
  const time = (Number(hour) * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
  if (year === undefined) return time;
  const days = (Date.UTC(Number(year), Number(month) - 1, Number(day)) - (date1904 ? zero1904 : zero1900)) / dayMilliseconds;
  return isDay(Number(year), Number(month), Number(day)) ? days + time : NaN;
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
