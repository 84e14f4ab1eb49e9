import type { Finding } from '../core/finding';
import type { Day } from '../core/period';
import type { Language } from '../i18n';
import { silentProgress, type Progress } from '../ports/progress';
import type { Workbook } from '../ports/workbook';
import type { Bilingual } from '../tables/schema';
import { matchFor, type TableMatch } from '../tables/recognise/recognise';
import { schemaOf, tableSchemas } from '../tables/schemas';
import { calculate } from './calculate';
import { collect } from './collect';
import { languageOf } from './language';

/** One column of a recognised table: what Koers calls it and what the user does. */
export interface MappedColumn {
  readonly label: Bilingual;
  readonly header: string;
  /** 0–1; 1 = certain. */
  readonly confidence: number;
}

/** A table of Koers, and where it was found in the workbook. */
export interface MappedTable {
  readonly label: Bilingual;
  readonly found?: {
    readonly sheet: string;
    readonly name: string;
    readonly headerRow: number;
    readonly rows: number;
    readonly confidence: number;
    readonly columns: readonly MappedColumn[];
  };
}

/** What Koers sees in a workbook, before anything is calculated or written. */
export interface WorkbookCheck {
  readonly tables: readonly MappedTable[];
  /** The language that the workbook states or is written in, if that is clear. */
  readonly language?: Language;
  readonly findings: readonly Finding[];
}

/** Recognises the tables, reads them, and tries every job they are enough for; writes nothing. */
export async function checkWorkbook(workbook: Workbook, today: Day, progress: Progress = silentProgress): Promise<WorkbookCheck> {
  const { tables } = await collect(workbook, progress);
  const { findings } = await calculate(tables, { today, source: '', fallbackLanguage: 'en' });
  const language = languageOf(tables);
  return {
    tables: tableSchemas.flatMap(({ id, label, byName }) => {
      const match = matchFor(tables.recognition, id);
      return byName && !match ? [] : [mappedTable(label, match)];
    }),
    ...(language === undefined ? {} : { language }),
    findings,
  };
}

function mappedTable(label: Bilingual, match: TableMatch | undefined): MappedTable {
  if (match === undefined) return { label };
  const { candidate, confidence, columns } = match;
  const { sheet, name, headerRow, body } = candidate;
  const labels = new Map(schemaOf(match.table).columns.map((column) => [column.id, column.label]));
  return {
    label,
    found: {
      sheet,
      name,
      headerRow,
      rows: body.bottom - body.top + 1,
      confidence,
      columns: columns.map(({ column, header, confidence: sure }) => ({ label: labels.get(column) ?? { nl: column, en: column }, header, confidence: sure })),
    },
  };
}
