import type { Progress } from '../../ports/progress';
import { rerunBonus } from '../../reward/run-bonus';
import { collect } from '../collect';
import type { MeasureLook, SchemeDraft } from '../client/schemes';
import type { ReadWorkbook } from '../../tables/read-tables';
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

/** A workbook as the editor read it, and its measures. */
interface ReadSchemes extends KnownRun {
  readonly tables: ReadWorkbook;
  readonly measures: readonly MeasureLook[];
}

/** What the engine does with schemes that are edited. It keeps the calculation that the editor opened with. */
export function schemesOn(workbook: EngineWorkbook, progress: Progress): Pick<Engine, 'schemes' | 'drawCurve' | 'planScheme' | 'schemeEffect' | 'saveScheme'> {
  let known: ReadSchemes | undefined;
  const read = async ({ today }: EngineOptions): Promise<ReadSchemes> => {
    const { tables } = await collect(workbook, progress);
    progress.report('calculating', 0, 0);
    const { run, kept } = rerunBonus(tables, { today }, known?.kept);
    // Compiling measures looks at every row of their tables: once, not at each drawing.
    known = { tables, run, kept, today, measures: measuresIn(tables) };
    return known;
  };
  return {
    schemes: (options) =>
      settle(async () => {
        const { tables, run, measures } = await read(options);
        return schemesOf(tables, run, measures);
      }),
    drawCurve: ({ draft, component, example }, options) =>
      settle(async () => {
        const { tables, measures } = known ?? (await read(options));
        const personal = personalCells(tables, example.person, textIn(draft.scheme, 'scheme'));
        return drawDraft({ draft: inOrder(draft), measures, example, personal, today: options.today, language: options.fallbackLanguage }, component);
      }),
    planScheme: (change, options) => settle(async () => previewOf(planSave(change), (known ?? (await read(options))).tables, options.fallbackLanguage)),
    schemeEffect: (draft, options) =>
      settle(async () => {
        const run = known ?? (await read(options));
        return effectOf(run, inOrder(draft), run.measures, options.fallbackLanguage);
      }),
    saveScheme: (change, language) => settle(() => saveScheme(workbook, change, language)),
  };
}
