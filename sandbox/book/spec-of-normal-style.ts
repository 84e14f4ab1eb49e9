import type { Border, Style } from '../../src/spec/style';

/** A style with every default left out and every colour written alike, without its borders: those belong to two cells. */
export function normalStyle(style: Style | undefined): Style | undefined {
  if (style === undefined) return undefined;
  const { size, color, fill, format, horizontal, vertical, indent } = style;
  // An indent without a side stands at the left.
  const side = horizontal ?? (indent ? 'left' : undefined);
  const normal: Style = {
    ...(size === undefined || size === 11 ? {} : { size }),
    ...(style.bold ? { bold: true } : {}),
    ...(style.italic ? { italic: true } : {}),
    ...(style.underline ? { underline: true } : {}),
    ...(color === undefined || color.toUpperCase() === '000000' ? {} : { color: color.toUpperCase() }),
    ...(fill === undefined ? {} : { fill: fill.toUpperCase() }),
    ...(format === undefined || format === 'General' ? {} : { format }),
    ...(side === undefined ? {} : { horizontal: side }),
    ...(vertical === undefined || vertical === 'bottom' ? {} : { vertical }),
    ...(style.wrap ? { wrap: true } : {}),
    ...(indent ? { indent } : {}),
    ...(style.unlocked ? { unlocked: true } : {}),
  };
  return Object.keys(normal).length === 0 ? undefined : normal;
}

export const normalBorder = ({ line, color }: Border): string => `${line} ${color.toUpperCase()}`;
