import type { TableFindings } from '../../core/messages/table-findings';
import type { FindingTexts } from '../texts';

export const tableFindings: FindingTexts<TableFindings> = {
  'cell.notANumber': ({ found }) => ({ problem: `“${found}” is geen getal.`, advice: 'Typ het bedrag als getal, bijvoorbeeld 1234,50.' }),
};
