import type { Day } from '../../core/period';
import type { Column } from '../../tables/columns';
import type { RowsMeasure } from '../measure';
import { unreadableRows } from '../unreadable-rows';
import { countsKeys } from './aggregate-kinds';
import { type FirstMarks, firstRows } from './first-rows';
import { type KeyCodes, keyCodes } from './key-codes';

/** What a figure that needs the rows themselves knows of every row, made once for a run. */
export interface RowMarks {
  /** Per row of the undivided table its key. */
  readonly keys?: KeyCodes;
  /** Per row of the undivided table whether its key occurs for the first time. */
  readonly first?: FirstMarks;
  /** Per row of the measure 1 when nobody can tell what it counts for; absent when all are clear. */
  readonly doubts?: Uint8Array;
}

/** A measure before its deals were divided. */
export const undivided = (measure: RowsMeasure): RowsMeasure => measure.credits?.of ?? measure;

/** The row of the undivided table that a row stands for. */
export const tableRowOf = ({ credits }: Pick<RowsMeasure, 'credits'>, row: number): number => (credits ? credits.rows.rowOf[row]! : row);

/** Marks the rows of measures; columns of keys are numbered once, whichever measures count them. */
export function rowMarker(today: Day): (measure: RowsMeasure) => RowMarks {
  const known = new Map<Column, KeyCodes>();
  const keysOf = (column: Column): KeyCodes => {
    const keys = known.get(column) ?? keyCodes(column);
    known.set(column, keys);
    return keys;
  };
  return (measure) => rowMarks(measure, today, keysOf);
}

/**
 * The keys of a measure's rows, which of them are the first of their key, and which are unclear: the key or what decides the
 * condition cannot be read, or an earlier row of the key.
 * @param today rows of a later day do not count yet
 */
function rowMarks(measure: RowsMeasure, today: Day, keysOf: (column: Column) => KeyCodes): RowMarks {
  const whole = undivided(measure);
  if (whole.aggregate === 'share') return withDoubts(measure, {}, (row) => whole.condition?.passes?.[row] === 2);
  if (!countsKeys(whole.aggregate) || !whole.key) return {};
  const keys = keysOf(whole.key);
  const unreadable = unreadableRows(whole.table, [whole.key]);
  if (whole.aggregate === 'distinct') return withDoubts(measure, { keys }, (row) => unreadable?.[row] === 1);
  const first = firstRows(whole, keys, today);
  return withDoubts(measure, { keys, first }, (row) => unreadable?.[row] === 1 || first[row] === 2);
}

function withDoubts(measure: RowsMeasure, marks: RowMarks, isDoubtful: (row: number) => boolean): RowMarks {
  let any = false;
  const doubts = new Uint8Array(measure.table.rows);
  for (let r = 0; r < doubts.length; r += 1) {
    if (!isDoubtful(tableRowOf(measure, r))) continue;
    doubts[r] = 1;
    any = true;
  }
  return any ? { ...marks, doubts } : marks;
}
