import { type KpiInPeriod, recordKpis, type RecordOutcome, type RecordRefusal } from '../app/record-kpis';
import type { AgendaCommandTexts } from '../i18n/agenda-command';
import type { CommandLineTexts } from '../i18n/command-line';
import { commandLineTexts } from '../i18n/command-line-texts';
import { formatFor } from '../i18n/format';
import type { Language } from '../i18n';
import { openXlsxWorkbook } from '../xlsx/xlsx-workbook';
import type { Arguments } from './arguments';
import { Exit } from './faults';
import { readBytes, writeBytes } from './files';
import { nodeCodec } from './node-codec';
import { print } from './print';
import { systemLanguage } from './surroundings';

type Recorded = Extract<RecordOutcome, { readonly kind: 'recorded' }>;

const refuse = (sentence: string, exit: Exit): Exit => {
  process.stderr.write(`koers: ${sentence}\n`);
  return exit;
};

/** `koers record`: keeps how KPIs stood in a period that is over, in the book itself, or in a copy with --out. Ends with 1 when it was refused. */
export async function recordCommand(given: Arguments, texts: CommandLineTexts): Promise<Exit> {
  const { period, language, today } = given;
  if (period === undefined) return refuse(texts.agenda.record.noPeriod, Exit.usage);
  const workbook = openXlsxWorkbook(readBytes(given.file), nodeCodec);
  const outcome = await recordKpis(workbook, { today, period, fallbackLanguage: systemLanguage(), ...(language && { language }) });
  if (outcome.kind === 'refused') return refused(outcome.why, period, outcome.language);
  const out = given.out ?? given.file;
  if (outcome.recorded.length > 0 || out !== given.file) writeBytes(out, workbook.save());
  const named = ({ kpi, period: own }: KpiInPeriod) => ({ kpi, period: own.name });
  const { recorded, present, unknown } = outcome;
  if (given.json) print(JSON.stringify({ out, period: outcome.period.name, recorded: recorded.map((one) => ({ ...named(one), status: one.status })), present: present.map(named), unknown: unknown.map(named) }, null, 1));
  else report(outcome, out, commandLineTexts(outcome.language).agenda.record).forEach(print);
  return Exit.done;
}

function refused(why: RecordRefusal, asked: string, language: Language): Exit {
  const { agenda, usage } = commandLineTexts(language);
  switch (why.kind) {
    case 'badPeriod':
      return refuse(usage.badPeriod(asked), Exit.usage);
    case 'notOver':
    case 'nothing':
      return refuse(agenda.record[why.kind](formatFor(language).period(why.period)), Exit.errorsFound);
    case 'noColumn':
      return refuse(agenda.record.noColumn(why.column), Exit.errorsFound);
  }
}

const distinct = (texts: readonly string[]): number => new Set(texts).size;

/** Four KPIs over three months are twelve rows. */
const countsOf = (recorded: readonly KpiInPeriod[]) => ({ kpis: distinct(recorded.map(({ kpi }) => kpi)), periods: distinct(recorded.map(({ period }) => period.name)), rows: recorded.length });

function report({ recorded, present, unknown, findings, language }: Recorded, out: string, own: AgendaCommandTexts['record']): readonly string[] {
  const { shortPeriod } = formatFor(language);
  return [
    ...(recorded.length > 0 ? [own.recorded(countsOf(recorded), out)] : [own.none]),
    ...recorded.map(({ kpi, period, status }) => own.kpi(kpi, shortPeriod(period), own.status[status])),
    ...(present.length > 0 ? [own.present(present.length)] : []),
    ...(unknown.length > 0 ? [own.unknown(unknown.length), ...unknown.map(({ kpi, period }) => own.unknownKpi(kpi, shortPeriod(period)))] : []),
    ...(findings.length > 0 ? [own.errors(findings.length)] : []),
  ];
}
