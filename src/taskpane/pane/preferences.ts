import type { PaneLanguage } from '../../app/client/koers';

/** What the user prefers of the pane. Everything else is in the workbook. */
export interface Preferences {
  /** Left out = as Excel. */
  readonly paneLanguage?: PaneLanguage;
  /** Left out = as the workbook. */
  readonly sheetLanguage?: PaneLanguage;
  readonly writesDirectly: boolean;
  /** The name under which periods are closed; left out = not known yet. */
  readonly author?: string;
}

export const noPreferences: Preferences = { writesDirectly: false };

/** Excel on the web gives each surrounding site a part of the storage of its own, named by this key. */
const nameIn = (partition: string): string => `${partition}koers.preferences`;

const isLanguage = (value: unknown): value is PaneLanguage => value === 'nl' || value === 'en';
const entriesOf = (value: unknown): Readonly<Record<string, unknown>> => (typeof value === 'object' && value !== null ? { ...value } : {});

function preferencesIn(text: string | null): Preferences {
  if (text === null) return noPreferences;
  const { paneLanguage, sheetLanguage, writesDirectly, author } = entriesOf(JSON.parse(text));
  return {
    ...(isLanguage(paneLanguage) ? { paneLanguage } : {}),
    ...(isLanguage(sheetLanguage) ? { sheetLanguage } : {}),
    writesDirectly: writesDirectly === true,
    ...(typeof author === 'string' && author !== '' ? { author } : {}),
  };
}

/** The preferences that were kept; none where the browser keeps nothing or something else stands there. */
export function keptPreferences(partition: string): Preferences {
  try {
    return preferencesIn(localStorage.getItem(nameIn(partition)));
  } catch {
    return noPreferences;
  }
}

/** Keeps the preferences for the next time; without storage they hold as long as the pane is open. */
export function keepPreferences(partition: string, preferences: Preferences): void {
  try {
    localStorage.setItem(nameIn(partition), JSON.stringify(preferences));
  } catch {
    return;
  }
}
