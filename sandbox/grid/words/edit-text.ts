import type { Worksheet } from '../../model/worksheet';
import { Kind } from '../../model/cells/cell-value';
import { typedInput } from '../../model/cells/typed-input';
import type { Locale } from '../../model/locale';
import { isDateFormat } from '../../model/number-text/date-text';
import { numberText } from '../../model/number-text/number-text';
import { dutchError } from './error-words';
import { localFormula } from './local-formula';

/** What stands in the formula bar: a text that, typed again, puts the same into the cell. */
export function editText(sheet: Worksheet, row: number, column: number): string {
  const { locale } = sheet.book;
  const formula = sheet.formulas.get(row, column);
  if (formula) return localFormula(formula.text, locale);
  const { kind, value } = sheet.cells.get(row, column);
  switch (kind) {
    case Kind.number:
      return numberToEdit(Number(value), sheet.cells.format(row, column), locale);
    case Kind.text:
      return textToEdit(String(value), sheet.cells.format(row, column), locale);
    case Kind.error:
      return locale.name === 'en-US' ? String(value) : dutchError(String(value));
    default:
      return kind === Kind.blank ? '' : numberText(value, 'General', locale);
  }
}

function numberToEdit(value: number, format: string, locale: Locale): string {
  const bare = format.replace(/"[^"]*"|\\./g, '');
  if (bare.includes('%')) return `${plain(value * 100, locale)}%`;
  if (!isDateFormat(format) || value < 0) return plain(value, locale);
  const time = value % 1 === 0 ? '' : 'h:mm:ss';
  return numberText(value, value < 1 && time ? time : [locale.shortDate, time].filter(Boolean).join(' '), locale);
}

/** Fifteen digits, as many as Excel keeps. */
const plain = (value: number, { decimal }: Locale): string => String(Number(value.toPrecision(15))).replace('.', decimal).replace('e', 'E');

/** A text that would be read as something else when typed again has an apostrophe in front. */
function textToEdit(text: string, format: string, locale: Locale): string {
  if (format === '@') return text;
  const isOther = /^[=+\-@']/.test(text) || typedInput(text, locale).content.kind !== Kind.text;
  return isOther && text !== '' ? `'${text}` : text;
}
