import { createContext, Script } from 'node:vm';
import { builtFor } from './built-functions';

/** A script element as the loader of late parts uses it. */
interface ScriptElement {
  src: string;
  onload?: ((event: { readonly type: string }) => void) | null;
}

/**
 * Runs the built functions as a page with these globals does: first the scripts that the page names, and the late parts when
 * they are asked for. The names of all that were fetched are added to the list that comes back.
 */
export function runPage(built: ReadonlyMap<string, string>, { document, ...globals }: { readonly document: object } & Record<string, unknown>): readonly string[] {
  const fetched: string[] = [];
  const window: Record<string, unknown> = { ...globals, setTimeout: (): number => 0, clearTimeout: (): undefined => undefined };
  const run = (name: string): void => {
    fetched.push(name);
    new Script(built.get(name) ?? '', { filename: name }).runInContext(window);
  };
  const appendChild = (script: ScriptElement): void => {
    queueMicrotask(() => {
      run(script.src.slice(builtFor.length + 1));
      script.onload?.({ type: 'load' });
    });
  };
  const loading = {
    currentScript: { tagName: 'SCRIPT', src: `${builtFor}/functions.js?1` },
    getElementsByTagName: () => [],
    createElement: () => ({ src: '', setAttribute: (): undefined => undefined }),
    head: { appendChild },
  };
  Object.assign(window, { self: window, document: Object.assign(document, loading) });
  createContext(window);
  for (const name of [...built.keys()].filter((one) => /^(runtime|functions)[.\w]*\.js$/.test(one)).sort((a, b) => (a < b ? 1 : -1))) run(name);
  return fetched;
}
