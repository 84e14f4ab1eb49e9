import type { SimulatedExcel } from '../../sandbox/node/start-excel';
import { closeAll, excel, settled, until } from './excel-under-test';

afterAll(closeAll);

type Seen = Record<string, unknown>[];

/** Listens to changes of all sheets. */
async function changes({ Excel }: SimulatedExcel): Promise<Seen> {
  const seen: Seen = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address, source, triggerSource, changeType, details }) => {
      seen.push({ address, source, triggerSource, changeType, ...(details ? { before: details.valueBefore, after: details.valueAfter } : {}) });
    });
    await context.sync();
  });
  return seen;
}

describe('a change', () => {
  it('tells who made it', async () => {
    const simulated = await excel();
    const seen = await changes(simulated);
    simulated.book.user.type('A1', 5);
    await settled();
    simulated.book.coauthor.type('A2', 6);
    await settled();
    await simulated.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A3:B3').values = [[1, 2]];
      await context.sync();
    });
    await settled();
    expect(seen).toEqual([
      { address: 'A1', source: 'Local', triggerSource: 'Unknown', changeType: 'RangeEdited', before: '', after: 5 },
      { address: 'A2', source: 'Remote', triggerSource: 'Unknown', changeType: 'RangeEdited', before: '', after: 6 },
      { address: 'A3:B3', source: 'Local', triggerSource: 'ThisLocalAddin', changeType: 'RangeEdited' },
    ]);
  });

  it('is told once for a large block, and after the answer to the batch', async () => {
    const simulated = await excel();
    const seen = await changes(simulated);
    await simulated.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:B3000').values = Array.from({ length: 3000 }, () => [1, 2]);
      await context.sync();
      expect(seen).toEqual([]);
    });
    await settled();
    expect(seen.map(({ address }) => address)).toEqual(['A1:B3000']);
  });

  it('is not told while the add-in has switched events off', async () => {
    const simulated = await excel();
    const seen = await changes(simulated);
    await simulated.Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      context.workbook.worksheets.getActiveWorksheet().getRange('A2').values = [[2]];
      await context.sync();
    });
    await settled();
    expect(seen.map(({ address }) => address)).toEqual(['A2']);
  });

  it('of a table is told to who listens to the table, until it stops listening', async () => {
    const { Excel, book } = await excel();
    book.user.type('A1', [['Name'], ['Jansen']]);
    const seen: string[] = [];
    const listening = await Excel.run(async (context) => {
      const table = context.workbook.tables.add('A1:A2', true);
      const handler = table.onChanged.add(async ({ address }) => void seen.push(address));
      await context.sync();
      return handler;
    });
    book.user.type('A2', 'Smit');
    book.user.type('C9', 'elsewhere');
    await settled();
    await Excel.run(listening.context as Excel.RequestContext, async (context) => {
      listening.remove();
      await context.sync();
    });
    book.user.type('A2', 'Bakker');
    await settled();
    expect(seen).toEqual(['A2']);
  });
});

it('tells of selections, and of sheets that come, go and are shown', async () => {
  const { Excel, book } = await excel();
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onSelectionChanged.add(async ({ address }) => void seen.push(`selected ${address}`));
    worksheets.onAdded.add(async () => void seen.push('added'));
    worksheets.onDeleted.add(async ({ source }) => void seen.push(`deleted ${source}`));
    worksheets.onActivated.add(async () => void seen.push('activated'));
    await context.sync();
  });
  book.user.select('B3:C4');
  book.user.addSheet('Two');
  book.user.activate('Two');
  book.coauthor.deleteSheet('Two');
  await settled();
  expect(seen).toEqual(['selected B3:C4', 'added', 'activated', 'activated', 'deleted Remote']);
});

it('gives the range of an event', async () => {
  const { Excel, book } = await excel();
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((args) => Excel.run(async (own) => {
      const range = args.getRange(own);
      range.load('values');
      await own.sync();
      seen.push(range.values);
    }));
    await context.sync();
  });
  book.user.type('B2', [[1, 2]]);
  await until(() => seen.length > 0);
  expect(seen).toEqual([[[1, 2]]]);
});
