import type { CurveDrawing, CurveExample, DraftLook, DraftRow, MeasureLook, SchemeDraft } from '../../../src/app/client/schemes';
import { drawDraft } from '../../../src/app/schemes/draw-curve';

export const draftedRow = (cells: DraftRow['cells']): DraftRow => ({ cells, unreadable: [] });

export const measures: readonly MeasureLook[] = [{ name: 'Sales', unit: 'money' }, { name: 'Margin %', unit: 'ratio' }, { name: 'Customers', unit: 'number' }];

const names = { scheme: 'Plan', component: 'C' };

/** A new scheme of one component over the sales, paid per month. */
export const draftWith = (cells: DraftRow['cells'], tiers: readonly DraftRow['cells'][] = [], scheme: DraftRow['cells'] = {}): SchemeDraft => ({
  scheme: draftedRow({ scheme: 'Plan', period: 'month', ...scheme }),
  components: [{ row: draftedRow({ ...names, measure: 'Sales', ...cells }), tiers: tiers.map((tier) => draftedRow({ ...names, ...tier })) }],
  assignments: [],
});

export const lookAt = (draft: SchemeDraft, example: CurveExample = { target: 100_000, incentive: 24_000 }): Promise<DraftLook> =>
  drawDraft({ draft, measures, example, personal: {}, today: 46_348, language: 'nl' }, 0);

/** The drawing; a draft that has none fails the test. */
export async function drawnFor(draft: SchemeDraft, example?: CurveExample): Promise<Extract<CurveDrawing, { readonly kind: 'drawn' }>> {
  const { drawing, findings } = await lookAt(draft, example);
  if (drawing.kind === 'untold') throw new Error(`no curve: ${JSON.stringify({ drawing, findings })}`);
  return drawing;
}

export const marksOf = async (draft: SchemeDraft, example?: CurveExample): Promise<readonly number[]> => (await drawnFor(draft, example)).marks.map(({ pay }) => pay);
