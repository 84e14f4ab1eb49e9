import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import type { Koers } from '../../src/app/client/koers';
import { App } from '../../src/taskpane/App';
import type { Host } from '../../src/taskpane/host';

class ResizeObserverStub {
  observe = () => undefined;
  unobserve = () => undefined;
  disconnect = () => undefined;
}

Object.assign(globalThis, { ResizeObserver: ResizeObserverStub, IS_REACT_ACT_ENVIRONMENT: true });

let root: Root | undefined;

/** React tells the console what is wrong with a component; in the pane nothing may be. */
beforeEach(() => {
  const complain = (...said: readonly unknown[]): never => { throw new Error(`The console says: ${said.join(' ')}`); };
  jest.spyOn(console, 'error').mockImplementation(complain);
  jest.spyOn(console, 'warn').mockImplementation(complain);
});
afterEach(() => jest.restoreAllMocks());

/** Lets everything happen that was waiting: promises, effects, pages that load when they are opened. */
export const settle = (): Promise<void> =>
  act(async () => {
    for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
  });

/** Takes the pane off the screen. */
export const closePane = (): Promise<void> => act(async () => { root?.unmount(); root = undefined; });

interface Opening {
  readonly host?: Partial<Host>;
  readonly koers?: Koers;
  readonly onRetry?: () => void;
}

/** The pane on the screen; one at a time. */
export async function openPane({ host, koers, onRetry = () => undefined }: Opening = {}): Promise<HTMLElement> {
  await closePane();
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  const created = createRoot(place);
  root = created;
  await act(async () => created.render(<App host={{ connection: 'ready', language: 'nl', isDark: false, ...host }} koers={koers} onRetry={onRetry} />));
  await settle();
  return place;
}

const nameOf = (element: Element): string => (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
const controls = 'button, [role="tab"], input, select, a';

/** The control with this name; undefined when the pane does not have it. */
export const control = (name: string): HTMLElement | undefined =>
  [...document.querySelectorAll<HTMLElement>(controls)].find((element) => nameOf(element) === name || labelOf(element) === name);

function labelOf(element: HTMLElement): string | undefined {
  const label = element.id === '' ? null : document.querySelector(`label[for="${element.id}"]`);
  return label?.textContent?.trim();
}

function present(name: string): HTMLElement {
  const found = control(name);
  if (!found) throw new Error(`The pane has no control “${name}”; it has: ${[...document.querySelectorAll(controls)].map(nameOf).join(' | ')}`);
  return found;
}

/** Presses a control by its name. */
export async function press(name: string): Promise<void> {
  await act(async () => present(name).click());
  await settle();
}

/** Chooses an option of a list by its value. */
export async function choose(name: string, value: string): Promise<void> {
  const select = present(name);
  if (!(select instanceof HTMLSelectElement)) throw new Error(`${name} is no list.`);
  await act(async () => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
}

/** Presses a key on what has the focus. */
export async function key(name: string): Promise<void> {
  await act(async () => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true })));
  await settle();
}

/** Everything that the pane says. */
export const said = (): string => document.body.textContent ?? '';

/** The status line as a screen reader hears it. */
export const status = (): string => document.querySelector('[role="status"]')?.textContent ?? '';
