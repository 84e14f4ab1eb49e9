import { CopyCommand, CutCommand, IClipboardInterfaceService, PasteCommand } from '@univerjs/ui';
import { RedoCommand, UndoCommand } from '@univerjs/core';
import type { Worksheet } from '../../model/worksheet';
import type { Board } from '../sheet/board';
import type { Stage } from '../univer/start';
import { Clipboard } from './clipboard';
import type { Hand } from './hand';
import { jumpDeeds } from './jump';
import { lineDeeds } from './line-deeds';
import { field, numberOf, rangeIn, textOf } from './params';

/** What the grid does on the model instead of a command of Univer, by the command's id; `pass` leaves it to Univer after all. */
export type Deeds = Readonly<Record<string, (params: unknown) => 'pass' | undefined | void>>;

export interface Doing {
  readonly stage: Stage;
  readonly hand: Hand;
  readonly board: () => Board | undefined;
}

/** Everything that a user can do in the grid besides typing in a cell. */
export function deedsOf({ stage, hand, board }: Doing): Deeds {
  return { ...contentDeeds(stage, hand), ...lineDeeds(hand), ...jumpDeeds(hand, board), ...sheetDeeds(hand, (params) => board()?.sheet(textOf(params, 'subUnitId') ?? '') ?? hand.sheet) };
}

function contentDeeds(stage: Stage, hand: Hand): Deeds {
  const clipboard = new Clipboard(hand, () => stage.services.get(IClipboardInterfaceService));
  return {
    'sheet.command.clear-selection-content': () => hand.clear(),
    'sheet.command.clear-selection-all': () => hand.act((sheet, box) => sheet.range(box).Clear('All')),
    'sheet.command.clear-selection-format': () => hand.act((sheet, box) => sheet.range(box).Clear('Formats')),
    'sheet.command.paste-by-short-key': (params) => clipboard.paste(textOf(params, 'textContent') ?? ''),
    [PasteCommand.id]: () => void clipboard.pasteFromSystem(),
    [CopyCommand.id]: () => void clipboard.copy(false),
    [CutCommand.id]: () => void clipboard.copy(true),
    [UndoCommand.id]: () => hand.undo(),
    [RedoCommand.id]: () => hand.redo(),
    'sheet.command.insert-range-move-down-confirm': () => hand.act((sheet, box) => void sheet.range(box).Insert('Down')),
    'sheet.command.insert-range-move-right-confirm': () => hand.act((sheet, box) => void sheet.range(box).Insert('Right')),
    'sheet.command.delete-range-move-up-confirm': () => hand.act((sheet, box) => sheet.range(box).Delete('Up')),
    'sheet.command.delete-range-move-left-confirm': () => hand.act((sheet, box) => sheet.range(box).Delete('Left')),
    'sheet.command.auto-fill': (params) => {
      const [from, to] = [rangeIn(params, 'sourceRange'), rangeIn(params, 'targetRange')];
      if (from && to) hand.act((sheet) => sheet.range(to).CopyFrom(sheet.range(from), 'All', false, false));
    },
    'sheet.command.move-range': (params) => {
      const [from, to] = [rangeIn(params, 'fromRange'), rangeIn(params, 'toRange')];
      if (from && to) hand.act((sheet) => sheet.range(from).MoveTo(sheet.range(to)));
    },
  };
}

function sheetDeeds(hand: Hand, sheetOf: (params: unknown) => Worksheet | undefined): Deeds {
  const on = (deed: (sheet: Worksheet, params: unknown) => void) => (params: unknown): void => {
    const sheet = sheetOf(params);
    if (sheet) hand.act(() => deed(sheet, params));
  };
  return {
    'sheet.command.insert-sheet': () => hand.act((sheet) => {
      const made = sheet.book.Worksheets.Add(null);
      made.Position = sheet.Position + 1;
      made.Activate();
    }),
    'sheet.command.remove-sheet': on((sheet) => sheet.Delete()),
    'sheet.command.copy-sheet': on((sheet) => sheet.Copy('After', sheet)),
    'sheet.command.set-worksheet-name': on((sheet, params) => (sheet.Name = textOf(params, 'name') ?? sheet.Name)),
    'sheet.command.set-worksheet-hidden': on((sheet) => (sheet.Visibility = 'Hidden')),
    'sheet.command.set-worksheet-show': on((sheet) => {
      sheet.Visibility = 'Visible';
      sheet.Activate();
    }),
    'sheet.command.set-tab-color': on((sheet, params) => (sheet.TabColor = textOf(params, 'value') ?? '')),
    'sheet.command.set-worksheet-order': on((sheet, params) => {
      const shown = sheet.book.sheets.filter((one) => one.Visibility !== 'VeryHidden');
      const target = shown[numberOf(params, 'order') ?? numberOf(field(params, 'order'), 'toOrder') ?? 0];
      if (target) sheet.Position = target.Position;
    }),
  };
}
