import { fold } from '../../core/fold';
import { dayInText } from '../../core/period/written-day';

const parts = /;|\s(?:en|and|of|or)\s/iu;
const compared = /^\s*(.+?)\s*(?:<>|!=|>=|<=|[=<>≠≥≤]|(?:\s(?:is|ligt))?\s(?:tussen|between)\s|(?:\sis)?(?:\s(?:niet|not))?\sin\s*\()\s*(.+?)\s*$/iu;

/**
 * True when a filter compares a column with a day, so that a column of which nothing else is known may hold days.
 * @param filters the filters of the measures, as written
 * @param names what the column is called
 * @example isComparedWithDay(['Created >= 2026-04-01'], ['Created']) // true
 */
export const isComparedWithDay = (filters: readonly string[], names: readonly string[]): boolean =>
  filters.some((filter) => filter.split(parts).some((part) => comparesWithDay(part, names)));

function comparesWithDay(part: string, names: readonly string[]): boolean {
  const [, column = '', values = ''] = compared.exec(part) ?? [];
  return names.some((name) => fold(unquoted(column)) === fold(name)) && values.split('|').some((value) => isDayText(unquoted(value)));
}

const unquoted = (text: string): string => text.trim().replace(/^["“”„](.*)["“”„]$/u, '$1').replace(/[,)].*$/u, '');

// Digits alone are a number, although 20260401 is a day too.
const isDayText = (text: string): boolean => /\D/u.test(text) && /^(?:day|ambiguous)$/u.test(dayInText(text).kind);
