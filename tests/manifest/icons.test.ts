import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runScript } from '../shipping/project-scripts';

type Color = readonly [red: number, green: number, blue: number];

const { value: palette } = runScript<{ readonly ground: Color; readonly marks: Readonly<Record<string, Color>> }>('scripts/icons/drawings.mjs', 'script.palette');
const marks = Object.entries(palette?.marks ?? {});

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(color: Color): number {
  const [red, green, blue] = color.map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function contrast(one: Color, other: Color): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** The ribbon of Office in its themes. */
const ribbons: Readonly<Record<string, Color>> = { colourful: [0xf5, 0xf5, 0xf5], white: [0xff, 0xff, 0xff], 'dark grey': [0x44, 0x44, 0x44], black: [0x29, 0x29, 0x29] };

describe('the icons', () => {
  it('compare as WCAG says: black on white is 21, the same colour 1', () => {
    expect([contrast([0, 0, 0], [255, 255, 255]), contrast([27, 73, 101], [27, 73, 101])]).toEqual([21, 1]);
  });

  it.each(marks)('show %s on their ground: at least 3 to 1', (_, mark) => expect(contrast(mark, palette?.ground ?? mark)).toBeGreaterThanOrEqual(3));

  it.each(Object.entries(ribbons))('stand out on a %s ribbon, by their ground or by what is drawn on it', (_, ribbon) => {
    const parts = [palette?.ground ?? ribbon, palette?.marks.white ?? ribbon];
    expect(Math.max(...parts.map((part) => contrast(part, ribbon)))).toBeGreaterThanOrEqual(4.5);
  });

  it.each([64, 128])('has the size that a store shows: %s', (size) => {
    const file = join(resolve(__dirname, '../..'), 'assets', `icon-${size}.png`);
    expect(existsSync(file)).toBe(true);
    const picture = readFileSync(file);
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([size, size]);
  });
});
