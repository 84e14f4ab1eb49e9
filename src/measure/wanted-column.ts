import { type Finding, finding } from '../core/finding';
import type { Column, LongTable } from '../tables/columns';
import type { MeasureRow } from '../tables/schemas/measures';
import { broken, type Broken } from './compiled';
import { findColumn } from './find-column';
import { rowSubject } from './row-subject';

/** A column that a measure asks for, by name or by default. */
export interface Wanted {
  readonly column: Column | undefined;
  /** What to say when the column is absent, or (with the given check) of the wrong kind. */
  readonly broken: (check: 'measure.notPersons' | 'measure.notDates' | 'measure.notNumbers') => Broken;
}

const columnDefaults = { person: 'person', date: 'date', column: 'amount' } as const;

/** The column that a cell of the measure names, or the one that an empty cell means. */
export function wanted(row: MeasureRow, table: LongTable, part: keyof typeof columnDefaults): Wanted {
  const name = row[part] ?? columnDefaults[part];
  const column = findColumn(table, name);
  const subject = rowSubject(row, part);
  const args = { measure: row.measure, column: name, table: table.table };
  const unknown = (): Finding =>
    row[part] === undefined
      ? finding('measure.noDefaultColumn', 'error', subject, { ...args, column: columnDefaults[part] })
      : finding('measure.unknownColumn', 'error', subject, args);
  return { column, broken: (check) => broken(column ? finding(check, 'error', subject, args) : unknown()) };
}

/**
 * The column whose distinct values are counted: the key, else what the measure calls its column, else the customer.
 */
export function wantedKey(row: MeasureRow, table: LongTable): Column | Broken {
  const part = row.key === undefined && row.column !== undefined ? 'column' : 'key';
  const name = row[part];
  const column = findColumn(table, name ?? 'customer');
  if (column) return column;
  const args = { measure: row.measure, table: table.table };
  const subject = rowSubject(row, part);
  return broken(name === undefined ? finding('measure.noKey', 'error', subject, args) : finding('measure.unknownColumn', 'error', subject, { ...args, column: name }));
}
