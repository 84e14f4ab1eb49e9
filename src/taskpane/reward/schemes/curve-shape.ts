import type { CurveDrawing, CurvePoint } from '../../../app/client/schemes';

/** A curve that can be drawn. */
export type DrawnCurve = Extract<CurveDrawing, { readonly kind: 'drawn' }>;

/** The drawing in its own units: as wide as the narrowest pane leaves it. */
export const frame = { width: 288, height: 176, left: 52, right: 8, top: 10, bottom: 22 } as const;

const inner = { width: frame.width - frame.left - frame.right, height: frame.height - frame.top - frame.bottom };

/** Where results and amounts stand in the drawing. */
export interface Scale {
  readonly x: (actual: number) => number;
  readonly y: (pay: number) => number;
  /** Amounts at which the axis has a line, lowest first. */
  readonly ticks: readonly number[];
  readonly last: number;
}

/** 1, 2 or 5, with noughts. */
export function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 2.5, 5, 10].find((digit) => digit * power >= value * 0.9999) ?? 10) * power;
}

/** Scales that fit all points of a curve; the axis begins at 0. */
export function scaleFor({ points }: DrawnCurve): Scale {
  const last = Math.max(...points.map(({ actual }) => actual), 0);
  const [least, most] = [Math.min(0, ...points.map(({ pay }) => pay)), Math.max(0, ...points.map(({ pay }) => pay))];
  const step = roundUp((most - least || 1) / 3);
  const [low, high] = [Math.floor(least / step), Math.max(1, Math.ceil(most / step - 1e-9))];
  const ticks = Array.from({ length: high - low + 1 }, (_, i) => (low + i) * step);
  const [bottom, top] = [low * step, high * step];
  return {
    x: (actual) => frame.left + (inner.width * actual) / (last || 1),
    y: (pay) => frame.top + inner.height * (1 - (pay - bottom) / (top - bottom)),
    ticks,
    last,
  };
}

/** The line of a curve in pieces: a jump ends one piece and begins the next. */
export function piecesOf({ points }: DrawnCurve): readonly (readonly CurvePoint[])[] {
  const pieces: CurvePoint[][] = [[]];
  for (const point of points) {
    pieces.at(-1)?.push(point);
    if (point.isBelow) pieces.push([]);
  }
  return pieces.filter((piece) => piece.length > 0);
}

/** Where a curve jumps: from the amount just below to the amount at the result. */
export const jumpsOf = ({ points }: DrawnCurve): readonly { readonly actual: number; readonly from: number; readonly to: number }[] =>
  points.flatMap((point, i) => {
    const next = points[i + 1];
    return point.isBelow && next ? [{ actual: next.actual, from: point.pay, to: next.pay }] : [];
  });

/** A polyline through points. */
export const lineThrough = (points: readonly CurvePoint[], { x, y }: Scale): string => points.map(({ actual, pay }) => `${x(actual).toFixed(1)},${y(pay).toFixed(1)}`).join(' ');
