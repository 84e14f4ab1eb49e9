import type { Shortcut } from '../build/shortcuts';

/** What keys do on the page: those of the add-in, and Ctrl+S to keep the workbook. */
export interface Keys {
  readonly shortcuts: readonly Shortcut[];
  readonly act: (action: string) => void;
  readonly save: () => void;
}

type Pressed = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** What a key press stands for; undefined = nothing of the page. */
export function deedOf({ code, ctrlKey, metaKey, shiftKey, altKey }: Pressed, shortcuts: readonly Shortcut[]): 'save' | Shortcut | undefined {
  if (!ctrlKey && !metaKey) return undefined;
  if (code === 'KeyS' && !shiftKey && !altKey) return 'save';
  return shiftKey && altKey ? shortcuts.find(({ letter }) => code === `Key${letter}`) : undefined;
}

/** Listens before the grid does. */
export function connectKeys({ shortcuts, act, save }: Keys): void {
  const press = (event: KeyboardEvent): void => {
    const deed = deedOf(event, shortcuts);
    if (deed === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (deed === 'save') save();
    else act(deed.action);
  };
  addEventListener('keydown', press, { capture: true });
}
