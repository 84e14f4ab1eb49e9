import { nodeCodec } from '../../src/cli/node-codec';
import type { BonusRun } from '../../src/reward/bonus-run';
import { runBonus } from '../../src/reward/run-bonus';
import { proofSheet } from '../../src/sheets/proof/proof-sheet';
import { readTables } from '../../src/tables/read-tables';
import { openXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { userWorkbook, type UserSheet } from '../real/user-workbook';

/** A workbook with its proof, and the run that it proves. */
export interface Proven {
  readonly bytes: Uint8Array;
  readonly run: BonusRun;
}

/** Runs the bonus of a file and writes its proof, in English, into it or into another file. */
export async function proven(file: Uint8Array, today: number, period?: string, into = file): Promise<Proven> {
  const workbook = openXlsxWorkbook(file, nodeCodec);
  const tables = await readTables(await workbook.outline(), (area) => workbook.read(area));
  const bonus = runBonus(tables, { today, ...(period === undefined ? {} : { period }) });
  const target = openXlsxWorkbook(into, nodeCodec);
  await target.write([proofSheet(bonus, { language: 'en', runDay: today, source: 'book.xlsx', ...(bonus.asked && { period: bonus.asked }) }).spec]);
  return { bytes: target.save(), run: bonus };
}

/** The same for sheets that somebody typed, and perhaps changed after the calculation. */
export const provenSheets = async (sheets: readonly UserSheet[], today: number, period?: string, changed = sheets): Promise<Proven> =>
  proven(await userWorkbook(sheets), today, period, await userWorkbook(changed));
