import type { Progress } from '../../ports/progress';
import { rerunBonus } from '../../reward/run-bonus';
import { collect } from '../collect';
import type { SchemeDraft } from '../client/schemes';
import { drawDraft } from '../schemes/draw-curve';
import { placedTiers, textIn } from '../schemes/draft-rows';
import { planSave, previewOf } from '../schemes/plan-save';
import { saveScheme } from '../schemes/save-scheme';
import { effectOf, type KnownRun } from '../schemes/scheme-effect';
import { measuresIn, personalCells, schemesOf } from '../schemes/scheme-list';
import { settle } from '../settled';
import type { Engine, EngineOptions } from './engine';
import type { EngineWorkbook } from './remote-workbook';

/** The tiers from the lowest up, as they will stand in the workbook. */
const inOrder = (draft: SchemeDraft): SchemeDraft => ({ ...draft, components: draft.components.map(({ row, tiers }) => ({ row, tiers: placedTiers(tiers, tiers) })) });

/** What the engine does with schemes that are edited. It keeps the calculation that the editor opened with. */
export function schemesOn(workbook: EngineWorkbook, progress: Progress): Pick<Engine, 'schemes' | 'drawCurve' | 'planScheme' | 'schemeEffect' | 'saveScheme'> {
  let known: (KnownRun & { readonly tables: Awaited<ReturnType<typeof collect>>['tables'] }) | undefined;
  const read = async ({ today }: EngineOptions): Promise<NonNullable<typeof known>> => {
    const { tables } = await collect(workbook, progress);
    progress.report('calculating', 0, 0);
    const { run, kept } = rerunBonus(tables, { today }, known?.kept);
    known = { tables, run, kept, today };
    return known;
  };
  return {
    schemes: (options) =>
      settle(async () => {
        const { tables, run } = await read(options);
        return schemesOf(tables, run);
      }),
    drawCurve: ({ draft, component, example }, options) =>
      settle(async () => {
        const { tables } = known ?? (await read(options));
        const personal = personalCells(tables, example.person, textIn(draft.scheme, 'scheme'));
        return drawDraft({ draft: inOrder(draft), measures: measuresIn(tables), example, personal, today: options.today, language: options.fallbackLanguage }, component);
      }),
    planScheme: (change, options) => settle(async () => previewOf(planSave(change), (known ?? (await read(options))).tables, options.fallbackLanguage)),
    schemeEffect: (draft, options) =>
      settle(async () => {
        const run = known ?? (await read(options));
        return effectOf(run, inOrder(draft), measuresIn(run.tables), options.fallbackLanguage);
      }),
    saveScheme: (change, language) => settle(() => saveScheme(workbook, change, language)),
  };
}
