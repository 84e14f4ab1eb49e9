import type { Border, Style } from '../../src/spec/style';
import type { CellLook, EdgeLook } from '../model/look/cell-look';
import { plainLook } from '../model/look/cell-look';

/** `#1F3864` → `1F3864`. */
export const plainColor = (color: string): string => color.replace('#', '').toUpperCase();

const lines = { Thin: 'thin', Medium: 'medium', Hairline: 'hair', Thick: 'medium' } as const;
const borderOf = (line: EdgeLook): Border => ({ line: lines[line.weight], color: plainColor(line.color) });

/** A look and a number format as the style of a spec; undefined when it is the default. */
export function styleOf(look: CellLook, format: string): Style | undefined {
  const { horizontal, vertical } = look;
  const style: Style = {
    ...(look.fontSize === plainLook.fontSize ? {} : { size: look.fontSize }),
    ...(look.bold ? { bold: true } : {}),
    ...(look.italic ? { italic: true } : {}),
    ...(look.underline === 'None' ? {} : { underline: true }),
    ...(look.fontColor === plainLook.fontColor ? {} : { color: plainColor(look.fontColor) }),
    ...(look.fill === null ? {} : { fill: plainColor(look.fill) }),
    ...(format === 'General' ? {} : { format }),
    ...(horizontal === 'Left' || horizontal === 'Center' || horizontal === 'Right' ? { horizontal: sides[horizontal] } : {}),
    ...(vertical === 'Top' || vertical === 'Center' ? { vertical: heights[vertical] } : {}),
    ...(look.wrap ? { wrap: true } : {}),
    ...(look.indent > 0 ? { indent: look.indent } : {}),
    ...(look.top ? { borderTop: borderOf(look.top) } : {}),
    ...(look.bottom ? { borderBottom: borderOf(look.bottom) } : {}),
    ...(look.locked ? {} : { unlocked: true }),
  };
  return Object.keys(style).length === 0 ? undefined : style;
}

const sides = { Left: 'left', Center: 'center', Right: 'right' } as const;
const heights = { Top: 'top', Center: 'center' } as const;
