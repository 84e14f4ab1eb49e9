/** A moment of a day, or a length of time, as a part of days. */
export interface TypedTime {
  readonly days: number;
  readonly format: string;
}

/** Reads a time by 24 or 12 hours (`13:30`, `1:30 PM`), or a length of time from 24 hours on (`25:00`). */
export function typedTime(text: string): TypedTime | undefined {
  const [, hourText, minutes, seconds, half] = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?(?:\s*(am|pm|a|p))?$/i.exec(text) ?? [];
  if (hourText === undefined) return undefined;
  const typed = Number(hourText);
  if (half !== undefined && (typed < 1 || typed > 12)) return undefined;
  const hours = half === undefined ? typed : (typed % 12) + (/^p/i.test(half) ? 12 : 0);
  const days = (hours * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  if (hours > 23) return { days, format: '[h]:mm:ss' };
  return { days, format: `${seconds === undefined ? 'h:mm' : 'h:mm:ss'}${half === undefined ? '' : ' AM/PM'}` };
}
