import type { Range } from '../../spec/sheet-spec';
import type { Border, Style } from '../../spec/style';
import type { Draw } from './draw';
import { addressesOf, formatAt } from './draw';
import type { StyledAreas } from './style-areas';

/**
 * The looks of a sheet as things to be done to it, number formats apart. Heavier lines come last: of the two that the cells on
 * both sides ask for, Excel keeps the one that was drawn last.
 */
export const styleDraws = (styles: readonly StyledAreas[]): readonly Draw[] =>
  [...styles].sort((a, b) => heaviest(a.style) - heaviest(b.style)).flatMap(({ style, areas }) => lookDraws(style, areas));

const lineWeights: readonly (Border['line'] | undefined)[] = ['hair', 'thin', 'medium'];

const heaviest = ({ borderTop, borderBottom }: Style): number => Math.max(lineWeights.indexOf(borderTop?.line), lineWeights.indexOf(borderBottom?.line));

function lookDraws(style: Style, areas: readonly Range[]): readonly Draw[] {
  const isLined = style.borderTop !== undefined || style.borderBottom !== undefined;
  const tall = isLined ? areas.filter(({ top, bottom }) => bottom > top) : [];
  const inner = style.borderBottom ?? style.borderTop;
  return [
    ...addressesOf(areas).map((address): Draw => (sheet) => setLook(formatAt(sheet, address), style)),
    ...addressesOf(tall).map((address): Draw => (sheet) => inner && setBorder(formatAt(sheet, address), 'InsideHorizontal', inner)),
  ];
}

/** Sets what a style says, except the number format; the rest stays as it is. */
export function setLook(format: Excel.RangeFormat, style: Style): void {
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  setFont(format.font, style);
  // An indent only shows on a side; Excel's own default side for it is the left.
  const side = style.horizontal ?? (style.indent ? 'left' : undefined);
  if (side !== undefined) format.horizontalAlignment = horizontal[side];
  if (style.vertical !== undefined) format.verticalAlignment = vertical[style.vertical];
  if (style.wrap) format.wrapText = true;
  if (style.indent) format.indentLevel = style.indent;
  if (style.unlocked) format.protection.locked = false;
  if (style.borderTop) setBorder(format, 'EdgeTop', style.borderTop);
  if (style.borderBottom) setBorder(format, 'EdgeBottom', style.borderBottom);
}

const horizontal = { left: 'Left', center: 'Center', right: 'Right' } as const;
const vertical = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;
const weights = { thin: 'Thin', medium: 'Medium', hair: 'Hairline' } as const;

function setFont(font: Excel.RangeFont, { size, bold, italic, underline, color }: Style): void {
  if (size !== undefined) font.size = size;
  if (bold) font.bold = true;
  if (italic) font.italic = true;
  if (underline) font.underline = 'Single';
  if (color !== undefined) font.color = `#${color}`;
}

function setBorder(format: Excel.RangeFormat, side: 'EdgeTop' | 'EdgeBottom' | 'InsideHorizontal', { line, color }: Border): void {
  const border = format.borders.getItem(side);
  border.style = 'Continuous';
  border.weight = weights[line];
  border.color = `#${color}`;
}
