import { jobIds } from '../../src/app/job';
import { runJobs } from '../../src/app/run-jobs';
import { nodeCodec } from '../../src/cli/node-codec';
import { newXlsxWorkbook, openXlsxWorkbook, type XlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { sampleSheets } from '../../sample/sheets';
import { withoutMarks } from '../../sample/without-marks';
import { CellKind } from '../../src/ports/cell-block';

/** The sample workbook as its owner saved it. */
export async function sampleBook(): Promise<Uint8Array> {
  const written = newXlsxWorkbook(nodeCodec);
  await written.write(sampleSheets());
  return withoutMarks(written.save());
}

/** The local day, as Excel counts days: the pane calculates with the day of the computer. */
export function today(): number {
  const now = new Date();
  return 25_569 + Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000;
}

/** The sample after every job, done on the file one after the other, as in the pane. */
export async function calculatedFile(file: Uint8Array, name: string): Promise<XlsxWorkbook> {
  const workbook = openXlsxWorkbook(file, nodeCodec);
  for (const job of jobIds) await runJobs(workbook, { today: today(), source: name, jobs: [job], fallbackLanguage: 'en' });
  return workbook;
}

/** Every cell of a sheet of a file that holds something, by its place. */
export async function cellsOfFile(workbook: XlsxWorkbook, name: string): Promise<ReadonlyMap<string, string | number | boolean>> {
  const cells = new Map<string, string | number | boolean>();
  const used = (await workbook.outline()).sheets.find((sheet) => sheet.name === name)?.used;
  if (!used) return cells;
  for await (const block of workbook.read(used)) {
    block.kinds.forEach((kind, at) => {
      const value = block.numbers[at] ?? 0;
      const place = `${String(block.top + Math.floor(at / block.columns))},${String(block.left + (at % block.columns))}`;
      if (kind === CellKind.number) cells.set(place, value);
      if (kind === CellKind.boolean) cells.set(place, value !== 0);
      if (kind === CellKind.text || kind === CellKind.error) cells.set(place, block.texts[value] ?? '');
    });
  }
  return cells;
}
