import type { Language } from '../i18n';
import type { SettingRow } from '../tables/schemas/settings';

/** The language that the workbook asks for in its Settings table, if any. */
export function languageOf(settings: readonly SettingRow[]): Language | undefined {
  const value = settings.find((row) => row.setting === 'language')?.value?.trim().toLowerCase() ?? '';
  if (value === 'nl' || value.startsWith('nederlands') || value === 'dutch') return 'nl';
  return value === 'en' || value.startsWith('engels') || value === 'english' ? 'en' : undefined;
}
