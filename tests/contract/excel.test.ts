import { excelDesk } from './excel-desk';
import { isWorkbook } from './suite';

describe.each(['nl-NL', 'en-US'] as const)('a workbook in Excel, %s', (locale) => isWorkbook((file) => excelDesk({ file, locale })));
