import type { Changes } from '../../ports/changes';

/** Whether what was calculated still is what the workbook says. */
export interface Staleness {
  /** A calculation begins: what changes from now on is not in it. */
  calculated(): void;
  /** True when the workbook has changed since the last calculation began. */
  isPreview(): boolean;
  /** True when the workbook has changed since this was last asked. */
  takeChanged(): boolean;
  /** Koers itself has changed what it calculates with. */
  changed(): void;
  watch(listener: () => void): () => void;
}

/** Keeps an eye on the workbook from now on. Where changes cannot be watched, nothing is ever called stale. */
export function staleness(changes: Changes): Staleness {
  const listeners = new Set<() => void>();
  let [isPreview, isChanged] = [false, false];
  const changed = (): void => {
    [isPreview, isChanged] = [true, true];
    listeners.forEach((listener) => listener());
  };
  void changes.watch(changed).catch(() => undefined);
  return {
    calculated: () => {
      isPreview = false;
    },
    isPreview: () => isPreview,
    takeChanged: () => {
      const was = isChanged;
      isChanged = false;
      return was;
    },
    changed,
    watch: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
