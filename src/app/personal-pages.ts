import type { Finding } from '../core/finding';
import type { Day, Period } from '../core/period';
import type { Language } from '../i18n';
import { silentProgress, type Progress } from '../ports/progress';
import type { Workbook, WrittenSheet } from '../ports/workbook';
import { runCalendar } from '../measure/run-calendar';
import type { BonusRun, Payee } from '../reward/bonus-run';
import { readLedger } from '../reward/ledger/ledger';
import { givesPoints, pointsBalances } from '../reward/rewards/points';
import { runBonus } from '../reward/run-bonus';
import { settlements } from '../reward/statement/settlement';
import { yearToDate } from '../reward/statement/year-to-date';
import { statementFigures } from '../reward/statement/statement-part';
import { progressOf } from '../sheets/bonus/period-progress';
import { mostPages, type PageKind, statementPages, statementSheet, type StatementSources } from '../sheets/statement/statement-sheet';
import type { SheetSpec } from '../spec/sheet-spec';
import type { ReadWorkbook } from '../tables/read-tables';
import { collect } from './collect';
import { languageOf } from './language';
import { hasLedger } from './ledger/ledger-state';

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

/** Somebody with a page. */
export interface PersonPage extends Payee {
  readonly sheet: () => SheetSpec;
}

/** Pages that can be made: all on one sheet, or one person's alone. */
export interface PersonalPages {
  readonly language: Language;
  /** The period that was asked for; left out when none was, or none could be read. */
  readonly asked?: Period;
  /** Everybody who has a page, each with a sheet that holds nothing of anybody else, made on demand. */
  readonly people: readonly PersonPage[];
  /** The pages of all together: the first 200 of them. */
  readonly sheet: () => SheetSpec;
  /** How many pages that sheet has. */
  readonly shown: number;
  readonly findings: readonly Finding[];
}

/** Calculates the bonuses and makes a page per person of them. */
export function personalPages(tables: ReadWorkbook, { kind, today, source, period, language: asked, fallbackLanguage }: PageOptions): PersonalPages {
  const language = asked ?? languageOf(tables) ?? fallbackLanguage;
  const run = runBonus(kind === 'letters' ? withoutConditions(tables) : tables, { today, ...(period !== undefined && { period }), ...(kind === 'letters' && { ahead: true as const }) });
  const options = { language, runDay: today, source, ...(run.asked && { period: run.asked }) };
  const sources = { figures: statementFigures(run), conditions: tables, ...(kind === 'letters' && { yearOf: yearOf(tables, run, today) }), ...(kind === 'statements' && pageBooks(tables, run, { today, isWhole: period === undefined })) };
  const pages = statementPages(run, options);
  return {
    language,
    ...(run.asked && { asked: run.asked }),
    people: pages.flatMap((alone) => (run.payees[alone.payee] ? [{ ...run.payees[alone.payee]!, sheet: () => statementSheet(kind, run, sources, { ...options, alone }) }] : [])),
    sheet: () => statementSheet(kind, run, sources, options),
    shown: Math.min(mostPages, pages.length),
    findings: [...tables.findings, ...run.findings],
  };
}

/** The year of components over the year to date: each run that it needs is made once, and only when it is asked for. */
function yearOf(tables: ReadWorkbook, letter: BonusRun, today: Day): NonNullable<StatementSources['yearOf']> {
  const calendar = runCalendar(tables);
  const years = new Map<string, BonusRun>();
  let real: BonusRun | undefined;
  return yearToDate({
    calendar,
    letter,
    year: (span) => {
      const known = years.get(span.name) ?? runBonus(withoutConditions(tables), { today, period: span.name, ahead: true });
      years.set(span.name, known);
      return known;
    },
    real: () => (real ??= runBonus(tables, { today })),
    ...(hasLedger(tables) && { ledger: readLedger(tables, calendar) }),
  });
}

/** What pages say of the ledger and of points: both are about every period, whichever one is asked for. */
function pageBooks(tables: ReadWorkbook, run: BonusRun, { today, isWhole }: { readonly today: Day; readonly isWhole: boolean }): Pick<StatementSources, 'settlementsOf' | 'pointsOf'> {
  const whole = (): BonusRun => (isWhole ? run : runBonus(tables, { today }));
  const points = givesPoints(run) ? pointsBalances(whole(), tables, { today, isFinal: (period) => progressOf(period, today, run.coversTo) === 'finished' }) : undefined;
  return {
    ...(hasLedger(tables) && { settlementsOf: settlements(readLedger(tables, runCalendar(tables))) }),
    ...(points && { pointsOf: (payee: string) => points.find((one) => one.payee === payee) }),
  };
}

/** Beforehand nobody knows which conditions will be met: a letter calculates without them and says them in words. */
const withoutConditions = (tables: ReadWorkbook): ReadWorkbook => ({ ...tables, gates: [], modifiers: [] });

/** Reads a workbook and makes the pages of it. */
export async function collectPages(workbook: Pick<Workbook, 'outline' | 'read'>, options: PageOptions, progress: Progress = silentProgress): Promise<PersonalPages> {
  const { tables } = await collect(workbook, progress);
  progress.report('calculating', 0, 0);
  return personalPages(tables, options);
}

/** The page of one person alone; nobody has no pages. */
export function pagesOf({ people, ...pages }: PersonalPages, person: string): PersonalPages {
  const own = people.filter(({ id }) => id === person);
  return { ...pages, people: own, shown: own.length, sheet: own[0]?.sheet ?? pages.sheet };
}

/** Writes the pages of everybody as one sheet into the workbook. */
export const writePages = (workbook: Pick<Workbook, 'write'>, pages: PersonalPages, progress: Progress = silentProgress): Promise<readonly WrittenSheet[]> => workbook.write([pages.sheet()], progress);
