import type { Language } from './texts';

/** A page of the help: its name is the same in both languages. */
export type HelpPage = 'index' | 'getting-started' | 'your-tables' | 'kpi-check' | 'dashboard' | 'bonus' | 'explain' | 'closing' | 'settings' | 'privacy' | 'support';

/**
 * Where a page of the help lies, seen from the pane.
 * @example helpAddress('nl', 'bonus') // 'help/nl/bonus.html'
 */
export const helpAddress = (language: Language, page: HelpPage = 'index'): string => `help/${language}/${page}.html`;
