const clock = /[ T](\d{1,2}):(\d{2})(?::(\d{2}(?:[.,]\d+)?))?\s*(?:(am|pm)|z|[+-]\d{2}:?\d{2})?$/i;

const secondsPerDay = 86_400;

/**
 * The time of day in a text that holds a date, as a part of the day; 0 without a time. It is that of the clock: a time zone
 * behind it changes nothing. Nothing where no clock shows it, such as 25:00 or 14:30 AM; 24:00 is the end of the day.
 * @param text a text that `dayInText` reads as a day
 * @example timeInText('4/3/2026 2:30 PM') // 14.5 / 24
 */
export function timeInText(text: string): number | undefined {
  const [all, hours = '', minutes = '', seconds = '0', half] = clock.exec(text.trim()) ?? [];
  if (all === undefined) return 0;
  const hour = hourOf(Number(hours), half?.toLowerCase());
  const rest = Number(minutes) * 60 + Number(seconds.replace(',', '.'));
  const isOnClock = hour !== undefined && Number(minutes) < 60 && Number(seconds.replace(',', '.')) < 60 && (hour < 24 || (hour === 24 && rest === 0));
  return isOnClock ? (hour * 3_600 + rest) / secondsPerDay : undefined;
}

/** The hour from 0 to 24; 12 AM is midnight, and an hour past 12 can only be PM. */
function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour;
  if (hour === 0 || hour > 12) return half === 'pm' && hour > 12 ? hour : undefined;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}
