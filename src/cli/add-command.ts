import { addableTables, addTables, tablesNamed, tablesPresent } from '../app/make-template';
import { tableLabel } from '../app/plan/labels';
import type { CommandLineTexts } from '../i18n/command-line';
import { openXlsxWorkbook } from '../xlsx/xlsx-workbook';
import type { Arguments } from './arguments';
import { Exit } from './faults';
import { readBytes, writeBytes } from './files';
import { nodeCodec } from './node-codec';
import { print } from './print';
import { systemLanguage } from './surroundings';

/** `koers add`: empty tables, each with all its columns, in a book; what is there stays as it is. Without names it lists the tables there are. */
export async function addCommand(given: Arguments, texts: CommandLineTexts): Promise<Exit> {
  const language = given.language ?? systemLanguage();
  const names = given.tables ?? [];
  const { tables, unknown } = tablesNamed(names);
  if (names.length === 0 || unknown !== undefined) {
    const known = addableTables.map(({ id, label, description }) => `  ${id.padEnd(16)}${label[language]}: ${description[language]}`);
    process.stderr.write(`koers: ${unknown === undefined ? texts.add.noTables : texts.add.unknownTable(unknown)}\n${known.join('\n')}\n`);
    return Exit.usage;
  }
  const workbook = openXlsxWorkbook(readBytes(given.file), nodeCodec);
  const present = await tablesPresent(workbook, tables);
  const lacking = tables.filter((table) => !present.some((one) => one.table === table));
  const written = lacking.length === 0 ? [] : await addTables(workbook, lacking, language);
  const out = given.out ?? given.file;
  if (written.length > 0 || out !== given.file) writeBytes(out, workbook.save());
  const lines = [...(written.length > 0 ? [texts.add.written(out, written.map(({ name }) => name).join(', '))] : []), ...present.map(({ table, sheet }) => texts.add.present(tableLabel(table, language), sheet))];
  (given.json ? [JSON.stringify({ out, sheets: written, present }, null, 1)] : lines).forEach(print);
  return Exit.done;
}
