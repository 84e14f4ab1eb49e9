// Draws assets/*.png: the icon of Koers and one per button of the ribbon. Run it again after a change of a drawing.
// A store shows the icon of an add-in larger than Excel does.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { drawings } from './icons/drawings.mjs';
import { png } from './icons/png.mjs';

const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
const inStore = [128];
const sizesOf = (name) => (name === 'icon' ? [...sizes, ...inStore] : sizes);

for (const [name, colorAt] of Object.entries(drawings)) {
  for (const size of sizesOf(name)) writeFileSync(fileURLToPath(new URL(`../assets/${name}-${size}.png`, import.meta.url)), png(size, colorAt));
}
