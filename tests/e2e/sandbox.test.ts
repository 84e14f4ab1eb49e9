import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { accessibilityProblems, closeBrowser } from '../../sandbox/web';
import { nodeCodec } from '../../src/cli/node-codec';
import { openXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { describeTool } from '../system-tools';
import { unpack } from '../xlsx/write-package';
import { calculatedFile, cellsOfFile, sampleBook } from './sample-book';
import { SandboxPage, words } from './sandbox-page';
import { serve, type Served } from './served-folder';

/** The figures of a sheet to a millionth: totals are sums of doubles. */
const rounded = (cells: ReadonlyMap<string, unknown>): Readonly<Record<string, unknown>> =>
  Object.fromEntries([...cells].map(([place, value]) => [place, typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value]));

const onFile = (bytes: Uint8Array, sheet: string) => cellsOfFile(openXlsxWorkbook(bytes, nodeCodec), sheet);

/** The row of a payout on the bonus sheet. */
function rowOf(cells: ReadonlyMap<string, unknown>, payee: string, period: string): number {
  const rows = [...cells].flatMap(([place, value]) => (value === payee && place.endsWith(',2') ? [Number(place.split(',')[0])] : []));
  const row = rows.find((one) => cells.get(`${String(one)},3`) === period);
  if (row === undefined) throw new Error(`There is no payout of ${payee} in ${period}.`);
  return row;
}

describeTool('chromium', 'the page on which anyone without Excel tries Koers', () => {
  let host: string;
  let served: Served;
  let address: string;
  let sandbox: SandboxPage;

  beforeAll(async () => {
    if (!existsSync('dist/sandbox/index.html')) throw new Error('The page was not built yet: run npm run build:sandbox.');
    // In a folder of a host, where people put such a page.
    host = mkdtempSync(join(tmpdir(), 'koers-host-'));
    symlinkSync(resolve('dist/sandbox'), join(host, 'koers'), 'junction');
    served = await serve(host);
    address = `${served.address}koers/`;
  });
  afterEach(() => sandbox.close());
  afterAll(async () => {
    served.stop();
    rmSync(host, { recursive: true });
    await closeBrowser();
  });

  it('pays the bonuses of the sample as the command line does, and hands over the workbook with the own sheets untouched', async () => {
    sandbox = await SandboxPage.open(address, 'nl');
    await sandbox.runBonus();
    await sandbox.tab('Koers Bonus').waitFor();
    await sandbox.shot('sandbox-nl-bonus');
    // The grid's own workbook calculates the proof anew, with Excel's rules.
    await sandbox.pane.getByText(/Alle \d+ uitbetalingen/).first().waitFor();
    const [original, saved] = [await sampleBook(), await sandbox.download()];
    // Sheets that the add-in writes come without turning to them.
    await sandbox.cellIs('A1', 'Medewerkers verkoop');
    const [before, after] = [unpack(original), unpack(saved)];
    const own = Object.keys(before).filter((part) => /worksheets\/sheet\d+\.xml$|\/tables\//.test(part));
    expect(own.length).toBeGreaterThan(8);
    for (const part of own) expect([part, after[part]]).toEqual([part, before[part]]);
    const calculated = await calculatedFile(original, 'van-dael.xlsx');
    for (const sheet of ['Koers Bonus', 'Koers Uitleg']) expect(rounded(await onFile(saved, sheet))).toEqual(rounded(await cellsOfFile(calculated, sheet)));
    expect(sandbox.faults).toEqual([]);
  });

  it('explains a payout that is selected, sees an amount typed in Dutch, and calculates a formula of Koers', async () => {
    sandbox = await SandboxPage.open(address, 'nl');
    await sandbox.runBonus();
    const cells = await cellsOfFile(await calculatedFile(await sampleBook(), 'van-dael.xlsx'), 'Koers Bonus');
    const row = rowOf(cells, 'Youssef Haddou', 'sep 2026');
    await sandbox.tab('Koers Bonus').click();
    await sandbox.go(`I${String(row)}`);
    const steps = sandbox.pane.locator('ol > li');
    await steps.first().waitFor();
    const earned = new Intl.NumberFormat('nl', { minimumFractionDigits: 2 }).format(Number(cells.get(`${String(row)},9`)));
    expect(await steps.last().innerText()).toContain(earned);
    await sandbox.button('Melding sluiten').click();
    await sandbox.shot('sandbox');

    await sandbox.tab('Verkopen').click();
    await sandbox.type('H6', '99.999,99');
    await sandbox.cellIs('Verkopen!H6', 99_999.99);
    await sandbox.inPane(words.nl.again).waitFor();
    await sandbox.type('N2', '=KOERS.ATTAINMENT(90;120)');
    await sandbox.cellIs('Verkopen!N2', 0.75);
    await sandbox.shot('sandbox-nl-formula');
    const saved = await sandbox.download();
    expect((await onFile(saved, 'Verkopen')).get('6,8')).toBe(99_999.99);
    expect(sandbox.faults).toEqual([]);
  });

  it('works in English, in the dark and on a small screen, and goes on in another language with the same workbook', async () => {
    sandbox = await SandboxPage.open(address, 'en', { width: 1024, height: 700, isDark: true });
    await sandbox.shot('sandbox-en-dark-1024');
    // The grid and the pane have tests of their own.
    expect(await accessibilityProblems(sandbox.page.mainFrame(), ['#grid', '#pane iframe'])).toEqual([]);
    expect(await sandbox.pane.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).toBe('rgb(41, 41, 41)');
    await sandbox.runBonus();
    await sandbox.tab('Koers Bonus').waitFor();
    await sandbox.inPane(words.en.undo).click();
    await sandbox.tab('Koers Bonus').waitFor({ state: 'detached' });
    await sandbox.button('Close the pane').click();
    await sandbox.page.locator('#pane').waitFor({ state: 'hidden' });
    await sandbox.button('Run bonus').click();
    await sandbox.inPane(words.en.write).waitFor();
    const border = sandbox.page.getByRole('separator');
    await border.press('Home');
    expect(await border.getAttribute('aria-valuenow')).toBe('320');
    expect((await sandbox.page.locator('#pane').boundingBox())?.width).toBe(320);
    await sandbox.shot('sandbox-en-dark-320');
    await sandbox.button('NL, Nederlands').click();
    await sandbox.pane.getByText(words.nl.found).waitFor();
    expect(await sandbox.page.title()).toBe('Koers uitproberen');
    expect(sandbox.faults).toEqual([]);
  });

  it('lets the keyboard go round the buttons, the cells and the pane, and keeps the tab of the sheet in view', async () => {
    sandbox = await SandboxPage.open(address, 'nl', { width: 1024, height: 700 });
    const { page } = sandbox;
    const within = (id: string) => page.waitForFunction((one) => document.getElementById(one)?.contains(document.activeElement), id);
    await page.keyboard.press('Tab');
    await within('pane-place');
    await page.locator('#document').click();
    await page.keyboard.press('F6');
    await within('grid');
    await page.keyboard.press('Tab');
    await within('grid');
    await page.keyboard.press('F6');
    await within('pane-place');
    await page.keyboard.press('F6');
    await within('ribbon');
    await page.keyboard.press('Shift+F6');
    await within('pane-place');
    await page.keyboard.press('Shift+F6');
    await within('grid');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await within('pane-place');
    await page.keyboard.press('Shift+F6');
    await within('grid');
    await page.keyboard.type('Naam');
    await page.keyboard.press('Enter');
    await sandbox.runBonus();
    await sandbox.cellIs('A1', 'Medewerkers verkoop');
    const bar = page.getByRole('tablist');
    const active = bar.locator('[aria-selected="true"]');
    for (const name of ['Koers Bevindingen', 'Medewerkers', 'Koers Bonus']) {
      await sandbox.tab(name).evaluate((tab) => tab.scrollIntoView());
      await sandbox.tab(name).click();
      await page.waitForTimeout(300);
      const [outer, inner] = [await bar.boundingBox(), await active.boundingBox()];
      expect([name, (inner?.x ?? 0) >= (outer?.x ?? 0) - 1, (inner?.x ?? 0) + (inner?.width ?? 0) <= (outer?.x ?? 0) + (outer?.width ?? 0) + 1]).toEqual([name, true, true]);
    }
    await page.locator('svg[data-chart]').first().waitFor();
    await sandbox.shot('sandbox-nl-keys-1024');
    expect(sandbox.faults).toEqual([]);
  });

  it('opens a file that is dropped on it, and says why it does not open another', async () => {
    sandbox = await SandboxPage.open(address, 'nl');
    await sandbox.drop('brief.docx', new TextEncoder().encode('geen werkmap'));
    await sandbox.notice('brief.docx is geen Excel-werkmap. Open een bestand dat eindigt op .xlsx.').waitFor();
    await sandbox.drop('geheim.xlsx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    await sandbox.notice(/^geheim\.xlsx is beveiligd met een wachtwoord/).waitFor();
    await sandbox.shot('sandbox-nl-refused');
    await sandbox.drop('mijn-bonus.xlsx', await sampleBook());
    await sandbox.notice(/^mijn-bonus\.xlsx is geopend/).waitFor();
    await sandbox.ready();
    expect(await sandbox.page.locator('#document').innerText()).toBe('mijn-bonus.xlsx');
    expect(sandbox.faults).toEqual([]);
  });

  it('begins an empty workbook, and does not let go of changes unasked', async () => {
    sandbox = await SandboxPage.open(address, 'nl');
    await sandbox.button(words.nl.empty).click();
    await sandbox.tab('Blad1').waitFor();
    await sandbox.inPane('Voorbeeld invoegen').waitFor();
    await sandbox.shot('sandbox-nl-empty');
    await sandbox.type('A1', 'Naam');
    await sandbox.cellIs('A1', 'Naam');
    await sandbox.button(words.nl.sample).click();
    await sandbox.page.getByRole('dialog').getByRole('button', { name: 'Annuleren' }).click();
    expect(await sandbox.cell('A1')).toBe('Naam');
    const asked = sandbox.page.waitForEvent('dialog');
    await sandbox.page.close({ runBeforeUnload: true });
    const question = await asked;
    expect(question.type()).toBe('beforeunload');
    await question.dismiss();
    await sandbox.button(words.nl.sample).click();
    await sandbox.shot('sandbox-nl-leave');
    await sandbox.page.getByRole('dialog').getByRole('button', { name: 'Doorgaan zonder bewaren' }).click();
    await sandbox.ready();
    expect(sandbox.faults).toEqual([]);
  });
});
