import type { PageTexts } from '../texts/page-texts';
import type { PageLanguage } from '../texts/said';
import { texts } from '../texts';

/** Writes the texts of a language into the page: `data-say` names a content, `data-label` a name for those who listen, `data-tip` a hint. */
export function say(language: PageLanguage): void {
  const spoken = texts[language];
  document.documentElement.lang = language;
  document.title = spoken.title;
  each('say', spoken, (one, text) => void (one.textContent = text));
  each('label', spoken, (one, text) => one.setAttribute('aria-label', text));
  each('tip', spoken, (one, text) => one.setAttribute('title', text));
}

function each(kind: 'say' | 'label' | 'tip', spoken: PageTexts, put: (one: Element, text: string) => void): void {
  for (const one of document.querySelectorAll(`[data-${kind}]`)) put(one, textAt(spoken, one.getAttribute(`data-${kind}`) ?? ''));
}

function textAt(spoken: PageTexts, path: string): string {
  const text = path.split('.').reduce<unknown>((inside, key) => (inside as Readonly<Record<string, unknown>> | undefined)?.[key], spoken);
  if (typeof text !== 'string') throw new Error(`There is no text ${path}.`);
  return text;
}
