import type { WorkbookFault } from '../../src/ports/workbook';
import type { SheetSpec } from '../../src/spec/sheet-spec';
import { normalise } from '../../sandbox/book/spec-of-normal';
import { specOf } from '../../sandbox/book/spec-of';
import { explanationSpec, richSpec, sheetSpec, tableSpec } from '../xlsx/write-spec';
import { salesBook } from './books';
import { cellsOn } from './desk';
import type { ExcelDesk } from './excel-desk';
import { excelDesk } from './excel-desk';

const kinds = ['before', 'after', 'middle'] as const;
const second: SheetSpec = sheetSpec({ cells: [{ row: 1, column: 1, content: 'daarna' }], tables: [tableSpec({ row: 9, name: 'KoersBonus' }), tableSpec({ row: 20, name: 'Extra', columns: [{ header: 'A' }, { header: 'B', total: 'sum' }] })] });
const made = { ...explanationSpec, cells: [{ row: 1, column: 1, content: 'nieuw' }] };

/** Everything that a user sees of the workbook. */
function seen({ excel: { book } }: ExcelDesk) {
  const sheets = book.sheets.filter(({ Visibility }) => Visibility !== 'VeryHidden');
  return {
    sheets: sheets.map((sheet) => normalise(specOf(sheet), { notesAsPrompts: true })),
    tables: book.tables.filter(({ sheet }) => sheets.includes(sheet)).map(({ name, box }) => [name, box]).sort(),
    formula: (book.sheet('Sales')!.GetRange('F1:F2').Formulas as unknown[][]).flat(),
  };
}

const hiddenThings = ({ excel: { book } }: ExcelDesk): readonly string[] => [
  ...book.sheets.filter(({ Visibility }) => Visibility !== 'Visible').map(({ Name }) => Name),
  ...book.names.map(({ Name }) => Name).filter((name) => /^_koers\.(undo|new|state)/.test(name)),
];

async function start(): Promise<ExcelDesk> {
  const desk = await excelDesk({ file: salesBook(), locale: 'nl-NL' });
  await desk.workbook.write([richSpec]);
  await desk.type('Sales', 'F1', '=SUM(KoersBonus[Bonus])');
  await desk.type('Sales', 'F2', "='Koers Bonus'!A2");
  await desk.workbook.append('Verkopen', [['Cor', 1]]);
  desk.excel.traffic.reset();
  return desk;
}

/** How many syncs a write takes that nothing disturbs, and what it leaves. */
async function undisturbed(): Promise<{ readonly syncs: number; readonly before: unknown; readonly after: unknown }> {
  const desk = await start();
  const before = seen(desk);
  await desk.workbook.write([second, made]);
  const { syncs } = desk.excel.traffic;
  const after = seen(desk);
  desk.close();
  return { syncs, before, after };
}

describe('a write in Excel that fails', () => {
  let plain: Awaited<ReturnType<typeof undisturbed>>;
  beforeAll(async () => {
    plain = await undisturbed();
  });

  it.each(kinds)('at any sync, %s it was carried out, leaves all as it was or all as it should be', async (how) => {
    for (let n = 1; n <= plain.syncs; n++) {
      const desk = await start();
      desk.excel.failAt(n, how);
      const failed = await desk.workbook.write([second, made]).then(() => false, () => true);
      desk.excel.heal();
      await desk.workbook.outline();
      expect({ n, how, seen: seen(desk) }).toEqual({ n, how, seen: failed ? plain.before : plain.after });
      if (failed) {
        expect({ n, hidden: hiddenThings(desk) }).toEqual({ n, hidden: [] });
        await desk.workbook.write([second, made]);
        expect({ n, how, retried: seen(desk) }).toEqual({ n, how, retried: plain.after });
      }
      desk.close();
    }
  }, 120_000);

  // For good before a sync is the same as for good after the one before it.
  it.each(['after', 'middle'] as const)('for good at any sync, %s it was carried out, is settled when Excel answers again', async (how) => {
    for (let n = 1; n <= plain.syncs; n++) {
      const desk = await start();
      desk.excel.failAt(n, how, true);
      const { reason } = await desk.workbook.write([second, made]).then(() => ({ reason: 'none' }), (fault: WorkbookFault) => fault);
      expect(['unreachable', 'unfinished']).toContain(reason);
      await expect(desk.workbook.outline()).rejects.toMatchObject({ reason: 'unreachable' });
      desk.excel.heal();
      await desk.workbook.outline();
      const now = JSON.stringify(seen(desk));
      // Told that the figures stand, the user must find them; told that Excel did not answer, either may be true.
      const possible = reason === 'unfinished' ? [plain.after] : [plain.before, plain.after];
      expect({ n, how, reason, settled: possible.map((state) => JSON.stringify(state)).includes(now) }).toEqual({ n, how, reason, settled: true });
      expect(await cellsOn(desk.workbook, 'Sales')).toEqual([['Verkoper', 'Bedrag', null, null, null, expect.anything()], ['Anna', 10.5, null, null, null, expect.anything()], ['Bram', -2, null, null, null, null], ['Cor', 1, null, null, null, null], ...Array.from({ length: 4 }, () => Array.from({ length: 6 }, () => null)), [null, null, null, 'van mij', null, null]]);
      desk.close();
    }
  }, 120_000);
});

describe('an undo in Excel that fails', () => {
  it.each(kinds)('at any sync, %s it was carried out, is completed by the next call', async (how) => {
    const desk = await start();
    const before = JSON.stringify(seen(desk));
    await desk.workbook.write([second, made]);
    const after = JSON.stringify(seen(desk));
    desk.excel.traffic.reset();
    await desk.workbook.undo();
    const { syncs } = desk.excel.traffic;
    desk.close();
    for (let n = 1; n <= syncs; n++) {
      const again = await start();
      await again.workbook.write([second, made]);
      again.excel.failAt(n, how);
      await again.workbook.undo().catch(() => undefined);
      again.excel.heal();
      await again.workbook.outline();
      const now = JSON.stringify(seen(again));
      expect({ n, how, settled: [before, after].includes(now) }).toEqual({ n, how, settled: true });
      again.close();
    }
  }, 120_000);
});
