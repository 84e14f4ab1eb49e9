import type { Day } from '../core/period';
import type { Language } from '../i18n';

const MILLISECONDS_PER_DAY = 86_400_000;
const UNIX_EPOCH: Day = 25_569;

/** Dutch when the computer says so (`LANG=nl_BE.UTF-8`), English otherwise. */
export function systemLanguage(): Language {
  const named = process.env['LC_ALL'] ?? process.env['LC_MESSAGES'] ?? process.env['LANG'] ?? Intl.DateTimeFormat().resolvedOptions().locale;
  return named.toLowerCase().startsWith('nl') ? 'nl' : 'en';
}

/** The local calendar day on which the command runs. */
export function systemToday(): Day {
  const now = new Date();
  return UNIX_EPOCH + Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / MILLISECONDS_PER_DAY;
}

/** `2026-11-22` as a day, or undefined when it is no day of the calendar. */
export function parseIsoDay(text: string): Day | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return undefined;
  const [year = 0, month = 0, date = 0] = parts.slice(1).map(Number);
  const moment = Date.UTC(year, month - 1, date);
  const back = new Date(moment);
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === date ? UNIX_EPOCH + moment / MILLISECONDS_PER_DAY : undefined;
}

/** A day as `2026-11-22`. */
export const isoDay = (day: Day): string => new Date((day - UNIX_EPOCH) * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
