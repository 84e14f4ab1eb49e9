import type { TableFindings } from '../../core/messages/table-findings';
import type { FindingTexts } from '../texts';

export const tableFindings: FindingTexts<TableFindings> = {
  'cell.notANumber': ({ found }) => ({ problem: `“${found}” is not a number.`, advice: 'Type the amount as a number, for example 1234.50.' }),
};
