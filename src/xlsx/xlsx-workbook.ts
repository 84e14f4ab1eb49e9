import { silentProgress } from '../ports/progress';
import type { Workbook } from '../ports/workbook';
import { appendRows } from './edit/append-rows';
import { changeCells } from './edit/change-cells';
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
  const changing = async <T>(change: () => T | Promise<T>): Promise<T> => {
    try {
      return await change();
    } finally {
      reader.forget();
    }
  };
  return {
    outline: () => reader.outline(),
    read: (area, progress) => reader.read(area, progress),
    write: (specs, progress = silentProgress) => changing(() => writeSpecs(zip, specs, progress)),
    append: (table, rows) => changing(() => appendRows(zip, reader, table, rows)),
    change: (changes) => changing(() => changeCells(zip, reader, changes)),
    save: () => zip.save(),
  };
}
