import type { SheetTextArguments, SheetTextKey } from '../core/messages/sheet-texts';
import { sheets as en } from './en/sheets';
import { formatFor } from './format';
import { sheets as nl } from './nl/sheets';
import type { Language } from './texts';

const catalog = { nl, en };

/** Says a text of a result sheet in one language. */
export type SheetText = <K extends SheetTextKey>(key: K, args: SheetTextArguments[K]) => string;

/** The texts of the result sheets in a language. @example sheetText('nl')('column.payee', {}) // 'Medewerker' */
export function sheetText(language: Language): SheetText {
  const format = formatFor(language);
  return (key, args) => catalog[language][key](args, format);
}
