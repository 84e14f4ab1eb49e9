import { readFileSync } from 'node:fs';
import { readGoals, type GoalReading } from '../app/read-goals';
import { fold } from '../core/fold';
import { smartLetters } from '../core/smart-letter';
import { say, type Language } from '../i18n';
import type { CommandLineTexts } from '../i18n/command-line';
import { commandLineTexts } from '../i18n/command-line-texts';
import { formatFor } from '../i18n/format';
import type { Arguments } from './arguments';
import { Exit } from './faults';
import { readBytes } from './files';
import { print } from './print';
import { smartInput, type GoalRow } from './smart-input';
import { smartJson } from './smart-json';
import { systemLanguage } from './surroundings';

const STANDARD_INPUT = '-';
const STDIN_DESCRIPTOR = 0;

const contentOf = (file: string): string => (file === STANDARD_INPUT ? readFileSync(STDIN_DESCRIPTOR, 'utf8') : new TextDecoder().decode(readBytes(file)));

const warn = (sentence: string): void => void process.stderr.write(`koers: ${sentence}\n`);

/** `koers smart`: what the text of each goal says of S, M, A, R and T. Ends with 1 when a row has no text, with 3 when nothing can be read. */
export async function smartCommand(given: Arguments, { smart }: CommandLineTexts): Promise<Exit> {
  const input = smartInput(await Promise.resolve(contentOf(given.file)), given.json || /\.json$/i.test(given.file));
  const named = given.file === STANDARD_INPUT ? smart.stdin : given.file;
  switch (input.kind) {
    case 'broken':
      warn(smart.broken(named, input.detail));
      return Exit.file;
    case 'notAList':
      warn(smart.notAList(named));
      return Exit.file;
    case 'nothing':
      warn(smart.nothing(named));
      return Exit.file;
    case 'rows':
      return answer(input.rows, given);
  }
}

function answer(rows: readonly GoalRow[], given: Arguments): Exit {
  const language = given.language ?? systemLanguage();
  const { smart } = commandLineTexts(language);
  const readings = readGoals(rows.flatMap((row) => (row.kind === 'goal' ? [row.goal] : [])), given.today);
  const empty = rows.filter((row) => row.kind === 'empty');
  if (given.json) print(JSON.stringify(readings.map(({ id, reading }) => smartJson(id, reading)), null, 1));
  else [...readings.flatMap(({ id, reading }) => reportLines(id, reading, language)), ...unknownLines(readings.map(({ reading }) => reading), language)].forEach(print);
  empty.forEach(({ row, id }) => warn(smart.noText(row, id)));
  return empty.length > 0 ? Exit.errorsFound : Exit.done;
}

/** A goal with a line per letter, the remarks and the proposal. */
function reportLines(id: string, reading: GoalReading, language: Language): readonly string[] {
  const { text, letters, remarks } = reading;
  const { smart } = commandLineTexts(language);
  const format = formatFor(language);
  const lines = smartLetters.filter((letter) => letters[letter].verdict !== 'unknown').map((letter) => {
    const { verdict, reason, question } = letters[letter];
    const answer = `  ${smart.letters[letter].padEnd(12)}  ${smart.verdicts[verdict].padEnd(14)}  ${say(reason, language, format)}`;
    return question === undefined ? answer : `${answer} ${say(question, language, format)}`;
  });
  return [`${id}  ${text}`, ...lines, ...remarks.map(({ message }) => `  !  ${say(message, language, format)}`), `  ${smart.proposal}: ${betterText(reading) ?? smart.nothingToImprove}`, ''];
}

/** The proposal, where it is another sentence than the goal. */
const betterText = ({ text, proposal }: GoalReading): string | undefined => (fold(proposal.text) === fold(text) ? undefined : proposal.text);

/** What no text can tell, said once for all goals together. */
function unknownLines(readings: readonly GoalReading[], language: Language): readonly string[] {
  const { smart } = commandLineTexts(language);
  const unknown = smartLetters.filter((letter) => readings.some(({ letters }) => letters[letter].verdict === 'unknown'));
  return unknown.length === 0 ? [] : [smart.notFromText(unknown.map((letter) => smart.letters[letter]))];
}
