import type { Cell, Link } from '../../spec/sheet-spec';
import { styles } from '../style';
import { block, type Block } from './block';

/** The head of every result sheet: title, what this is, and links. It stays in view. */
export interface Head {
  readonly title: string;
  readonly about: string;
  readonly links: readonly { readonly text: string; readonly link: Link }[];
}

export const headRows = 3;
/** Where the body begins: below the head and the notes under it. */
export const bodyRow = (notes: number): number => headRows + notes + 2;
/** Column A is a margin; everything begins in B. */
export const firstColumn = 2;
export const marginWidth = 1.8;

const heights = { 1: 34, 2: 18, 3: 22 };

/** Quiet sentences below the head; they scroll away with the body. */
export const headNotes = (notes: readonly string[]): Block =>
  block({
    cells: notes.map((content, at) => ({ row: headRows + 1 + at, column: firstColumn, content, style: styles.note })),
    heights: Object.fromEntries(notes.map((_, at) => [headRows + 1 + at, 16])),
    bottom: headRows + notes.length,
  });

/** The head as cells in rows 1 to 3. */
export function headBlock({ title, about, links }: Head): Block {
  const cells: readonly Cell[] = [
    { row: 1, column: firstColumn, content: title, style: styles.title },
    { row: 2, column: firstColumn, content: about, style: styles.about },
    ...links.map(({ text, link }, at) => ({ row: 3, column: firstColumn + at, content: text, link, style: styles.link })),
  ];
  return block({ cells, heights, bottom: headRows });
}
