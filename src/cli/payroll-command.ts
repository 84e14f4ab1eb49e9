import { exportPayroll, payrollStarts, type PayrollExport } from '../app/payroll';
import type { CommandLineTexts } from '../i18n/command-line';
import { commandLineTexts } from '../i18n/command-line-texts';
import { formatFor } from '../i18n/format';
import { openXlsxWorkbook } from '../xlsx/xlsx-workbook';
import type { Arguments } from './arguments';
import { Exit } from './faults';
import { readBytes, resultName, writeBytes } from './files';
import { findingLines } from './finding-lines';
import { nodeCodec } from './node-codec';
import { safeName } from './person-files';
import { print } from './print';
import { protectOthersText } from './result-file';
import { systemLanguage } from './surroundings';
import { terminalProgress } from './terminal-progress';

const refuse = (lines: readonly string[], exit: Exit): Exit => {
  process.stderr.write(`koers: ${lines.join('\n')}\n`);
  return exit;
};

/** `koers payroll`: the lines of a period for payroll as a file of comma-separated values. Ends with 1 when it was refused. */
export async function payrollCommand(given: Arguments, texts: CommandLineTexts): Promise<Exit> {
  const { period, language } = given;
  if (period === undefined) return refuse([texts.pages.noPeriod('payroll')], Exit.usage);
  const workbook = openXlsxWorkbook(readBytes(given.file), nodeCodec);
  const progress = terminalProgress(texts, given.quiet);
  const made = await exportPayroll(workbook, { today: given.today, period, fallbackLanguage: systemLanguage(), ...(language && { language }) }, progress).finally(progress.end);
  const { payroll } = commandLineTexts(made.language).pages;
  const format = formatFor(made.language);
  switch (made.kind) {
    case 'badPeriod':
      return refuse([texts.usage.badPeriod(period)], Exit.usage);
    case 'notClosed':
      return refuse([payroll.notClosed(format.period(made.period))], Exit.errorsFound);
    case 'ledgerUnclear':
      return refuse([payroll.ledgerUnclear(format.period(made.period)), ...findingLines(made.findings, made.language)], Exit.errorsFound);
    case 'lines':
      return written(made, given);
  }
}

type Lines = Extract<PayrollExport, { readonly kind: 'lines' }>;

/** A payout that is missing is never left out in silence: without the user's word nothing is written. */
function written(made: Lines, given: Arguments): Exit {
  const { missing, lines, language, csv, isFromLedger } = made;
  const { payroll } = commandLineTexts(language).pages;
  const period = formatFor(language).period(made.period);
  const absent = missing.map((one) => `  ${one.name}, ${one.scheme}, ${formatFor(language).period(one.period)}`);
  if (missing.length > 0 && !given.acknowledgesMissing) return refuse([payroll.missing(period, missing.length), ...absent], Exit.errorsFound);
  const out = given.out ?? resultName(given.file, `${payroll.fileName}-${safeName(made.period.name)}`, '.csv');
  if (!given.force) protectOthersText(out, payrollStarts);
  writeBytes(out, new TextEncoder().encode(csv));
  const uncoded = lines.filter(({ wageCode }) => wageCode === '').length;
  const errors = made.findings.filter(({ severity }) => severity === 'error');
  const told = [
    payroll.written(lines.length, period, out),
    ...(isFromLedger ? [payroll.fromLedger] : []),
    ...(lines.length === 0 ? [payroll.empty(period)] : []),
    ...(uncoded === 0 ? [] : [payroll.noCode(uncoded)]),
    ...(missing.length === 0 ? [] : [payroll.leftOut(period, missing.length), ...absent]),
    ...(errors.length === 0 ? [] : [payroll.errors(errors.length), ...findingLines(errors, language)]),
  ];
  if (given.json) print(JSON.stringify({ out, isFromLedger, lines: lines.map(({ period: own, ...line }) => ({ ...line, period: own.name })), missing: missing.map((one) => ({ ...one, period: one.period.name })) }, null, 1));
  else told.forEach(print);
  return Exit.done;
}
