import type { CellValue } from '../cells/cell-value';
import type { Locale } from '../locale';

/** How a value reads in its cell. */
export function numberText(value: CellValue, _format: string, _locale: Locale): string {
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
