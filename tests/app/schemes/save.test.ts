import { makeTemplate } from '../../../src/app/make-template';
import { nodeCodec } from '../../../src/cli/node-codec';
import type { ComponentDraft, DraftRow, SchemeDraft } from '../../../src/app/client/schemes';
import type { Koers } from '../../../src/app/client/koers';
import { collect } from '../../../src/app/collect';
import { runBonus } from '../../../src/reward/run-bonus';
import { newXlsxWorkbook, openXlsxWorkbook, type XlsxWorkbook } from '../../../src/xlsx/xlsx-workbook';
import { paneSide, today } from '../pane-side';
import { draftedRow } from './drafts';

/** The template with its example: 3 % to 50,000 and 5 % above, paid per quarter, for three people. */
async function exampleBook(): Promise<XlsxWorkbook> {
  const workbook = newXlsxWorkbook(nodeCodec);
  await makeTemplate(workbook, 'nl');
  return openXlsxWorkbook(workbook.save(), nodeCodec);
}

const sides: { readonly close: () => void }[] = [];
const sideOf = (workbook: XlsxWorkbook): Koers => {
  const side = paneSide(workbook);
  sides.push(side);
  return side.koers;
};
afterEach(() => sides.splice(0).forEach(({ close }) => close()));

const earnedIn = async (workbook: XlsxWorkbook): Promise<readonly number[]> => {
  const { tables } = await collect(workbook);
  return [...runBonus(tables, { today }).payouts.earned];
};

const put = (row: DraftRow, cells: DraftRow['cells']): DraftRow => ({ ...row, cells: { ...row.cells, ...cells } });

const commission = { scheme: 'Provisie 2026', component: 'Omzetprovisie' };
const paid = [2_175, 829.5, 1_675];

const draftIn = async (koers: Koers): Promise<SchemeDraft> => {
  const [scheme] = (await koers.schemes('nl')).schemes;
  if (!scheme) throw new Error('the workbook has no scheme');
  return scheme.draft;
};

/** The scheme with another commission. */
const withCommission = (draft: SchemeDraft, change: (component: ComponentDraft) => ComponentDraft): SchemeDraft => ({ ...draft, components: draft.components.map(change) });
const withTiers = (draft: SchemeDraft, change: (tiers: readonly DraftRow[]) => readonly DraftRow[]): SchemeDraft => withCommission(draft, ({ row, tiers }) => ({ row, tiers: change(tiers) }));
const firstAt = (rate: number) => ([first, ...rest]: readonly DraftRow[]): readonly DraftRow[] => (first ? [put(first, { rate }), ...rest] : rest);

describe('the schemes of a workbook', () => {
  it('come with their components, tiers, and who has them', async () => {
    const { schemes, measures, people } = await sideOf(await exampleBook()).schemes('nl');
    expect(schemes.map(({ name, people: own }) => [name, own])).toEqual([['Provisie 2026', ['Amina Bakker', 'Joris Claes', 'Sanne de Vries']]]);
    expect(schemes[0]?.draft.components.map(({ row }) => row.cells)).toEqual([{ ...commission, measure: 'Omzet', shape: 'marginal' }]);
    expect(schemes[0]?.draft.components[0]?.tiers.map(({ place, cells }) => [place?.row, cells['from'], cells['rate']])).toEqual([[6, 0, 0.03], [7, 50_000, 0.05]]);
    expect(measures).toEqual([{ name: 'Omzet', unit: 'money' }]);
    expect(people.map(({ id }) => id)).toEqual(['M01', 'M02', 'M03']);
  });
});

describe('saving a scheme', () => {
  it('shows first which cells change and who gets more, and writes nothing', async () => {
    const workbook = await exampleBook();
    const saved = workbook.save();
    const koers = sideOf(workbook);
    const before = await draftIn(koers);
    const after = withTiers(before, firstAt(0.04));
    expect(await koers.planScheme({ before, after }, 'nl')).toMatchObject({ tables: [{ table: 'tiers', sheet: 'Staffels', changed: 1, added: 0, emptied: 0 }], cells: [{ cell: 'E6', from: 0.03, to: 0.04 }], newColumns: [] });
    // 1 % more of the first 50,000, which two of them reach; the third sold 27,650.
    expect(await koers.schemeEffect(after, 'nl')).toEqual({
      people: [
        { name: 'Sanne de Vries', currency: 'EUR', before: 2_175, after: 2_675 },
        { name: 'Amina Bakker', currency: 'EUR', before: 1_675, after: 2_175 },
        { name: 'Joris Claes', currency: 'EUR', before: 829.5, after: 1_106 },
      ],
      missing: 0,
    });
    expect(workbook.save()).toEqual(saved);
  });

  it('changes exactly the cells that differ, and pays what it said; undo puts them back', async () => {
    const workbook = await exampleBook();
    const koers = sideOf(workbook);
    const before = await draftIn(koers);
    expect(await earnedIn(workbook)).toEqual(paid);
    await koers.saveScheme({ before, after: withTiers(before, firstAt(0.04)) }, 'nl');
    expect(await earnedIn(workbook)).toEqual([2_675, 1_106, 2_175]);
    expect(await koers.undoScheme()).toBe(true);
    expect(await earnedIn(workbook)).toEqual(paid);
    expect(await draftIn(koers)).toEqual(before);
    expect(await koers.undoScheme()).toBe(false);
  });

  it('keeps tiers in order, wherever a tier was typed', async () => {
    const workbook = await exampleBook();
    const koers = sideOf(workbook);
    const before = await draftIn(koers);
    await koers.saveScheme({ before, after: withTiers(before, (tiers) => [...tiers, draftedRow({ ...commission, from: 40_000, rate: 0.04 })]) }, 'nl');
    const [component] = (await draftIn(koers)).components;
    expect(component?.tiers.map(({ place, cells }) => [place?.row, cells['from'], cells['rate']])).toEqual([[6, 0, 0.03], [7, 40_000, 0.04], [8, 50_000, 0.05]]);
    expect(await koers.undoScheme()).toBe(true);
    expect(await draftIn(koers)).toEqual(before);
    expect((await workbook.outline()).tables.find(({ area }) => area.sheet === 'Staffels')?.area.bottom).toBe(7);
  });

  it('empties the row of a tier that is taken out, and leaves the others where they are', async () => {
    const workbook = await exampleBook();
    const koers = sideOf(workbook);
    const before = await draftIn(koers);
    const after = withTiers(before, (tiers) => tiers.slice(0, 1));
    expect((await koers.planScheme({ before, after }, 'nl')).tables).toMatchObject([{ table: 'tiers', changed: 0, added: 0, emptied: 1 }]);
    await koers.saveScheme({ before, after }, 'nl');
    expect(await earnedIn(workbook)).toEqual([1_905, 829.5, 1_605]);
    expect((await draftIn(koers)).components[0]?.tiers).toHaveLength(1);
  });

  it('refuses when a cell of the scheme has been changed since it was read, and changes nothing', async () => {
    const workbook = await exampleBook();
    const koers = sideOf(workbook);
    const before = await draftIn(koers);
    await workbook.change([{ sheet: 'Staffels', cell: 'E7', expected: 0.05, value: 0.06 }]);
    const now = await earnedIn(workbook);
    await expect(koers.saveScheme({ before, after: withTiers(before, firstAt(0.04)) }, 'nl')).rejects.toMatchObject({ reason: 'changedMeanwhile', detail: 'Staffels!7' });
    expect(await earnedIn(workbook)).toEqual(now);
  });

  it('does not undo over what somebody has typed since', async () => {
    const workbook = await exampleBook();
    const koers = sideOf(workbook);
    const before = await draftIn(koers);
    await koers.saveScheme({ before, after: withTiers(before, firstAt(0.04)) }, 'nl');
    await workbook.change([{ sheet: 'Staffels', cell: 'E6', expected: 0.04, value: 0.07 }]);
    await expect(koers.undoScheme()).rejects.toMatchObject({ reason: 'changedMeanwhile' });
    expect((await draftIn(koers)).components[0]?.tiers[0]?.cells['rate']).toBe(0.07);
  });

  it('adds a new scheme with columns that the tables lack, and takes all of it back', async () => {
    const workbook = await exampleBook();
    const koers = sideOf(workbook);
    const names = { scheme: 'Premie', component: 'Mijlpaal' };
    const after: SchemeDraft = {
      scheme: draftedRow({ scheme: 'Premie', period: 'quarter' }),
      components: [{ row: draftedRow({ ...names, measure: 'Omzet', shape: 'amount', fixedAmount: 500, threshold: 50_000 }), tiers: [] }],
      assignments: [draftedRow({ scheme: 'Premie', person: 'M01' }), draftedRow({ scheme: 'Premie', person: 'M02' })],
    };
    expect(await koers.planScheme({ after }, 'nl')).toMatchObject({
      tables: [{ table: 'schemes', added: 1 }, { table: 'components', added: 1 }, { table: 'assignments', added: 2 }],
      newColumns: ['Onderdelen: Vast bedrag', 'Onderdelen: Drempel'],
    });
    await koers.saveScheme({ after }, 'nl');
    // Sanne sold more than 50,000, Joris did not.
    expect([...(await earnedIn(workbook))].sort((a, b) => a - b)).toEqual([0, 500, ...paid].sort((a, b) => a - b));
    await expect(koers.saveScheme({ after }, 'nl')).rejects.toMatchObject({ reason: 'nameTaken' });
    expect(await koers.undoScheme()).toBe(true);
    expect(await earnedIn(workbook)).toEqual(paid);
    expect((await koers.schemes('nl')).schemes.map(({ name }) => name)).toEqual(['Provisie 2026']);
  });

  it('leaves no half of a scheme when one of the tables cannot take its rows', async () => {
    const workbook = await exampleBook();
    const koers = sideOf(workbook);
    const before = await draftIn(koers);
    let calls = 0;
    const failing = { ...workbook, append: (...given: Parameters<typeof workbook.append>) => (calls++ === 1 ? Promise.reject(new Error('the table is full')) : workbook.append(...given)) };
    const component = before.components[0];
    if (!component) throw new Error('the scheme has no component');
    const added: ComponentDraft = { row: draftedRow({ scheme: 'Provisie 2026', component: 'Extra', measure: 'Omzet', shape: 'marginal' }), tiers: [draftedRow({ scheme: 'Provisie 2026', component: 'Extra', from: 0, rate: 0.01 })] };
    const after = { ...before, scheme: put(before.scheme, { period: 'month' }), components: [component, added] };
    await expect(sideOf(failing).saveScheme({ before, after }, 'nl')).rejects.toMatchObject({ reason: 'unexpected' });
    expect(await draftIn(koers)).toEqual(before);
    expect(await earnedIn(workbook)).toEqual(paid);
  });

  it('makes the tables that a workbook does not have yet', async () => {
    const workbook = newXlsxWorkbook(nodeCodec);
    const koers = sideOf(workbook);
    const names = { scheme: 'Bonus', component: 'Omzet' };
    const tiers = [{ from: 0.8, ratio: 0.5 }, { from: 1, ratio: 1 }].map((tier) => draftedRow({ ...names, ...tier }));
    await koers.saveScheme({ after: { scheme: draftedRow({ scheme: 'Bonus', period: 'year' }), components: [{ row: draftedRow({ ...names, measure: 'Omzet', shape: 'curve' }), tiers }], assignments: [] } }, 'en');
    const [scheme] = (await koers.schemes('nl')).schemes;
    expect(scheme?.draft.components[0]?.tiers.map(({ cells }) => [cells['from'], cells['ratio']])).toEqual([[0.8, 0.5], [1, 1]]);
    expect((await workbook.outline()).sheets.map(({ name }) => name)).toEqual(['Schemes', 'Components', 'Tiers']);
  });

  it('writes a percentage as the text that its column has', async () => {
    const workbook = await exampleBook();
    await workbook.change([{ sheet: 'Staffels', cell: 'E6', expected: 0.03, value: '3%' }]);
    const koers = sideOf(workbook);
    const before = await draftIn(koers);
    await koers.saveScheme({ before, after: withTiers(before, firstAt(0.0325)) }, 'nl');
    expect((await draftIn(koers)).components[0]?.tiers[0]?.cells['rate']).toBe(0.0325);
    await workbook.change([{ sheet: 'Staffels', cell: 'E6', expected: '3,25%', value: '3%' }]);
  });
});
