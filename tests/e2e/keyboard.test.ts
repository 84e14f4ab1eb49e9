import { closeBrowser, openPane, type OpenPane } from '../../sandbox/web';
import { describeTool } from '../system-tools';
import { sampleBook } from './sample-book';

describeTool('chromium', 'the pane by keyboard, with the Tab key of Office.js', () => {
  let pane: OpenPane;
  let file: Uint8Array;
  beforeAll(async () => {
    file = await sampleBook();
  });
  afterEach(() => pane.close());
  afterAll(closeBrowser);

  /** What has the focus: its label, or else its text. */
  const focused = (): Promise<string> =>
    pane.frame.evaluate(() => {
      const element = document.activeElement;
      const label = element?.id ? document.querySelector(`label[for="${element.id}"]`) : null;
      return (label ?? element)?.textContent ?? '';
    });
  const tab = async (key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<string> => {
    await pane.page.keyboard.press(key);
    return focused();
  };
  const preview = async () => {
    pane = await openPane({ file, locale: 'nl-NL', name: 'van-dael.xlsx' });
    await pane.frame.getByRole('tab', { name: 'Belonen' }).click();
    await pane.frame.getByRole('button', { name: 'Bonussen berekenen' }).focus();
    await pane.page.keyboard.press('Enter');
    await pane.frame.getByText('Er is nog niets geschreven.').first().waitFor();
  };

  it('goes on from the title of a preview to what can be chosen, and back to the tabs', async () => {
    await preview();
    expect(await focused()).toBe('Voorbeeld van de bonussen');
    expect(await tab()).toBe('Periode');
    expect(await tab('Shift+Tab')).toBe('Belonen');
    pane.expectClean();
  });

  it('reaches the button that writes', async () => {
    await preview();
    const reached: string[] = [];
    for (let stop = 0; stop < 80 && !reached.includes('5 bladen schrijven'); stop += 1) reached.push(await tab());
    expect(reached).toContain('5 bladen schrijven');
    expect(await tab()).toBe('Niet schrijven');
    expect(await tab()).toBe('Volgende keer meteen schrijven');
    pane.expectClean();
  });
});
