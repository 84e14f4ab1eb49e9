import type { Finding } from '../core/finding';
import type { Day } from '../core/period';
import type { Language } from '../i18n';
import { silentProgress, type Progress } from '../ports/progress';
import type { Workbook, WrittenSheet } from '../ports/workbook';
import type { Payee } from '../reward/bonus-run';
import { runBonus } from '../reward/run-bonus';
import { statementFigures } from '../reward/statement/statement-part';
import { type PageKind, statementPages, statementSheet } from '../sheets/statement/statement-sheet';
import type { SheetSpec } from '../spec/sheet-spec';
import type { ReadWorkbook } from '../tables/read-tables';
import { collect } from './collect';
import { languageOf } from './language';

/** Which pages to make, of what. */
export interface PageOptions {
  /** `statements` look back on a period, `letters` look ahead to one. */
  readonly kind: PageKind;
  readonly today: Day;
  /** The workbook as its owner knows it, printed on the pages. */
  readonly source: string;
  /** Left out: the newest finished period of each scheme. */
  readonly period?: string;
  readonly language?: Language;
  readonly fallbackLanguage: Language;
}

/** Pages that can be made: all on one sheet, or one person's alone. */
export interface PersonalPages {
  readonly language: Language;
  /** Those who have a page, by their index in the run. */
  readonly payees: readonly (Payee & { readonly index: number })[];
  readonly sheet: SheetSpec;
  /** The page of one person, with nothing of anybody else. */
  readonly pageOf: (index: number) => SheetSpec;
  readonly findings: readonly Finding[];
}

/** Calculates the bonuses and makes a page per person of them. */
export function personalPages(tables: ReadWorkbook, { kind, today, source, period, language: asked, fallbackLanguage }: PageOptions): PersonalPages {
  const language = asked ?? languageOf(tables) ?? fallbackLanguage;
  const run = runBonus(tables, { today, ...(period !== undefined && { period }), ...(kind === 'letters' && { ahead: true as const }) });
  const options = { language, runDay: today, source, ...(run.asked && { period: run.asked }) };
  const sources = { figures: statementFigures(run) };
  return {
    language,
    payees: statementPages(run, options).flatMap(({ payee }) => (run.payees[payee] ? [{ ...run.payees[payee], index: payee }] : [])),
    sheet: statementSheet(kind, run, sources, options),
    pageOf: (payee) => statementSheet(kind, run, sources, { ...options, payee }),
    findings: [...tables.findings, ...run.findings],
  };
}

/** Reads a workbook and makes the pages of it. */
export async function collectPages(workbook: Pick<Workbook, 'outline' | 'read'>, options: PageOptions, progress: Progress = silentProgress): Promise<PersonalPages> {
  const { tables } = await collect(workbook, progress);
  progress.report('calculating', 0, 0);
  return personalPages(tables, options);
}

/** Writes the pages of everybody as one sheet into the workbook. */
export const writePages = (workbook: Pick<Workbook, 'write'>, pages: PersonalPages, progress: Progress = silentProgress): Promise<readonly WrittenSheet[]> => workbook.write([pages.sheet], progress);
