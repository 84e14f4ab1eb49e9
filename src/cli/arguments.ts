import { parseArgs } from 'node:util';
import type { Language } from '../i18n';
import type { CommandLineTexts } from '../i18n/command-line';

export type Command = 'run' | 'check' | 'template';

export interface Arguments {
  readonly command: Command;
  readonly file: string;
  readonly out?: string;
  readonly language?: Language;
  readonly today?: string;
  readonly period?: string;
  readonly json: boolean;
  readonly force: boolean;
  readonly quiet: boolean;
}

/** What the user typed: a job to do, a request for help or the version, or a mistake with what to type instead. */
export type ParsedCommand =
  | { readonly kind: 'command'; readonly arguments: Arguments }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'mistake'; readonly say: (texts: CommandLineTexts) => string };

const options = {
  out: { type: 'string' },
  job: { type: 'string' },
  lang: { type: 'string' },
  today: { type: 'string' },
  period: { type: 'string' },
  json: { type: 'boolean' },
  force: { type: 'boolean' },
  quiet: { type: 'boolean', short: 'q' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

const mistake = (say: (texts: CommandLineTexts) => string): ParsedCommand => ({ kind: 'mistake', say });
const isCommand = (word: string): word is Command => word === 'run' || word === 'check' || word === 'template';

/** Reads the words after `koers`. */
export function parseCommand(words: readonly string[]): ParsedCommand {
  const parsed = parseWords(words);
  if (typeof parsed === 'string') return mistake((texts) => texts.usage.unknownOption(parsed));
  const { values, positionals } = parsed;
  if (values.help === true) return { kind: 'help' };
  if (values.version === true) return { kind: 'version' };
  const [command, file, ...others] = positionals;
  if (command === undefined) return mistake((texts) => texts.usage.noCommand);
  if (!isCommand(command)) return mistake((texts) => texts.usage.unknownCommand(command));
  if (file === undefined) return mistake((texts) => texts.usage.missingFile(command));
  if (others.length > 0) return mistake((texts) => texts.usage.tooManyFiles(command));
  const { lang, job, today, period } = values;
  if (lang !== undefined && lang !== 'nl' && lang !== 'en') return mistake((texts) => texts.usage.badLanguage(lang));
  if (job !== undefined && job !== 'bonus' && job !== 'all') return mistake((texts) => texts.usage.badJob(job));
  return {
    kind: 'command',
    arguments: {
      command,
      file,
      ...(values.out === undefined ? {} : { out: values.out }),
      ...(lang === undefined ? {} : { language: lang }),
      ...(today === undefined ? {} : { today }),
      ...(period === undefined ? {} : { period }),
      json: values.json === true,
      force: values.force === true,
      quiet: values.quiet === true,
    },
  };
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
