import type { Progress } from '../../ports/progress';
import { WorkbookFault, type WorkbookOutline, type WrittenSheet } from '../../ports/workbook';
import type { SheetSpec } from '../../spec/sheet-spec';
import { calculate } from '../calculate';
import type { JobId, PlannedSheet, Written } from '../client/koers';
import { collect } from '../collect';
import { correct } from '../correct';
import { addTables, makeTemplate } from '../make-template';
import type { Outcome } from '../outcome';
import { settle } from '../settled';
import { bookkeepingOn } from './bookkeeping-on';
import type { Engine, EngineOptions } from './engine';
import { explainRow } from './explain-cell';
import { lookOf } from './look';
import { planningOn } from './planning-on';
import type { EngineWorkbook } from './remote-workbook';
import { verdictIn } from './proof-verdict';
import { schemesOn } from './schemes-on';
import { summariesOf } from './summaries';
import { selectedRow } from './written-row';

function plannedSheets(sheets: readonly SheetSpec[], outline: WorkbookOutline): readonly PlannedSheet[] {
  return sheets.map(({ id, name }) => {
    const existing = outline.sheets.find(({ owned }) => owned === id);
    return { name: existing?.name ?? name, isNew: existing === undefined };
  });
}

/** A calculation, with the workbook it was made of. */
interface Calculated extends Outcome {
  readonly source: string;
  readonly outline: WorkbookOutline;
}

const written = (sheets: readonly WrittenSheet[]): Written => ({ sheets: sheets.map(({ name, isNew }) => ({ name, isNew })) });

/** What was written, with what the proof says of it. When that cannot be read, nobody may be told that nothing was written. */
async function withVerdict(workbook: EngineWorkbook, sheets: readonly WrittenSheet[]): Promise<Written> {
  try {
    const proof = await verdictIn(workbook, sheets);
    return { ...written(sheets), ...(proof && { proof }) };
  } catch (fault) {
    throw fault instanceof WorkbookFault ? new WorkbookFault('unfinished', fault.detail) : fault;
  }
}

/** What the engine changes of the user's own tables. */
const inputOn = (workbook: EngineWorkbook): Pick<Engine, 'correct' | 'addTemplate' | 'addTables'> => ({
  correct: (correction, language) => settle(() => correct(workbook, correction, language)),
  addTemplate: (language) => settle(async () => written(await makeTemplate(workbook, language))),
  addTables: (tables, language) => settle(async () => written(await addTables(workbook, tables, language))),
});

/** What the engine does for the parts of the pane that are no job. */
const roomsOn = (workbook: EngineWorkbook, progress: Progress) => ({ ...bookkeepingOn(workbook, progress), ...planningOn(workbook, progress), ...schemesOn(workbook, progress) });

/**
 * The calculating side on a workbook. It keeps the outcome that was prepared last, to write it, the newest bonus
 * calculation, to explain from, and what that one leaves, so that after a changed cell only what depends on it is calculated.
 */
export function engineOn(workbook: EngineWorkbook, progress: Progress): Engine {
  let prepared: Calculated | undefined;
  let explained: Calculated | undefined;

  const run = async (jobs: readonly JobId[], options: EngineOptions): Promise<Calculated> => {
    const { outline, tables } = await collect(workbook, progress);
    progress.report('calculating', 0, 0);
    const [source, kept] = [outline.name ?? 'Excel', (explained ?? prepared)?.kept];
    const calculated: Calculated = { ...(await calculate(tables, { ...options, source, jobs, ...(kept && { kept }) })), source, outline };
    if (calculated.bonus) explained = calculated;
    return calculated;
  };
  return {
    look: (options) => settle(async () => lookOf(await collect(workbook, progress, 'shortTables'), options.fallbackLanguage)),
    prepare: (jobs, options) =>
      settle(async () => {
        if (options.isStale) explained = undefined;
        prepared = await run(jobs, options);
        const { language, findings, sheets, outline } = prepared;
        return { language, summaries: summariesOf(prepared, options.fallbackLanguage), sheets: plannedSheets(sheets, outline), findings };
      }),
    write: () =>
      settle(async () => {
        // The worker that calculated it has broken down; what helps is what helps after a change: calculating again.
        if (!prepared) throw new WorkbookFault('changedMeanwhile', 'nothing was calculated');
        return withVerdict(workbook, await workbook.write(prepared.sheets));
      }),
    explain: (cell, options) =>
      settle(async () => {
        if (options.isStale) explained = undefined;
        const selected = await selectedRow(workbook, cell);
        if (selected.kind !== 'row') return selected;
        const { bonus, today, source } = explained ?? (await run(['bonus'], options));
        return bonus ? explainRow(bonus, selected.row, { runDay: today, source }, options.fallbackLanguage) : { kind: 'elsewhere' };
      }),
    ...inputOn(workbook),
    ...roomsOn(workbook, progress),
  };
}
