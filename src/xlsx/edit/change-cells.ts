import type { CellChange, Workbook } from '../../ports/workbook';
import { WorkbookFault } from '../../ports/workbook';
import type { Range } from '../../spec/sheet-spec';
import { parseRange } from '../../spec/place/cell-reference';
import type { Zip } from '../zip';
import { contentOf, editBook, editDatedSheet, sheetNamed } from './edit-book';
import type { CellValue } from './read-cells';
import { readCells } from './read-cells';

/** Changes single cells that still hold what is expected; when one does not, none is changed. */
export async function changeCells(zip: Zip, reader: Pick<Workbook, 'read'>, changes: readonly CellChange[]): Promise<void> {
  const placed = changes.map((change) => ({ change, place: placeOf(change) }));
  for (const { change, place } of placed) await refuseUnexpected(reader, change, place);
  editBook(zip, (parts, book, made) => {
    for (const name of new Set(changes.map(({ sheet }) => sheet.toLowerCase()))) {
      const sheet = sheetNamed(book, name);
      const own = placed.filter(({ change }) => change.sheet.toLowerCase() === name);
      editDatedSheet({ parts, made }, book, sheet, own.map(({ change, place }) => ({ row: place.top, column: place.left, content: contentOf(change.value, book) })));
    }
  });
}

function placeOf({ cell }: CellChange): Range {
  const place = parseRange(cell);
  if (place === undefined || place.top !== place.bottom || place.left !== place.right) throw new Error(`${cell} is not one cell`);
  return place;
}

async function refuseUnexpected(reader: Pick<Workbook, 'read'>, { sheet, cell, expected }: CellChange, place: Range): Promise<void> {
  const found = (await readCells(reader, { sheet, ...place }))[0]?.[0] ?? null;
  if (!isSame(found, expected)) throw new WorkbookFault('changedMeanwhile', `${sheet}!${cell}`);
}

const isBlank = (value: CellValue): boolean => value === null || value === '';

const isSame = (found: CellValue, expected: CellChange['expected']): boolean => found === expected || (isBlank(found) && isBlank(expected));
