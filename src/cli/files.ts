import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';

const PERMISSIONS = 0o777;

/** A file could not be read or written; `code` is the system's own (`ENOENT`, `EACCES`, …). */
export class FileFault extends Error {
  constructor(
    readonly doing: 'read' | 'write' | 'exists' | 'changed',
    readonly file: string,
    readonly code: string,
  ) {
    super(`${doing} ${file}: ${code}`);
  }
}

const codeOf = (fault: unknown): string =>
  typeof fault === 'object' && fault !== null && 'code' in fault ? String(fault.code) : String(fault);

export function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (fault) {
    throw new FileFault('read', file, codeOf(fault));
  }
}

/** Writes beside the file first and then renames, so that a failure never leaves half a workbook. */
export function writeBytes(file: string, bytes: Uint8Array): void {
  try {
    // A device or pipe has no place beside it; a link stays a link, and a file keeps its rights.
    if (!existsSync(file)) return replaceFile(file, bytes, undefined);
    const { mode, isFile } = statusOf(file);
    if (isFile) replaceFile(realpathSync(file), bytes, mode);
    else writeFileSync(file, bytes);
  } catch (fault) {
    throw new FileFault('write', file, codeOf(fault));
  }
}

function statusOf(file: string): { readonly mode: number; readonly isFile: boolean } {
  const status = statSync(file);
  return { mode: status.mode & PERMISSIONS, isFile: status.isFile() };
}

function replaceFile(file: string, bytes: Uint8Array, mode: number | undefined): void {
  const beside = join(dirname(file), `.${basename(file)}.${String(process.pid)}.part`);
  try {
    writeFileSync(beside, bytes);
    if (mode !== undefined) chmodSync(beside, mode);
    renameSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** Makes a folder where there is none yet. */
export function ensureFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (fault) {
    throw new FileFault('write', folder, codeOf(fault));
  }
}

/** Refuses to write over a file that is there. */
export function refuseExisting(file: string): void {
  if (existsSync(file)) throw new FileFault('exists', file, 'EEXIST');
}

/** True when both names lead to one file. */
export const isSameFile = (a: string, b: string): boolean => existsSync(a) && existsSync(b) && realpathSync(a) === realpathSync(b);

/** `sales/book.xlsx` → `sales/book-koers.xlsx`. */
export function resultName(file: string, what = 'koers', type?: string): string {
  const extension = extname(file);
  return join(dirname(file), `${basename(file, extension)}-${what}${type ?? (extension || '.xlsx')}`);
}
