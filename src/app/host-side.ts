import type { CellBlock } from '../ports/cell-block';
import type { ProgressStep } from '../ports/progress';
import type { Area, CellChange, NewValue, WorkbookOutline, WrittenSheet } from '../ports/workbook';
import type { SheetSpec } from '../spec/sheet-spec';
import type { Settled } from './settled';

/**
 * What the thread of the host does for the worker: the workbook port in calls of plain data. A read is opened, asked for
 * its blocks one by one, and ends with null.
 */
export interface HostSide {
  outline(): Promise<Settled<WorkbookOutline>>;
  open(area: Area): number;
  next(read: number): Promise<Settled<CellBlock | null>>;
  close(read: number): void;
  write(sheets: readonly SheetSpec[]): Promise<Settled<readonly WrittenSheet[]>>;
  append(table: string, rows: readonly (readonly NewValue[])[]): Promise<Settled<void>>;
  widen(table: string, headers: readonly string[]): Promise<Settled<void>>;
  change(changes: readonly CellChange[]): Promise<Settled<void>>;
  report(step: ProgressStep, done: number, total: number): void;
}
