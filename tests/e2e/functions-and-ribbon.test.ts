import { makeTemplate } from '../../src/app/make-template';
import { runJobs } from '../../src/app/run-jobs';
import { nodeCodec } from '../../src/cli/node-codec';
import { newXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { closeBrowser, openPane, type OpenPane } from '../../sandbox/web';
import { describeTool } from '../system-tools';
import { today } from './sample-book';

/** The example of the template with its bonuses calculated, as a file. */
async function calculatedExample(): Promise<Uint8Array> {
  const book = newXlsxWorkbook(nodeCodec);
  await makeTemplate(book, 'nl');
  await runJobs(book, { today: today(), source: 'koers.xlsx', jobs: ['bonus'], fallbackLanguage: 'nl' });
  return book.save();
}

describeTool('chromium', 'what Excel calls on the page of the pane', () => {
  let pane: OpenPane;
  afterEach(() => pane.close());
  afterAll(closeBrowser);

  it.each([
    ['nl-NL', 'Bij resultaten ontbreekt een waarde, dus er is nog geen uitkomst. Vul 0 in als het echt niets is.'],
    ['en-US', 'In actuals a value is missing, so there is no outcome yet. Enter 0 if it is really nothing.'],
  ] as const)('the worksheet functions answer in the language of Excel, %s, and a button of the ribbon is completed', async (locale, text) => {
    pane = await openPane({ locale });
    await pane.settled();
    expect(await pane.callFunction('MARGINAL', [20000, [[0, 0.04], [150000, 0.06]], 145000])).toEqual({ value: [[1100]] });
    expect(await pane.callFunction('ATTAINMENT', [[[90], [null]], 100])).toEqual({
      value: [[0.9], [expect.objectContaining({ code: '#N/A', message: text })]],
    });
    await pane.ribbon('koersUndo');
    pane.expectClean();
  });
  it.each([['web', 'koersExplain'], ['windows', 'koersExplain'], ['web', 'shortcut']] as const)('a payout is explained on %s when the menu of its cell or a shortcut asks: %s', async (excel, how) => {
    pane = await openPane({ excel, file: await calculatedExample(), name: 'koers.xlsx' });
    await pane.frame.getByText('Herkende tabellen').waitFor();
    const ask = (): Promise<void> => (how === 'shortcut' ? pane.shortcut('koersExplain') : pane.ribbon(how));
    pane.excel.user.select(`${pane.excel.book.sheets[0]?.Name ?? ''}!A1`);
    await ask();
    await pane.frame.getByText('In deze cel staat geen bonus van Koers.').waitFor();
    const body = pane.excel.book.Tables.$items.find(({ Name }) => Name === 'KoersBonusPayouts')?.GetDataBodyRange();
    pane.excel.user.select(`'Koers Bonus'!I${String((body?.RowIndex ?? 0) + 1)}`);
    await ask();
    await pane.frame.locator('ol > li').first().waitFor();
    await pane.screenshot(`asked-${excel}-${how}`);
    pane.expectClean();
  });

  it('the shortcut of the pane shows it, and that of undo says that there is nothing to undo', async () => {
    pane = await openPane();
    await pane.settled();
    await pane.shortcut('koersShowPane');
    await pane.shortcut('koersUndo');
    await pane.frame.getByText('Er is niets om ongedaan te maken.').first().waitFor();
    pane.expectClean();
  });

  it('the help button opens the help, or leaves a link where Excel opens no browser', async () => {
    pane = await openPane();
    await pane.settled();
    const opened = pane.page.context().waitForEvent('page', { timeout: 3000 }).catch(() => undefined);
    await pane.ribbon('koersHelp');
    const address = (await opened)?.url() ?? (await pane.frame.getByRole('link', { name: 'Hulp openen' }).getAttribute('href'));
    expect(address).toMatch(/help\/nl\/index\.html$/);
    expect(pane.evidence.pageErrors).toEqual([]);
  });

  it.each(['web', 'windows'] as const)('presses of the ribbon before the pane has started are all completed: %s', async (excel) => {
    pane = await openPane({ excel });
    await Promise.all(['koersUndo', 'koersRunBonus', 'koersExplain', 'koersCheckKpis', 'koersDashboard', 'koersShowPane', 'koersUndo'].map((name) => pane.ribbon(name)));
    await pane.settled();
    pane.expectClean();
  });
});
