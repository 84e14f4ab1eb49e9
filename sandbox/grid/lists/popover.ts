import type { Spot } from './place';

const look: Partial<CSSStyleDeclaration> = {
  position: 'absolute', zIndex: '20', background: '#fff', color: '#242424', border: '1px solid #c8c6c4', borderRadius: '4px', boxShadow: '0 4px 14px rgba(0,0,0,.18)',
  font: '13px "Segoe UI", "Helvetica Neue", Arial, sans-serif', maxHeight: '320px', overflow: 'auto', padding: '4px 0',
};

/** A box under a cell that goes away at a click elsewhere, at Escape and when the sheet moves. One at a time. */
export class Popover {
  private shown: { readonly element: HTMLElement; readonly end: () => void } | undefined;

  open(layer: HTMLElement, spot: Spot, fill: (element: HTMLElement) => void, whenClosed?: () => void): void {
    this.close();
    const element = layer.ownerDocument.createElement('div');
    Object.assign(element.style, look);
    fill(element);
    layer.append(element);
    const { offsetWidth, offsetHeight } = element;
    const isBelow = spot.bottom + offsetHeight <= layer.clientHeight || spot.top < offsetHeight;
    Object.assign(element.style, { left: `${Math.max(0, Math.min(spot.left, layer.clientWidth - offsetWidth - 4))}px`, top: `${isBelow ? spot.bottom : spot.top - offsetHeight}px`, minWidth: `${Math.min(400, Math.max(120, spot.right - spot.left))}px` });
    this.listen(element, whenClosed);
  }

  get isOpen(): boolean {
    return this.shown !== undefined;
  }

  close(): void {
    const { shown } = this;
    this.shown = undefined;
    shown?.end();
    shown?.element.remove();
  }

  private listen(element: HTMLElement, whenClosed: (() => void) | undefined): void {
    const { ownerDocument } = element;
    const outside = (event: Event): void => {
      if (!(event.target instanceof Node && element.contains(event.target))) this.close();
    };
    const key = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      this.close();
    };
    element.addEventListener('keydown', key);
    for (const type of ['pointerdown', 'wheel'] as const) ownerDocument.addEventListener(type, outside, true);
    this.shown = {
      element,
      end: () => {
        for (const type of ['pointerdown', 'wheel'] as const) ownerDocument.removeEventListener(type, outside, true);
        whenClosed?.();
      },
    };
  }
}

/** A list of entries of which one is chosen, by mouse or keyboard. */
export function listOf(element: HTMLElement, entries: readonly string[], chosen: string, choose: (entry: string) => void): void {
  element.setAttribute('role', 'listbox');
  const made = entries.map((entry) => {
    const one = element.ownerDocument.createElement('button');
    one.type = 'button';
    one.textContent = entry;
    one.setAttribute('role', 'option');
    one.setAttribute('aria-selected', String(entry === chosen));
    Object.assign(one.style, { display: 'block', width: '100%', padding: '4px 12px', border: '0', font: 'inherit', textAlign: 'left', cursor: 'pointer', whiteSpace: 'nowrap', color: 'inherit', background: entry === chosen ? '#e6f2ff' : 'transparent' });
    one.addEventListener('click', () => choose(entry));
    one.addEventListener('focus', () => (one.style.outline = '2px solid #0f6cbd'));
    one.addEventListener('blur', () => (one.style.outline = ''));
    one.addEventListener('pointerenter', () => (one.style.background = '#f0f0f0'));
    one.addEventListener('pointerleave', () => (one.style.background = entry === chosen ? '#e6f2ff' : 'transparent'));
    return one;
  });
  element.append(...made);
  element.addEventListener('keydown', (event) => {
    const at = made.findIndex((one) => one === element.ownerDocument.activeElement);
    const to = event.key === 'ArrowDown' ? at + 1 : event.key === 'ArrowUp' ? at - 1 : undefined;
    if (to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    made[Math.max(0, Math.min(made.length - 1, to))]?.focus();
  });
  setTimeout(() => (made.find((one) => one.textContent === chosen) ?? made[0])?.focus(), 0);
}
