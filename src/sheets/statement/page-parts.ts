import type { Cell } from '../../spec/sheet-spec';
import { block, joined, type Block } from '../layout/block';
import { wrappedLines } from '../layout/text-width';
import { palette } from '../palette';
import { styles } from '../style';
import { pageColumns, pageWidths } from './statement-input';

const lineHeight = 15;
const smallLine = 12;
/** So much more of a small text stands on a line. */
const smallFit = 1.15;
const pageWidth = pageWidths.slice(1).reduce((sum, width) => sum + width, 0);

/** The title of a part of a page. */
export const section = (row: number, content: string): Block => block({ cells: [{ row, column: pageColumns.first, content, style: styles.section }], heights: { [row]: 22 }, bottom: row });

/** A sentence over the width of the page, of usual or small letters. */
export function sentence(row: number, content: string, size: 'usual' | 'small' = 'usual'): Block {
  const cell: Cell = { row, column: pageColumns.first, content, style: size === 'small' ? { ...styles.note, wrap: true } : { color: palette.ink, wrap: true, vertical: 'top' }, across: pageColumns.last - pageColumns.first + 1 };
  return block({ cells: [cell], heights: { [row]: size === 'small' ? wrappedLines(content, pageWidth * smallFit) * smallLine + 3 : wrappedLines(content, pageWidth) * lineHeight + 4 }, bottom: row });
}

/** Sentences below each other under a title. */
export const sentences = (row: number, title: string, contents: readonly string[]): Block => joined([section(row, title), ...contents.map((content, at) => sentence(row + 1 + at, content))]);
