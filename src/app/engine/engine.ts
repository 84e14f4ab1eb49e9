import type { ProxyMarked, Remote } from 'comlink';
import type { Day } from '../../core/period';
import type { TableId } from '../../tables/schema';
import type { Books, CloseOrder, PageKind, Recorded, ReopenOrder, WrittenPages } from '../client/books';
import type { CellExplanation, Correction, JobId, PaneLanguage, Preview, SelectedCell, WorkbookLook, Written } from '../client/koers';
import type { AgendaLook, GoalLook, GoalText, LibraryPage, LibraryQuery, PlanBasis, PlanDone, PlanOrder, PlanPreview, PlanProblem, Recordings, WizardAnswers } from '../client/planning';
import type { CurveOrder, DraftLook, SavePlan, SchemeChange, SchemeDraft, SchemeEffect, Schemes } from '../client/schemes';
import type { HostSide } from '../host-side';
import type { Settled } from '../settled';

/** How a calculation is asked for from the pane. */
export interface EngineOptions {
  readonly today: Day;
  readonly language?: PaneLanguage;
  readonly fallbackLanguage: PaneLanguage;
  readonly period?: string;
  /** True = the workbook has changed since it was last calculated: nothing is explained from that calculation any more. */
  readonly isStale: boolean;
}

/** The calculating side of Koers, as the pane calls it from its own thread. It keeps the last calculation to answer from. */
export interface Engine {
  look(options: EngineOptions): Promise<Settled<WorkbookLook>>;
  prepare(jobs: readonly JobId[], options: EngineOptions): Promise<Settled<Preview>>;
  write(): Promise<Settled<Written>>;
  explain(cell: SelectedCell, options: EngineOptions): Promise<Settled<CellExplanation>>;
  correct(correction: Correction, language: PaneLanguage): Promise<Settled<void>>;
  addTemplate(language: PaneLanguage): Promise<Settled<Written>>;
  addTables(tables: readonly TableId[], language: PaneLanguage): Promise<Settled<Written>>;
  books(options: EngineOptions): Promise<Settled<Books>>;
  close(order: CloseOrder, options: EngineOptions): Promise<Settled<Recorded>>;
  reopen(order: ReopenOrder, options: EngineOptions): Promise<Settled<Recorded>>;
  /** Of everybody, or of one person by id. */
  writePages(kind: PageKind, options: EngineOptions, person?: string): Promise<Settled<WrittenPages>>;
  planBasis(options: EngineOptions): Promise<Settled<PlanBasis>>;
  findKpis(query: LibraryQuery, options: EngineOptions): Promise<Settled<LibraryPage>>;
  readGoalText(goal: GoalText, options: EngineOptions): Promise<Settled<GoalLook>>;
  checkAnswers(answers: WizardAnswers, options: EngineOptions): Promise<Settled<readonly PlanProblem[]>>;
  agenda(options: EngineOptions): Promise<Settled<AgendaLook>>;
  recordings(options: EngineOptions): Promise<Settled<Recordings>>;
  planRows(order: PlanOrder, options: EngineOptions): Promise<Settled<PlanPreview>>;
  writeRows(order: PlanOrder, seal: string, options: EngineOptions): Promise<Settled<PlanDone>>;
  schemes(options: EngineOptions): Promise<Settled<Schemes>>;
  drawCurve(order: CurveOrder, options: EngineOptions): Promise<Settled<DraftLook>>;
  planScheme(change: SchemeChange, options: EngineOptions): Promise<Settled<SavePlan>>;
  schemeEffect(draft: SchemeDraft, options: EngineOptions): Promise<Settled<SchemeEffect>>;
  /** Returns what puts the workbook back as it was. */
  saveScheme(change: SchemeChange, language: PaneLanguage): Promise<Settled<void>>;
}

/** What the pane calls on a worker that has just begun: it hands over its side, and gets the engine. */
export interface WorkerEntry {
  start(host: Remote<HostSide> | HostSide): Engine & ProxyMarked;
}
