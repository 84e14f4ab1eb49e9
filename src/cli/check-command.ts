import { basename } from 'node:path';
import { countFindings } from '../app/bonus-summary';
import { checkWorkbook, type WorkbookCheck } from '../app/check-workbook';
import type { Finding } from '../core/finding';
import { explainFinding, type Format, type Language } from '../i18n';
import { formatFor } from '../i18n/format';
import type { CommandLineTexts } from '../i18n/command-line';
import { commandLineTexts } from '../i18n/command-line-texts';
import { openXlsxWorkbook } from '../xlsx/xlsx-workbook';
import type { Arguments } from './arguments';
import { Exit } from './faults';
import { readBytes } from './files';
import { nodeCodec } from './node-codec';
import { print } from './print';
import { findingJson } from './report-json';
import { systemLanguage } from './surroundings';
import { terminalProgress } from './terminal-progress';

/** `koers check`: what Koers recognises in a book and what is wrong with it. Writes nothing; ends with 1 when there are errors. */
export async function checkCommand(given: Arguments, texts: CommandLineTexts): Promise<Exit> {
  const workbook = openXlsxWorkbook(readBytes(given.file), nodeCodec);
  const progress = terminalProgress(texts, given.quiet);
  const check = await checkWorkbook(workbook, given.today, progress).finally(progress.end);
  const language = given.language ?? check.language ?? systemLanguage();
  if (given.json) print(JSON.stringify(checkJson(check, given.file, language), null, 1));
  else checkLines(check, language).forEach(print);
  return countFindings(check.findings, 'error') > 0 ? Exit.errorsFound : Exit.done;
}

function checkJson({ tables, findings }: WorkbookCheck, file: string, language: Language) {
  const format = formatFor(language);
  return {
    file: basename(file),
    language,
    tables: tables.map(({ label, found }) => ({
      table: label[language],
      ...(found === undefined ? { found: null } : { found: { ...found, columns: found.columns.map((column) => ({ ...column, label: column.label[language] })) } }),
    })),
    findings: findings.map((found) => findingJson(found, language, format)),
  };
}

const percent = (confidence: number): string => `${String(Math.round(confidence * 100))}%`;

function checkLines({ tables, findings }: WorkbookCheck, language: Language): readonly string[] {
  const texts = commandLineTexts(language);
  const format = formatFor(language);
  return [
    texts.check.tables,
    ...tables.flatMap((table) => tableLines(table, language, texts)),
    '',
    ...(findings.length === 0 ? [texts.check.noFindings] : [texts.check.findings]),
    ...findings.flatMap((found) => findingLines(found, language, texts, format)),
  ];
}

function tableLines({ label, found }: WorkbookCheck['tables'][number], language: Language, texts: CommandLineTexts): readonly string[] {
  const name = label[language].padEnd(14);
  if (found === undefined) return [`  ${name}  – ${texts.check.notFound}`];
  const place = found.name === found.sheet ? found.sheet : `${found.sheet} › ${found.name}`;
  const columns = found.columns.map((column) => `${column.label[language]} = “${column.header}” ${percent(column.confidence)}`);
  return [`  ${name}  ${place}, ${texts.check.rows(found.rows)}, ${percent(found.confidence)}`, ...columns.map((line) => `      ${line}`)];
}

function findingLines(found: Finding, language: Language, texts: CommandLineTexts, format: Format): readonly string[] {
  const { problem, advice } = explainFinding(found, language, format);
  const { sheet, table, cell, row } = found.subject;
  const where = [sheet ?? table ?? '', cell ?? (row === undefined ? '' : String(row))].filter((part) => part !== '').join('!');
  return [`  ${texts.severity[found.severity]}${where === '' ? '' : ` ${where}`}: ${problem}`, `      ${advice}`];
}
