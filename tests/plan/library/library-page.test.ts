import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { libraryKpis, sectors } from '../../../src/plan/library/library';
import { libraryPage } from '../../../src/sheets/kpi-library/library-page';

const pageAt = (language: 'nl' | 'en'): string => join(__dirname, '..', '..', '..', 'docs', `kpi-library.${language}.md`);

describe.each(['nl', 'en'] as const)('the page about the KPI library (%s)', (language) => {
  it('is as the library says; UPDATE_DOCS=1 writes it anew', () => {
    if (process.env['UPDATE_DOCS']) writeFileSync(pageAt(language), libraryPage(sectors, language));
    expect(readFileSync(pageAt(language), 'utf8')).toBe(libraryPage(sectors, language));
  });

  it('has a section for every KPI', () => {
    const heads = libraryPage(sectors, language).split('\n').filter((line) => line.startsWith('### '));
    expect(heads).toEqual(sectors.flatMap(({ kpis }) => kpis).map(({ name }) => `### ${name[language]}`));
    expect(heads).toHaveLength(libraryKpis.length);
  });
});
