import { readFileSync } from 'node:fs';
import { closeBrowser } from './driver/browser';
import { openPane, type OpenPane } from './driver/open-pane';

// The pictures of the pane in the README, from the build as it is: npx tsx sandbox/web/screenshots.ts book.xlsx
// KOERS_SCREENSHOTS names the folder.

const [book] = process.argv.slice(2);
if (book === undefined) throw new Error('Name the .xlsx file to open.');
const file = readFileSync(book);

const words = {
  nl: { locale: 'nl-NL', found: 'Herkende tabellen', pages: { plan: 'Plannen', measure: 'Meten', reward: 'Belonen' }, run: { plan: "KPI's toetsen", measure: 'Dashboard maken', reward: 'Bonussen berekenen' }, preview: 'Er is nog niets geschreven.', write: /bladen? schrijven$/, undo: 'Ongedaan maken' },
  en: { locale: 'en-US', found: 'Recognised tables', pages: { plan: 'Plan', measure: 'Measure', reward: 'Reward' }, run: { plan: 'Check KPIs', measure: 'Build dashboard', reward: 'Calculate bonuses' }, preview: 'Nothing has been written yet.', write: /^Write \d sheets?$/, undo: 'Undo' },
} as const;

type Language = keyof typeof words;

/** Runs the job of a page and keeps its preview. */
async function preview({ frame, ...pane }: OpenPane, language: Language, page: 'plan' | 'measure' | 'reward'): Promise<void> {
  const say = words[language];
  await frame.getByRole('tab', { name: say.pages[page] }).click();
  await frame.getByRole('button', { name: say.run[page] }).first().click();
  await frame.getByText(say.preview).first().waitFor({ timeout: 240_000 });
  await pane.settled();
  await pane.screenshot(`pane-${page}.${language}`);
}

/** Selects a payout on the sheet that was just written, and keeps its explanation. */
async function explained({ frame, excel, ...pane }: OpenPane, language: Language): Promise<void> {
  const say = words[language];
  await frame.getByRole('button', { name: say.write }).click();
  await frame.getByRole('button', { name: say.undo }).first().waitFor({ timeout: 240_000 });
  const payouts = excel.book.Tables.$items.find(({ Name }) => Name === 'KoersBonusPayouts')?.GetDataBodyRange();
  if (!payouts) throw new Error('No payouts were written.');
  const earned = (payouts.Values ?? []).findIndex((row) => typeof row[7] === 'number' && row[7] > 1000);
  excel.user.select(`'Koers Bonus'!I${String(payouts.RowIndex + earned + 1)}`);
  await frame.locator('ol > li').first().waitFor({ timeout: 240_000 });
  await pane.settled();
  await pane.screenshot(`pane-explained.${language}`);
}

for (const language of ['en', 'nl'] as const) {
  const pane = await openPane({ file, locale: words[language].locale, name: 'van-dael.xlsx', scale: 2 });
  await pane.frame.getByText(words[language].found).waitFor({ timeout: 60_000 });
  await pane.settled();
  await pane.screenshot(`pane-start.${language}`);
  for (const page of ['plan', 'measure', 'reward'] as const) await preview(pane, language, page);
  await explained(pane, language);
  pane.expectClean();
  await pane.close();
}
await closeBrowser();
