import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tablesPage } from '../../src/sheets/docs';

const pageAt = (language: 'nl' | 'en'): string => join(__dirname, '..', '..', 'docs', `tables.${language}.md`);

describe.each(['nl', 'en'] as const)('the page about the tables (%s)', (language) => {
  it('is as the schemas say; UPDATE_DOCS=1 writes it anew', () => {
    if (process.env['UPDATE_DOCS']) writeFileSync(pageAt(language), tablesPage(language));
    expect(readFileSync(pageAt(language), 'utf8')).toBe(tablesPage(language));
  });

  it('describes every column in both senses: what it holds and what it means', () => {
    const rows = tablesPage(language).split('\n').filter((row) => row.startsWith('| ') && !row.includes('---'));
    expect(rows.length).toBeGreaterThan(70);
    for (const row of rows) expect(row.split(/(?<!\\)\|/).slice(1, 4).every((text) => text.trim() !== '')).toBe(true);
  });
});
