import type { Content } from '../../model/cells/cell-value';
import { Kind } from '../../model/cells/cell-value';
import { numberText } from '../../model/number-text/number-text';
import type { Worksheet } from '../../model/worksheet';
import { dutchError } from '../words/error-words';
import type { ShownNumber } from './shown-number';
import { shownNumber } from './shown-number';

/** What a cell reads, in the language of the book: numbers by their format, errors and truth values in words. */
export function shownValue(sheet: Worksheet, { row, column }: { readonly row: number; readonly column: number }, { kind, value }: Content, format?: string): ShownNumber {
  const { locale } = sheet.book;
  switch (kind) {
    case Kind.blank:
      return { text: '' };
    case Kind.number:
      return shownNumber(Number(value), format ?? sheet.cells.format(row, column), locale);
    case Kind.text:
      return { text: String(value) };
    case Kind.boolean:
      return { text: numberText(value, 'General', locale) };
    case Kind.error:
      return { text: locale.name === 'en-US' ? String(value) : dutchError(String(value)) };
  }
}
