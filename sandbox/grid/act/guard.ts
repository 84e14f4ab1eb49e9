import type { ICommandInfo } from '@univerjs/core';
import { CanceledError, CommandType, ICommandService } from '@univerjs/core';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import { CopyCommand, CutCommand, PasteCommand } from '@univerjs/ui';
import { RedoCommand, UndoCommand } from '@univerjs/core';
import type { Deeds, Doing } from './deeds';

/** Commands that belong to the text while somebody types in a cell. */
const ofText = new Set([CopyCommand.id, CutCommand.id, PasteCommand.id, UndoCommand.id, RedoCommand.id]);

/**
 * Keeps the grid from changing the book by itself: a command that the model can carry out is done there, and every other change
 * of sheets or cells is stopped. So the grid never shows anything that the model does not hold.
 */
export function guard(doing: Doing, deeds: Deeds): void {
  const { stage, board } = doing;
  stage.services.get(ICommandService).beforeCommandExecuted((command) => {
    if (board()?.isChanging) return;
    const deed = command.type === CommandType.COMMAND ? deeds[command.id] : undefined;
    if (deed) {
      const isTyping = stage.services.get(IEditorBridgeService).isVisible().visible;
      if (isTyping && ofText.has(command.id)) return;
      if (deed(command.params) === 'pass') return;
      throw new CanceledError();
    }
    if (changesBook(command)) throw new CanceledError();
  });
}

const changesBook = ({ id, type }: Readonly<ICommandInfo>): boolean => type === CommandType.MUTATION && /^(sheet|sheets|data-validation|formula)\.mutation\.(?!set-formula-calculation|set-array|set-immediate|register|other|set-calculation)/.test(id);
