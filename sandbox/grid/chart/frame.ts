import { textWidth } from '../cell/fonts';
import type { Picture } from './picture';
import type { Scale } from './scale';
import { scaleOf } from './scale';
import { endsOf } from './stacks';

export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where the parts of a chart go, in pixels. */
export interface Frame {
  readonly plot: Rectangle;
  readonly primary: Scale;
  readonly secondary?: Scale;
  readonly isLying: boolean;
  /** Top of the line of legend entries, or of the column of them at the right. */
  readonly legend?: { readonly left: number; readonly top: number; readonly isColumn: boolean };
}

export const font = '11px "Segoe UI", "Helvetica Neue", Arial, sans-serif';
export const lineHeight = 14;
const [margin, titleHeight, gap] = [12, 30, 6];

export const legendWidth = (names: readonly string[]): number => Math.max(...names.map((name) => textWidth(name, font)), 0) + 26;

export function frameOf(picture: Picture, width: number, height: number): Frame {
  const bars = picture.series.some(({ shape }) => shape !== 'line');
  const primary = scaleOf(endsOf(picture, false), picture.primary, bars);
  const secondary = picture.secondary && scaleOf(endsOf(picture, true), picture.secondary, picture.series.some(({ shape, isSecondary }) => isSecondary && shape !== 'line'));
  const isLying = picture.series.some(({ shape }) => shape === 'bar');
  const values = primary.ticks.map(picture.primary.text);
  const beside = widest(isLying ? picture.categories : picture.primary.isShown ? values : [], isLying ? width * 0.4 : width * 0.25);
  const right = secondary ? widest(secondary.ticks.map(picture.secondary!.text), width * 0.2) + gap : 0;
  const isColumn = picture.legend === 'Right' || picture.legend === 'Left';
  const legendSpace = picture.legend ? (isColumn ? Math.min(width * 0.3, legendWidth(picture.series.map(({ name }) => name))) : lineHeight + gap) : 0;
  const top = (picture.title ? titleHeight : margin) + (picture.legend === 'Top' ? legendSpace : 0);
  const bottom = margin + lineHeight + gap + (picture.legend === 'Bottom' ? legendSpace : 0);
  const left = margin + beside + gap;
  const plot = { left, top, width: Math.max(10, width - left - right - margin - (isColumn ? legendSpace : 0)), height: Math.max(10, height - top - bottom) };
  const legend = picture.legend && { isColumn, left: isColumn ? plot.left + plot.width + right + gap : margin, top: isColumn ? plot.top : picture.legend === 'Top' ? plot.top - legendSpace : height - margin - lineHeight / 2 - gap };
  return { plot, primary, isLying, ...(secondary ? { secondary } : {}), ...(legend ? { legend } : {}) };
}

const widest = (texts: readonly string[], most: number): number => Math.min(most, Math.max(0, ...texts.map((text) => textWidth(text, font))));

/** A text that fits: cut off with an ellipsis where it has to be. */
export function shortened(text: string, room: number): string {
  if (textWidth(text, font) <= room) return text;
  let end = text.length - 1;
  while (end > 1 && textWidth(`${text.slice(0, end)}…`, font) > room) end--;
  return `${text.slice(0, end)}…`;
}
