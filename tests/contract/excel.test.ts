import { excelDesk } from './excel-desk';
import { readsCells } from './suite/reading';

describe.each(['nl-NL', 'en-US'] as const)('a workbook in Excel, %s', (locale) => {
  const open = (file: Uint8Array) => excelDesk({ file, locale });
  describe('reading', () => readsCells(open));
});
