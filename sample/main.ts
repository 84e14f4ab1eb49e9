import { writeFileSync } from 'node:fs';
import { nodeCodec } from '../src/cli/node-codec';
import { newXlsxWorkbook } from '../src/xlsx/xlsx-workbook';
import { sampleSheets } from './sheets';
import { withoutMarks } from './without-marks';

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Name the .xlsx file to write.');

const workbook = newXlsxWorkbook(nodeCodec);
await workbook.write(sampleSheets());
writeFileSync(file, withoutMarks(workbook.save()));
