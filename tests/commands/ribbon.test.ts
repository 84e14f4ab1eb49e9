import { onRequest, type PaneRequest } from '../../src/app/client/requests';
import { connectRibbon } from '../../src/commands/wiring';

interface Done {
  completed(): void;
}

type Handler = (event?: Done) => void;

interface Given {
  readonly showAsTaskpane?: () => Promise<void>;
  readonly displayLanguage?: string;
  /** Takes an address; left out = this Excel opens no browser by itself. */
  readonly openBrowserWindow?: (address: string) => void;
  /** Takes an address; undefined = the browser opens no window from here. */
  readonly open?: (address: string) => object | null;
}

/** An Excel that keeps what is associated. */
function office({ showAsTaskpane = () => Promise.resolve(), displayLanguage = 'nl-NL', openBrowserWindow, open = () => null }: Given = {}): Map<string, Handler> {
  const handlers = new Map<string, Handler>();
  const context = { displayLanguage, requirements: { isSetSupported: () => openBrowserWindow !== undefined }, ui: { openBrowserWindow } };
  const Office = { addin: { showAsTaskpane }, context, actions: { associate: (name: string, handler: Handler) => handlers.set(name, handler) } };
  Object.assign(globalThis, { Office, window: { open }, location: { href: 'https://koers.example.com/pane/taskpane.html?et=1' } });
  connectRibbon();
  return handlers;
}

const press = (handlers: ReadonlyMap<string, Handler>, name: string): Promise<void> => new Promise((completed) => handlers.get(name)?.({ completed }));

/** What the pane hears while something is pressed. */
async function heardDuring(work: () => Promise<unknown>): Promise<readonly PaneRequest[]> {
  const heard: PaneRequest[] = [];
  const stop = onRequest((request) => heard.push(request));
  await work();
  stop();
  return heard;
}

afterEach(() => ['Office', 'window', 'location'].forEach((name) => Reflect.deleteProperty(globalThis, name)));

describe('a button of the ribbon', () => {
  const asked: [name: string, request: PaneRequest][] = [
    ['koersRunBonus', 'runBonus'],
    ['koersCheckKpis', 'checkKpis'],
    ['koersDashboard', 'dashboard'],
    ['koersExplain', 'explain'],
    ['koersUndo', 'undo'],
  ];

  it.each(asked)('%s asks the pane for %s, shows it, and is completed', async (name, request) => {
    const order: string[] = [];
    const handlers = office({ showAsTaskpane: () => Promise.resolve(void order.push('shown')) });
    const stop = onRequest((heard) => order.push(heard));
    await press(handlers, name);
    stop();
    expect(order).toEqual([request, 'shown']);
  });

  it('is connected for these, help and the pane itself, and no other', () => {
    expect([...office().keys()]).toEqual([...asked.map(([name]) => name), 'koersHelp', 'koersShowPane']);
  });

  it('is completed, and has asked, even when Excel does not show the pane', async () => {
    const handlers = office({ showAsTaskpane: () => Promise.reject(new Error('not here')) });
    expect(await heardDuring(() => press(handlers, 'koersUndo'))).toEqual(['undo']);
  });
});

describe('a shortcut', () => {
  it('shows the pane without asking for anything', async () => {
    const shown = jest.fn(() => Promise.resolve());
    const handlers = office({ showAsTaskpane: shown });
    expect(await heardDuring(() => press(handlers, 'koersShowPane'))).toEqual([]);
    expect(shown).toHaveBeenCalledTimes(1);
  });

  it('asks the same as the button, also where it comes without an event', async () => {
    const handlers = office();
    expect(await heardDuring(async () => handlers.get('koersExplain')?.())).toEqual(['explain']);
  });

  it('is completed when Excel does not show the pane', async () => {
    await press(office({ showAsTaskpane: () => Promise.reject(new Error('not here')) }), 'koersShowPane');
  });
});

describe('the help button', () => {
  const address = (language: string): string => `https://koers.example.com/pane/help/${language}/index.html`;

  it.each([['nl-BE', 'nl'], ['en-US', 'en'], ['de-DE', 'en']])('opens the browser in the language of Excel: %s', async (displayLanguage, language) => {
    const openBrowserWindow = jest.fn();
    const handlers = office({ displayLanguage, openBrowserWindow });
    expect(await heardDuring(() => press(handlers, 'koersHelp'))).toEqual([]);
    expect(openBrowserWindow).toHaveBeenCalledWith(address(language));
  });

  it('opens a window where Excel opens no browser', async () => {
    const open = jest.fn(() => ({}));
    const handlers = office({ open });
    expect(await heardDuring(() => press(handlers, 'koersHelp'))).toEqual([]);
    expect(open).toHaveBeenCalledWith(address('nl'), '_blank');
  });

  it('asks the pane for a link where neither is allowed', async () => {
    const handlers = office();
    expect(await heardDuring(() => press(handlers, 'koersHelp'))).toEqual(['help']);
  });
});

it('without Office.js there is nothing to connect', () => expect(connectRibbon).not.toThrow());
