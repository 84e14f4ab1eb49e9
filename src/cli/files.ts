import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';

/** A file could not be read or written; `code` is the system's own (`ENOENT`, `EACCES`, …). */
export class FileFault extends Error {
  constructor(
    readonly doing: 'read' | 'write' | 'exists',
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
  const beside = join(dirname(file), `.${basename(file)}.${String(process.pid)}.part`);
  try {
    writeFileSync(beside, bytes);
    renameSync(beside, file);
  } catch (fault) {
    rmSync(beside, { force: true });
    throw new FileFault('write', file, codeOf(fault));
  }
}

export function refuseExisting(file: string): void {
  if (existsSync(file)) throw new FileFault('exists', file, 'EEXIST');
}

/** `sales/book.xlsx` → `sales/book-koers.xlsx`. */
export function resultName(file: string): string {
  const extension = extname(file);
  return join(dirname(file), `${basename(file, extension)}-koers${extension || '.xlsx'}`);
}
