import type { CommandLineTexts } from '../i18n/command-line';
import { newXlsxWorkbook } from '../xlsx/xlsx-workbook';
import { makeFunctionsBook, makeTemplate } from '../app/make-template';
import type { Arguments } from './arguments';
import { Exit } from './faults';
import { refuseExisting, writeBytes } from './files';
import { nodeCodec } from './node-codec';
import { print } from './print';
import { systemLanguage } from './surroundings';

/** `koers template`: a new workbook with every table, its notes and its validation lists. */
export async function templateCommand(given: Arguments, texts: CommandLineTexts): Promise<Exit> {
  if (!given.force) refuseExisting(given.file);
  const workbook = newXlsxWorkbook(nodeCodec);
  const language = given.language ?? systemLanguage();
  const written = given.functions ? await makeFunctionsBook(workbook, language) : await makeTemplate(workbook, language, given.full ? 'all' : 'simple');
  writeBytes(given.file, workbook.save());
  print(given.json ? JSON.stringify({ out: given.file, sheets: written }, null, 1) : (given.functions ? texts.template.functions : texts.template.written)(given.file));
  return Exit.done;
}
