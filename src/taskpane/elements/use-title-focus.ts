import { useEffect, useRef } from 'react';

/** Gives the focus to the title of the page, unless it is somewhere already. */
export function focusTitle(): void {
  if (document.activeElement === document.body) document.querySelector<HTMLElement>('main h2')?.focus();
}

/** Gives the focus to the title when what is shown turns into something else and the focus went with what is gone. */
export function useTitleFocus(turn: unknown): void {
  const before = useRef(turn);
  useEffect(() => {
    if (before.current === turn) return;
    before.current = turn;
    focusTitle();
  }, [turn]);
}
