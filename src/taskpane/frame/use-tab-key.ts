import { useEffect } from 'react';

/** Where the Tab key stops, as Office.js sees it. */
const stops = ['a[href]', 'button:not([disabled])', 'input:not([disabled])', 'select:not([disabled])', 'textarea:not([disabled])', '[tabindex]'].map((kind) => `${kind}:not([tabindex="-1"])`).join();

/** The stops after or before an element, the nearest first. */
function stopsFrom(element: Element, isBackward: boolean): readonly HTMLElement[] {
  const side = isBackward ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const found = [...document.querySelectorAll<HTMLElement>(stops)].filter((stop) => (element.compareDocumentPosition(stop) & side) !== 0);
  return isBackward ? found.reverse() : found;
}

function onKeyDown(event: KeyboardEvent): void {
  const from = document.activeElement;
  if (event.key !== 'Tab' || event.ctrlKey || event.altKey || from === null || from.matches(stops)) return;
  for (const stop of stopsFrom(from, event.shiftKey)) {
    stop.focus();
    if (document.activeElement !== stop) continue;
    event.preventDefault();
    // Office.js listens on the window.
    event.stopPropagation();
    return;
  }
}

/**
 * Goes on to the nearest control when Tab is pressed on a heading that has the focus, or on nothing. In Excel on the web
 * Office.js moves the focus in the place of the browser, and leaves the pane from whatever is no stop of the Tab key.
 */
export function useTabKey(): void {
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
