import type { KeyboardEvent } from 'react';

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** Arrow keys, Home and End choose among tabs and take the focus along; the chosen tab is the only one that Tab stops at. */
export function useArrowKeys<Id extends string>(ids: readonly Id[], chosen: Id, choose: (id: Id) => void) {
  return (event: KeyboardEvent<HTMLElement>): void => {
    const next = steps[event.key]?.(ids.indexOf(chosen), ids.length - 1);
    const id = next === undefined ? undefined : ids[next];
    if (id === undefined) return;
    event.preventDefault();
    choose(id);
    event.currentTarget.querySelector<HTMLElement>(`#tab-${id}`)?.focus();
  };
}
