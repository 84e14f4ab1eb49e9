// The help pages: static HTML in two languages, made from docs/help and from the same pages about tables and functions as docs.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { functionPages } from './function-pages.mjs';
import { toHtml } from './markdown.mjs';
import { pageHtml } from './page-html.mjs';
import { languages, pageNames, sourceOf } from './pages.mjs';
import { words } from './words.mjs';

const path = (file) => fileURLToPath(new URL(`../../${file}`, import.meta.url));
const read = (file) => readFileSync(path(file), 'utf8').replaceAll('\r\n', '\n');

/** Every file that the help is made from. */
export const helpSources = () => [
  ...languages.flatMap((language) => pageNames.map((page) => path(sourceOf(page, language)))),
  ...readdirSync(path('scripts/help')).map((file) => path(`scripts/help/${file}`)),
  path('package.json'),
];

const titleOf = (headings) => headings.find(({ depth }) => depth === 1)?.text ?? '';

function drawn({ name, markdown }) {
  const { html, headings } = toHtml(markdown);
  return { name, html, headings, title: titleOf(headings) };
}

/** Every page of a language, in the order of the contents: the functions follow the page about all of them. */
export function helpPages(language) {
  return pageNames.flatMap((name) => {
    const markdown = read(sourceOf(name, language));
    if (name !== 'functions') return [drawn({ name, markdown })];
    const { overview, pages } = functionPages(markdown, words[language]);
    return [{ name, markdown: overview }, ...pages].map(drawn);
  });
}

/** What the search looks at: the title and the headings of each page. */
const searched = (pages) => Object.fromEntries(pages.map(({ name, headings }) => [name, headings.filter(({ depth }) => depth <= 3).map(({ text }) => text).join(' ')]));

/** Every file of the help by its path, such as `help/nl/bonus.html`. */
export function helpFiles() {
  const { version } = JSON.parse(read('package.json'));
  const files = { 'help/help.css': read('scripts/help/help.css'), 'help/help.js': read('scripts/help/help.js') };
  for (const language of languages) {
    const pages = helpPages(language);
    const site = { language, version, pages };
    files[`help/${language}/words.js`] = `globalThis.helpWords = ${JSON.stringify(searched(pages))};\n`;
    for (const page of pages) files[`help/${language}/${page.name}.html`] = pageHtml(page, site);
  }
  return files;
}
