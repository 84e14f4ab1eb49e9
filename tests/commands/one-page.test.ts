import { createContext, Script } from 'node:vm';
import { buildFunctions } from '../functions/built-functions';

type Handler = (event: { completed: () => void }) => void;

describe('the page as built', () => {
  it('is one runtime: what a button of the ribbon asks reaches the pane, also when it was asked first', async () => {
    const built = buildFunctions();
    const handlers = new Map<string, Handler>();
    const Office = { addin: { showAsTaskpane: () => Promise.resolve() }, actions: { associate: (name: string, handler: Handler) => handlers.set(name, handler) } };
    const currentScript = { tagName: 'SCRIPT', src: 'https://localhost:3000/runtime.js' };
    const window: Record<string, unknown> = { Office, document: { currentScript, getElementsByTagName: () => [currentScript] } };
    window.self = window;
    createContext(window);
    const load = (chunk: string): void => {
      const [name = '', text = ''] = [...built].find(([file]) => file.startsWith(`${chunk}.`) && file.endsWith('.js')) ?? [];
      new Script(text, { filename: name }).runInContext(window);
    };
    const press = (name: string): Promise<void> => new Promise((completed) => handlers.get(name)?.({ completed }));

    ['runtime', 'functions', 'commands'].forEach(load);
    await press('koersRunBonus');
    load('taskpane');
    await press('koersUndo');
    expect(window.heard).toEqual(['runBonus', 'undo']);
  });
});
