import { slugOf } from './markdown.mjs';

const isFunction = (section) => section.startsWith('KOERS.');
const nameOf = (section) => section.slice(0, section.indexOf('\n')).trim();

/** The page of a function: its id in lower case, as functions.json names it. */
export const functionPage = (name) => `functions/${name.replace('KOERS.', '').toLowerCase()}`;

const firstSentence = (section) => (section.split('\n\n')[2] ?? '').split(/(?<=\.)\s/)[0] ?? '';

/**
 * Takes the page about all worksheet functions apart: a page of contents with the notes that hold for all of them, and a page
 * for each function.
 * @param {string} markdown docs/functions.nl.md or docs/functions.en.md
 */
export function functionPages(markdown, words) {
  const [intro = '', ...sections] = markdown.split(/\n## /);
  const functions = sections.filter(isFunction);
  const row = (section) => `| [${nameOf(section)}](${functionPage(nameOf(section))}.md) | ${firstSentence(section).replaceAll('|', '\\|')} |`;
  const table = [`| ${words.functionHeaders[0]} | ${words.functionHeaders[1]} |`, '| --- | --- |', ...functions.map(row)].join('\n');
  const notes = sections.filter((section) => !isFunction(section)).map((section) => `## ${section}`);
  const overview = [intro.trim(), table, ...notes].join('\n\n');
  const notesName = slugOf(nameOf(notes[0]?.slice(3) ?? ''));
  const pages = functions.map((section) => ({
    name: functionPage(nameOf(section)),
    markdown: `# ${section.trim()}\n\n${words.functionNotes(`../functions.md#${notesName}`)}\n`,
  }));
  return { overview, pages };
}
