import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { dirname, join } from 'node:path/posix';
import { helpFiles } from './project-scripts';

const files = helpFiles();
const pages = [...files].filter(([name]) => name.endsWith('.html'));
const namesIn = (language: string): readonly string[] => pages.map(([name]) => name).filter((name) => name.startsWith(`help/${language}/`)).map((name) => name.slice(`help/${language}/`.length));

const idsIn = (text: string): readonly string[] => [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? '');
const mainOf = (text: string): string => /<main[^]*<\/main>/.exec(text)?.[0] ?? '';

/** A link that leads nowhere: a page that is not there, or a part that the page does not have. */
function isBroken(from: string, href: string): boolean {
  const [path = '', part] = href.split('#');
  const target = path === '' ? from : join(dirname(from), path);
  if (target.endsWith('.png')) return !existsSync(resolve(__dirname, '../..', target.replace(/^help\/pictures/, 'docs/pictures')));
  const text = files.get(target);
  return text === undefined || (part !== undefined && !idsIn(text).includes(part));
}

describe('the help', () => {
  it('has the same pages in both languages, with one for each worksheet function', () => {
    expect(namesIn('nl')).toEqual(namesIn('en'));
    expect(namesIn('nl').filter((name) => name.startsWith('functions/'))).toHaveLength(26);
  });

  it('has no link that leads nowhere', () => {
    const broken = pages.flatMap(([name, text]) => [...text.matchAll(/ (?:href|src)="([^"]+)"/g)].map(([, href = '']) => href).filter((href) => !/^https?:/.test(href) && isBroken(name, href)).map((href) => `${name}: ${href}`));
    expect(broken).toEqual([]);
  });

  it('has one title a page, no level of heading left out, and no name twice', () => {
    for (const [name, text] of pages) {
      const levels = [...mainOf(text).matchAll(/<h(\d)/g)].map(([, level]) => Number(level));
      const skips = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1);
      const ids = idsIn(text);
      expect({ name, titles: levels.filter((level) => level === 1).length, skips, repeated: ids.filter((id, at) => ids.indexOf(id) !== at) }).toEqual({ name, titles: 1, skips: [], repeated: [] });
    }
  });

  it('needs no style or script in the page itself, which its policy forbids', () => {
    expect(pages.filter(([, text]) => /<style|<script(?![^>]* src=)| style=| on\w+=/.test(text)).map(([name]) => name)).toEqual([]);
  });

  it('says in words what a picture shows, in the language of the page', () => {
    const pictures = pages.flatMap(([name, text]) => [...mainOf(text).matchAll(/<img[^>]* src="([^"]+)" alt="([^"]*)"/g)].map(([, src = '', alt = '']) => ({ name, src, alt })));
    expect(pictures.length).toBeGreaterThan(8);
    expect(pictures.filter(({ name, src, alt }) => alt.length < 20 || src.split('.').at(-2) !== name.split('/')[1])).toEqual([]);
  });

  it('leaves no mark-up of its sources in sight', () => {
    const shown = pages.map(([name, text]) => [name, mainOf(text).replace(/<code>[^<]*<\/code>/g, '').replace(/<[^>]+>/g, '')] as const);
    expect(shown.filter(([, text]) => /\*\*|\]\(|^#{1,4} |\.md\b/m.test(text)).map(([name]) => name)).toEqual([]);
  });
});
