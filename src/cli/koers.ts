import { commandLineTexts } from '../i18n/command-line-texts';
import type { Arguments } from './arguments';
import { parseCommand } from './arguments';
import { addCommand } from './add-command';
import { agendaCommand } from './agenda-command';
import { checkCommand } from './check-command';
import { closeCommand, reopenCommand } from './close-command';
import { describeFault, Exit } from './faults';
import { kpisCommand } from './kpis-command';
import { ledgerCommand } from './ledger-command';
import { lettersCommand, statementsCommand } from './pages-command';
import { payrollCommand } from './payroll-command';
import { recordCommand } from './record-command';
import { runCommand } from './run-command';
import { smartCommand } from './smart-command';
import { systemLanguage } from './surroundings';
import { templateCommand } from './template-command';

declare const KOERS_VERSION: string;

const commands = { run: runCommand, check: checkCommand, template: templateCommand, add: addCommand, close: closeCommand, reopen: reopenCommand, ledger: ledgerCommand, statements: statementsCommand, letters: lettersCommand, payroll: payrollCommand, smart: smartCommand, kpis: kpisCommand, agenda: agendaCommand, record: recordCommand };

async function execute(given: Arguments): Promise<Exit> {
  const texts = commandLineTexts(given.language ?? systemLanguage());
  try {
    return await commands[given.command](given, texts);
  } catch (fault) {
    const { sentence, exit } = describeFault(fault, given.file, texts);
    process.stderr.write(`koers: ${sentence}\n`);
    if (exit === Exit.fault && process.env['KOERS_TRACE'] !== undefined) process.stderr.write(`${String(fault instanceof Error ? fault.stack : fault)}\n`);
    return exit;
  }
}

/** Runs `koers` with the words after it; resolves to the exit status. */
export async function koers(words: readonly string[]): Promise<Exit> {
  const parsed = parseCommand(words);
  if (parsed.kind === 'command') return execute(parsed.arguments);
  const texts = commandLineTexts((parsed.kind === 'help' ? parsed.language : undefined) ?? systemLanguage());
  if (parsed.kind === 'mistake') {
    process.stderr.write(`koers: ${parsed.say(texts)}\n${texts.usage.seeHelp}\n`);
    return Exit.usage;
  }
  process.stdout.write(parsed.kind === 'help' ? texts.help : `${KOERS_VERSION}\n`);
  return Exit.done;
}
