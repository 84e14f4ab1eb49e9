import { leftOut, type LeftOut } from '../../book/left-out';
import { saveBook } from '../../book/save';
import type { OpenBook } from './open-book';

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Hands the workbook to the user as a file; gives what that file lacks. */
export async function download({ book, original }: OpenBook): Promise<LeftOut> {
  const bytes = await saveBook(book, original === undefined ? {} : { original });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  link.download = book.Name;
  link.click();
  // The browser has taken the content by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  book.IsDirty = false;
  return leftOut(book);
}
