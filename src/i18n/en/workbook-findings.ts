import type { WorkbookFindings } from '../../core/messages/workbook-findings';
import type { FindingTexts } from '../texts';

export const workbookFindings: FindingTexts<WorkbookFindings> = {
  'workbook.tableNotFound': ({ table }) => ({
    problem: `No table ${table.en} was found.`,
    advice: 'Add the table; the template shows which columns belong in it. If it is there, name it in Settings.',
  }),
};
