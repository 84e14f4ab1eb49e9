import type { SimulatedExcel } from '../../sandbox/node/start-excel';
import { closeAll, excel, failure, settled } from './excel-under-test';

afterAll(closeAll);

const write = ({ Excel }: SimulatedExcel, ...texts: readonly string[]): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    texts.forEach((text, i) => (sheet.getCell(i, 0).values = [[text]]));
    await context.sync();
  });

const column = ({ book }: SimulatedExcel, rows: number): unknown[] => book.active.cells.values({ row: 0, column: 0, rows, columns: 1 }).flat();

describe('payload limits', () => {
  it('refuse a request that is too large, before anything is written', async () => {
    const simulated = await excel({ payloadLimit: 2000 });
    const problem = await failure(() => write(simulated, 'x'.repeat(2000)));
    expect([problem.code, column(simulated, 1)]).toEqual(['RequestPayloadSizeLimitExceeded', ['']]);
  });

  it('refuse a response that is too large', async () => {
    const simulated = await excel({ payloadLimit: 2000 });
    simulated.book.user.type('A1', 'x'.repeat(2000));
    const problem = await failure(() => simulated.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('values');
      await context.sync();
    }));
    expect(problem.code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  it('are five megabytes unless told otherwise', async () => {
    const simulated = await excel();
    simulated.book.user.type('A1', Array.from({ length: 200 }, () => ['x'.repeat(30000)]));
    const problem = await failure(() => simulated.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:A200').load('values');
      await context.sync();
    }));
    expect(problem.code).toBe('ResponsePayloadSizeLimitExceeded');
  });
});

describe('ordered faults', () => {
  it.each([
    ['before', ['', '']],
    ['after', ['one', 'two']],
    ['middle', ['one', '']],
  ] as const)('%s: leaves what was done by then', async (kind, expected) => {
    const simulated = await excel();
    simulated.failAt(1, kind);
    await failure(() => write(simulated, 'one', 'two'));
    expect(column(simulated, 2)).toEqual(expected);
    await write(simulated, 'again');
    expect(column(simulated, 1)).toEqual(['again']);
  });

  it('strike the batch that was meant, and last until they are healed', async () => {
    const simulated = await excel();
    simulated.failAt(2, 'before', true);
    await write(simulated, 'first');
    const second = await failure(() => write(simulated, 'second'));
    await failure(() => write(simulated, 'third'));
    simulated.heal();
    await write(simulated, 'fourth');
    expect([second.code, column(simulated, 1)]).toEqual(['InvalidOrTimedOutSession', ['fourth']]);
  });
});

describe('cell edit mode', () => {
  it('refuses every call', async () => {
    const simulated = await excel();
    simulated.editing = true;
    expect((await failure(() => write(simulated, 'no'))).code).toBe('InvalidOperationInCellEditMode');
  });

  it('lets a call wait that asked for it', async () => {
    const simulated = await excel();
    simulated.editing = true;
    const waiting = simulated.Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['later']];
      await context.sync();
    });
    await settled();
    expect(column(simulated, 1)).toEqual(['']);
    simulated.editing = false;
    await waiting;
    expect(column(simulated, 1)).toEqual(['later']);
  });
});

it('refuses to write to a read-only workbook', async () => {
  const simulated = await excel();
  simulated.book.ReadOnly = true;
  expect((await failure(() => write(simulated, 'no'))).code).toBe('AccessDenied');
});

it('counts the syncs of the add-in, not the house-keeping of the library', async () => {
  const simulated = await excel();
  await write(simulated, 'one');
  await settled();
  expect(simulated.traffic.syncs).toBe(1);
  simulated.traffic.reset();
  expect(simulated.traffic.syncs).toBe(0);
});

it('tells its language', async () => {
  const { Excel, Office } = await excel({ locale: 'nl-BE' });
  await Excel.run(async (context) => {
    const { cultureInfo } = context.workbook.application;
    cultureInfo.load('name,numberFormat/numberDecimalSeparator,numberFormat/numberGroupSeparator,datetimeFormat/shortDatePattern');
    await context.sync();
    const { numberFormat, datetimeFormat } = cultureInfo;
    expect([cultureInfo.name, numberFormat.numberDecimalSeparator, numberFormat.numberGroupSeparator, datetimeFormat.shortDatePattern]).toEqual(['nl-BE', ',', '.', 'd/mm/yyyy']);
  });
  expect([Office.context.contentLanguage, Office.context.requirements.isSetSupported('ExcelApi', '1.14'), Office.context.requirements.isSetSupported('ExcelApi', '1.15')]).toEqual(['nl-BE', true, false]);
});
