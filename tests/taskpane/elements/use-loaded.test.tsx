/** @jest-environment jsdom */
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { partOf, useLoaded, type Part } from '../../../src/taskpane/elements/use-loaded';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

let root: Root;
beforeEach(() => {
  document.body.innerHTML = '<div></div>';
  root = createRoot(document.body.firstElementChild ?? document.body);
});
afterEach(() => act(async () => root.unmount()));

function Show({ part }: { readonly part: Part<string> }) {
  const loaded = useLoaded(part);
  if (loaded.kind === 'failed') return <button onClick={loaded.retry}>again</button>;
  return <p>{loaded.kind === 'loaded' ? loaded.content : 'loading'}</p>;
}

const show = (part: Part<string>) => act(async () => root.render(<Show part={part} />));

describe('a part of the pane', () => {
  it('is loaded once, however often it is shown', async () => {
    const load = jest.fn(() => Promise.resolve('the page'));
    const part = partOf(load);
    await show(part);
    expect(document.body.textContent).toBe('the page');
    await act(async () => root.render(<i />));
    await show(part);
    expect(document.body.textContent).toBe('the page');
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('that cannot be loaded is tried again when asked to', async () => {
    const load = jest.fn(() => Promise.resolve('the page')).mockRejectedValueOnce(new Error('offline')).mockRejectedValueOnce(new Error('offline'));
    await show(partOf(load));
    const again = () => act(async () => document.querySelector('button')?.click());
    expect(document.body.textContent).toBe('again');
    await again();
    expect(document.body.textContent).toBe('again');
    await again();
    expect(document.body.textContent).toBe('the page');
    expect(load).toHaveBeenCalledTimes(3);
  });
});
