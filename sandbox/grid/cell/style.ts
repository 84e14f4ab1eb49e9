import type { IBorderStyleData, IStyleData } from '@univerjs/core';
import { BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from '@univerjs/core';
import { Kind } from '../../model/cells/cell-value';
import type { CellLook, EdgeLook } from '../../model/look/cell-look';
import { shownFont } from './fonts';

const known = new Map<CellLook, IStyleData[]>();

/** How a cell with this look and this kind of contents is drawn; one object per look and kind. */
export function styleOf(look: CellLook, kind: Kind): IStyleData {
  const styles = known.get(look) ?? [];
  known.set(look, styles);
  return (styles[kind] ??= { ...textStyle(look), ...placeStyle(look, kind), ...(look.fill === null ? {} : { bg: { rgb: look.fill } }), ...borders(look) });
}

function textStyle({ fontName, fontSize, fontColor, bold, italic, underline, strikethrough, subscript, superscript }: CellLook): IStyleData {
  const font = shownFont(fontName);
  return {
    ff: font.name, fs: Math.max(1, Math.round(fontSize * font.scale)), cl: { rgb: fontColor },
    ...(bold ? { bl: 1 } : {}), ...(italic ? { it: 1 } : {}),
    ...(underline === 'None' ? {} : { ul: { s: 1 } }), ...(strikethrough ? { st: { s: 1 } } : {}),
    ...(subscript ? { va: 2 } : superscript ? { va: 3 } : {}),
  };
}

const verticals = { Top: VerticalAlign.TOP, Center: VerticalAlign.MIDDLE, Bottom: VerticalAlign.BOTTOM, Justify: VerticalAlign.TOP, Distributed: VerticalAlign.MIDDLE } as const;
const perIndent = 9;

function placeStyle({ horizontal, vertical, wrap, indent, orientation }: CellLook, kind: Kind): IStyleData {
  const ht = sideOf(horizontal, kind);
  const side = indent * perIndent + 2;
  return {
    ht, vt: verticals[vertical], tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
    ...(indent === 0 ? {} : { pd: ht === HorizontalAlign.RIGHT ? { r: side } : { l: side } }),
    ...(orientation === 0 || Math.abs(orientation) > 90 ? {} : { tr: { a: -orientation } }),
  };
}

function sideOf(horizontal: CellLook['horizontal'], kind: Kind): HorizontalAlign {
  switch (horizontal) {
    case 'Left':
    case 'Fill':
    case 'Justify':
      return HorizontalAlign.LEFT;
    case 'Center':
    case 'CenterAcrossSelection':
    case 'Distributed':
      return HorizontalAlign.CENTER;
    case 'Right':
      return HorizontalAlign.RIGHT;
    case 'General':
      return kind === Kind.number ? HorizontalAlign.RIGHT : kind === Kind.text || kind === Kind.blank ? HorizontalAlign.LEFT : HorizontalAlign.CENTER;
  }
}

function borders({ top, bottom, left, right }: CellLook): IStyleData {
  if (!top && !bottom && !left && !right) return {};
  return { bd: { ...(top ? { t: lineOf(top) } : {}), ...(bottom ? { b: lineOf(bottom) } : {}), ...(left ? { l: lineOf(left) } : {}), ...(right ? { r: lineOf(right) } : {}) } };
}

/** A line of one edge of a cell. */
export function lineOf({ style, weight, color }: EdgeLook): IBorderStyleData {
  return { s: lineType(style, weight), cl: { rgb: color || '#000000' } };
}

function lineType(style: EdgeLook['style'], weight: EdgeLook['weight']): BorderStyleTypes {
  const isMedium = weight === 'Medium' || weight === 'Thick';
  switch (style) {
    case 'Continuous':
      return { Hairline: BorderStyleTypes.HAIR, Thin: BorderStyleTypes.THIN, Medium: BorderStyleTypes.MEDIUM, Thick: BorderStyleTypes.THICK }[weight];
    case 'Dash':
      return isMedium ? BorderStyleTypes.MEDIUM_DASHED : BorderStyleTypes.DASHED;
    case 'DashDot':
    case 'SlantDashDot':
      return isMedium ? BorderStyleTypes.MEDIUM_DASH_DOT : BorderStyleTypes.DASH_DOT;
    case 'DashDotDot':
      return isMedium ? BorderStyleTypes.MEDIUM_DASH_DOT_DOT : BorderStyleTypes.DASH_DOT_DOT;
    case 'Dot':
      return BorderStyleTypes.DOTTED;
    case 'Double':
      return BorderStyleTypes.DOUBLE;
  }
}
