import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetSpec } from '../../src/spec/sheet-spec';
import { newXlsxWorkbook, openXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import type { Package } from './write-package';
import { unpack } from './write-package';

/** The workbook of the feasibility study: pivot table, slicer, sparklines, threaded comments and more. */
export const studyWorkbook = (shared: string): Uint8Array => readFileSync(join(shared, 'reference/workbook-engines-proto/input.xlsx'));

/** The file after these specs were written into it. */
export async function written(bytes: Uint8Array, ...specs: readonly SheetSpec[]): Promise<Uint8Array> {
  const workbook = openXlsxWorkbook(bytes);
  await workbook.write(specs);
  return workbook.save();
}

/** A new workbook with these sheets. */
export async function newWorkbook(...specs: readonly SheetSpec[]): Promise<Uint8Array> {
  const workbook = newXlsxWorkbook();
  await workbook.write(specs);
  return workbook.save();
}

/** The parts of a new workbook with these sheets. */
export const newParts = async (...specs: readonly SheetSpec[]): Promise<Package> => unpack(await newWorkbook(...specs));
