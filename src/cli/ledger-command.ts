import { ledgerState, type LedgerState } from '../app/ledger/ledger-state';
import type { Language } from '../i18n';
import { formatFor } from '../i18n/format';
import type { CommandLineTexts } from '../i18n/command-line';
import { commandLineTexts } from '../i18n/command-line-texts';
import { openXlsxWorkbook } from '../xlsx/xlsx-workbook';
import type { Arguments } from './arguments';
import { Exit } from './faults';
import { readBytes } from './files';
import { findingLines } from './finding-lines';
import { nodeCodec } from './node-codec';
import { print } from './print';
import { findingJson } from './report-json';
import { isoDay, systemLanguage } from './surroundings';
import { terminalProgress } from './terminal-progress';

/** `koers ledger`: what is due per payee and period, the balances, the closes, and what no longer matches. Writes nothing; ends with 1 on errors. */
export async function ledgerCommand(given: Arguments, texts: CommandLineTexts): Promise<Exit> {
  const workbook = openXlsxWorkbook(readBytes(given.file), nodeCodec);
  const progress = terminalProgress(texts, given.quiet);
  const state = await ledgerState(workbook, { today: given.today, fallbackLanguage: systemLanguage() }, progress).finally(progress.end);
  const language = given.language ?? state.language;
  if (given.json) print(JSON.stringify(stateJson(state, language), null, 1));
  else stateLines(state, language).forEach(print);
  return state.findings.some(({ severity }) => severity === 'error') ? Exit.errorsFound : Exit.done;
}

function stateJson({ periods, closes, findings, names }: LedgerState, language: Language) {
  const format = formatFor(language);
  return {
    periods: periods.map(({ lines: _, period, payee, ...figures }) => ({ payee, name: names.get(payee) ?? payee, period: period.name, ...figures })),
    closes: closes.map(({ run, period, action, row }) => ({ run, period: period.name, action, date: isoDay(row.date), author: row.author ?? null, reason: row.reason ?? null, lines: row.lines ?? null, total: row.total ?? null, missing: row.missing ?? 0 })),
    findings: findings.map((found) => findingJson(found, language, format)),
  };
}

function stateLines({ periods, closes, findings, names }: LedgerState, language: Language): readonly string[] {
  const texts = commandLineTexts(language);
  const format = formatFor(language);
  if (periods.length === 0 && closes.length === 0) return [texts.ledger.noLedger, ...findingLines(findings, language)];
  const lines = periods.flatMap(({ payee, currency, period, due, balances }, at) => {
    const money = (amount: number): string => format.money(amount, currency);
    const heading = periods[at - 1]?.payee === payee ? [] : [names.get(payee) ?? payee];
    return [...heading, texts.ledger.balance({ period: format.period(period), due: money(due), draws: money(balances.draws), held: money(balances.held), carried: money(balances.carried) })];
  });
  const recorded = closes.map(({ period, action, row }) => texts.ledger.close({ period: format.period(period), isClose: action === 'close', day: format.day(row.date), author: row.author ?? '', reason: row.reason ?? '', missing: row.missing ?? 0 }));
  return [texts.ledger.balances, ...lines, '', texts.ledger.closes, ...recorded, '', ...(findings.length === 0 ? [texts.ledger.holds] : findingLines(findings, language))];
}
