import { element, made } from './elements';

/** How urgent a message is: news, something to know, something that did not work. */
export type Tone = 'news' | 'warning' | 'problem';

/** A message under the ribbon; one at a time, until it is closed or another comes. */
export interface Notice {
  show(tone: Tone, sentences: readonly string[]): void;
  hide(): void;
  /** What its cross is called. */
  speak(dismiss: string): void;
}

export function createNotice(): Notice {
  const place = element('notice');
  const text = made('div', 'notice-text');
  const close = made('button', 'notice-close');
  close.type = 'button';
  close.innerHTML = '<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="m3.5 3.5 9 9m0-9-9 9" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" fill="none"/></svg>';
  // Until now it held the words that the page itself begins with.
  place.replaceChildren(text, close);
  const hide = (): void => void (place.hidden = true);
  close.addEventListener('click', hide);
  return {
    show(tone, sentences) {
      place.dataset.tone = tone;
      place.setAttribute('role', tone === 'problem' ? 'alert' : 'status');
      place.hidden = false;
      text.replaceChildren(...sentences.map((sentence) => made('p', '', sentence)));
    },
    hide,
    speak: (dismiss) => (close.setAttribute('aria-label', dismiss), close.setAttribute('title', dismiss)),
  };
}
