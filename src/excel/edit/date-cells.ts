import { isDayCell, type NewValue } from '../../ports/workbook';
import { serialIn, showsDay } from '../../spec/place/date-system';
import { type CellInput, textInput } from '../write/cell-input';

/** A value as Excel takes it in, in a workbook of this date system; null and '' = nothing. */
export function newInput(value: NewValue, date1904: boolean): CellInput | null {
  if (isDayCell(value)) return serialIn(value.day, date1904);
  return typeof value === 'string' && value !== '' ? textInput(value) : value;
}

/** The number format that a cell needs before a value goes in; nothing where it can stay as it is. */
export const neededFormat = (value: NewValue, format: unknown): string | undefined => (isDayCell(value) && !showsDay(String(format)) ? value.format : undefined);

/** Whether days are among the values, so that the date system matters. */
export const hasDays = (values: readonly NewValue[]): boolean => values.some(isDayCell);
