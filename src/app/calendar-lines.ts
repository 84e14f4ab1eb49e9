import { calendarDay } from '../core/period/calendar';
import type { Day } from '../core/period';

/** A line of an iCalendar file has at most so many octets, without its end. */
const mostOctets = 75;
const encoder = new TextEncoder();

/** A text value: backslash, semicolon, comma and new line are escaped; other control characters are left out. */
export const escaped = (text: string): string =>
  text
    .replace(/\\/g, '\\\\')
    .replace(/[;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    .split('')
    .filter((character) => character >= ' ' || character === '\t')
    .join('');

/**
 * A content line folded so that no part has more than 75 octets; a part after the first begins with a space. A character is never
 * cut in two.
 * @see RFC 5545, section 3.1
 */
export function folded(text: string): string {
  const parts: string[] = [];
  let [part, octets] = ['', 0];
  for (const character of text) {
    const size = encoder.encode(character).length;
    if (octets + size > mostOctets) {
      parts.push(part);
      [part, octets] = [' ', 1];
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}

/** A day as a date value: `20261231`. */
export function dateValue(day: Day): string {
  const { year, month, day: date } = calendarDay(day);
  return `${String(year).padStart(4, '0')}${String(month).padStart(2, '0')}${String(date).padStart(2, '0')}`;
}
