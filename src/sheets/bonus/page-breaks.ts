/** Rows that fit on a printed page of the bonus sheet, with titles and wrapped headers among them. */
const rowsOnPage = 44;

/** The rows of a part of the sheet, first and last included. */
export interface Section {
  readonly top: number;
  readonly bottom: number;
}

/**
 * The rows that begin a page of their own in print: a part that does not fit below what stands before it. Small parts
 * stay together on one page; the first part begins below the head, so that the first page is never half empty.
 * @param rowsPerPage the rows that fit on a page of another sheet
 * @example pageBreaks([{ top: 10, bottom: 30 }, { top: 32, bottom: 60 }]) // [32]
 */
export function pageBreaks(sections: readonly Section[], rowsPerPage = rowsOnPage): readonly number[] {
  let first = 1;
  return sections.flatMap(({ top, bottom }, at) => {
    while (top - first >= rowsPerPage) first += rowsPerPage;
    if (at === 0 || bottom - first < rowsPerPage) return [];
    first = top;
    return [top];
  });
}
