import type { ShownIcon } from './conditions';

const [red, yellow, green, grey, black] = ['#C0504D', '#E8B422', '#4E9A51', '#808080', '#404040'] as const;
const colorsOf: Readonly<Record<number, readonly string[]>> = { 3: [red, yellow, green], 4: [red, yellow, yellow, green], 5: [red, yellow, yellow, yellow, green] };

type Pen = CanvasRenderingContext2D;

/** Draws an icon of Excel's sets around a point; `size` in pixels. What a colour says, a shape or a sign says as well where Excel's set does so. */
export function drawIcon(pen: Pen, { style, step, steps }: ShownIcon, [x, y]: readonly [number, number], size: number): void {
  pen.save();
  pen.translate(x, y);
  const isGrey = style.endsWith('Gray');
  pen.fillStyle = style === 'FourRedToBlack' ? ([black, grey, '#E0A0A0', red][step] ?? grey) : isGrey ? grey : (colorsOf[steps]?.[step] ?? grey);
  pen.strokeStyle = pen.fillStyle;
  shape(pen, style, step / Math.max(1, steps - 1), size / 2);
  pen.restore();
}

/** `level` from 0 (the lowest) to 1. */
function shape(pen: Pen, style: string, level: number, r: number): void {
  if (/Arrows/.test(style)) return arrow(pen, level, r);
  if (style === 'ThreeTriangles') return level === 0.5 ? bar(pen, r) : triangle(pen, r, level === 0);
  if (/Rating|FiveBoxes/.test(style)) return steps(pen, level, r);
  if (style === 'FiveQuarters') return quarters(pen, level, r);
  if (style === 'ThreeFlags') return flag(pen, r);
  if (style === 'ThreeStars') return star(pen, r);
  if (style === 'ThreeSigns' && level < 1) return level === 0 ? polygon(pen, [[0, -r], [r, 0], [0, r], [-r, 0]]) : triangle(pen, r, false);
  if (style === 'ThreeSymbols2') return sign(pen, level, r);
  circle(pen, r);
  if (style !== 'ThreeSymbols') return;
  pen.strokeStyle = '#FFFFFF';
  sign(pen, level, r * 0.55);
}

function circle(pen: Pen, r: number): void {
  pen.beginPath();
  pen.arc(0, 0, r, 0, 2 * Math.PI);
  pen.fill();
}

function polygon(pen: Pen, points: readonly (readonly [number, number])[]): void {
  pen.beginPath();
  points.forEach(([x, y], i) => (i === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
  pen.closePath();
  pen.fill();
}

const triangle = (pen: Pen, r: number, isDown: boolean): void => polygon(pen, isDown ? [[-r, -r * 0.8], [r, -r * 0.8], [0, r * 0.9]] : [[-r, r * 0.8], [r, r * 0.8], [0, -r * 0.9]]);
const bar = (pen: Pen, r: number): void => pen.fillRect(-r, -r * 0.25, 2 * r, r * 0.5);

/** An arrow from down (0) over right (0.5) to up (1). */
function arrow(pen: Pen, level: number, r: number): void {
  pen.rotate(((0.5 - level) * Math.PI));
  polygon(pen, [[r, 0], [0, -r], [0, -r * 0.4], [-r, -r * 0.4], [-r, r * 0.4], [0, r * 0.4], [0, r]]);
}

function steps(pen: Pen, level: number, r: number): void {
  pen.fillStyle = '#5B7FB5';
  for (let i = 0; i < 4; i++) {
    const height = ((i + 1) / 4) * 2 * r;
    pen.globalAlpha = i < Math.round(level * 4) ? 1 : 0.25;
    pen.fillRect(-r + i * r * 0.5, r - height, r * 0.4, height);
  }
}

function quarters(pen: Pen, level: number, r: number): void {
  pen.strokeStyle = black;
  pen.fillStyle = black;
  pen.beginPath();
  pen.arc(0, 0, r, 0, 2 * Math.PI);
  pen.stroke();
  pen.beginPath();
  pen.moveTo(0, 0);
  pen.arc(0, 0, r, -Math.PI / 2, -Math.PI / 2 + level * 2 * Math.PI);
  pen.fill();
}

function flag(pen: Pen, r: number): void {
  polygon(pen, [[-r * 0.5, -r], [r * 0.8, -r * 0.4], [-r * 0.5, r * 0.2]]);
  pen.fillRect(-r * 0.7, -r, r * 0.2, 2 * r);
}

function star(pen: Pen, r: number): void {
  const point = (i: number): readonly [number, number] => [Math.sin((i * Math.PI) / 5) * (i % 2 === 0 ? r : r * 0.4), -Math.cos((i * Math.PI) / 5) * (i % 2 === 0 ? r : r * 0.4)];
  polygon(pen, Array.from({ length: 10 }, (_, i) => point(i)));
}

/** A cross, an exclamation mark, a tick. */
function sign(pen: Pen, level: number, r: number): void {
  pen.lineWidth = Math.max(1.5, r * 0.4);
  pen.lineCap = 'round';
  pen.beginPath();
  const lines = level === 1 ? [[-r, 0, -r * 0.3, r * 0.7], [-r * 0.3, r * 0.7, r, -r * 0.7]] : level === 0 ? [[-r * 0.8, -r * 0.8, r * 0.8, r * 0.8], [-r * 0.8, r * 0.8, r * 0.8, -r * 0.8]] : [[0, -r, 0, r * 0.2], [0, r * 0.9, 0, r]];
  for (const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] of lines) {
    pen.moveTo(x1, y1);
    pen.lineTo(x2, y2);
  }
  pen.stroke();
}
