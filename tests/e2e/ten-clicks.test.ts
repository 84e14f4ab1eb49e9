import { closeBrowser, openPane, type OpenPane } from '../../sandbox/web';
import { describeTool } from '../system-tools';
import { ownBook } from './own-book';
import { handOn } from './tour';

const write = { nl: /bladen? schrijven$/, en: /^Write \d sheets?$/ } as const;

/** Counts every click in the pane from now on, those on a field included. */
async function countClicks({ frame }: OpenPane): Promise<() => Promise<number>> {
  await frame.evaluate(() => {
    const counted = { clicks: 0 };
    document.addEventListener('pointerdown', () => (counted.clicks += 1), true);
    Object.assign(window, { koersClicks: counted });
  });
  return () => frame.evaluate(() => (window as unknown as { koersClicks: { clicks: number } }).koersClicks.clicks);
}

describeTool('chromium', 'from a workbook to a sheet of bonuses', () => {
  let pane: OpenPane;
  afterEach(() => pane.close());
  afterAll(closeBrowser);

  const bonuses = (): readonly unknown[] => {
    const payouts = pane.excel.book.Tables.$items.find(({ Name }) => Name === 'KoersBonusPayouts')?.GetDataBodyRange();
    return ((payouts?.Values ?? []) as readonly (readonly unknown[])[]).map((row) => row[7]).filter((cell) => typeof cell === 'number' && cell > 0);
  };

  it.each(['nl', 'en'] as const)('takes at most ten clicks from own sheets with foreign headers, in %s', async (language) => {
    pane = await openPane({ file: await ownBook(language, { isSellerNumber: true }), locale: language === 'nl' ? 'nl-NL' : 'en-US', name: 'own.xlsx' });
    pane.page.setDefaultTimeout(60_000);
    const hand = handOn(pane, language);
    const { texts, editor } = hand;
    await hand.says(texts.start.foundTitle);
    const clicks = await countClicks(pane);
    await hand.tab(texts.pages.reward);
    await hand.press(texts.schemes.open);
    await hand.press(editor.starts.percent);
    await hand.main.getByRole('button').first().click();
    await hand.main.getByRole('checkbox', { name: editor.everybody }).check();
    await hand.press(editor.save.review);
    await hand.press(editor.save.confirm);
    await hand.press(editor.save.again);
    await hand.press(write[language]);
    await hand.button(texts.job.undo).waitFor();
    expect(bonuses().length).toBeGreaterThan(0);
    expect(await clicks()).toBeLessThanOrEqual(10);
    pane.expectClean();
  }, 240_000);

  it.each(['nl', 'en'] as const)('takes at most ten clicks from an empty workbook, in %s', async (language) => {
    pane = await openPane({ locale: language === 'nl' ? 'nl-NL' : 'en-US' });
    pane.page.setDefaultTimeout(60_000);
    const hand = handOn(pane, language);
    const { texts } = hand;
    await hand.button(texts.start.insertExample).waitFor();
    const clicks = await countClicks(pane);
    await hand.press(texts.start.insertExample);
    await hand.says(texts.start.foundTitle);
    await hand.press(texts.jobs.bonus.run);
    await hand.main.locator('button:not([aria-disabled=true])').filter({ hasText: texts.jobs.bonus.run }).click();
    await hand.press(write[language]);
    await hand.button(texts.job.undo).waitFor();
    expect([...bonuses()].sort()).toEqual([1675, 2175, 829.5]);
    expect(await clicks()).toBeLessThanOrEqual(4);
    pane.expectClean();
  }, 240_000);
});
