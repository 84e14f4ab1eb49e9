import { nodeCodec } from '../../src/cli/node-codec';
import { readTables } from '../../src/tables/read-tables';
import { newXlsxWorkbook, openXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { sampleSheets } from '../../sample/sheets';
import { withoutMarks } from '../../sample/without-marks';

/** The tables of the sample workbook as Koers reads them from the file. */
export async function sampleTables() {
  const written = newXlsxWorkbook(nodeCodec);
  await written.write(sampleSheets());
  const workbook = openXlsxWorkbook(withoutMarks(written.save()), nodeCodec);
  return readTables(await workbook.outline(), (area) => workbook.read(area));
}
