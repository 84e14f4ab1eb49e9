import { folders, wiring } from './architecture.js';

const outside = ['tests', 'sample', 'sandbox', 'dist', 'node_modules'];
const escape = (text) => text.replace(/[/.]/g, '\\$&');

/** Matches `../core/value` for `core`, and the folder's own index. */
const into = (names) => `^(\\.\\./)+(${names.map(escape).join('|')})(/|$)`;

/** Matches any import by package name, other than the allowed ones. */
const packagesExcept = (allowed) =>
  `^(?!\\.)${allowed.map((name) => `(?!${escape(name)}${name.endsWith(':') ? '' : '(/|$)'})`).join('')}`;

/** Matches a folder of which only a part may be imported: `app` but not `app/client`. */
const intoExcept = (folder, part) => `^(\\.\\./)+${folder}(?!/${escape(part)}(\\.|/|$))`;

function restrictions(own, row) {
  const parts = row.values.filter((name) => name.includes('/')).map((name) => name.split('/'));
  const partial = parts.map(([folder]) => folder);
  const others = Object.keys(folders).filter((name) => name !== own && !row.values.includes(name) && !partial.includes(name));
  const typesOnly = others.filter((name) => row.types.includes(name));
  const never = [...others.filter((name) => !row.types.includes(name)), ...outside];
  const message = `src/${own} may not import this; the table in eslint/architecture.js says who may import whom.`;
  return [
    { regex: into(never), message },
    { regex: packagesExcept(row.packages), message },
    { regex: '(^|/)(utils|common|helpers|services)(/|$)', message: 'Name the folder after the concept it holds.' },
    ...(typesOnly.length > 0 ? [{ regex: into(typesOnly), allowTypeImports: true, message: `${message} Types are allowed.` }] : []),
    ...parts.map(([folder, part]) => ({ regex: intoExcept(folder, part), allowTypeImports: row.types.includes(folder), message })),
  ];
}

const rule = (files, own, row) => ({
  name: `koers/imports/${files}`,
  files: [files],
  rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: restrictions(own, row) }] },
});

const folderRules = Object.entries(folders).map(([own, row]) => rule(`src/${own}/**/*.{ts,tsx}`, own, row));

const wiringRules = Object.entries(wiring).map(([file, extra]) => {
  const own = file.split('/')[0];
  return rule(`src/${file}`, own, { ...folders[own], values: [...folders[own].values, ...extra] });
});

/** The import table as lint rules: one per folder, then the files with a right of their own. */
export const importRules = [...folderRules, ...wiringRules];
