import type { Language } from '../i18n';
import type { Workbook, WrittenSheet } from '../ports/workbook';
import { functionsSheet } from '../sheets/functions-sheet/functions-sheet';
import { tableSheets, templateSheets, type TemplateColumns } from '../sheets/template';
import { matchFor } from '../tables/recognise/recognise';
import { tableNamed } from '../tables/read/settings-choices';
import type { Bilingual, TableId } from '../tables/schema';
import { tableSchemas } from '../tables/schemas';
import { collect } from './collect';

/** Puts a table of each basic kind, with notes, validation lists and an example, into a workbook. Sheets that exist stay as they are. */
export const makeTemplate = (workbook: Pick<Workbook, 'write'>, language: Language, columns: TemplateColumns = 'simple'): Promise<readonly WrittenSheet[]> =>
  workbook.write(templateSheets(language, columns));

/** Puts a sheet with every worksheet function and its examples into a workbook. */
export const makeFunctionsBook = (workbook: Pick<Workbook, 'write'>, language: Language): Promise<readonly WrittenSheet[]> => workbook.write([functionsSheet(language)]);

/** A table that can be added to a workbook, and what it is for. */
export interface AddableTable {
  readonly id: TableId;
  readonly label: Bilingual;
  readonly description: Bilingual;
}

/** Every table of Koers, in the order in which a newcomer meets them. */
export const addableTables: readonly AddableTable[] = tableSchemas;

/** The tables that names mean, in either language; `unknown` is the first name that means none. */
export function tablesNamed(names: readonly string[]): { readonly tables: readonly TableId[]; readonly unknown: string | undefined } {
  return { tables: names.flatMap((name) => tableNamed(name)?.id ?? []), unknown: names.find((name) => tableNamed(name) === undefined) };
}

/** Of these tables, those that the workbook has already: as a table of the user's own, or as a sheet that Koers made. */
export async function tablesPresent(workbook: Pick<Workbook, 'outline' | 'read'>, tables: readonly TableId[]): Promise<readonly { readonly table: TableId; readonly sheet: string }[]> {
  const { recognition } = (await collect(workbook, undefined, 'shortTables')).tables;
  return tables.flatMap((table) => {
    const match = matchFor(recognition, table);
    return match ? [{ table, sheet: match.candidate.sheet }] : [];
  });
}

/** Puts empty tables, with all their columns, notes and validation lists, into a workbook. Sheets that exist stay as they are. */
export const addTables = (workbook: Pick<Workbook, 'write'>, tables: readonly TableId[], language: Language): Promise<readonly WrittenSheet[]> =>
  workbook.write(tableSheets(tables, language));
