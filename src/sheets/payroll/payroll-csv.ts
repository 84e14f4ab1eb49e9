import type { Language } from '../../i18n';
import { formatFor } from '../../i18n/format';
import { sheetText } from '../../i18n/sheet-text';
import type { PayrollLine } from '../../reward/cost/payroll-lines';

/** Tells programs that the text is UTF-8. */
const byteOrderMark = '\uFEFF';

/** A text that a spreadsheet would take for a formula gets an apostrophe, and one with separators or quotes stands between quotes. */
function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";,\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** An amount with two decimals and without thousands: `1234,50` in Dutch, `1234.50` in English. */
const amountText = (amount: number, language: Language): string => (language === 'nl' ? amount.toFixed(2).replace('.', ',') : amount.toFixed(2));

const separators: Readonly<Record<Language, string>> = { nl: ';', en: ',' };

const headers = ['id', 'name', 'wageCode', 'period', 'amount', 'currency', 'costCentre', 'description'] as const;

/**
 * Payroll lines as comma-separated values for import in a payroll program: UTF-8 with a header, one line per payee, period
 * and wage code. Dutch uses semicolons and decimal commas, as Dutch and Belgian Excel do.
 */
export function payrollCsv(lines: readonly PayrollLine[], language: Language): string {
  const say = sheetText(language);
  const format = formatFor(language);
  const rows = lines.map(({ payee, name, wageCode, period, amount, currency, costCenter, part, schemes }) => {
    const about = say(part === 'within' ? 'payroll.forWithin' : part === 'excess' ? 'payroll.forExcess' : 'payroll.for', { schemes, period: format.period(period) });
    return [field(payee), field(name), field(wageCode), field(period.name), amountText(amount, language), field(currency), field(costCenter), field(about)];
  });
  return `${payrollStart(language)}${rows.map((cells) => `${cells.join(separators[language])}\r\n`).join('')}`;
}

/** How every export begins: the mark and the header row. */
export const payrollStart = (language: Language): string => `${byteOrderMark}${headers.map((header) => sheetText(language)(`payroll.${header}`, {})).join(separators[language])}\r\n`;
