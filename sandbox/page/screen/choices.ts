import type { PageLanguage } from '../texts/said';
import { paneWidths } from './splitter';

/** What the user chose for the page; kept in the browser. */
export interface Choices {
  language: PageLanguage;
  isDark: boolean;
  paneWidth: number;
}

const key = 'koers-sandbox';

/** As the browser is set, until the user chooses. An address that ends in `?lang=en` opens in that language. */
export function readChoices(): Choices {
  const asked = new URLSearchParams(location.search).get('lang');
  const usual: Choices = {
    language: navigator.language.toLowerCase().startsWith('nl') ? 'nl' : 'en',
    isDark: matchMedia('(prefers-color-scheme: dark)').matches,
    paneWidth: paneWidths.usual,
  };
  return { ...usual, ...kept(), ...(asked === 'nl' || asked === 'en' ? { language: asked } : {}) };
}

/** A browser that keeps nothing is no reason to fail. */
function kept(): Partial<Choices> {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Choices>;
  } catch {
    return {};
  }
}

export function keepChoices(choices: Choices): void {
  try {
    localStorage.setItem(key, JSON.stringify(choices));
  } catch {
    // The choice holds as long as the page is open.
  }
}
