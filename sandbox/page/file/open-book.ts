import { WorkbookFault } from '../../../src/ports/workbook';
import { loadBook, TooSpread } from '../../book/load-book';
import { Workbook } from '../../model/workbook';
import { locales } from '../excel/session';
import type { PageLanguage } from '../texts/said';
import { mostMegabytes, type OpenProblem } from './open-problem';

/** A workbook on the page, with the bytes it came from. */
export interface OpenBook {
  readonly book: Workbook;
  readonly original?: Uint8Array;
}

export type Opened = { readonly opened: OpenBook } | { readonly problem: OpenProblem };

const bytesPerMegabyte = 1_048_576;

/** An empty workbook, in the language of the page. */
export const emptyBook = (language: PageLanguage): OpenBook => ({ book: new Workbook(locales[language], language === 'nl' ? 'Map1.xlsx' : 'Book1.xlsx') });

/** A file by its name and content. */
export interface NamedFile {
  readonly name: string;
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Opens a file; one that cannot be opened comes back as the reason why. */
export async function openBook(file: NamedFile, language: PageLanguage): Promise<Opened> {
  if (file.size > mostMegabytes * bytesPerMegabyte) return { problem: 'tooLarge' };
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    const book = await loadBook(bytes, { name: file.name, locale: locales[language], looks: true });
    return { opened: { book, original: bytes } };
  } catch (problem) {
    if (problem instanceof WorkbookFault) return { problem: problemOf(problem, file.name) };
    if (problem instanceof TooSpread) return { problem: 'tooSpread' };
    throw problem;
  }
}

/** An old .xls and a file with a password look alike from the inside; the name tells them apart. */
function problemOf({ reason }: WorkbookFault, name: string): OpenProblem {
  if (/\.(xls|xlsb)$/i.test(name)) return 'oldFormat';
  switch (reason) {
    case 'encrypted':
    case 'strict':
    case 'notAWorkbook':
    case 'tooLarge':
      return reason;
    default:
      return 'damaged';
  }
}
