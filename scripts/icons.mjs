// Draws assets/icon-*.png: a compass needle on course, north-east. Run it again after a change of the drawing.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';

const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
const samples = 8;

const ground = [0x1b, 0x49, 0x65];
const ring = [0x5f, 0xa8, 0xd3];
const north = [0xff, 0xff, 0xff];
const south = [0xe0, 0xa4, 0x58];

/** Inside a square from 0 to 1 with rounded corners. */
const inSquare = (x, y, radius) => {
  const dx = Math.max(radius - x, x - (1 - radius), 0);
  const dy = Math.max(radius - y, y - (1 - radius), 0);
  return Math.hypot(dx, dy) <= radius;
};

/** Inside a kite around the centre that points to `angle` (radians from north, clockwise): 1 = front half, -1 = back half. */
function kite(x, y, { angle, length, width }) {
  const along = (x - 0.5) * Math.sin(angle) - (y - 0.5) * Math.cos(angle);
  const across = (x - 0.5) * Math.cos(angle) + (y - 0.5) * Math.sin(angle);
  if (Math.abs(along) / length + Math.abs(across) / width > 1) return 0;
  return along >= 0 ? 1 : -1;
}

/** The colour of a point of the drawing, or undefined outside it. Small icons have no ring and a stouter needle. */
function colorAt(x, y, size) {
  const isSmall = size < 32;
  if (!inSquare(x, y, 0.22)) return undefined;
  const needle = kite(x, y, { angle: Math.PI / 4, length: isSmall ? 0.46 : 0.36, width: isSmall ? 0.17 : 0.115 });
  if (needle !== 0) return needle > 0 ? north : south;
  const distance = Math.hypot(x - 0.5, y - 0.5);
  return !isSmall && Math.abs(distance - 0.375) <= 0.0225 ? ring : ground;
}

/** Red, green, blue and opacity of one pixel, averaged over its samples. */
function pixel(column, row, size) {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let i = 0; i < samples * samples; i += 1) {
    const x = (column + ((i % samples) + 0.5) / samples) / size;
    const y = (row + (Math.floor(i / samples) + 0.5) / samples) / size;
    const color = colorAt(x, y, size);
    if (color === undefined) continue;
    covered += 1;
    color.forEach((part, index) => (sum[index] += part));
  }
  return [...sum.map((part) => (covered === 0 ? 0 : Math.round(part / covered))), Math.round((255 * covered) / samples ** 2)];
}

function chunk(type, content) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

function png(size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6], 8);
  const rows = Array.from({ length: size }, (_, row) => [0, ...Array.from({ length: size }, (_, column) => pixel(column, row, size)).flat()]);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

for (const size of sizes) writeFileSync(fileURLToPath(new URL(`../assets/icon-${size}.png`, import.meta.url)), png(size));
