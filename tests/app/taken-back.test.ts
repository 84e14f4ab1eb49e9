import { makeTemplate } from '../../src/app/make-template';
import type { DraftRow, SchemeDraft } from '../../src/app/client/schemes';
import type { Koers } from '../../src/app/client/koers';
import { journalOf } from '../../src/app/client/journal';
import { nodeCodec } from '../../src/cli/node-codec';
import type { Workbook } from '../../src/ports/workbook';
import { newXlsxWorkbook, openXlsxWorkbook, type XlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { cellsOn } from '../contract/desk';
import { sheetOf, userWorkbook } from '../real/user-workbook';
import { paneSide } from './pane-side';

async function templateBook(): Promise<XlsxWorkbook> {
  const workbook = newXlsxWorkbook(nodeCodec);
  await makeTemplate(workbook, 'nl');
  return openXlsxWorkbook(workbook.save(), nodeCodec);
}

/** Every cell of the workbook, and how far each table reaches. */
async function cellsOf(workbook: Workbook): Promise<unknown> {
  const { sheets, tables } = await workbook.outline();
  const cells: unknown[] = [];
  for (const { name } of sheets) cells.push([name, await cellsOn(workbook, name)]);
  return { tables, cells };
}

const sides: { readonly close: () => void }[] = [];
afterEach(() => sides.splice(0).forEach(({ close }) => close()));

const names = { scheme: 'Provisie 2026', component: 'Omzetprovisie' };
const row = (cells: DraftRow['cells']): DraftRow => ({ cells, unreadable: [] });

/** The template with its scheme as the editor has it. */
async function edited(): Promise<{ readonly book: XlsxWorkbook; readonly koers: Koers; readonly before: SchemeDraft }> {
  const book = await templateBook();
  const side = paneSide(book);
  sides.push(side);
  const [scheme] = (await side.koers.schemes('nl')).schemes;
  if (!scheme) throw new Error('the workbook has no scheme');
  return { book, koers: side.koers, before: scheme.draft };
}

const capped = (draft: SchemeDraft): SchemeDraft => ({ ...draft, components: draft.components.map(({ row: own, tiers }) => ({ row: { ...own, cells: { ...own.cells, cap: 5_000 } }, tiers })) });
const withTier = (draft: SchemeDraft): SchemeDraft => ({ ...draft, components: draft.components.map(({ row: own, tiers }) => ({ row: own, tiers: [...tiers, row({ ...names, from: 40_000, rate: 0.04 })] })) });

describe('taking a saved scheme back', () => {
  it('also takes a column away that it added and filled', async () => {
    const { book, koers, before } = await edited();
    const was = await cellsOf(book);
    await koers.saveScheme({ before, after: capped(before) }, 'nl');
    expect(await cellsOn(book, 'Onderdelen')).toContainEqual(expect.arrayContaining(['Plafond bedrag']));
    expect(await koers.undoScheme()).toBe(true);
    expect(await cellsOf(book)).toEqual(was);
  }, 30_000);

  it('is refused where somebody has typed in a new row or a new column, and changes nothing then', async () => {
    const rows = await edited();
    await rows.koers.saveScheme({ before: rows.before, after: withTier(rows.before) }, 'nl');
    await rows.book.change([{ sheet: 'Staffels', cell: 'F8', expected: null, value: 'afgesproken met de OR' }]);
    const columns = await edited();
    await columns.koers.saveScheme({ before: columns.before, after: capped(columns.before) }, 'nl');
    await columns.book.append('Onderdelen', [['Provisie 2026', 'Tweede', 'Omzet', null, null, null, 750]]);
    for (const { book, koers } of [rows, columns]) {
      const now = await cellsOf(book);
      await expect(koers.undoScheme()).rejects.toMatchObject({ reason: 'changedMeanwhile' });
      expect(await cellsOf(book)).toEqual(now);
    }
  }, 30_000);
});

describe('a journal', () => {
  it('takes nothing back when one single cell has been changed since', async () => {
    const book = await templateBook();
    const journal = journalOf(book);
    await journal.asOne('plan', async () => {
      await journal.workbook.change([{ sheet: 'Toewijzingen', cell: 'K30', expected: null, value: 'Omzet' }, { sheet: 'Staffels', cell: 'K30', expected: null, value: true }]);
      await journal.workbook.append('Toewijzingen', [['M01', 'Provisie 2026']]);
    });
    await book.change([{ sheet: 'Toewijzingen', cell: 'K30', expected: 'Omzet', value: 'Omzet per klant' }]);
    const now = await cellsOf(book);
    await expect(journal.takeBack()).rejects.toMatchObject({ reason: 'changedMeanwhile' });
    expect(await cellsOf(book)).toEqual(now);
    await book.change([{ sheet: 'Toewijzingen', cell: 'K30', expected: 'Omzet per klant', value: 'Omzet' }]);
    await journal.takeBack();
    expect((await cellsOn(book, 'Toewijzingen')).flat()).not.toContain('Omzet');
  });

  it('takes days back in a workbook that counts from 1904', async () => {
    const file = openXlsxWorkbook(await userWorkbook([sheetOf('Acties', 'Actie | Uiterlijk', 'Bellen | -')]), nodeCodec);
    const in1904: Workbook = countingFrom1904(file);
    const journal = journalOf(in1904);
    await journal.asOne('plan', () => journal.workbook.change([{ sheet: 'Acties', cell: 'B2', expected: null, value: { day: 46_387, format: 'dd-mm-yyyy' } }]));
    expect(await cellsOn(file, 'Acties')).toContainEqual(['Bellen', 44_925]);
    await journal.takeBack();
    expect((await cellsOn(file, 'Acties')).flat()).not.toContain(44_925);
  });
});

/** A workbook that tells and writes days as one of the 1904 system does. */
const countingFrom1904 = (workbook: Workbook): Workbook => ({
  ...workbook,
  outline: async () => ({ ...(await workbook.outline()), date1904: true }),
  change: (changes) => workbook.change(changes.map((one) => (typeof one.value === 'object' && one.value !== null ? { ...one, value: one.value.day - 1_462 } : one))),
});
