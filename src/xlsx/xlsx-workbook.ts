import { silentProgress } from '../ports/progress';
import type { Workbook } from '../ports/workbook';
import { appendRows } from './edit/append-rows';
import { changeCells } from './edit/change-cells';
import { selectCell } from './edit/select-cell';
import { shrinkTable } from './edit/shrink-table';
import { widenTable } from './edit/widen-table';
import { fillNewPackage } from './new-package';
import { xlsxReader } from './read';
import { writeSpecs } from './write/write-specs';
import type { Zip } from './zip';
import { emptyZip, openZip } from './zip';
import type { Codec } from './zip-codec';

/** A workbook in an .xlsx file: the same port as Excel itself, plus the bytes to keep. */
export interface XlsxWorkbook extends Workbook {
  /** The file as it is now; parts that were not written keep their bytes. */
  save(): Uint8Array;
}

/** Opens the bytes of an .xlsx file. Throws a `WorkbookFault` when they are not a workbook that Koers can work with. */
export function openXlsxWorkbook(bytes: Uint8Array, codec?: Codec): XlsxWorkbook {
  return workbookOn(openZip(bytes, codec));
}

/** A new workbook; it needs a sheet before it is saved. */
export function newXlsxWorkbook(codec?: Codec): XlsxWorkbook {
  const zip = emptyZip(codec);
  fillNewPackage(zip);
  return workbookOn(zip);
}

function workbookOn(zip: Zip): XlsxWorkbook {
  const reader = xlsxReader(zip);
  let putBack: (() => void) | undefined;
  const changing = async <T>(change: () => T | Promise<T>): Promise<T> => {
    try {
      return await change();
    } finally {
      reader.forget();
    }
  };
  // Only the last write can be undone, and only until something else is written.
  const last = <T>(change: () => T | Promise<T>): Promise<T> => {
    putBack = undefined;
    return changing(change);
  };
  return {
    outline: () => reader.outline(),
    read: (area, progress) => reader.read(area, progress),
    write: (specs, progress = silentProgress) =>
      last(() => {
        const before = zip.keep();
        const written = writeSpecs(zip, specs, progress);
        if (specs.some(({ kind }, i) => kind === 'result' || written[i]?.isNew === true)) putBack = before;
        return written;
      }),
    append: (table, rows) => last(() => appendRows(zip, reader, table, rows)),
    widen: (table, headers) => last(() => widenTable(zip, reader, table, headers)),
    shrink: (table, by) => last(() => shrinkTable(zip, table, by)),
    change: (changes) => last(() => changeCells(zip, reader, changes)),
    undo: () =>
      changing(() => {
        const before = putBack;
        putBack = undefined;
        before?.();
        return before !== undefined;
      }),
    select: (sheet, cell) => changing(() => selectCell(zip, sheet, cell)),
    save: () => zip.save(),
  };
}
