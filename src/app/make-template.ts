import type { Language } from '../i18n';
import type { Workbook, WrittenSheet } from '../ports/workbook';
import { templateSheets } from '../sheets/template';

/** Puts an empty table of each kind, with notes and validation lists, into a workbook. Sheets that exist stay as they are. */
export const makeTemplate = (workbook: Pick<Workbook, 'write'>, language: Language): Promise<readonly WrittenSheet[]> =>
  workbook.write(templateSheets(language));
