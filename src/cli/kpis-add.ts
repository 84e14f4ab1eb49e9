import { insertKpis, type InsertOutcome, type InsertRefusal } from '../app/insert-kpis';
import { typedName } from '../app/kpi-library';
import { whyNoBaseline } from '../app/engine/planning/insert-notes';
import { tableLabel } from '../app/plan/labels';
import type { Language } from '../i18n';
import { commandLineTexts } from '../i18n/command-line-texts';
import { formatFor } from '../i18n/format';
import type { KpisCommandTexts } from '../i18n/kpis-command';
import { openXlsxWorkbook } from '../xlsx/xlsx-workbook';
import type { Arguments } from './arguments';
import { Exit } from './faults';
import { readBytes, writeBytes } from './files';
import { nodeCodec } from './node-codec';
import { print } from './print';
import { systemLanguage } from './surroundings';

type Inserted = Extract<InsertOutcome, { readonly kind: 'inserted' }>;
type InsertedKpi = Inserted['kpis'][number];

/** `koers kpis add`: puts KPIs of the library into the book itself, or a copy with --out, and tells so in the language of the book. When all are there already nothing is written. */
export async function addKpis(given: Arguments): Promise<Exit> {
  const workbook = openXlsxWorkbook(readBytes(given.file), nodeCodec);
  const { scope, owner, goal, language } = given;
  const asked = { ...(scope === undefined ? {} : { scope }), ...(owner === undefined ? {} : { owner }), ...(goal === undefined ? {} : { goal }), ...(language && { language }) };
  const outcome = await insertKpis(workbook, given.words ?? [], { ...asked, today: given.today, fallbackLanguage: systemLanguage() });
  if (outcome.kind === 'refused') {
    process.stderr.write(`koers: ${refusal(outcome.why, given.language ?? outcome.language)}\n`);
    return outcome.why.kind === 'noColumn' ? Exit.errorsFound : Exit.usage;
  }
  const out = given.out ?? given.file;
  if (outcome.kpis.length > 0 || out !== given.file) writeBytes(out, workbook.save());
  if (given.json) print(JSON.stringify({ out, added: outcome.kpis.map(({ kpi, measure, baseline }) => ({ id: kpi.id, name: kpi.name[outcome.language], measure, baseline })), present: outcome.present, measures: outcome.measures, addedColumns: outcome.addedColumns, withoutPlace: outcome.withoutPlace }, null, 1));
  else report(outcome, out, commandLineTexts(given.language ?? outcome.language).kpis).forEach(print);
  return Exit.done;
}

function refusal(why: InsertRefusal, language: Language): string {
  const { kpis } = commandLineTexts(language);
  switch (why.kind) {
    case 'unknownKpi':
      return kpis.unknownKpi(why.name, why.near.map((kpi) => typedName(kpi, language)).join(', '));
    case 'unknownGoal':
      return kpis.unknownGoal(why.goal, why.goals.join(', '));
    case 'unknownOwner':
    case 'unknownScope':
      return kpis[why.kind](why.name, why.near.join(', '));
    case 'noColumn':
      return kpis.noColumn(why.column);
  }
}

function report({ kpis, present, measures, addedColumns, withoutPlace, newScope, language }: Inserted, out: string, texts: KpisCommandTexts): readonly string[] {
  if (kpis.length === 0) return [texts.allPresent(out)];
  return [
    texts.added(kpis.length, out),
    ...kpis.flatMap((one) => kpiLines(one, texts, language)),
    ...present.map(texts.present),
    ...(measures.length > 0 ? [texts.measures(measures.join(', '))] : []),
    ...addedColumns.map(({ table, headers }) => texts.addedColumns(table, headers.join(', '))),
    ...(newScope !== undefined ? [texts.newScope(newScope)] : []),
    ...(withoutPlace.length > 0 ? [texts.withoutPlace(withoutPlace.join(', '))] : []),
    texts.targets,
  ];
}

function kpiLines({ kpi, measure, baseline }: InsertedKpi, texts: KpisCommandTexts, language: Language): readonly string[] {
  const name = kpi.name[language];
  const lost = measure.kind === 'none' && measure.why.kind === 'noPlace' ? [texts.noPlace(name, tableLabel(measure.why.table, language), measure.why.column)] : [];
  if (baseline.kind === 'unknown') return [texts.noBaseline(name, whyNoBaseline({ measure, baseline }, language)), ...lost];
  const format = formatFor(language);
  const { value, unit, currency, period } = baseline;
  const shown = unit === 'money' ? format.spokenMoney(value, currency) : unit === 'ratio' ? format.percent(value) : format.number(value);
  return [texts.baseline(name, shown, `${format.period(period)}, ${baseline.measure}`), ...lost];
}
