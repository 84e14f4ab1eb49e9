// The icons: per drawing the colour of a point, or undefined outside it. Small icons leave out what would blur.
import { inArc, inBar, inDisc, inSquare, inStroke, inTriangle, kite } from './shapes.mjs';

const ground = [0x1b, 0x49, 0x65];
const blue = [0x5f, 0xa8, 0xd3];
const white = [0xff, 0xff, 0xff];
const amber = [0xe0, 0xa4, 0x58];
const green = [0x8f, 0xd6, 0xa8];

/** What the icons are drawn in: the ground, and what stands on it. */
export const palette = { ground, marks: { blue, white, amber, green } };

const isSmall = (size) => size < 32;

/** Koers itself: a compass needle on course, north-east. */
function compass(x, y, size) {
  const small = isSmall(size);
  const needle = kite(x, y, { angle: Math.PI / 4, length: small ? 0.46 : 0.36, width: small ? 0.17 : 0.115 });
  if (needle !== 0) return needle > 0 ? white : amber;
  const distance = Math.hypot(x - 0.5, y - 0.5);
  return !small && Math.abs(distance - 0.375) <= 0.0225 ? blue : undefined;
}

/** Run bonus: a coin. */
function coin(x, y, size) {
  const { centre, radius, width, lines, left } = isSmall(size)
    ? { centre: [0.56, 0.53], radius: 0.21, width: 0.11, lines: [[0.4375, 0.5], [0.5625, 0.625]], left: 0.25 }
    : { centre: [0.54, 0.5], radius: 0.165, width: 0.075, lines: [[0.416, 0.474], [0.526, 0.584]], left: 0.29 };
  const isSign =
    inArc(x, y, { centre, radius, width, from: 50, to: 310 }) || lines.some(([top, bottom]) => inBar(x, y, { left, right: 0.56, top, bottom }));
  if (isSign) return ground;
  if (!isSmall(size) && inArc(x, y, { centre: [0.5, 0.5], radius: 0.345, width: 0.025, from: 0, to: 360 })) return white;
  return inDisc(x, y, [0.5, 0.5], isSmall(size) ? 0.42 : 0.385) ? amber : undefined;
}

/** Check KPIs: a list with ticks. */
function list(x, y, size) {
  const rows = isSmall(size) ? [0.34, 0.68] : [0.28, 0.5, 0.72];
  const scale = isSmall(size) ? 1.25 : 0.85;
  const width = isSmall(size) ? 0.11 : 0.07;
  for (const row of rows) {
    const tick = [[0.2, 0], [0.275, 0.07], [0.4, -0.085]].map(([tickX, tickY]) => [0.2 + (tickX - 0.2) * scale, row + tickY * scale]);
    if (inStroke(x, y, tick, width)) return green;
    if (inStroke(x, y, [[isSmall(size) ? 0.6 : 0.5, row], [0.8, row]], width)) return white;
  }
  return undefined;
}

/** Dashboard: bars that rise. */
function bars(x, y) {
  if (inBar(x, y, { left: 0.1875, right: 0.3125, top: 0.5625, bottom: 0.8125 })) return blue;
  if (inBar(x, y, { left: 0.4375, right: 0.5625, top: 0.375, bottom: 0.8125 })) return white;
  return inBar(x, y, { left: 0.6875, right: 0.8125, top: 0.1875, bottom: 0.8125 }) ? amber : undefined;
}

/** Undo: an arrow that turns back. */
function arrow(x, y, size) {
  const width = isSmall(size) ? 0.125 : 0.09;
  if (inTriangle(x, y, [[0.14, 0.38], [0.4, 0.17], [0.4, 0.59]])) return amber;
  const shaft = inBar(x, y, { left: 0.36, right: 0.58, top: 0.38 - width / 2, bottom: 0.38 + width / 2 });
  const turn = inArc(x, y, { centre: [0.58, 0.58], radius: 0.2, width, from: -90, to: 90 });
  const tail = inStroke(x, y, [[0.58, 0.78], [0.36, 0.78]], width);
  return shaft || turn || tail ? white : undefined;
}

/** Explain: the steps to an amount, under a lens. */
function lens(x, y, size) {
  const small = isSmall(size);
  const centre = [0.44, 0.44];
  const width = small ? 0.12 : 0.075;
  if (inArc(x, y, { centre, radius: 0.25, width, from: 0, to: 360 })) return white;
  if (inStroke(x, y, [[0.64, 0.64], [0.8, 0.8]], small ? 0.15 : 0.11)) return amber;
  const rows = small ? [0.44] : [0.36, 0.44, 0.52];
  return rows.some((row) => inStroke(x, y, [[0.34, row], [small ? 0.54 : 0.5 + (row - 0.44) / 2, row]], small ? 0.11 : 0.045)) ? blue : undefined;
}

/** Help: a question mark. */
function question(x, y, size) {
  const width = isSmall(size) ? 0.13 : 0.095;
  if (inDisc(x, y, [0.5, 0.79], width * 0.62)) return amber;
  const hook = inArc(x, y, { centre: [0.5, 0.37], radius: 0.17, width, from: 180, to: 360 }) || inArc(x, y, { centre: [0.5, 0.37], radius: 0.17, width, from: 0, to: 60 });
  return hook || inStroke(x, y, [[0.585, 0.517], [0.5, 0.58], [0.5, 0.64]], width) ? white : undefined;
}

const onGround = (drawing) => (x, y, size) => (inSquare(x, y, 0.22) ? (drawing(x, y, size) ?? ground) : undefined);

/** By the name that the files begin with. */
export const drawings = {
  icon: onGround(compass), bonus: onGround(coin), kpis: onGround(list), dashboard: onGround(bars), undo: onGround(arrow), explain: onGround(lens), help: onGround(question),
};
