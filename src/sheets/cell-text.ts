import type { Day } from '../core/period';
import type { Language } from '../i18n';
import { formatFor } from '../i18n/format';
import type { RawCell } from '../tables/cells/grid';
import type { ColumnType } from '../tables/schema';

/** A cell of the user's as text to show; a number under a column of days is a day. Blank and uncalculated are empty. */
export function cellText(cell: RawCell, kind: ColumnType['kind'] | undefined, toDay: (serial: number) => Day | undefined, language: Language): string {
  const format = formatFor(language);
  switch (cell.kind) {
    case 'blank':
    case 'uncalculated':
      return '';
    case 'text':
    case 'error':
      return cell.value;
    case 'boolean':
      return String(cell.value);
    case 'number': {
      const day = kind === 'day' ? toDay(cell.value) : undefined;
      if (day !== undefined) return format.day(day);
      return kind === 'percent' ? format.percent(cell.value) : format.number(cell.value);
    }
  }
}
