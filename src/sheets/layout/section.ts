import { styles } from '../style';
import { block, type Block } from './block';
import { firstColumn } from './head';

const titleHeight = 26;
const noteHeight = 16;

/** The title of a part of a sheet and the sentences below it; what follows stands in the next row. */
export function sectionHead(title: string, notes: readonly string[], row: number): Block {
  return block({
    cells: [
      { row, column: firstColumn, content: title, style: styles.section },
      ...notes.map((note, at) => ({ row: row + 1 + at, column: firstColumn, content: note, style: styles.note })),
    ],
    heights: Object.fromEntries([[row, titleHeight], ...notes.map((_, at) => [row + 1 + at, noteHeight])]),
    bottom: row + notes.length,
  });
}
