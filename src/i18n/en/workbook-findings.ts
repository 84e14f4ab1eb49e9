import type { WorkbookFindings } from '../../core/messages/workbook-findings';
import type { FindingTexts } from '../texts';

export const workbookFindings: FindingTexts<WorkbookFindings> = {
  'workbook.tableNotFound': ({ table }) => ({
    problem: `No table ${table} was found.`,
    advice: 'Add the table; the template shows which columns belong in it.',
  }),
};
