import { fileDesk } from './file-desk';
import { isWorkbook } from './suite';

describe('a workbook in a file', () => isWorkbook(fileDesk));
