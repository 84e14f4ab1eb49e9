import { CellValueType, DOCS_NORMAL_EDITOR_UNIT_ID_KEY, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { DocumentDataModel } from '@univerjs/core';
import { BEFORE_CELL_EDIT, SheetInterceptorService } from '@univerjs/sheets';
import { IEditorBridgeService } from '@univerjs/sheets-ui';
import { KeyCode, MetaKeys } from '@univerjs/ui';
import type { Worksheet } from '../../model/worksheet';
import type { GridOptions } from '../contract';
import { editText } from '../words/edit-text';
import type { Doing } from './deeds';

interface Editing {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
  /** What stood in the editor at first. */
  readonly before: string;
}

/** Gives the editor what a cell holds, in the language of the book, and puts what is typed into the model. */
export function followTyping({ stage, hand, board }: Doing, { onEditing }: GridOptions): void {
  const { services } = stage;
  services.get(SheetInterceptorService).writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: 1_000,
    handler: (cell, { unitId, subUnitId, row, col }) => {
      const sheet = unitId === board()?.unitId ? board()?.sheet(subUnitId) : undefined;
      if (!sheet) return cell;
      return { s: cell?.s, v: editText(sheet, row, col), t: CellValueType.STRING };
    },
  });
  const editor = services.get(IEditorBridgeService);
  let editing: Editing | undefined;
  editor.visible$.subscribe(({ visible, keycode }) => {
    if (visible && !editing) {
      const at = editor.getEditLocation();
      const sheet = at && board()?.sheet(at.sheetId);
      if (!at || !sheet) return;
      editing = { sheet, row: at.row, column: at.column, before: editText(sheet, at.row, at.column) };
      onEditing?.(true);
    }
    if (visible || !editing) return;
    const { sheet, row, column, before } = editing;
    editing = undefined;
    onEditing?.(false);
    const text = typedText(services.get(IUniverInstanceService));
    if (keycode === KeyCode.ESC || text === undefined || text === before) return;
    const isWhole = keycode === (MetaKeys.CTRL_COMMAND | KeyCode.ENTER) || keycode === (MetaKeys.MAC_CTRL | KeyCode.ENTER);
    hand.type(sheet, (isWhole && hand.box) || { row, column, rows: 1, columns: 1 }, text);
  });
}

/**
 * After a semicolon Univer does not let cells be pointed at, since its own formulas have commas; after a space it does. So a
 * space follows every semicolon that is typed in a formula, outside texts; `englishFormula` takes it out again.
 */
export function pointAfterSemicolon(container: HTMLElement, { stage, board }: Doing): void {
  container.addEventListener('keyup', (event) => {
    if (event.key !== ';' || board()?.book.locale.listSeparator !== ';') return;
    const { services } = stage;
    const text = services.get(IEditorBridgeService).isVisible().visible ? typedText(services.get(IUniverInstanceService)) : undefined;
    const isInText = (text?.match(/"/g) ?? []).length % 2 === 1;
    if (!text?.startsWith('=') || !text.endsWith(';') || isInText) return;
    container.ownerDocument.execCommand('insertText', false, ' ');
  });
}

/** The text in the editor; lines are kept apart as in a cell. */
function typedText(instances: IUniverInstanceService): string | undefined {
  const stream = instances.getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY, UniverInstanceType.UNIVER_DOC)?.getBody()?.dataStream;
  return stream?.replace(/\r\n$/, '').replace(/\r\n?/g, '\n');
}
