import type { Area, Workbook } from '../../src/ports/workbook';
import type { Seen } from '../xlsx/read-fixture';
import { seenIn } from '../xlsx/read-fixture';

/** A workbook with its user beside it: what a user does to it is done here in the manner of the host. */
export interface Desk {
  /** The port; another one after the user has done something to a file. */
  readonly workbook: Workbook;
  rename(sheet: string, to: string): Promise<void>;
  /** Copies a sheet as Excel does; gives the name of the copy. */
  copy(sheet: string): Promise<string>;
  protect(sheet: string): Promise<void>;
  protectBook(): Promise<void>;
  /** Types a formula, with its equals sign. */
  type(sheet: string, cell: string, formula: string): Promise<void>;
  /** The formula in a cell, without its equals sign. */
  formula(sheet: string, cell: string): Promise<string>;
  /** The number format of a cell, in the neutral notation. */
  numberFormat(sheet: string, cell: string): Promise<string>;
  close(): void;
}

/** Opens the bytes of an .xlsx in a host. */
export type OpenDesk = (bytes: Uint8Array) => Promise<Desk>;

/** An area of a sheet, cell by cell. */
export const cellsIn = (workbook: Workbook, area: Area): Promise<Seen[][]> => seenIn(workbook.read(area));

/** The cells in use of a sheet. */
export async function cellsOn(workbook: Workbook, name: string): Promise<Seen[][]> {
  const used = (await workbook.outline()).sheets.find((sheet) => sheet.name === name)?.used;
  return used === undefined ? [] : cellsIn(workbook, used);
}

export const sheetNames = async (workbook: Workbook): Promise<string[]> => (await workbook.outline()).sheets.map(({ name }) => name);
