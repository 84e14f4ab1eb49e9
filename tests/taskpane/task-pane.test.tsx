/** @jest-environment jsdom */
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from '../../src/taskpane/App';
import type { Host } from '../../src/taskpane/host';

class ResizeObserverStub {
  observe = () => undefined;
  unobserve = () => undefined;
  disconnect = () => undefined;
}

async function shown(host: Partial<Host>, onRetry = () => undefined): Promise<HTMLElement> {
  const place = document.createElement('div');
  document.body.replaceChildren(place);
  await act(async () => createRoot(place).render(<App host={{ connection: 'ready', language: 'nl', isDark: false, ...host }} onRetry={onRetry} />));
  return place;
}

beforeAll(() => Object.assign(globalThis, { ResizeObserver: ResizeObserverStub, IS_REACT_ACT_ENVIRONMENT: true }));

describe('the task pane', () => {
  it('says in Dutch what Koers is and that nothing leaves the computer', async () => {
    const { textContent } = await shown({ language: 'nl' });
    expect(textContent).toContain('Bonussen uit uw eigen werkmap');
    expect(textContent).toContain('Niets verlaat uw computer');
  });

  it('says the same in English', async () => {
    const { textContent } = await shown({ language: 'en' });
    expect(textContent).toContain('Nothing leaves your computer');
    expect(textContent).not.toMatch(/werkmap|uw /);
  });

  it('offers no button while there is nothing it could do', async () => {
    expect((await shown({ connection: 'ready' })).querySelectorAll('button')).toHaveLength(0);
  });

  it('offers a retry when Office.js cannot be loaded', async () => {
    const onRetry = jest.fn();
    const button = (await shown({ connection: 'unreachable' }, onRetry)).querySelector('button');
    button?.click();
    expect(onRetry).toHaveBeenCalledTimes(1);
  });
});
