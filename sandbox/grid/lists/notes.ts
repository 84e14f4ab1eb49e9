import { CURSOR_TYPE } from '@univerjs/engine-render';
import { HoverManagerService } from '@univerjs/sheets-ui';
import type { Doing } from '../act/deeds';
import { Comments } from '../../model/look/comments';
import { Links } from '../../model/look/links';
import { Validations } from '../../model/look/validations';
import type { Worksheet } from '../../model/worksheet';
import type { GridOptions } from '../contract';
import { followLink } from '../act/links';
import { cellSpot, layerOf, renderOf } from './place';

/** What is told of a cell when the pointer rests on it: its note or comment, the help with what may be entered, where its link leads. */
export function noteAt(sheet: Worksheet, row: number, column: number): { readonly title: string; readonly text: string } | undefined {
  const comment = sheet.layer(Comments).at({ top: row, bottom: row, left: column, right: column });
  if (comment) return { title: '', text: comment.content };
  const prompt = sheet.layer(Validations).grid.at(row, column)?.prompt;
  if (prompt?.showPrompt && prompt.message !== '') return { title: prompt.title, text: prompt.message };
  const tip = sheet.layer(Links).grid.at(row, column)?.screenTip;
  return tip ? { title: '', text: tip } : undefined;
}

/** Shows notes under the pointer, makes links look like links, and follows them. */
export function followPointer(doing: Doing, options: GridOptions): void {
  const { stage, board } = doing;
  const hover = stage.services.get(HoverManagerService);
  let shown: HTMLElement | undefined;
  hover.currentCell$.subscribe((cell) => {
    shown?.remove();
    shown = undefined;
    const render = renderOf(stage, board());
    const sheet = cell ? board()?.sheet(cell.location.subUnitId) : undefined;
    if (!cell || !sheet || !render) return;
    const { row, col } = cell.location;
    if (sheet.layer(Links).grid.at(row, col)) render.scene.setCursor(CURSOR_TYPE.POINTER);
    else if (render.scene.getCursor() === CURSOR_TYPE.POINTER) render.scene.resetCursor();
    const [note, spot, layer] = [noteAt(sheet, row, col), cellSpot(render, row, col), layerOf(render)];
    if (note && spot && layer) shown = showNote(layer, spot, note);
  });
  hover.currentClickedCell$.subscribe(({ location }) => {
    const sheet = board()?.sheet(location.subUnitId);
    const link = sheet?.layer(Links).grid.at(location.row, location.col);
    if (sheet && link) followLink(doing, options, sheet, link);
  });
}

function showNote(layer: HTMLElement, spot: { readonly right: number; readonly top: number; readonly left: number }, { title, text }: { readonly title: string; readonly text: string }): HTMLElement {
  const box = layer.ownerDocument.createElement('div');
  Object.assign(box.style, {
    position: 'absolute', zIndex: '15', pointerEvents: 'none', maxWidth: '300px', background: '#FFFBE6', color: '#242424', border: '1px solid #C8B560', borderRadius: '3px', padding: '6px 9px', whiteSpace: 'pre-wrap',
    font: '12px/1.4 "Segoe UI", "Helvetica Neue", Arial, sans-serif', boxShadow: '0 2px 8px rgba(0,0,0,.15)',
  });
  box.setAttribute('role', 'tooltip');
  if (title !== '') {
    const head = layer.ownerDocument.createElement('strong');
    head.textContent = `${title}\n`;
    box.append(head);
  }
  box.append(text);
  layer.append(box);
  const isRight = spot.right + 8 + box.offsetWidth <= layer.clientWidth;
  Object.assign(box.style, { left: `${isRight ? spot.right + 8 : Math.max(0, spot.left - box.offsetWidth - 8)}px`, top: `${Math.max(0, Math.min(spot.top, layer.clientHeight - box.offsetHeight))}px` });
  return box;
}
