import { cellName } from '../core/cell-name';
import type { Finding } from '../core/finding';
import type { Day } from '../core/period';
import type { Language } from '../i18n';
import { kpiFigures } from '../measure/kpi/kpi-figures';
import type { ReviewAgenda } from '../measure/rhythm/agenda';
import { reviewAgenda } from '../measure/rhythm/review-agenda';
import { silentProgress, type Progress } from '../ports/progress';
import type { Workbook, WrittenSheet } from '../ports/workbook';
import type { ActionsPlace } from '../sheets/agenda/agenda-input';
import { agendaSheet } from '../sheets/agenda/agenda-sheet';
import type { SheetSpec } from '../spec/sheet-spec';
import type { ReadWorkbook } from '../tables/read-tables';
import { matchFor } from '../tables/recognise/recognise';
import { collect } from './collect';
import { knownHolidays } from './known-holidays';
import { languageOf } from './language';

/** How an agenda is asked for. */
export interface AgendaOptions {
  readonly today: Day;
  /** The workbook as its owner knows it, printed on the sheet. */
  readonly source: string;
  readonly language?: Language;
  readonly fallbackLanguage: Language;
}

/** An agenda that was made, and the sheet that shows it. */
export interface MadeAgenda {
  readonly agenda: ReviewAgenda;
  readonly language: Language;
  /** Of reading, of the figures and of the actions. */
  readonly findings: readonly Finding[];
  readonly sheet: SheetSpec;
}

/** The first free row of the user's table of actions. Undefined where there is none. */
export function freeActionRow({ recognition, actions }: Pick<ReadWorkbook, 'recognition' | 'actions'>): ActionsPlace | undefined {
  const match = matchFor(recognition, 'actions');
  if (!match) return undefined;
  const { sheet, body } = match.candidate;
  const lastFilled = Math.max(0, ...actions.filter((row) => row.sheet === sheet).map(({ row }) => row));
  const row = lastFilled === 0 ? body.top : Math.max(lastFilled, body.bottom) + 1;
  return { sheet, cell: cellName(row, Math.min(...match.columns.map(({ place }) => place))) };
}

const distinct = (findings: readonly Finding[]): readonly Finding[] => [...new Map(findings.map((one) => [JSON.stringify(one), one])).values()];

/** True for what was found where actions or KPIs stand. */
const isOfActions = ({ sheet }: Finding['subject'], { actions, kpis }: ReadWorkbook): boolean => sheet !== undefined && (actions[0]?.sheet === sheet || kpis[0]?.sheet === sheet);

/** The agenda of a workbook that was read, as a sheet. Tables that only bonuses need are not missed. */
export function makeAgenda(tables: ReadWorkbook, options: AgendaOptions): MadeAgenda {
  const language = options.language ?? languageOf(tables) ?? options.fallbackLanguage;
  const figures = kpiFigures(tables, { today: options.today });
  const agenda = reviewAgenda(tables, figures, { today: options.today, knownHolidays });
  const findings = distinct([...tables.findings.filter(({ check }) => check !== 'workbook.tableNotFound'), ...figures.findings, ...agenda.findings]);
  const shown = { language, runDay: options.today, source: options.source };
  const concerned = [...agenda.findings, ...tables.findings.filter(({ subject }) => isOfActions(subject, tables)), ...figures.findings].filter(({ severity }) => severity !== 'info');
  return { agenda, language, findings, sheet: agendaSheet({ ...agenda, findings: distinct(concerned) }, shown, freeActionRow(tables)) };
}

/** Reads a workbook and makes its agenda. */
export async function collectAgenda(workbook: Pick<Workbook, 'outline' | 'read'>, options: AgendaOptions, progress: Progress = silentProgress): Promise<MadeAgenda> {
  const { tables } = await collect(workbook, progress);
  progress.report('calculating', 0, 0);
  return makeAgenda(tables, options);
}

/** Writes the agenda into the workbook. */
export const writeAgenda = (workbook: Pick<Workbook, 'write'>, { sheet }: MadeAgenda, progress: Progress = silentProgress): Promise<readonly WrittenSheet[]> => workbook.write([sheet], progress);
