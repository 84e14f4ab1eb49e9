import { closeBrowser, openPane, type OpenPane } from '../../sandbox/web';
import { describeTool } from '../system-tools';
import { addMeasure, ownBook } from './own-book';
import { handOn } from './tour';

const words = {
  nl: { people: /^Medewerkers .*rij/, name: 'Naam', who: 'Wie', sheet: 'Export CRM', rate: /^Percentage/, percentage: '4%', write: /bladen? schrijven$/ },
  en: { people: /^People .*row/, name: 'Name', who: 'Who', sheet: 'CRM export', rate: /^Rate|^Percentage/, percentage: '4%', write: /^Write \d sheets?$/ },
} as const;

/** The amounts that were earned, as they stand on the sheet of bonuses. */
function earnedIn({ excel }: OpenPane): readonly unknown[] {
  const payouts = excel.book.Tables.$items.find(({ Name }) => Name === 'KoersBonusPayouts')?.GetDataBodyRange();
  return (payouts?.Values as readonly (readonly unknown[])[] | undefined)?.map((row) => row[7]).filter((cell) => typeof cell === 'number' && cell > 0) ?? [];
}

describeTool('chromium', 'the first hour with an own workbook', () => {
  let pane: OpenPane;
  afterEach(() => pane.close());
  afterAll(closeBrowser);

  it.each([['nl', 'web'], ['en', 'windows']] as const)('goes from foreign headers to an explained bonus in %s, Excel for %s', async (language, excel) => {
    pane = await openPane({ file: await ownBook(language), locale: language === 'nl' ? 'nl-NL' : 'en-US', excel, name: 'own.xlsx', width: 350 });
    pane.page.setDefaultTimeout(60_000);
    const say = words[language];
    const hand = handOn(pane, language);
    const { texts } = hand;
    const shot = (name: string): Promise<void> => pane.screenshot(`hour-${language}-${name}`);
    const write = async (): Promise<void> => {
      await hand.press(say.write);
      await hand.button(texts.job.undo).waitFor();
    };

    // What was found; the names of the sellers are not understood until the column with names is pointed out.
    await hand.says(texts.start.foundTitle);
    await hand.says(texts.start.findingsTitle);
    await shot('found');
    await hand.press(say.people);
    await hand.field(say.name).selectOption(say.who);
    await hand.says(/Fatma Aydin/);
    await hand.isIdle();
    await shot('mapped');

    // The KPIs and the dashboard.
    await hand.tab(texts.pages.plan);
    await hand.press(texts.jobs.kpiCheck.run);
    await write();
    await hand.tab(texts.pages.measure);
    await hand.press(texts.jobs.dashboard.run);
    await write();
    await shot('dashboard');

    // A first scheme, from nothing: what counts, and a percentage of it.
    await hand.tab(texts.pages.start);
    await addMeasure(pane, hand, language);
    const amount = `'${say.sheet}'!D2`;
    pane.excel.user.type(amount, 'n.n.b.');
    await hand.tab(texts.pages.reward);
    await hand.press(texts.schemes.open);
    await hand.press(hand.editor.starts.percent);
    await hand.main.getByLabel(say.rate).first().fill(say.percentage);
    await shot('component');
    await hand.main.getByRole('button').first().click();
    await hand.main.getByRole('checkbox', { name: hand.editor.everybody }).check();
    await shot('scheme');
    await hand.press(hand.editor.save.review);
    await hand.press(hand.editor.save.confirm);
    await hand.press(hand.editor.save.again);

    // An amount that cannot be read: the finding leads to the cell, the cell is put right, and the bonus is complete.
    await hand.button(say.write).waitFor();
    await shot('finding');
    await hand.press(texts.findings.goTo('D2'));
    await pane.settled();
    expect(pane.excel.book.active.Name).toBe(say.sheet);
    pane.excel.user.type(amount, 12_000);
    await hand.press(texts.jobs.bonus.again).catch(() => undefined);
    await hand.isIdle();
    await write();
    await shot('written');
    expect(earnedIn(pane)).toEqual(expect.arrayContaining([480, 340, 610]));

    // Why, cell by cell.
    const payouts = pane.excel.book.Tables.$items.find(({ Name }) => Name === 'KoersBonusPayouts')?.GetDataBodyRange();
    pane.excel.user.select(`'${payouts?.sheet.Name ?? ''}'!I${String((payouts?.RowIndex ?? 0) + 1)}`);
    await hand.main.locator('ol > li').first().waitFor();
    await shot('explained');
    pane.expectClean();
  }, 240_000);
});
