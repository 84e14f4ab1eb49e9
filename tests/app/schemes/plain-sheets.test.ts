import type { DraftRow, SchemeDraft } from '../../../src/app/client/schemes';
import { journalOf } from '../../../src/app/client/journal';
import { collect } from '../../../src/app/collect';
import { nodeCodec } from '../../../src/cli/node-codec';
import { draftOf } from '../../../src/app/schemes/draft-rows';
import { saveScheme } from '../../../src/app/schemes/save-scheme';
import { runBonus } from '../../../src/reward/run-bonus';
import { openXlsxWorkbook, type XlsxWorkbook } from '../../../src/xlsx/xlsx-workbook';
import { sheetOf, userWorkbook } from '../../real/user-workbook';
import { draftedRow } from './drafts';

/** Sheets as somebody typed them: no Excel tables, own column names, notes of their own, a curve with a jump. */
const book = async (): Promise<XlsxWorkbook> =>
  openXlsxWorkbook(
    await userWorkbook([
      sheetOf('Medewerkers', 'Nummer | Naam', 'M1 | Anna'),
      sheetOf('Verkopen', 'Nummer | Datum | Verkoper | Omzet excl. btw', '1 | 2026-01-10 | M1 | 100000'),
      sheetOf('Maatstaven', 'Maatstaf | Tabel | Kolom', 'Omzet | Verkopen | Omzet excl. btw'),
      sheetOf('Doelen', 'Medewerker | Maatstaf | Periode | Doel', 'M1 | Omzet | 2026-01 | 100000'),
      sheetOf('Regelingen', 'Regeling | Uitbetaling per', 'Bonus | maand'),
      sheetOf('Onderdelen', 'Regeling | Onderdeel | Maatstaf | Vorm | Notitie', 'Bonus | Omzet | Omzet | curve | van Piet'),
      sheetOf('Staffels', 'Regeling | Onderdeel | Vanaf | Uitbetaling %', 'Bonus | Omzet | 0.8 | 0', 'Bonus | Omzet | 0.8 | 0.5', 'Bonus | Omzet | 1 | 1'),
      sheetOf('Toewijzingen', 'Medewerker | Regeling | Doelbonus per jaar', 'M1 | Bonus | 24000'),
    ]),
    nodeCodec,
  );

const today = 46_053;

async function stateOf(workbook: XlsxWorkbook): Promise<{ readonly draft: SchemeDraft; readonly earned: number | undefined }> {
  const { tables } = await collect(workbook);
  const draft = draftOf(tables, 'Bonus');
  if (!draft) throw new Error('the scheme was not found');
  return { draft, earned: runBonus(tables, { today, period: '2026-01' }).payouts.earned[0] };
}

const tiersIn = ({ components }: SchemeDraft): readonly unknown[] => (components[0]?.tiers ?? []).map(({ place, cells }) => [place?.row, cells['from'], cells['ratio']]);
const withTiers = (draft: SchemeDraft, tiers: readonly DraftRow[]): SchemeDraft => ({ ...draft, components: draft.components.map(({ row }) => ({ row, tiers })) });

describe('a scheme on plain sheets', () => {
  it('is read with both points of a jump', async () => {
    const { draft, earned } = await stateOf(await book());
    expect(tiersIn(draft)).toEqual([[2, 0.8, 0], [3, 0.8, 0.5], [4, 1, 1]]);
    expect(earned).toBe(2_000);
  });

  it('takes new rows below its last one, and a column that it lacks beside its last one', async () => {
    const workbook = await book();
    const { draft } = await stateOf(workbook);
    const fresh = draftedRow({ scheme: 'Bonus', component: 'Omzet', from: 0.9, ratio: 0.4 });
    const component = draft.components[0];
    if (!component) throw new Error('the scheme has no component');
    const capped: SchemeDraft = { ...draft, components: [{ row: { ...component.row, cells: { ...component.row.cells, cap: 1_500 } }, tiers: [...component.tiers, fresh] }] };
    const journal = journalOf(workbook);
    await journal.asOne('scheme', () => saveScheme(journal.workbook, { before: draft, after: capped }, 'nl'));
    const { draft: after, earned } = await stateOf(workbook);
    expect(tiersIn(after)).toEqual([[2, 0.8, 0], [3, 0.8, 0.5], [4, 0.9, 0.4], [5, 1, 1]]);
    expect([after.components[0]?.row.cells['cap'], earned]).toEqual([1_500, 1_500]);
    await journal.takeBack();
    const undone = await stateOf(workbook);
    expect([undone.draft, undone.earned]).toEqual([draft, 2_000]);
  });

  it('is refused when a row has come or gone since it was read', async () => {
    const workbook = await book();
    const { draft } = await stateOf(workbook);
    await workbook.change([{ sheet: 'Staffels', cell: 'A5', expected: null, value: 'Bonus' }, { sheet: 'Staffels', cell: 'B5', expected: null, value: 'Omzet' }, { sheet: 'Staffels', cell: 'C5', expected: null, value: 1.2 }, { sheet: 'Staffels', cell: 'D5', expected: null, value: 2 }]);
    await expect(saveScheme(workbook, { before: draft, after: withTiers(draft, []) }, 'nl')).rejects.toMatchObject({ reason: 'changedMeanwhile' });
    expect(tiersIn((await stateOf(workbook)).draft)).toHaveLength(4);
  });

  it('changes nothing at all when one of its cells cannot be changed', async () => {
    const workbook = await book();
    const { draft } = await stateOf(workbook);
    const component = draft.components[0];
    if (!component) throw new Error('the scheme has no component');
    const failing = { ...workbook, change: () => Promise.reject(new Error('the sheet is protected')) };
    await expect(saveScheme(failing, { before: draft, after: withTiers(draft, component.tiers.map((tier) => ({ ...tier, cells: { ...tier.cells, ratio: 2 } }))) }, 'nl')).rejects.toThrow('protected');
    expect((await stateOf(workbook)).draft).toEqual(draft);
  });
});
