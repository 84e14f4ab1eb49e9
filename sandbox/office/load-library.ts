import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { libraryFile } from './library-files';

/** The globals of the genuine library that a host or a schema needs. */
export interface OfficeLibrary {
  readonly Excel: typeof Excel & Record<string, unknown>;
  readonly Office: typeof Office;
  readonly OfficeCore: Record<string, unknown>;
  readonly OfficeExtension: typeof OfficeExtension & { readonly CommonUtility: object; readonly HostBridge: { init(bridge: unknown): void } };
  /** The library's inside, where it keeps `Office.context`. */
  readonly OSF: { readonly _OfficeAppFactory?: object };
  readonly CustomFunctions: typeof CustomFunctions;
  /** Stops the timers that the library started. */
  stop(): void;
}

// Arrays and objects that come from outside the context are ordinary ones to the library, as they are in a page.
const sameRealm = `
  Object.defineProperty(Array, Symbol.hasInstance, { value: Array.isArray });
  Object.defineProperty(Object, Symbol.hasInstance, { value: (it) => (typeof it === 'object' && it !== null) || typeof it === 'function' });
`;

const scripts = new Map<string, Script>();

function script(name: string): Script {
  const known = scripts.get(name);
  if (known) return known;
  const made = new Script(readFileSync(libraryFile(name), 'utf8'), { filename: name });
  scripts.set(name, made);
  return made;
}

/** Loads Microsoft's office.js and its Excel file into a context of their own in Node, without a browser. */
export function loadLibrary(): OfficeLibrary {
  const timers = pendingTimers();
  const page = emptyPage(timers);
  createContext(page);
  new Script(sameRealm).runInContext(page);
  // It ends by looking for its own <script> tag, which is not there; everything was defined by then.
  attempt(() => script('office.debug.js').runInContext(page));
  script('excel-web-16.00.debug.js').runInContext(page);
  return { ...(page as unknown as Omit<OfficeLibrary, 'stop'>), stop: timers.stop };
}

function attempt(run: () => unknown): void {
  try {
    run();
  } catch (problem) {
    if (!/script library file name/i.test(String(problem))) throw problem;
  }
}

interface PendingTimers {
  start(callback: () => void, delay?: number): NodeJS.Timeout | undefined;
  repeat(callback: () => void, delay?: number): NodeJS.Timeout | undefined;
  clear(timer: NodeJS.Timeout): void;
  stop(): void;
}

function pendingTimers(): PendingTimers {
  const pending = new Set<NodeJS.Timeout>();
  let isStopped = false;
  const clear = (timer: NodeJS.Timeout): void => {
    clearTimeout(timer);
    pending.delete(timer);
  };
  const start = (callback: () => void, delay = 0): NodeJS.Timeout | undefined => {
    if (isStopped) return undefined;
    const timer = setTimeout(() => {
      pending.delete(timer);
      callback();
    }, delay);
    pending.add(timer);
    return timer;
  };
  const repeat = (callback: () => void, delay = 0): NodeJS.Timeout | undefined => {
    if (isStopped) return undefined;
    const timer = setInterval(callback, delay);
    pending.add(timer);
    return timer;
  };
  const stop = (): void => {
    isStopped = true;
    pending.forEach(clear);
  };
  return { start, repeat, clear, stop };
}

// What the library touches of a page while it loads. JSON and the like are this realm's own, so that the arrays it
// hands out are ordinary ones to whoever compares them.
function emptyPage(timers: PendingTimers): Record<string, unknown> {
  const ignore = (): void => undefined;
  const nothing = (): null => null;
  const page: Record<string, unknown> = {
    console: { log: ignore, warn: ignore, error: ignore, info: ignore, trace: ignore },
    setTimeout: timers.start,
    setInterval: timers.repeat,
    clearTimeout: timers.clear,
    clearInterval: timers.clear,
    location: { href: 'https://localhost/', search: '', hash: '', protocol: 'https:', host: 'localhost', origin: 'https://localhost' },
    navigator: { userAgent: 'node', platform: '' },
    performance,
    document: { getElementsByTagName: () => [], createElement: () => ({}), URL: 'https://localhost/', addEventListener: ignore, cookie: '', readyState: 'loading' },
    addEventListener: ignore,
    sessionStorage: { getItem: nothing, setItem: ignore },
    localStorage: { getItem: nothing, setItem: ignore },
    XMLHttpRequest: ignore,
    Promise,
    JSON,
    Error,
  };
  return Object.assign(page, { window: page, self: page, top: page, parent: page });
}
