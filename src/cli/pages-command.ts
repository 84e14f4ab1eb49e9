import { basename, join } from 'node:path';
import { collectPages, type PersonalPages, writePages } from '../app/personal-pages';
import type { CommandLineTexts } from '../i18n/command-line';
import { commandLineTexts } from '../i18n/command-line-texts';
import { newXlsxWorkbook, openXlsxWorkbook } from '../xlsx/xlsx-workbook';
import type { Arguments } from './arguments';
import { Exit } from './faults';
import { ensureFolder, isSameFile, readBytes, refuseExisting, resultName, writeBytes } from './files';
import { nodeCodec } from './node-codec';
import { fileNames } from './person-files';
import { print } from './print';
import { protectOthersFile } from './result-file';
import { systemLanguage } from './surroundings';
import { terminalProgress } from './terminal-progress';

type Kind = 'statements' | 'letters';

const refuse = (sentence: string, exit: Exit): Exit => {
  process.stderr.write(`koers: ${sentence}\n`);
  return exit;
};

/** `koers statements`: what everybody earned and how, a page each; all in a copy of the book, or a file per person. */
export const statementsCommand = (given: Arguments, texts: CommandLineTexts): Promise<Exit> => pagesCommand('statements', given, texts);

/** `koers letters`: the targets of a period to come and what they pay, a page per person. */
export async function lettersCommand(given: Arguments, texts: CommandLineTexts): Promise<Exit> {
  return given.period === undefined ? refuse(texts.pages.noPeriod('letters'), Exit.usage) : pagesCommand('letters', given, texts);
}

async function pagesCommand(kind: Kind, given: Arguments, texts: CommandLineTexts): Promise<Exit> {
  const { period, language } = given;
  const workbook = openXlsxWorkbook(readBytes(given.file), nodeCodec);
  const progress = terminalProgress(texts, given.quiet);
  const options = { kind, today: given.today, source: basename(given.file), fallbackLanguage: systemLanguage(), ...(period !== undefined && { period }), ...(language && { language }) };
  const pages = await collectPages(workbook, options, progress).finally(progress.end);
  const { pages: own } = commandLineTexts(pages.language);
  if (period !== undefined && !pages.asked) return refuse(texts.usage.badPeriod(period), Exit.usage);
  if (pages.people.length === 0) return refuse(own.nothing, Exit.errorsFound);
  if (given.each !== undefined) return writeEach(kind, given, given.each, pages);
  const out = given.out ?? resultName(given.file, kind);
  if (!given.force) protectOthersFile(out, given.file, [kind]);
  await writePages(workbook, pages, progress).finally(progress.end);
  writeBytes(out, workbook.save());
  const told = [own.written(pages.shown, out), ...(pages.shown < pages.people.length ? [own.first(pages.shown, pages.people.length)] : [])];
  (given.json ? [JSON.stringify({ out, pages: pages.shown, people: pages.people.length }, null, 1)] : told).forEach(print);
  return Exit.done;
}

/** A workbook per person. Before the first is written, every name is known to be free or an earlier page of Koers. */
async function writeEach(kind: Kind, given: Arguments, folder: string, pages: PersonalPages): Promise<Exit> {
  const { pages: own } = commandLineTexts(pages.language);
  const start = [kind === 'letters' ? own.letter : own.statement, pages.asked?.name ?? ''].join(' ').trim();
  const files = fileNames(pages.people, folder, start);
  ensureFolder(folder);
  files.filter((file) => isSameFile(file, given.file)).forEach(refuseExisting);
  if (!given.force) files.forEach((file) => protectOthersFile(file, given.file, [kind]));
  for (const [at, { sheet }] of pages.people.entries()) {
    const workbook = newXlsxWorkbook(nodeCodec);
    await workbook.write([sheet()]);
    writeBytes(files[at] ?? join(folder, `${start}.xlsx`), workbook.save());
  }
  if (given.json) print(JSON.stringify({ folder, files: pages.people.map(({ id, name }, at) => ({ id, name, file: files[at] ?? null })) }, null, 1));
  else print(own.each(files.length, folder));
  return Exit.done;
}
