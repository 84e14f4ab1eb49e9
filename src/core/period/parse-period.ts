import type { Period } from '../period';
import { type CalendarGrain, fiscalPeriod, periodContaining } from './calendar-periods';
import { dayOf } from './calendar';
import { monthNames } from './month-names';

/**
 * Reads a period as people write it: `2026`, `2026-H1`, `2026-Q3`, `2026-09`, `2026-P09` (month 9 of the fiscal year),
 * `Q3 2026`, `sep 2026`, `september 2026`, `09/2026`, `3e kwartaal 2026`, the Flemish `T3 2026` and `2de semester 2026`, `2019 1e kwartaal*` (the star marks a provisional figure).
 * Anything else gives nothing, and so does a year before 1900, of which Excel has no days.
 * @param fiscalStart the month in which the fiscal year starts; `2026-09` is always September
 * @example parsePeriod('2026-Q3')?.start // 46204, 1 July 2026
 */
export function parsePeriod(text: string, fiscalStart = 1): Period | undefined {
  const provisional = /\*\s*$/.test(text);
  const words = text.replace(/\*\s*$/, '').trim().toLowerCase().replace(/\s+/g, ' ');
  const period = inDigits(words, fiscalStart) ?? inWords(words);
  if (!period || period.start < 0) return undefined;
  return provisional ? { ...period, provisional } : period;
}

const parts: readonly { readonly form: RegExp; readonly grain: CalendarGrain; readonly most: number }[] = [
  { form: /^(?<year>\d{4})(?<n>)$/, grain: 'year', most: 1 },
  { form: /^(?<year>\d{4})[ -]?[hs](?<n>\d)$/, grain: 'half', most: 2 },
  { form: /^[hs](?<n>\d)[ -]?(?<year>\d{4})$/, grain: 'half', most: 2 },
  { form: /^(?<year>\d{4}) (?<n>\d)(?:e|de|ste|st|nd|rd|th)? (?:halfjaar|semester|half|half-year)$/, grain: 'half', most: 2 },
  { form: /^(?<n>\d)(?:e|de|ste|st|nd|rd|th)? (?:halfjaar|semester|half|half-year)(?: of)? (?<year>\d{4})$/, grain: 'half', most: 2 },
  { form: /^(?<year>\d{4})[ -]?[qkt](?<n>\d)$/, grain: 'quarter', most: 4 },
  { form: /^[qkt](?<n>\d)[ -]?(?<year>\d{4})$/, grain: 'quarter', most: 4 },
  { form: /^(?<year>\d{4}) (?<n>\d)(?:e|de|ste|st|nd|rd|th)? (?:kwartaal|trimester|quarter)$/, grain: 'quarter', most: 4 },
  { form: /^(?<n>\d)(?:e|de|ste|st|nd|rd|th)? (?:kwartaal|trimester|quarter)(?: of)? (?<year>\d{4})$/, grain: 'quarter', most: 4 },
  { form: /^(?<year>\d{4})[ -]?p(?<n>\d{1,2})$/, grain: 'month', most: 12 },
];

function inDigits(text: string, fiscalStart: number): Period | undefined {
  const month = /^(?<year>\d{4})[-/](?<month>\d{1,2})$/.exec(text) ?? /^(?<month>\d{1,2})[-/](?<year>\d{4})$/.exec(text);
  if (month) return calendarMonth(Number(month.groups?.['year']), Number(month.groups?.['month']));
  for (const { form, grain, most } of parts) {
    const found = form.exec(text)?.groups;
    if (!found) continue;
    const n = Number(found.n || '1');
    return n >= 1 && n <= most ? fiscalPeriod(grain, Number(found.year), n, fiscalStart) : undefined;
  }
  return undefined;
}

function inWords(text: string): Period | undefined {
  const found = /^(?:(?<before>\d{4}) )?(?<name>[a-z]+)\.?(?:[ -](?<after>\d{4}))?$/.exec(text)?.groups;
  const year = found?.before ?? found?.after;
  if (!found || !year || (found.before && found.after)) return undefined;
  return calendarMonth(Number(year), monthNames[found.name ?? ''] ?? 0);
}

const calendarMonth = (year: number, month: number): Period | undefined =>
  month >= 1 && month <= 12 ? periodContaining('month', dayOf(year, month, 1)) : undefined;
