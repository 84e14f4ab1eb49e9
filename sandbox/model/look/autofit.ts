import type { Worksheet } from '../worksheet';
import type { Area } from './area';
import { CellFormats } from './cell-formats';
import type { CellLook } from './cell-look';
import { Merges } from './merges';
import { shownTexts } from './shown-texts';
import { Sizes } from './sizes';

const pointsPerPixel = 0.75;
const padding = 5;
const pixelsPerCharacter = 7;
const linesOf = (text: string): readonly string[] => text.split('\n');

/** The width of a text in points, as if all characters were as wide as a digit. */
const textWidth = (text: string, { fontSize, bold }: CellLook): number =>
  (Math.max(...linesOf(text).map((line) => line.length)) * pixelsPerCharacter * (fontSize / 11) * (bold ? 1.08 : 1) + padding) * pointsPerPixel;

/** Makes columns as wide as the longest text that this area shows in them, about; empty columns stay as they are. */
export function autofitColumns(sheet: Worksheet, area: Area): void {
  const widest = new Map<number, number>();
  const formats = sheet.layer(CellFormats);
  for (const { row, column, text } of shownTexts(sheet, area)) {
    const look = formats.lookAt(row, column);
    if (look.wrap) continue;
    widest.set(column, Math.max(widest.get(column) ?? 0, textWidth(text, look)));
  }
  for (const [column, width] of widest) sheet.layer(Sizes).setWidths(column, column, width);
}

/** Leaves the heights of rows to Excel, which shows a wrapped or large text whole; merged cells do not count. */
export function autofitRows(sheet: Worksheet, area: Area): void {
  const [formats, sizes, merges] = [sheet.layer(CellFormats), sheet.layer(Sizes), sheet.layer(Merges)];
  sizes.setHeights(area.top, area.bottom, undefined);
  const highest = new Map<number, number>();
  for (const { row, column, text } of shownTexts(sheet, area)) {
    if (merges.touching({ top: row, bottom: row, left: column, right: column }).length > 0) continue;
    const look = formats.lookAt(row, column);
    const room = sizes.columnWidth(column) - padding * pointsPerPixel;
    const lines = look.wrap ? linesOf(text).reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, look) / room)), 0) : 1;
    const height = lines * look.fontSize * (15 / 11);
    if (height > 15) highest.set(row, Math.max(highest.get(row) ?? 0, height));
  }
  sizes.fit(highest);
}
