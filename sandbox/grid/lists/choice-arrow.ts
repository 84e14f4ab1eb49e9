import type { Doing } from '../act/deeds';
import { editText } from '../words/edit-text';
import { choicesAt } from './choices';
import { cellSpot, layerOf, renderOf } from './place';
import { Popover, listOf } from './popover';

/** The arrow beside a selected cell with a list, as in Excel; also opened by Alt+Down. */
export class ChoiceArrow {
  private readonly popover = new Popover();
  private button: HTMLButtonElement | undefined;
  private last = '';

  constructor(
    private readonly doing: Doing,
    private readonly label: string,
  ) {}

  /** Follows the selection and the scrolling of the sheet. */
  place(): void {
    const { stage, board } = this.doing;
    const book = board()?.book;
    const render = renderOf(stage, board());
    if (!book || !render) return;
    const { row, column } = book.selection.box;
    const spot = choicesAt(book.active, row, column) ? cellSpot(render, row, column) : undefined;
    const state = JSON.stringify([book.active.Id, row, column, spot]);
    if (state === this.last) return;
    this.last = state;
    this.popover.close();
    if (!spot) return this.remove();
    const layer = layerOf(render);
    if (!layer) return;
    const button = this.button?.isConnected ? this.button : this.make(layer);
    Object.assign(button.style, { left: `${spot.right}px`, top: `${spot.bottom - 20}px` });
  }

  remove(): void {
    this.button?.remove();
    this.button = undefined;
  }

  open(): void {
    const { stage, hand, board } = this.doing;
    const book = board()?.book;
    const render = renderOf(stage, board());
    const layer = render && layerOf(render);
    if (!book || !layer) return;
    const { active, selection } = book;
    const { row, column } = selection.box;
    const [choices, spot] = [choicesAt(active, row, column), cellSpot(render, row, column)];
    if (!choices || !spot) return;
    const focused = layer.ownerDocument.activeElement;
    const back = (): void => (focused instanceof HTMLElement ? focused.focus() : undefined);
    this.popover.open(layer, spot, (element) => {
      element.dataset['choices'] = 'true';
      listOf(element, choices, editText(active, row, column), (choice) => {
        this.popover.close();
        hand.type(active, { row, column, rows: 1, columns: 1 }, choice);
      });
    }, back);
  }

  private make(layer: HTMLElement): HTMLButtonElement {
    this.remove();
    const button = layer.ownerDocument.createElement('button');
    button.type = 'button';
    button.textContent = '▾';
    button.setAttribute('aria-label', this.label);
    Object.assign(button.style, { position: 'absolute', zIndex: '10', width: '18px', height: '20px', padding: '0', border: '1px solid #8a8886', borderRadius: '2px', background: '#fff', color: '#323130', font: '12px sans-serif', cursor: 'pointer' });
    button.addEventListener('pointerdown', (event) => event.stopPropagation());
    button.addEventListener('click', () => (this.popover.isOpen ? this.popover.close() : this.open()));
    layer.append(button);
    this.button = button;
    return button;
  }
}
