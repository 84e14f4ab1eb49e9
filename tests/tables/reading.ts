import type { Finding } from '../../src/core/finding';
import { readTables, type ReadWorkbook } from '../../src/tables/read-tables';
import { testWorkbook, type TestSheet } from '../csv-workbook';

/** Reads a workbook of the given sheets. */
export function readSheets(sheets: readonly TestSheet[], options: { readonly date1904?: boolean; readonly blockRows?: number } = {}): Promise<ReadWorkbook> {
  const { outline, read } = testWorkbook(sheets, options);
  return readTables(outline, read);
}

/** The findings of one check. */
export const findingsOf = ({ findings }: { readonly findings: readonly Finding[] }, check: Finding['check']): readonly Finding[] =>
  findings.filter((finding) => finding.check === check);

/** Findings that are about more than an absent table. */
export const troubles = ({ findings }: { readonly findings: readonly Finding[] }): readonly Finding[] =>
  findings.filter(({ check }) => check !== 'workbook.tableNotFound');

/** The figures of a column of the sales table. */
export function figures(read: ReadWorkbook, column: string, table = 'sales'): readonly (number | string)[] {
  const found = read.long.get(table)?.columns.get(column);
  if (!found) return [];
  switch (found.kind) {
    case 'number':
      return [...found.values];
    case 'day':
      return [...found.days];
    case 'text':
      return [...found.codes].map((code) => found.texts[code] ?? '');
  }
}

/** Which header stands for which column of a table, as recognised. */
export function mapping(read: ReadWorkbook, table: string): Readonly<Record<string, string>> {
  const match = read.recognition.matches.find((found) => found.table === table);
  return Object.fromEntries((match?.columns ?? []).map(({ column, header }) => [column, header]));
}

/** The sheet recognised as a table. */
export const sheetOf = (read: ReadWorkbook, table: string): string | undefined =>
  read.recognition.matches.find((found) => found.table === table)?.candidate.sheet;

/** Per column of the sales table with unreadable cells: 1 for each row where it is. */
export const unreadable = (read: ReadWorkbook, table = 'sales'): Readonly<Record<string, readonly number[]>> =>
  Object.fromEntries([...(read.long.get(table)?.unreadable ?? [])].map(([key, rows]) => [key, [...rows]]));
