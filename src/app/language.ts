import type { Language } from '../i18n';
import type { ReadWorkbook } from '../tables/read-tables';
import type { Bilingual } from '../tables/schema';
import { schemaOf } from '../tables/schemas';

const form = (text: string): string => text.trim().toLowerCase();

/**
 * The language of a workbook: what its Settings table says, else the language in which most of its headers are written;
 * undefined when they tell nothing.
 */
export const languageOf = ({ settings, recognition }: Pick<ReadWorkbook, 'settings' | 'recognition'>): Language | undefined =>
  statedLanguage(settings) ?? writtenLanguage(recognition);

function statedLanguage(settings: ReadWorkbook['settings']): Language | undefined {
  const value = form(settings.find((row) => row.setting === 'language')?.value ?? '');
  if (value === 'nl' || value.startsWith('nederlands') || value === 'dutch') return 'nl';
  return value === 'en' || value.startsWith('engels') || value === 'english' ? 'en' : undefined;
}

function writtenLanguage(recognition: ReadWorkbook['recognition']): Language | undefined {
  const labels = recognition.matches.flatMap(({ table, columns }) =>
    columns.flatMap(({ column, header }) => {
      const schema = schemaOf(table).columns.find(({ id }) => id === column);
      return schema === undefined ? [] : [{ header: form(header), label: schema.label }];
    }),
  );
  const written = (language: keyof Bilingual): number =>
    labels.filter(({ header, label }) => header === form(label[language]) && form(label.nl) !== form(label.en)).length;
  const [dutch, english] = [written('nl'), written('en')];
  if (dutch === english) return undefined;
  return dutch > english ? 'nl' : 'en';
}
