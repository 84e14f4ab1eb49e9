/** Widths of Calibri's characters against its digit, which is Excel's unit of column width. */
const classes: readonly (readonly [RegExp, number])[] = [
  [/[ijlIJ.,:;'’|!·]/, 0.5],
  [/[ftr()[\]/\-\s\u00a0]/, 0.65],
  [/[mwMW%@—…⚠✓✗ℹ]/, 1.55],
  [/[A-HK-LN-VX-Z&€#+=<>×÷−]/, 1.16],
];
const usual = 1.02;
const bodySize = 11;
const boldFactor = 1.06;
const padding = 1.4;

const characterWidth = (character: string): number => classes.find(([pattern]) => pattern.test(character))?.[1] ?? usual;

const asciiWidths = Array.from({ length: 256 }, (_, code) => characterWidth(String.fromCharCode(code)));

/** The width of a text in characters of a column, without the cell's padding. */
export function textWidth(text: string, size = bodySize, bold = false): number {
  let width = 0;
  for (const character of text) width += asciiWidths[character.charCodeAt(0)] ?? characterWidth(character);
  return (width * size * (bold ? boldFactor : 1)) / bodySize;
}

/** The width of a column that shows a text unclipped. @example columnWidth('Team') */
export const columnWidth = (text: string, size?: number, bold?: boolean): number => textWidth(text, size, bold) + padding;

/** How many lines a wrapped text takes in a column, breaking between words as Excel does. */
export function wrappedLines(text: string, width: number, size?: number, bold?: boolean): number {
  const room = width - padding;
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const needed = textWidth(word, size, bold);
    const gap = used === 0 ? 0 : textWidth(' ', size, bold);
    if (used > 0 && used + gap + needed > room) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(needed / room) - 1);
    used = used === 0 ? needed % room : used + gap + needed;
  }
  return lines;
}
