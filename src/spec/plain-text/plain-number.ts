/**
 * A number as its format shows it, lightly: decimals, thousands, percent and the text around it; dates as year-month-day.
 * Good for reading a sheet in a test, not a full implementation of number formats.
 * @example plainNumber(0.125, '0.0%') // '12.5%'
 * @example plainNumber(1234.5, '"€" #,##0.00') // '€ 1,234.50'
 */
export function plainNumber(value: number, format: string | undefined): string {
  if (!Number.isFinite(value)) return '#NUM!';
  if (format === undefined || format === 'General') return String(value);
  const section = sectionFor(value, format);
  const pattern = /[#0?][#0?,]*(?:\.[0#?]+)?/.exec(withoutTexts(section).masked);
  if (isDate(section)) return dayText(value);
  if (pattern === null) return literal(section);
  const masked = withoutTexts(section);
  const scaled = masked.masked.includes('%') ? value * 100 : value;
  const digits = digitsText(Math.abs(scaled), pattern[0]);
  const before = masked.restore(0, pattern.index);
  const after = masked.restore(pattern.index + pattern[0].length, section.length);
  const sign = value < 0 && section === format.split(';')[0] ? '-' : '';
  return `${sign}${before}${digits}${after}`.trim();
}

/** The part of `positive;negative;zero` that concerns the value. */
function sectionFor(value: number, format: string): string {
  const [positive = '', negative, zero] = format.split(';');
  if (value < 0 && negative !== undefined) return negative;
  return value === 0 && zero !== undefined ? zero : positive;
}

/** Blanks out what is not a placeholder, so that letters in texts and colours are not taken for one. */
function withoutTexts(section: string) {
  const masked = section.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, (text) => ' '.repeat(text.length));
  return { masked, restore: (from: number, to: number): string => literal(section.slice(from, to)) };
}

const literal = (section: string): string => section.replace(/\[[^\]]*\]|_.|\*./g, '').replace(/"([^"]*)"|\\(.)/g, (_, text?: string, char?: string) => text ?? char ?? '');

const isDate = (section: string): boolean => /[dmy]/i.test(withoutTexts(section).masked);

function digitsText(value: number, pattern: string): string {
  const [whole = '', fraction = ''] = pattern.split('.');
  const required = (fraction.match(/0/g) ?? []).length;
  const text = value.toLocaleString('en-US', { useGrouping: whole.includes(','), minimumFractionDigits: required, maximumFractionDigits: fraction.length });
  return text;
}

const dayMilliseconds = 86_400_000;

/** Day 1 of the 1900 calendar is 1900-01-01; its day 60 never existed, so days count from 1899-12-30. */
const dayText = (serial: number): string => new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * dayMilliseconds).toISOString().slice(0, 10);
