import { element } from './elements';

/** The parts of the page between which keys go round, as in Excel. */
export type Region = 'ribbon' | 'grid' | 'pane';

export interface RegionKeys {
  /** Gives the keys to the cells. */
  readonly focusGrid: () => void;
  /** Whether somebody types in a cell; the keys are the cell's then. */
  readonly isEditing: () => boolean;
}

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const regions: readonly Region[] = ['ribbon', 'grid', 'pane'];

/** The region that comes after another, or before it; from outside all of them F6 leads to the cells, backwards to the pane. */
export function regionAfter(now: Region | undefined, isBack: boolean, isPaneShown: boolean): Region {
  const round = regions.filter((one) => one !== 'pane' || isPaneShown);
  if (now === undefined) return isBack ? round.at(-1)! : 'grid';
  const step = isBack ? round.length - 1 : 1;
  return round[(round.indexOf(now) + step) % round.length]!;
}

/** Whether a key leaves the region: F6 always, Tab in the cells when Esc was pressed just before. */
export function leaves({ key, ctrlKey, metaKey, altKey }: Pressed, now: Region | undefined, isAfterEscape: boolean): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  return key === 'F6' || (key === 'Tab' && now === 'grid' && isAfterEscape);
}

/** Lets F6 and Shift+F6 go round ribbon, cells and pane, and lets Esc and then Tab leave the cells. */
export function connectRegions({ focusGrid, isEditing }: RegionKeys): void {
  // The cells have the keys when the page opens: a Tab that is the first thing pressed leaves them too.
  let isAfterEscape = true;
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Shift') return;
    const now = regionInUse();
    const isLeaving = !isEditing() && leaves(event, now, isAfterEscape);
    isAfterEscape = event.key === 'Escape' && now === 'grid' && !isEditing();
    if (!isLeaving) return;
    event.preventDefault();
    event.stopPropagation();
    enter(regionAfter(now, event.shiftKey, !element('pane').hidden), focusGrid);
  };
  addEventListener('keydown', press, { capture: true });
  addEventListener('pointerdown', () => (isAfterEscape = false), { capture: true });
  // The frame of the pane has keys of its own; the add-in starts anew in a new frame.
  element('pane-place').addEventListener('load', ({ target }) => (target as HTMLIFrameElement).contentWindow?.addEventListener('keydown', press, { capture: true }), { capture: true });
}

function regionInUse(): Region | undefined {
  const { activeElement } = document;
  return regions.find((one) => element(one).contains(activeElement));
}

function enter(region: Region, focusGrid: () => void): void {
  switch (region) {
    case 'ribbon':
      return element('ribbon').querySelector('button')?.focus();
    case 'grid':
      return focusGrid();
    case 'pane':
      return enterPane();
  }
}

const tabStops = 'button:not([disabled]):not([tabindex="-1"]), a[href], input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex="0"]';

/** The pane goes on where its user was, or begins with what Tab would reach first. */
function enterPane(): void {
  const frame = element('pane-place').querySelector('iframe');
  const inside = frame?.contentDocument;
  if (!frame || !inside) return element('close-pane').focus();
  const last = inside.activeElement;
  const isThere = last !== null && last !== inside.body && last !== inside.documentElement;
  frame.focus();
  (isThere ? (last as HTMLElement) : inside.querySelector<HTMLElement>(tabStops))?.focus();
}
