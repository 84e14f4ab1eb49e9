import { closeBrowser, openPane, type OpenPane, type PaneOptions, type ServedAddin } from '../../sandbox/web';
import { describeTool } from '../system-tools';

let pane: OpenPane;

/** An add-in that does nothing of its own accord. */
const idle: ServedAddin = {
  paneUrl: 'https://localhost:3000/idle.html',
  files: new Map([['/idle.html', Buffer.from('<!doctype html><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>')]]),
};

async function start(options: PaneOptions = {}): Promise<void> {
  pane = await openPane({ build: idle, ...options });
  await pane.frame.evaluate(() => Office.onReady());
}

/** Koers itself. */
async function startKoers(options: PaneOptions = {}): Promise<void> {
  pane = await openPane(options);
  await pane.frame.evaluate(() => Office.onReady());
}

/** Reads a cell as the add-in would; the code of the error when Excel refuses. */
const readCell = (address: string): Promise<unknown> =>
  pane.frame.evaluate(
    (cell) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange(cell).load('values');
        await context.sync();
        return range.values[0]![0] as unknown;
      }).catch((problem: OfficeExtension.Error) => problem.code),
    address,
  );

const writeCell = (address: string, value: unknown): Promise<string> =>
  pane.frame.evaluate(
    ([cell, content]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange(cell as string).values = [[content]];
        await context.sync();
        return 'written';
      }).catch((problem: OfficeExtension.Error) => problem.code),
    [address, value],
  );

describeTool('chromium', 'the simulated Excel on the web', () => {
  afterEach(() => pane.close());
  afterAll(closeBrowser);

  it('keeps what the pane writes into the workbook', async () => {
    await start();
    expect(await writeCell('B2', 'Omzet')).toBe('written');
    expect(pane.excel.value('B2')).toBe('Omzet');
    pane.expectClean();
  });

  it('shows the pane what the user types', async () => {
    await start();
    pane.excel.user.type('C3', 12.5);
    expect(await readCell('C3')).toBe(12.5);
  });

  it('tells the pane which cell the user selects', async () => {
    await start();
    const address = pane.frame.evaluate(
      () =>
        new Promise<string>((resolve) => {
          void Excel.run(async (context) => {
            context.workbook.worksheets.onSelectionChanged.add(({ address: selected }) => Promise.resolve(resolve(selected)));
            await context.sync();
            document.title = 'listening';
          });
        }),
    );
    await pane.frame.waitForFunction(() => document.title === 'listening');
    pane.excel.user.select('D4');
    expect(await address).toBe('D4');
  });

  it('passes the locale on', async () => {
    await start({ locale: 'nl-BE' });
    expect(await pane.frame.evaluate(() => [Office.context.displayLanguage, Office.context.contentLanguage, navigator.language])).toEqual(['nl-BE', 'nl-BE', 'nl-BE']);
  });

  it('announces 1.14 of the Excel API as a text, and nothing later', async () => {
    await start();
    const versions = ['1.2', '1.14', '1.15'];
    expect(await pane.frame.evaluate((list) => list.map((version) => Office.context.requirements.isSetSupported('ExcelApi', version)), versions)).toEqual([true, true, false]);
  });

  it('lets the pane keep storage', async () => {
    await start();
    expect(await pane.frame.evaluate(() => {
      localStorage.setItem('koers', 'kept');
      return localStorage.getItem('koers');
    })).toBe('kept');
  });

  it('can deny the pane its storage', async () => {
    await start({ blockStorage: true });
    const access = (): string => {
      try {
        return String(localStorage.length);
      } catch (problem) {
        return (problem as DOMException).name;
      }
    };
    expect(await pane.frame.evaluate(access)).toBe('SecurityError');
  });

  it('keeps settings in the document', async () => {
    await start({ settings: { language: '"nl"' } });
    const saved = await pane.frame.evaluate(() => {
      const { settings } = Office.context.document;
      const before = settings.get('language') as string;
      settings.set('period', '2026-Q3');
      return new Promise((resolve) => settings.saveAsync(({ status }) => resolve([before, status])));
    });
    expect(saved).toEqual(['nl', 'succeeded']);
    expect(Object.fromEntries(pane.excel.settings)).toEqual({ language: '"nl"', period: '"2026-Q3"' });
  });

  it('refuses every call while the user edits a cell', async () => {
    await start();
    pane.excel.editing = true;
    expect(await readCell('A1')).toBe('InvalidOperationInCellEditMode');
    pane.excel.editing = false;
    expect(await readCell('A1')).toBe('');
  });

  it('refuses a request or an answer above the limit', async () => {
    await start({ payloadLimit: 20_000 });
    pane.excel.user.type('A1', 'x'.repeat(30_000));
    expect(await readCell('A1')).toBe('ResponsePayloadSizeLimitExceeded');
    expect(await writeCell('A2', 'y'.repeat(30_000))).toBe('RequestPayloadSizeLimitExceeded');
  });

  it('can fail before anything of a batch is applied', async () => {
    await start();
    pane.excel.failAt(1, 'before');
    expect(await writeCell('A1', 1)).not.toBe('written');
    expect(pane.excel.value('A1')).toBe('');
    expect(await writeCell('A1', 1)).toBe('written');
  });

  it('can lose the answer to a batch that was applied', async () => {
    await start();
    pane.excel.failAt(1, 'after');
    expect(await writeCell('A1', 1)).not.toBe('written');
    expect(pane.excel.value('A1')).toBe(1);
  });

  it('can be away for good, and come back', async () => {
    await start();
    pane.excel.failAt(1, 'before', true);
    expect(await writeCell('A1', 1)).not.toBe('written');
    expect(await writeCell('A1', 1)).not.toBe('written');
    pane.excel.heal();
    expect(await writeCell('A1', 1)).toBe('written');
  });

  it('counts the batches of the pane', async () => {
    await start();
    await pane.settled();
    pane.excel.traffic.reset();
    await readCell('A1');
    await pane.settled();
    expect(pane.excel.traffic.syncs).toBe(1);
  });

  it('records a request to another address and lets none through', async () => {
    await start();
    await pane.page.evaluate(() => fetch('https://example.com/figures').catch(() => undefined));
    expect(pane.evidence.foreignRequests).toEqual(['https://example.com/figures']);
    expect(() => pane.expectClean()).toThrow('foreignRequests');
  });

  it('records that the pane may not ask another address at all', async () => {
    await startKoers();
    await pane.frame.evaluate(() => fetch('https://example.com/figures').catch(() => undefined));
    expect(pane.evidence.foreignRequests).toEqual([]);
    expect(pane.evidence.consoleErrors.join()).toContain('Content Security Policy');
  });

  it('calculates a worksheet function in the pane', async () => {
    await startKoers();
    expect(await pane.callFunction('ATTAINMENT', [90, 120])).toEqual({ value: [[0.75]] });
  });

  it('calculates a formula with a worksheet function of the pane', async () => {
    await startKoers({ locale: 'en-US' });
    pane.excel.user.type('A1', '=KOERS.ATTAINMENT(90,120)*2');
    expect(pane.excel.value('A1')).toBe('#BUSY!');
    while (pane.excel.value('A1') === '#BUSY!') await new Promise((resolve) => setTimeout(resolve, 50));
    expect(pane.excel.value('A1')).toBe(1.5);
  });

  it('presses a button of the ribbon and waits until it is done', async () => {
    await start();
    await pane.frame.evaluate(() => Office.actions.associate('markPressed', (event: Office.AddinCommands.Event) => {
      document.title = 'pressed';
      event.completed();
    }));
    await pane.ribbon('markPressed');
    expect(await pane.frame.evaluate(() => document.title)).toBe('pressed');
  });

  it('takes a keyboard shortcut to its action', async () => {
    await start();
    await pane.frame.evaluate(() => Office.actions.associate('markShort', () => void (document.title = 'short')));
    await pane.shortcut('markShort');
    await pane.frame.waitForFunction(() => document.title === 'short');
  });
});
