import { missingPayouts } from '../app/bonus-summary';
import { runJobs } from '../app/run-jobs';
import type { Report } from '../app/outcome';
import { formatFor } from '../i18n/format';
import type { CommandLineTexts } from '../i18n/command-line';
import { openXlsxWorkbook } from '../xlsx/xlsx-workbook';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { Arguments } from './arguments';
import { commandLineTexts } from '../i18n/command-line-texts';
import { Exit } from './faults';
import { readBytes, resultName, writeBytes } from './files';
import { nodeCodec } from './node-codec';
import { print } from './print';
import { reportJson } from './report-json';
import { protectOthersFile } from './result-file';
import { type ResultPlace, runSummary } from './run-summary';
import { systemLanguage } from './surroundings';
import { terminalProgress } from './terminal-progress';

/** `koers run`: reads the book, calculates, and writes a copy with the result sheets. The book itself stays as it is. */
export async function runCommand(given: Arguments, texts: CommandLineTexts): Promise<Exit> {
  const out = given.out ?? resultName(given.file);
  if (!given.force) protectOthersFile(out, given.file);
  const workbook = openXlsxWorkbook(readBytes(given.file), nodeCodec);
  const progress = terminalProgress(texts, given.quiet);
  const options = {
    today: given.today,
    source: basename(given.file),
    fallbackLanguage: systemLanguage(),
    ...(given.jobs && { jobs: given.jobs }),
    ...(given.proof === undefined ? {} : { proof: given.proof }),
    ...(given.period === undefined ? {} : { period: given.period }),
    ...(given.language === undefined ? {} : { language: given.language }),
  };
  const report = await runJobs(workbook, options, progress).finally(progress.end);
  if (given.period !== undefined && report.findings.some(({ check }) => check === 'run.badPeriod')) return refusePeriod(given.period, texts);
  const isKept = isNothingNew(report, given.period) && existsSync(out);
  if (!isKept) writeBytes(out, workbook.save());
  const format = formatFor(report.language);
  if (given.json) print(JSON.stringify(reportJson(report, out, format), null, 1));
  else runSummary(report, { out, isKept, ...onlyJob(given, report) }, commandLineTexts(report.language), format).forEach(print);
  return isEmpty(report) ? Exit.errorsFound : Exit.done;
}

/** True when there is no bonus at all, of a period that was asked for or of everything: no reason to write over what is there. */
const isNothingNew = (report: Report, period: string | undefined): boolean => isEmpty(report) || (period !== undefined && report.bonus?.payouts.count === 0);

/** True when no bonus could be calculated and nothing else was asked for. */
const isEmpty = ({ bonus, kpiCheck, dashboard }: Report): boolean =>
  bonus !== undefined && kpiCheck === undefined && dashboard === undefined && missingPayouts(bonus) === bonus.payouts.count;

/** One job was asked for; a book with KPIs has another one. */
const onlyJob = ({ jobs, file }: Arguments, { kpiCheck, dashboard }: Report): Pick<ResultPlace, 'only'> =>
  jobs?.length === 1 && jobs[0] !== undefined && (kpiCheck !== undefined || dashboard !== undefined) ? { only: { job: jobs[0], file } } : {};

function refusePeriod(period: string, texts: CommandLineTexts): Exit {
  process.stderr.write(`koers: ${texts.usage.badPeriod(period)}\n`);
  return Exit.usage;
}
