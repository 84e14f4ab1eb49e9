import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { closeBrowser } from '../../sandbox/web';
import { browser } from '../../sandbox/web/driver/browser';
import { describeTool } from '../system-tools';
import { buildGridPage } from './grid-build';
import type { Trial } from './grid-page';
import { calculatedFile, sampleBook } from './sample-book';
import { serve, type Served } from './served-folder';

declare global {
  interface Window {
    trial: Trial;
  }
}

/** Waits until something reads as it should; fails with what it read last. */
async function becomes<T>(read: () => Promise<T>, wanted: T): Promise<void> {
  for (let i = 0; i < 40; i++) {
    if (JSON.stringify(await read()) === JSON.stringify(wanted)) return;
    await new Promise((later) => setTimeout(later, 100));
  }
  expect(await read()).toEqual(wanted);
}

const [headerWidth, headerHeight, columnWidth, rowHeight] = [46, 20, 64, 20];

describeTool('chromium', 'the grid that shows the workbook of the simulated Excel', () => {
  let folder: string;
  let served: Served;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    folder = await buildGridPage();
    writeFileSync(join(folder, 'book.xlsx'), (await calculatedFile(await sampleBook(), 'van-dael.xlsx')).save());
    served = await serve(folder);
  }, 300_000);

  beforeEach(async () => {
    page = await (await browser()).newPage({ viewport: { width: 1300, height: 800 } });
    faults = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    await page.goto(`${served.address}index.html`);
  });

  afterEach(async () => {
    const shots = process.env['KOERS_SCREENSHOTS'];
    if (shots) await page.screenshot({ path: join(shots, `grid-${expect.getState().currentTestName?.replace(/\W+/g, '-').slice(-50) ?? ''}.png`) });
    await page.close();
    expect(faults).toEqual([]);
  });

  afterAll(async () => {
    served.stop();
    rmSync(folder, { recursive: true });
    await closeBrowser();
  });

  const nameBox = () => page.locator('[data-u-comp="defined-name"] input');
  const selected = (address: string) => page.waitForFunction((wanted) => document.querySelector<HTMLInputElement>('[data-u-comp="defined-name"] input')?.value === wanted, address);

  async function open(locale: 'nl-NL' | 'en-US', file?: string): Promise<void> {
    await page.evaluate(([name, from]) => window.trial.open(name, from), [locale, file] as const);
    await nameBox().waitFor();
    await selected('A1');
  }

  /** The middle of a cell of a sheet with rows and columns of the standard size, on the page. */
  async function middle(row: number, column: number): Promise<{ readonly x: number; readonly y: number }> {
    const box = await page.locator('canvas[id^="univer-sheet-main"]').boundingBox();
    return { x: (box?.x ?? 0) + headerWidth + (column + 0.5) * columnWidth, y: (box?.y ?? 0) + headerHeight + (row + 0.5) * rowHeight };
  }

  /** The colour that is drawn near the left edge of a cell, under nothing else. */
  async function color(row: number, column: number): Promise<string> {
    const { x, y } = await middle(row, column);
    return page.evaluate(
      async ([left, top]) => {
        await new Promise((drawn) => setTimeout(drawn, 300));
        const canvas = document.querySelector<HTMLCanvasElement>('canvas[id^="univer-sheet-main"]')!;
        const { x: offsetX, y: offsetY, width } = canvas.getBoundingClientRect();
        const scale = canvas.width / width;
        const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getContext('2d')!.getImageData((left - offsetX) * scale, (top - offsetY) * scale, 1, 1).data;
        return alpha === 0 ? '#FFFFFF' : `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('').toUpperCase()}`;
      },
      [x - columnWidth / 2 + 4, y - 6] as const,
    );
  }

  async function type(address: string, ...lines: readonly string[]): Promise<void> {
    await nameBox().fill(address);
    await nameBox().press('Enter');
    await selected(address);
    const { x, y } = await middle(Number(address.slice(1)) - 1, address.charCodeAt(0) - 65);
    await page.mouse.click(x, y);
    for (const line of lines) {
      const before = await page.evaluate(() => window.trial.edits.length);
      await page.keyboard.type(line);
      await page.keyboard.press('Enter');
      await page.waitForFunction((count) => window.trial.edits.length === count + 2, before);
    }
  }

  const values = (address: string) => page.evaluate((wanted) => window.trial.book.active.find(wanted).Values!.flat(), address);

  it('shows the bonus sheet of the sample with its amounts in Dutch, its fonts, its widths and its charts', async () => {
    await open('nl-NL', 'book.xlsx');
    await page.evaluate(() => {
      window.trial.book.user.activate('Koers Bonus');
      window.trial.grid?.refresh();
    });
    await page.locator('svg[data-chart]').first().waitFor();
    const title = await page.evaluate(() => window.trial.cell('B1'));
    expect(title.text).toContain('Bonus 2025–2026');
    expect(title.style).toMatchObject({ bl: 1, cl: { rgb: '#1B4965' } });
    const amount = await page.evaluate(() => window.trial.cell('B7'));
    expect(amount.text).toMatch(/^€ \d{2}\.\d{3},\d{2}$/);
    const charts = await page.evaluate(() => window.trial.book.active.Charts.Count);
    expect(charts).toBeGreaterThan(0);
    expect(await page.locator('svg[data-chart]').evaluateAll((all) => new Set(all.map((one) => one.getAttribute('data-chart'))).size)).toBe(charts);
  });

  it('draws the charts of a sheet that is chosen by its tab', async () => {
    await open('nl-NL', 'book.xlsx');
    await page.locator('[data-u-comp="slide-tab-item"]', { hasText: 'Koers Bonus' }).click();
    await page.locator('svg[data-chart]').first().waitFor();
    await page.locator('[data-u-comp="slide-tab-item"]', { hasText: 'Medewerkers' }).click();
    await page.locator('svg[data-chart]').first().waitFor({ state: 'detached' });
  });

  it('lays out a sheet whose sizes the add-in changed as a grid that begins with it, also where it comes into view by its tab', async () => {
    const picture = () => page.evaluate(() => new Promise<string>((drawn) => setTimeout(() => drawn(document.querySelector<HTMLCanvasElement>('canvas[id^="univer-sheet-main"]')!.toDataURL()), 700)));
    await open('nl-NL');
    await page.evaluate(() => {
      const { book, grid } = window.trial;
      const sheet = book.Worksheets.Add('Uitkomst');
      sheet.FreezePanes.FreezeRows(2);
      grid?.refresh();
      sheet.find('A1:A2').Format.RowHeight = 36;
      sheet.find('A1').Format.ColumnWidth = 150;
      sheet.find('A1:A2').Values = [['Titel'], ['Ondertitel']];
      grid?.refresh();
    });
    await page.locator('[data-u-comp="slide-tab-item"]', { hasText: 'Uitkomst' }).click();
    const byTab = await picture();
    await page.evaluate(() => {
      const { book, grid } = window.trial;
      book.active.find('A2').Format.RowHeight = 60;
      grid?.refresh();
    });
    const changed = await picture();
    await page.evaluate(() => {
      const { book, grid } = window.trial;
      book.active.find('A2').Format.RowHeight = 36;
      grid?.refresh();
    });
    const back = await picture();
    await page.evaluate(() => {
      window.trial.grid?.dispose();
      window.trial.show();
    });
    await nameBox().waitFor();
    await selected('A1');
    const anew = await picture();
    expect([byTab === anew, back === anew, changed === anew]).toEqual([true, true, false]);
  });

  it('puts what is typed in Dutch into the model, and tells the add-in of it', async () => {
    await open('nl-NL');
    await page.evaluate(() => window.trial.book.events.subscribe(10, 'Workbook', 1));
    await type('A1', '1.234,50', '12,5%', '31-12-2026', '=SOM(A1:A2;2)', '€ 1.000,25', 'waar', 'Jan de Vries');
    expect(await values('A1:A7')).toEqual([1234.5, 0.125, 46387, 1236.625, 1000.25, true, 'Jan de Vries']);
    expect(await page.evaluate(() => window.trial.book.active.find('A4').Formulas)).toEqual([['=SUM(A1:A2,2)']]);
    const told = await page.evaluate(() => window.trial.book.events.take().map(([, type, , json]) => [type, JSON.parse(json).address, JSON.parse(json).source]));
    // Nobody took the messages in between, so that they are told as one.
    expect(told).toEqual([[10, 'A1:A7', 'Local']]);
  });

  it('never reads a thousands separator in a formula as a decimal point', async () => {
    await open('nl-NL');
    await type('A1', '=1.000*2');
    expect(await values('A1')).toEqual(['']);
    expect(await page.evaluate(() => window.trial.refused.join())).toContain('punt');
  });

  it('reads English numbers and formulas in an English workbook', async () => {
    await open('en-US');
    await type('A1', '1,234.50', '12/31/2026', '=SUM(A1,1)');
    expect(await values('A1:A3')).toEqual([1234.5, 46387, 1235.5]);
  });

  it('takes back what was typed and cleared, and does it again', async () => {
    await open('nl-NL');
    await type('A1', '5', '6');
    await page.keyboard.press('Control+z');
    await becomes(() => values('A1:A2'), [5, '']);
    await page.keyboard.press('Control+y');
    await becomes(() => values('A1:A2'), [5, 6]);
  });

  it('shows what the add-in changes, and goes where it selects', async () => {
    await open('nl-NL');
    expect(await color(2, 1)).toBe('#FFFFFF');
    await page.evaluate(() => {
      const { active } = window.trial.book;
      active.find('B3').Values = [[7]];
      active.find('B3').Format.Fill.Color = '#00B050';
      window.trial.grid?.refresh();
    });
    expect(await color(2, 1)).toBe('#00B050');
    await page.evaluate(() => {
      window.trial.book.Worksheets.Add('Uitkomst').find('C60').Select();
      window.trial.grid?.refresh();
    });
    await selected('C60');
    expect(await page.locator('[data-u-comp="slide-tab-item"]').allInnerTexts()).toEqual(['Blad1', 'Uitkomst']);
  });

  it('stays on its sheet when the add-in adds and takes away others', async () => {
    await open('nl-NL');
    await page.evaluate(() => {
      const { book, grid } = window.trial;
      book.active.find('B3').Format.Fill.Color = '#00B050';
      book.Worksheets.Add('Eén');
      book.Worksheets.Add('Twee');
      grid?.refresh();
    });
    expect(await color(2, 1)).toBe('#00B050');
    await page.evaluate(() => {
      const { book, grid } = window.trial;
      book.sheet('Twee')!.Activate();
      grid?.refresh();
    });
    expect(await color(2, 1)).toBe('#FFFFFF');
    await page.evaluate(() => {
      const { book, grid } = window.trial;
      book.sheet('Twee')!.Delete();
      book.sheet('Blad1')!.Activate();
      grid?.refresh();
    });
    expect(await color(2, 1)).toBe('#00B050');
    expect(await page.locator('[data-u-comp="slide-tab-item"]').allInnerTexts()).toEqual(['Blad1', 'Eén']);
  });

  it('bands a table as its style in Excel does', async () => {
    await open('nl-NL');
    await page.evaluate(() => {
      const { active } = window.trial.book;
      active.find('A1:B4').Values = [['Naam', 'Bonus'], ['An', 1], ['Bo', 2], ['Cas', 3]];
      active.Tables.Add(active.find('A1:B4'), true);
      window.trial.grid?.refresh();
    });
    expect([await color(0, 0), await color(1, 0), await color(2, 0), await color(3, 0)]).toEqual(['#4472C4', '#D9E1F2', '#FFFFFF', '#D9E1F2']);
  });

  it('lets a chart follow its cells', async () => {
    await open('nl-NL');
    await page.evaluate(() => {
      const { active } = window.trial.book;
      active.find('A1:B3').Values = [['', 'Omzet'], ['jan', 10], ['feb', 40]];
      active.Charts.Add('ColumnClustered', active.find('A1:B3'), 'Columns');
      window.trial.grid?.refresh();
    });
    const heights = () => page.locator('svg[data-chart]').first().locator('rect:has(title)').evaluateAll((all) => all.map((one) => Number(one.getAttribute('height'))));
    await becomes(async () => (await heights()).length, 2);
    const [january = 0, february = 0] = await heights();
    expect(february / january).toBeCloseTo(4, 3);
    await type('B2', '40');
    await becomes(async () => (await heights()).map(Math.round), [Math.round(february), Math.round(february)]);
  });

  it('offers the list of a cell, and refuses what is not on it', async () => {
    await open('nl-NL');
    await page.evaluate(() => {
      const { active } = window.trial.book;
      active.find('A1').DataValidation.Rule = { list: { inCellDropDown: true, source: 'Ja,Nee' } };
      window.trial.grid?.refresh();
    });
    await page.getByRole('button', { name: 'Keuzelijst openen' }).click();
    await page.getByRole('option', { name: 'Nee' }).click();
    await becomes(() => values('A1'), ['Nee']);
    await type('A1', 'Misschien');
    expect(await values('A1')).toEqual(['Nee']);
    expect(await page.evaluate(() => window.trial.refused.length)).toBe(1);
  });

  it('opens 100,000 rows at once and goes to the last', async () => {
    await page.evaluate(() => window.trial.showLarge(100_000));
    await nameBox().waitFor();
    await selected('A1');
    expect(await page.evaluate(() => window.trial.took)).toBeLessThan(3000);
    const start = Date.now();
    await page.evaluate(() => {
      window.trial.book.active.find('H100000').Select();
      window.trial.grid?.refresh();
    });
    await selected('H100000');
    expect(Date.now() - start).toBeLessThan(3000);
  });
});
