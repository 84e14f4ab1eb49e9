import { useEffect, useState } from 'react';

/** A part of the pane that comes over the network when it is first needed. */
export interface Part<T> {
  /** What was loaded before; undefined = not yet. */
  known(): T | undefined;
  load(): Promise<T>;
}

/** How far a part is. */
export type Loaded<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded'; readonly content: T }
  | { readonly kind: 'failed'; readonly retry: () => void };

/** A part that is loaded once. */
export function partOf<T>(load: () => Promise<T>): Part<T> {
  let known: T | undefined;
  return { known: () => known, load: async () => (known = await load()) };
}

/** Loads a part where it is needed; without a connection it fails, and can be tried again. */
export function useLoaded<T>(part: Part<T>): Loaded<T> {
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState<number>();
  const [, setLoaded] = useState(part.known() !== undefined);
  useEffect(() => {
    if (part.known() !== undefined) return undefined;
    let isWanted = true;
    part.load().then(
      () => { if (isWanted) setLoaded(true); },
      () => { if (isWanted) setFailed(attempt); },
    );
    return () => { isWanted = false; };
  }, [part, attempt]);
  const content = part.known();
  if (content !== undefined) return { kind: 'loaded', content };
  return failed === attempt ? { kind: 'failed', retry: () => setAttempt(attempt + 1) } : { kind: 'loading' };
}
