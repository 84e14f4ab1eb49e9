import { onRequest, type PaneRequest } from '../../src/app/client/requests';
import { connectRibbon } from '../../src/commands/wiring';

type Handler = (event: { completed: () => void }) => void;

function office(showAsTaskpane: () => Promise<void>): Map<string, Handler> {
  const handlers = new Map<string, Handler>();
  Object.assign(globalThis, { Office: { addin: { showAsTaskpane }, actions: { associate: (name: string, handler: Handler) => handlers.set(name, handler) } } });
  return handlers;
}

const press = (handlers: ReadonlyMap<string, Handler>, name: string): Promise<void> => new Promise((completed) => handlers.get(name)?.({ completed }));

afterEach(() => Reflect.deleteProperty(globalThis, 'Office'));

describe('a button of the ribbon', () => {
  const asked: [name: string, request: PaneRequest][] = [
    ['koersRunBonus', 'runBonus'],
    ['koersCheckKpis', 'checkKpis'],
    ['koersDashboard', 'dashboard'],
    ['koersUndo', 'undo'],
  ];

  it.each(asked)('%s asks the pane for %s, shows it, and is completed', async (name, request) => {
    const order: string[] = [];
    const handlers = office(() => Promise.resolve(void order.push('shown')));
    connectRibbon();
    const stop = onRequest((heard) => order.push(heard));
    await press(handlers, name);
    stop();
    expect(order).toEqual([request, 'shown']);
  });

  it('is connected for these four and no other', () => {
    const handlers = office(() => Promise.resolve());
    connectRibbon();
    expect([...handlers.keys()]).toEqual(asked.map(([name]) => name));
  });

  it('is completed, and has asked, even when Excel does not show the pane', async () => {
    const handlers = office(() => Promise.reject(new Error('not here')));
    connectRibbon();
    const heard: PaneRequest[] = [];
    const stop = onRequest((request) => heard.push(request));
    await press(handlers, 'koersUndo');
    stop();
    expect(heard).toEqual(['undo']);
  });
});

it('without Office.js there is nothing to connect', () => expect(connectRibbon).not.toThrow());
