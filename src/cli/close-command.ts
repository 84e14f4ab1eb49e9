import { closePeriod, type CloseOutcome } from '../app/ledger/close-period';
import { reopenPeriod, type ReopenOutcome } from '../app/ledger/reopen-period';
import { formatFor } from '../i18n/format';
import type { CommandLineTexts } from '../i18n/command-line';
import { commandLineTexts } from '../i18n/command-line-texts';
import { openXlsxWorkbook } from '../xlsx/xlsx-workbook';
import type { Arguments } from './arguments';
import { Exit } from './faults';
import { readBytes, writeBytes } from './files';
import { findingLines } from './finding-lines';
import { nodeCodec } from './node-codec';
import { print } from './print';
import { findingJson } from './report-json';
import { systemLanguage } from './surroundings';
import { terminalProgress } from './terminal-progress';

const refuse = (sentence: string, exit: Exit): Exit => {
  process.stderr.write(`koers: ${sentence}\n`);
  return exit;
};

/** `koers close`: records what a period pays in the book itself, or in a copy with --out. Ends with 1 when it was refused. */
export async function closeCommand(given: Arguments, texts: CommandLineTexts): Promise<Exit> {
  const { period, by: author } = given;
  if (period === undefined) return refuse(texts.ledger.noPeriod('close'), Exit.usage);
  if (author === undefined) return refuse(texts.ledger.noAuthor('close'), Exit.usage);
  const workbook = openXlsxWorkbook(readBytes(given.file), nodeCodec);
  const progress = terminalProgress(texts, given.quiet);
  const outcome = await closePeriod(workbook, { ...recorded(given, author), period, acknowledgesMissing: given.acknowledgesMissing === true }, progress).finally(progress.end);
  if (outcome.kind === 'refused') return refused(outcome, given, texts);
  const out = given.out ?? given.file;
  writeBytes(out, workbook.save());
  const own = commandLineTexts(outcome.language).ledger;
  const format = formatFor(outcome.language);
  if (given.json) print(JSON.stringify({ out, run: outcome.run, period: outcome.period.name, lines: outcome.lines, due: outcome.paid, missing: outcome.missing.map(({ name, scheme, component, origin }) => ({ name, scheme, component, period: origin.name })) }, null, 1));
  else [own.closed(format.period(outcome.period), outcome.run, outcome.lines, out), ...outcome.paid.map(({ name, due, currency }) => own.due(name, format.money(due, currency))), ...leftOut(outcome, own), ...findingLines(outcome.findings, outcome.language)].forEach(print);
  return Exit.done;
}

/** What was missing, and was closed without. */
function leftOut({ missing, language }: Extract<CloseOutcome, { readonly kind: 'closed' }>, texts: CommandLineTexts['ledger']): readonly string[] {
  const { period } = formatFor(language);
  return missing.length === 0 ? [] : [texts.leftOut(missing.length), ...missing.map(({ name, scheme, component, origin }) => texts.missingAmount(name, scheme, component, period(origin)))];
}

const recorded = (given: Arguments, author: string) => ({
  today: given.today,
  author,
  fallbackLanguage: systemLanguage(),
  ...(given.reason === undefined ? {} : { reason: given.reason }),
  ...(given.language === undefined ? {} : { language: given.language }),
});

/** `koers reopen`: opens the period that was closed last, by lines that reverse it. Ends with 1 when it was refused. */
export async function reopenCommand(given: Arguments, texts: CommandLineTexts): Promise<Exit> {
  const { period, by: author, reason = '' } = given;
  if (period === undefined) return refuse(texts.ledger.noPeriod('reopen'), Exit.usage);
  if (author === undefined) return refuse(texts.ledger.noAuthor('reopen'), Exit.usage);
  const workbook = openXlsxWorkbook(readBytes(given.file), nodeCodec);
  const outcome = await reopenPeriod(workbook, { ...recorded(given, author), period, reason });
  if (outcome.kind === 'refused') return refused(outcome, given, texts);
  const out = given.out ?? given.file;
  writeBytes(out, workbook.save());
  const format = formatFor(outcome.language);
  if (given.json) print(JSON.stringify({ out, run: outcome.run, period: outcome.period.name, lines: outcome.lines }, null, 1));
  else print(commandLineTexts(outcome.language).ledger.reopened(format.period(outcome.period), outcome.run, outcome.lines, out));
  return Exit.done;
}

type Refused = Extract<CloseOutcome | ReopenOutcome, { readonly kind: 'refused' }>;

function refused({ why, findings, language: own }: Refused, given: Arguments, usage: CommandLineTexts): Exit {
  const language = given.language ?? own;
  const texts = commandLineTexts(language);
  if (why.kind === 'badPeriod') return refuse(usage.usage.badPeriod(given.period ?? ''), Exit.usage);
  const format = formatFor(language);
  if (given.json) print(JSON.stringify({ refused: why.kind, findings: findings.map((found) => findingJson(found, language, format)) }, null, 1));
  const lines = why.kind === 'missing' ? why.amounts.map(({ name, scheme, component, origin }) => texts.ledger.missingAmount(name, scheme, component, format.period(origin))) : findingLines(findings, language);
  return refuse([refusal(why, texts, language), ...lines].join('\n'), why.kind === 'noReason' ? Exit.usage : Exit.errorsFound);
}

function refusal(why: Exclude<Refused['why'], { readonly kind: 'badPeriod' }>, { ledger: { refused: say } }: CommandLineTexts, language: Refused['language']): string {
  const { period } = formatFor(language);
  switch (why.kind) {
    case 'alreadyClosed':
      return say.alreadyClosed(period(why.period), period(why.by));
    case 'earlierOpen':
      return say.earlierOpen(period(why.period), period(why.open));
    case 'notLast':
      return say.notLast(period(why.period), period(why.last));
    case 'missing':
      return say.missing(period(why.period), why.amounts.length);
    case 'noReason':
      return say.noReason;
    case 'notOver':
    case 'nothing':
    case 'ledgerUnclear':
    case 'unclear':
    case 'notClosed':
      return say[why.kind](period(why.period));
  }
}
