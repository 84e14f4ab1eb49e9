const sample = 'mmmmmmmwwwwwiilL0123456789';
const context = document.createElement('canvas').getContext('2d');
const found = new Map<string, boolean>();
const widths = new Map<string, number>();

function widthIn(font: string): number {
  if (!context) return 0;
  context.font = font;
  return context.measureText(sample).width;
}

/** A font is there when text in it is not as wide as in both of the browser's own. */
function isInstalled(name: string): boolean {
  const known = found.get(name);
  if (known !== undefined) return known;
  const is = ['monospace', 'serif'].some((other) => widthIn(`72px "${name}", ${other}`) !== widthIn(`72px ${other}`));
  found.set(name, is);
  return is;
}

/** Fonts as wide as Calibri first; the last ones are wider, and are shown smaller. */
const substitutes = ['Carlito', 'Segoe UI', 'Helvetica Neue', 'Arial', 'Liberation Sans', 'DejaVu Sans'];

/** A font that is installed here, and how large text is to be in it to be as wide as in the one that was asked for. */
export interface ShownFont {
  readonly name: string;
  readonly scale: number;
}

/** Calibri is not on every computer; column widths are made for it, so that wider letters have to be smaller. */
export function shownFont(name: string): ShownFont {
  if (isInstalled(name)) return { name, scale: 1 };
  const chosen = substitutes.find(isInstalled) ?? 'sans-serif';
  return { name: chosen, scale: name === 'Calibri' && chosen !== 'Carlito' ? 10 / 11 : 1 };
}

/** The width of a text in pixels. `font` as in CSS. */
export function textWidth(text: string, font: string): number {
  const key = `${font} ${text}`;
  const known = widths.get(key);
  if (known !== undefined || !context) return known ?? 0;
  if (widths.size > 20_000) widths.clear();
  context.font = font;
  const { width } = context.measureText(text);
  widths.set(key, width);
  return width;
}
