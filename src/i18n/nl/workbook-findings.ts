import type { WorkbookFindings } from '../../core/messages/workbook-findings';
import type { FindingTexts } from '../texts';
import { chooseSource } from './choose';

export const workbookFindings: FindingTexts<WorkbookFindings> = {
  'workbook.tableNotFound': ({ table }) => ({
    problem: `Er is geen tabel ${table.nl} gevonden.`,
    advice: `Voeg de tabel toe; het sjabloon laat zien welke kolommen erin horen. Staat zij er al? ${chooseSource(table.nl)}`,
  }),
};
