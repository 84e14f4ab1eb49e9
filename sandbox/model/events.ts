import { boxName } from './address';
import type { Box } from './box';
import { bottomOf, bounding } from './box';
import type { Content } from './cells/cell-value';
import { valueTypes } from './cells/cell-value';
import type { Range } from './range';
import type { Workbook } from './workbook';
import type { Worksheet } from './worksheet';

/** Who is at work: it decides what an event says of its origin. */
export type Actor = 'addin' | 'user' | 'coauthor';

/** A message to the add-in: category, type, target id, JSON text, message id, whether it comes from a co-author. */
export type Message = readonly [category: number, type: number, target: string, json: string, id: number, isRemote: boolean];

export const EventType = {
  changed: 10, activated: 11, deactivated: 12, sheetAdded: 13, selectionChanged: 14, sheetDeleted: 15, calculated: 16, formatChanged: 18, rowSorted: 19,
  protectionChanged: 24, nameChanged: 25, visibilityChanged: 26, sheetMoved: 27, tableSelectionChanged: 100, tableChanged: 101, tableAdded: 102, tableDeleted: 103,
} as const;

export type ChangeType = 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';

interface Change {
  readonly sheet: Worksheet;
  readonly box: Box;
  readonly type: ChangeType;
  readonly shift: string;
  readonly actor: Actor;
  readonly before?: Content | undefined;
}

const objectEvent = 65_536;
const workbookTarget = 'Workbook';

/** Gathers what happened in the workbook until it is told to the add-in, after the answer to its batch. */
export class Events {
  actor: Actor = 'user';
  /** `runtime.enableEvents` of the add-in. */
  isEnabled = true;
  /** Called when something waits to be told. */
  wake: () => void = () => undefined;
  /** Hosts with the classic `documentSelectionChanged` event fire it from here. */
  whenSelected?: () => void;
  private readonly subscriptions = new Map<string, number>();
  private changes: Change[] = [];
  private messages: Message[] = [];
  private nextId = 1;

  constructor(private readonly book: Workbook) {}

  subscribe(type: number, target: string, change: 1 | -1): void {
    const key = `${type}|${target}`;
    this.subscriptions.set(key, (this.subscriptions.get(key) ?? 0) + change);
  }

  forgetSubscriptions(): void {
    this.subscriptions.clear();
    this.take();
  }

  /** Cells got other contents. The blocks in which the library splits a large write are told as one. */
  edited(sheet: Worksheet, box: Box, before?: Content): void {
    const last = this.changes.at(-1);
    const follows = last?.sheet === sheet && last.type === 'RangeEdited' && last.actor === this.actor && last.box.column === box.column && last.box.columns === box.columns && bottomOf(last.box) + 1 === box.row;
    if (follows) this.changes[this.changes.length - 1] = { ...last, box: bounding(last.box, box), before: undefined };
    else this.change({ sheet, box, type: 'RangeEdited', shift: 'None', actor: this.actor, before });
  }

  moved(sheet: Worksheet, box: Box, type: ChangeType, shift: string): void {
    this.change({ sheet, box, type, shift, actor: this.actor });
  }

  formatted(sheet: Worksheet, box: Box): void {
    this.both(EventType.formatChanged, sheet.Id, () => ({ worksheetId: sheet.Id, address: boxName(box), source: this.source() }));
  }

  /** The user went to other cells. */
  selected({ sheet, box }: Range): void {
    const address = boxName(box);
    this.both(EventType.selectionChanged, sheet.Id, () => ({ address, worksheetId: sheet.Id }));
    for (const table of this.book.tables.filter((one) => one.sheet === sheet)) {
      this.tell(EventType.tableSelectionChanged, table.Id, () => ({ address: table.touches(sheet, box) ? address : '', isInsideTable: table.touches(sheet, box), tableId: table.Id, worksheetId: sheet.Id }));
    }
    this.whenSelected?.();
  }

  /** Tells an event to those who listen to the object and to those who listen to the whole workbook. */
  both(type: number, target: string, payload: () => Record<string, unknown>): void {
    this.tell(type, target, payload);
    this.tell(type, workbookTarget, payload);
  }

  tell(type: number, target: string, payload: () => Record<string, unknown>): void {
    if (!this.isEnabled || !((this.subscriptions.get(`${type}|${target}`) ?? 0) > 0)) return;
    this.messages.push([objectEvent, type, target, JSON.stringify(payload()), this.nextId++, this.actor === 'coauthor']);
    this.wake();
  }

  /** The messages so far, in order; they are forgotten here. */
  take(): readonly Message[] {
    const changes = this.changes;
    this.changes = [];
    const others = this.messages;
    this.messages = [];
    changes.forEach((change) => this.tellChange(change));
    const taken = [...this.messages, ...others];
    this.messages = [];
    return taken;
  }

  source(): 'Local' | 'Remote' {
    return this.actor === 'coauthor' ? 'Remote' : 'Local';
  }

  private change(change: Change): void {
    if (!this.isEnabled || !this.isHeard(EventType.changed, EventType.tableChanged)) return;
    this.changes.push(change);
    this.wake();
  }

  private isHeard(...types: readonly number[]): boolean {
    return types.some((type) => [...this.subscriptions].some(([key, count]) => count > 0 && key.startsWith(`${type}|`)));
  }

  private tellChange(change: Change): void {
    const actor = this.actor;
    this.actor = change.actor;
    const payload = (): Record<string, unknown> => this.changePayload(change);
    this.both(EventType.changed, change.sheet.Id, payload);
    for (const table of this.book.tables.filter((one) => one.touches(change.sheet, change.box))) {
      this.both(EventType.tableChanged, table.Id, () => ({ ...payload(), tableId: table.Id }));
    }
    this.actor = actor;
  }

  private changePayload({ sheet, box, type, shift, before }: Change): Record<string, unknown> {
    const referenceId = this.book.keepForEvent(sheet, box);
    const trigger = this.actor === 'addin' ? 'ThisLocalAddin' : 'Unknown';
    const base = { changeType: type, source: this.source(), worksheetId: sheet.Id, address: boxName(box), referenceId, triggerSource: trigger, shiftDirection: shift };
    if (!before || type !== 'RangeEdited') return base;
    const after = sheet.cells.get(box.row, box.column);
    return { ...base, valueBefore: before.value, valueAfter: after.value, valueTypeBefore: valueTypes[before.kind], valueTypeAfter: valueTypes[after.kind] };
  }
}
