import { Direction } from '@univerjs/core';
import type { Box } from '../../model/box';
import { Kind } from '../../model/cells/cell-value';
import type { Worksheet } from '../../model/worksheet';
import type { Board } from '../sheet/board';
import type { Deeds } from './deeds';
import type { Hand } from './hand';
import { field, numberOf } from './params';

interface Place {
  readonly row: number;
  readonly column: number;
}

const steps = { [Direction.UP]: [-1, 0], [Direction.DOWN]: [1, 0], [Direction.LEFT]: [0, -1], [Direction.RIGHT]: [0, 1] } as const;
const overGap = 1;

const isDirection = (value: unknown): value is Direction => typeof value === 'number' && value in steps;

/**
 * Where Ctrl and an arrow lead: to the last of the filled cells in a row, or over empty ones to the next filled one, or to the
 * edge of what is shown.
 */
export function jumpFrom(sheet: Worksheet, { row, column }: Place, direction: Direction, extent: { readonly rowCount: number; readonly columnCount: number }): Place {
  const [down, right] = steps[direction];
  const isOn = (at: Place): boolean => at.row >= 0 && at.column >= 0 && at.row < extent.rowCount && at.column < extent.columnCount;
  const isFilled = (at: Place): boolean => sheet.cells.kind(at.row, at.column) !== Kind.blank;
  const next = (at: Place): Place => ({ row: at.row + down, column: at.column + right });
  let at = { row, column };
  if (!isOn(next(at))) return at;
  const isInside = isFilled(at) && isFilled(next(at));
  do at = next(at);
  while (isOn(next(at)) && (isInside ? isFilled(next(at)) : !isFilled(at)));
  return at;
}

/** Moving and selecting with Ctrl and an arrow: Univer would look for filled cells in its own, empty ones. */
export function jumpDeeds(hand: Hand, board: () => Board | undefined): Deeds {
  const jump = (target: (sheet: Worksheet, box: Box, direction: Direction) => Box) => (params: unknown) => {
    const direction = field(params, 'direction');
    const { sheet, box } = hand;
    if (numberOf(params, 'jumpOver') !== overGap || !isDirection(direction) || !sheet || !box) return 'pass';
    hand.go(() => sheet.book.select(sheet.range(target(sheet, box, direction))));
    return undefined;
  };
  const from = (sheet: Worksheet, place: Place, direction: Direction): Place => jumpFrom(sheet, place, direction, board()?.extent ?? { rowCount: 1, columnCount: 1 });
  return {
    'sheet.command.move-selection': jump((sheet, box, direction) => ({ ...from(sheet, box, direction), rows: 1, columns: 1 })),
    'sheet.command.expand-selection': jump((sheet, box, direction) => {
      const corner = { row: direction === Direction.DOWN ? box.row + box.rows - 1 : box.row, column: direction === Direction.RIGHT ? box.column + box.columns - 1 : box.column };
      const to = from(sheet, corner, direction);
      const [row, column] = [Math.min(box.row, to.row), Math.min(box.column, to.column)];
      return { row, column, rows: Math.max(box.row + box.rows - 1, to.row) - row + 1, columns: Math.max(box.column + box.columns - 1, to.column) - column + 1 };
    }),
  };
}

/** Ctrl+Home and Ctrl+End, which Univer does not have; not while somebody types. */
export function followHome(container: HTMLElement, hand: Hand, isTyping: () => boolean): void {
  container.addEventListener('keydown', (event) => {
    const { sheet } = hand;
    if (!(event.ctrlKey || event.metaKey) || (event.key !== 'Home' && event.key !== 'End') || !sheet || isTyping()) return;
    event.preventDefault();
    event.stopPropagation();
    const used = sheet.usedBox(false);
    const place = event.key === 'End' && used ? { row: used.row + used.rows - 1, column: used.column + used.columns - 1 } : { row: 0, column: 0 };
    hand.go(() => sheet.book.select(sheet.GetCell(place.row, place.column)));
  }, true);
}
