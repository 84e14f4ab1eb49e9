import type { Changes } from '../../ports/changes';

/** Whether what was calculated still is what the workbook says. */
export interface Staleness {
  /** A calculation begins: what changes from now on is not in it. */
  calculated(): void;
  /** True when the workbook has changed since the last calculation began. */
  isPreview(): boolean;
  /** True when an explanation needs a new calculation; from then on it counts as made. */
  takeExplained(): boolean;
  watch(listener: () => void): () => void;
}

/** Keeps an eye on the workbook from now on. Where changes cannot be watched, nothing is ever called stale. */
export function staleness(changes: Changes): Staleness {
  const listeners = new Set<() => void>();
  let [isPreview, isExplained] = [false, false];
  const changed = (): void => {
    [isPreview, isExplained] = [true, true];
    listeners.forEach((listener) => listener());
  };
  void changes.watch(changed).catch(() => undefined);
  return {
    calculated: () => {
      [isPreview, isExplained] = [false, false];
    },
    isPreview: () => isPreview,
    takeExplained: () => {
      const was = isExplained;
      isExplained = false;
      return was;
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
