import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { functionsPage } from '../../src/sheets/functions-sheet/functions-page';

const top = resolve(__dirname, '../..');
const files = { en: 'functions.json', nl: 'functions.nl-NL.json' } as const;
const metadata: Readonly<Record<string, string>> = JSON.parse(spawnSync(process.execPath, [join(top, 'scripts/function-metadata.mjs')], { encoding: 'utf8' }).stdout);

describe.each(['nl', 'en'] as const)('the page about the worksheet functions (%s)', (language) => {
  const page = functionsPage(JSON.parse(metadata[files[language]] ?? '{}'), language);
  const file = join(top, 'docs', `functions.${language}.md`);

  it('is as the functions and their examples say; UPDATE_DOCS=1 writes it anew', () => {
    if (process.env['UPDATE_DOCS']) writeFileSync(file, page);
    expect(readFileSync(file, 'utf8')).toBe(page);
  });

  it('has an example of every function', () => {
    const sections = page.split('\n## ').filter((section) => section.startsWith('KOERS.'));
    expect(sections.filter((section) => !section.includes('\n- `=KOERS.'))).toEqual([]);
    expect(sections).toHaveLength(26);
  });
});
