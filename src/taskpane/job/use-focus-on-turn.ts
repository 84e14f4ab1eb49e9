import { useEffect, useRef, type RefObject } from 'react';

/** Whether the focus is lost, or in the part that is going to change. */
const isConcerned = (part: HTMLElement | null): boolean => document.activeElement === document.body || (part?.contains(document.activeElement) ?? false);

/** Moves the focus to the title of a part when the part turns into something else, so that the keyboard goes on from there. */
export function useFocusOnTurn(turn: string): { readonly part: RefObject<HTMLDivElement>; readonly title: RefObject<HTMLHeadingElement> } {
  const part = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const before = useRef(turn);
  useEffect(() => {
    if (before.current === turn) return;
    before.current = turn;
    if (isConcerned(part.current)) title.current?.focus();
  }, [turn]);
  return { part, title };
}
