import { parseArgs } from 'node:util';
import type { JobId } from '../app/job';
import type { Day } from '../core/period';
import type { Language } from '../i18n';
import type { CommandLineTexts } from '../i18n/command-line';
import { parseIsoDay, systemToday } from './surroundings';

export type Command = 'run' | 'check' | 'template' | 'add' | 'close' | 'reopen' | 'ledger' | 'statements' | 'letters' | 'payroll' | 'smart' | 'kpis' | 'agenda' | 'record';

export interface Arguments {
  readonly command: Command;
  readonly file: string;
  readonly out?: string;
  readonly language?: Language;
  /** The day to calculate as if it were; today when not given. */
  readonly today: Day;
  readonly period?: string;
  /** Left out = everything that the book has tables for. */
  readonly jobs?: readonly JobId[];
  /** The tables to add, as the user named them. */
  readonly tables?: readonly string[];
  /** Every column in a template, not only those of the simplest scheme. */
  readonly full: boolean;
  /** A template with the worksheet functions in place of the tables. */
  readonly functions?: true;
  /** Whether the payouts are proven by formulas; left out = unless there are very many. */
  readonly proof?: boolean;
  /** Who closes or reopens, and why. */
  readonly by?: string;
  readonly reason?: string;
  /** Close or export although payouts are missing. */
  readonly acknowledgesMissing?: true;
  /** The folder that gets a file per person. */
  readonly each?: string;
  /** What follows `kpis`: search words; or KPIs to add to the file. */
  readonly words?: readonly string[];
  /** A sector of the KPI library. */
  readonly sector?: string;
  /** For whom KPIs are added, who answers for them, and the goal they belong to. */
  readonly scope?: string;
  readonly owner?: string;
  readonly goal?: string;
  /** The calendar file of the agenda. */
  readonly calendar?: string;
  /** Add an action for every KPI that is off course without one. */
  readonly proposes?: true;
  readonly json: boolean;
  readonly force: boolean;
  readonly quiet: boolean;
}

/** What the user typed: a job to do, a request for help or the version, or a mistake with what to type instead. */
export type ParsedCommand =
  | { readonly kind: 'command'; readonly arguments: Arguments }
  | { readonly kind: 'help'; readonly language?: Language }
  | { readonly kind: 'version' }
  | { readonly kind: 'mistake'; readonly say: (texts: CommandLineTexts) => string };

const options = {
  out: { type: 'string' },
  job: { type: 'string' },
  lang: { type: 'string' },
  language: { type: 'string' },
  sector: { type: 'string' },
  for: { type: 'string' },
  owner: { type: 'string' },
  goal: { type: 'string' },
  today: { type: 'string' },
  period: { type: 'string' },
  by: { type: 'string' },
  reason: { type: 'string' },
  'acknowledge-missing': { type: 'boolean' },
  tables: { type: 'string' },
  each: { type: 'string' },
  ics: { type: 'string' },
  propose: { type: 'boolean' },
  full: { type: 'boolean' },
  functions: { type: 'boolean' },
  proof: { type: 'boolean' },
  'no-proof': { type: 'boolean' },
  json: { type: 'boolean' },
  force: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

const mistake = (say: (texts: CommandLineTexts) => string): ParsedCommand => ({ kind: 'mistake', say });
const jobsOf: Readonly<Record<'kpis' | 'dashboard' | 'bonus' | 'all', readonly JobId[] | undefined>> = { kpis: ['kpiCheck'], dashboard: ['dashboard'], bonus: ['bonus'], all: undefined };
const isJobWord = (word: string): word is keyof typeof jobsOf => Object.hasOwn(jobsOf, word);
const commands: readonly Command[] = ['run', 'check', 'template', 'add', 'close', 'reopen', 'ledger', 'statements', 'letters', 'payroll', 'smart', 'kpis', 'agenda', 'record'];
const isCommand = (word: string): word is Command => commands.some((command) => command === word);

/** The language that was asked for, where it is one of ours. */
function languageIn({ lang, language = lang }: { readonly lang?: string; readonly language?: string }): { readonly language?: Language } {
  return language === 'nl' || language === 'en' ? { language } : {};
}

/** Reads the words after `koers`. */
export function parseCommand(words: readonly string[]): ParsedCommand {
  const parsed = parseWords(words);
  if (typeof parsed === 'string') return mistake((texts) => texts.usage.unknownOption(parsed));
  const { values, positionals } = parsed;
  if (values.help === true) return { kind: 'help', ...languageIn(values) };
  if (values.version === true) return { kind: 'version' };
  const [command, named, ...others] = positionals;
  if (command === undefined) return mistake((texts) => texts.usage.noCommand);
  if (!isCommand(command)) return mistake((texts) => texts.usage.unknownCommand(command));
  if (command === 'kpis') return parseKpis(positionals.slice(1), values);
  const file = named ?? (command === 'smart' ? '-' : undefined);
  if (file === undefined) return mistake((texts) => texts.usage.missingFile(command));
  if (others.length > 0) return mistake((texts) => texts.usage.tooManyFiles(command));
  return parseValues(command, file, values);
}

/** `kpis add BOOK id…` works on a file; `kpis` with other words, or none, looks in the library. */
function parseKpis(words: readonly string[], values: Values): ParsedCommand {
  const [first, file, ...ids] = words;
  const parsed = parseValues('kpis', first === 'add' ? (file ?? '') : '', values);
  if (parsed.kind !== 'command') return parsed;
  if (first === 'add' && (file === undefined || ids.length === 0)) return mistake((texts) => texts.kpis.addWhat);
  const { for: scope, owner, goal, sector } = values;
  const narrowed = { ...(sector === undefined ? {} : { sector }), ...(scope === undefined ? {} : { scope }), ...(owner === undefined ? {} : { owner }), ...(goal === undefined ? {} : { goal }) };
  return { kind: 'command', arguments: { ...parsed.arguments, ...narrowed, words: first === 'add' ? ids : words } };
}

type Values = Exclude<ReturnType<typeof parseWords>, string>['values'];

function parseValues(command: Command, file: string, values: Values): ParsedCommand {
  const { job, period, out } = values;
  const lang = values.lang ?? values.language;
  const language: Language | undefined = lang === 'nl' || lang === 'en' ? lang : undefined;
  const today = values.today === undefined ? systemToday() : parseIsoDay(values.today);
  if (today === undefined) return mistake((texts) => texts.usage.badDay(values.today ?? ''));
  if (lang !== undefined && language === undefined) return mistake((texts) => texts.usage.badLanguage(lang));
  if (job !== undefined && !isJobWord(job)) return mistake((texts) => texts.usage.badJob(job));
  const switches = { full: values.full === true, json: values.json === true, force: values.force === true, quiet: values.quiet === true };
  const jobs = job === undefined ? undefined : jobsOf[job];
  const tables = values.tables?.split(',').map((name) => name.trim()).filter((name) => name !== '');
  const proof = values.proof === true ? true : values['no-proof'] === true ? false : undefined;
  const recording = { ...(values.by === undefined ? {} : { by: values.by }), ...(values.reason === undefined ? {} : { reason: values.reason }), ...(values['acknowledge-missing'] === true && { acknowledgesMissing: true as const }) };
  const agenda = { ...(values.ics === undefined ? {} : { calendar: values.ics }), ...(values.propose === true && { proposes: true as const }) };
  const chosen = { ...recording, ...(values.functions === true && { functions: true as const }), ...agenda, ...(proof === undefined ? {} : { proof }), ...(tables && { tables }), ...(out === undefined ? {} : { out }), ...(values.each === undefined ? {} : { each: values.each }), ...(jobs && { jobs }), ...(language === undefined ? {} : { language }), ...(period === undefined ? {} : { period }) };
  return { kind: 'command', arguments: { command, file, today, ...chosen, ...switches } };
}

/** The parsed words, or the option that is not known. */
function parseWords(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (fault) {
    const named = fault instanceof Error ? /'(-[^' ]*)/.exec(fault.message) : null;
    return named?.[1] ?? words.find((word) => word.startsWith('-')) ?? '';
  }
}
