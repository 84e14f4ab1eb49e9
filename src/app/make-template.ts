import type { Language } from '../i18n';
import type { Workbook, WrittenSheet } from '../ports/workbook';
import { tableSheets, templateSheets, type TemplateColumns } from '../sheets/template';
import type { TableId } from '../tables/schema';

/** Puts a table of each basic kind, with notes, validation lists and an example, into a workbook. Sheets that exist stay as they are. */
export const makeTemplate = (workbook: Pick<Workbook, 'write'>, language: Language, columns: TemplateColumns = 'simple'): Promise<readonly WrittenSheet[]> =>
  workbook.write(templateSheets(language, columns));

/** Puts empty tables, with all their columns, notes and validation lists, into a workbook. Sheets that exist stay as they are. */
export const addTables = (workbook: Pick<Workbook, 'write'>, tables: readonly TableId[], language: Language): Promise<readonly WrittenSheet[]> =>
  workbook.write(tableSheets(tables, language));
