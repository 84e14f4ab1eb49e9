import { createContext, Script } from 'node:vm';
import { builtFor } from './built-functions';

/** A script element as the loader of late parts uses it. */
interface ScriptElement {
  src: string;
  onload?: ((event: { readonly type: string }) => void) | null;
  onerror?: ((event: { readonly type: string }) => void) | null;
}

/** A page that runs. */
export interface RunningPage {
  /** The names of all scripts that were fetched, in their order. */
  readonly fetched: readonly string[];
  /** Nothing can be fetched while this is true. */
  isOffline: boolean;
}

/**
 * Runs the built functions as a page with these globals does: first the scripts that the page names, and the late parts when
 * they are asked for.
 */
export function runPage(built: ReadonlyMap<string, string>, { document, ...globals }: { readonly document: object } & Record<string, unknown>): RunningPage {
  const fetched: string[] = [];
  const page: RunningPage = { fetched, isOffline: false };
  const window: Record<string, unknown> = { ...globals, setTimeout: (): number => 0, clearTimeout: (): undefined => undefined };
  const run = (name: string): void => {
    fetched.push(name);
    new Script(built.get(name) ?? '', { filename: name }).runInContext(window);
  };
  const appendChild = (script: ScriptElement): void => {
    queueMicrotask(() => {
      if (page.isOffline) return script.onerror?.({ type: 'error' });
      run(new URL(script.src).pathname.replace(/^\/static\//, ''));
      return script.onload?.({ type: 'load' });
    });
  };
  const loading = {
    currentScript: { tagName: 'SCRIPT', src: `${builtFor}/static/runtime.js?1` },
    getElementsByTagName: () => [],
    createElement: () => ({ src: '', setAttribute: (): undefined => undefined }),
    head: { appendChild },
  };
  Object.assign(window, { self: window, document: Object.assign(document, loading) });
  createContext(window);
  for (const name of [...built.keys()].filter((one) => /^(runtime|functions)[.\w]*\.js$/.test(one)).sort((a, b) => (a < b ? 1 : -1))) run(name);
  return page;
}
