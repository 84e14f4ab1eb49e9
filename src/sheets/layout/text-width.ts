import { characterWidth } from './character-widths';

const bodySize = 11;
/** What Excel keeps free on both sides of a cell, and a little for other screens. */
const padding = 1.6;

/** The width of a text in characters of a column, without the cell's padding. */
export function textWidth(text: string, size = bodySize, bold = false): number {
  let width = 0;
  for (const character of text) width += characterWidth(character, bold);
  return (width * size) / bodySize;
}

/** The width of a column that shows a text unclipped. @example columnWidth('Team') */
export const columnWidth = (text: string, size?: number, bold?: boolean): number => textWidth(text, size, bold) + padding;

/** How many lines a wrapped text takes in a column, breaking between words as Excel does. */
export function wrappedLines(text: string, width: number, size?: number, bold?: boolean): number {
  const room = Math.max(1, width - padding);
  const space = textWidth(' ', size, bold);
  let lines = 1;
  let used = 0;
  for (const word of text.split(/[ \n]+/)) {
    const needed = textWidth(word, size, bold);
    if (used > 0 && used + space + needed > room) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(needed / room) - 1);
    used += (used === 0 ? 0 : space) + needed;
    used = used > room ? used % room : used;
  }
  return lines;
}
