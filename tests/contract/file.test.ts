import { fileDesk } from './file-desk';
import { readsCells } from './suite/reading';

describe('a workbook in a file', () => {
  describe('reading', () => readsCells(fileDesk));
});
