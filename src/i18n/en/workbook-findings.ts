import type { WorkbookFindings } from '../../core/messages/workbook-findings';
import type { FindingTexts } from '../texts';
import { chooseSource } from './choose';

export const workbookFindings: FindingTexts<WorkbookFindings> = {
  'workbook.tableNotFound': ({ table }) => ({
    problem: `No table ${table.en} was found.`,
    advice: `Add the table; the template shows which columns belong in it. Is it there already? ${chooseSource(table.en)}`,
  }),
};
