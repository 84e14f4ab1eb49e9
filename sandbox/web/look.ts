import { readFileSync } from 'node:fs';
import { closeBrowser } from './driver/browser';
import { openPane } from './driver/open-pane';

// Pictures of the pane beside a workbook, for people: npx tsx sandbox/web/look.ts book.xlsx
// KOERS_SCREENSHOTS names the folder.

const [book] = process.argv.slice(2);
if (book === undefined) throw new Error('Name the .xlsx file to open.');
const file = readFileSync(book);

for (const locale of ['nl-NL', 'en-US'] as const) {
  for (const theme of ['light', 'dark'] as const) {
    const pane = await openPane({ file, locale, theme });
    await pane.settled();
    await pane.screenshot(`pane-${locale.slice(0, 2)}-${theme}`);
    await pane.close();
  }
}
await closeBrowser();
