import type { Locator } from 'playwright-core';
import { makeTemplate } from '../../src/app/make-template';
import { nodeCodec } from '../../src/cli/node-codec';
import { newXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { closeBrowser, openPane, type OpenPane } from '../../sandbox/web';
import { describeTool } from '../system-tools';

const words = {
  'nl-NL': {
    found: 'Herkende tabellen', reward: 'Belonen', run: 'Bonussen berekenen', write: /bladen? schrijven$/, undo: 'Ongedaan maken', addTable: /^Tabel toevoegen/, addGates: 'Voorwaarden toevoegen', added: /is toegevoegd op een nieuw blad/,
    closing: 'Periode afsluiten', name: 'Uw naam', close: /^Sluit .* af$/, closed: /is afgesloten\.$/, reopen: /^Heropen /, reason: 'Reden', reopened: /is weer open/, holds: /^Ongewijzigd/,
  },
  'en-US': {
    found: 'Recognised tables', reward: 'Reward', run: 'Calculate bonuses', write: /^Write \d sheets?$/, undo: 'Undo', addTable: /^Add a table/, addGates: 'Add Gates', added: /was added on a new sheet/,
    closing: 'Close a period', name: 'Your name', close: /^Close .*\d{4}/, closed: /is closed\.$/, reopen: /^Reopen .*\d{4}/, reason: 'Reason', reopened: /is open again/, holds: /^Unchanged/,
  },
} as const;

describeTool('chromium', 'closing a period in Excel', () => {
  let pane: OpenPane;
  afterEach(() => pane.close());
  afterAll(closeBrowser);

  const button = (text: string | RegExp): Locator => pane.frame.getByRole('button', { name: text }).first();

  it.each([['nl-NL', 350], ['en-US', 320]] as const)('adds a table, calculates, closes and reopens in %s at %s pixels', async (locale, width) => {
    const say = words[locale];
    const book = newXlsxWorkbook(nodeCodec);
    await makeTemplate(book, locale === 'nl-NL' ? 'nl' : 'en');
    pane = await openPane({ file: book.save(), locale, name: 'koers.xlsx', width });
    await pane.frame.getByText(say.found).waitFor();
    await button(say.addTable).click();
    await pane.screenshot(`${locale}-${String(width)}-tables`);
    await button(say.addGates).click();
    await pane.frame.getByText(say.added).first().waitFor();
    await pane.frame.getByRole('tab', { name: say.reward }).click();
    await button(say.run).click();
    await button(say.write).click();
    await button(say.undo).waitFor();
    await pane.screenshot(`${locale}-${String(width)}-bonus`);
    await button(say.closing).click();
    await pane.frame.getByLabel(say.name).first().fill('Anja');
    await pane.screenshot(`${locale}-${String(width)}-close`);
    await button(say.close).click();
    await pane.frame.getByText(say.closed).first().waitFor();
    await pane.frame.getByText(say.holds).first().waitFor();
    await pane.screenshot(`${locale}-${String(width)}-closed`);
    const ledger = pane.excel.book.Tables.$items.filter(({ Name }) => /ledger|grootboek|closes|afsluit/i.test(Name));
    expect(ledger.length).toBeGreaterThan(0);
    await button(say.reopen).click();
    await pane.frame.getByLabel(say.reason, { exact: false }).last().fill('Test');
    await pane.screenshot(`${locale}-${String(width)}-reopen`);
    await button(say.reopen).click();
    await pane.frame.getByText(say.reopened).first().waitFor();
    pane.expectClean();
  });
});
