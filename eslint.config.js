import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import tseslint from 'typescript-eslint';
import { boundaries, pure } from './eslint/architecture.js';
import { importRules } from './eslint/imports.js';

const sizes = (lines, linesPerFunction) => ({
  'max-lines': ['error', { max: lines }],
  'max-lines-per-function': ['error', { max: linesPerFunction, IIFEs: true }],
});

const chance = { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Take a seeded random source as an argument.' };
const clock = [
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Today is an argument.' },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Today is an argument.' },
  { selector: "CallExpression[callee.name='Date']", message: 'Today is an argument.' },
];
const lateImport = { selector: 'ImportExpression', message: 'Pure folders import at the top, where the import table sees it.' };

const surroundings = ['window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'fetch', 'XMLHttpRequest', 'process', 'performance', 'setTimeout', 'setInterval', 'Office', 'Excel', 'CustomFunctions'];

const officeRules = Object.fromEntries(
  Object.keys(officeAddins.rules).filter((name) => name !== 'no-navigational-load').map((name) => [`office-addins/${name}`, 'error']),
);

const inFolders = (names, extension = '{ts,tsx}') => names.map((name) => `src/${name}/**/*.${extension}`);

export default tseslint.config(
  { ignores: ['dist/', 'demo/', 'coverage/', 'node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  js.configs.recommended,
  {
    name: 'koers/scripts',
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly' } },
  },
  {
    name: 'koers/typescript',
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended, tseslint.configs.stylistic],
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/prefer-for-of': 'off',
      '@typescript-eslint/no-confusing-non-null-assertion': 'off',
      '@typescript-eslint/max-params': ['error', { max: 4 }],
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', chance],
    },
  },
  {
    name: 'koers/source',
    files: ['src/**/*.{ts,tsx}', 'sample/**/*.ts'],
    rules: {
      ...sizes(250, 40),
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
    },
  },
  {
    name: 'koers/checked-with-types',
    files: ['src/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
    },
  },
  {
    name: 'koers/boundaries',
    files: boundaries,
    rules: { '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }] },
  },
  { name: 'koers/control-characters', files: ['src/xlsx/**'], rules: { 'no-control-regex': 'off' } },
  {
    name: 'koers/correlated-keys',
    files: ['src/core/message.ts', 'src/core/finding.ts', 'src/i18n/index.ts'],
    rules: { '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as' }] },
  },
  { name: 'koers/messages', files: ['src/core/messages/**'], rules: { '@typescript-eslint/no-empty-object-type': 'off' } },
  {
    name: 'koers/pure',
    files: inFolders(pure),
    rules: {
      'no-restricted-globals': ['error', ...surroundings],
      'no-restricted-syntax': ['error', chance, ...clock, lateImport],
    },
  },
  {
    name: 'koers/hosts',
    files: inFolders(['app', 'worker', 'cli', 'xlsx', 'functions', 'taskpane', 'commands']),
    ignores: ['src/{taskpane,commands}/wiring.ts'],
    rules: { 'no-restricted-globals': ['error', 'Office', 'Excel'] },
  },
  { name: 'koers/custom-functions', files: ['src/**/*.ts'], ignores: ['src/functions/**', ...inFolders(pure)], rules: { 'no-restricted-syntax': ['error', chance, { selector: "Identifier[name='CustomFunctions']", message: 'Only src/functions knows CustomFunctions.' }] } },
  { name: 'koers/declarative', files: ['src/**/*.tsx', 'src/i18n/**', 'src/tables/schemas/**', 'src/plan/library/**'], rules: { 'max-lines-per-function': 'off' } },
  { name: 'koers/texts', files: ['src/i18n/{nl,en}/**', 'src/plan/library/**'], rules: { 'max-lines': 'off' } },
  { name: 'koers/worksheet-functions', files: ['src/functions/*-functions.ts'], rules: { '@typescript-eslint/max-params': 'off' } },
  { name: 'koers/office', files: inFolders(['excel', 'taskpane', 'commands']), plugins: { 'office-addins': officeAddins }, rules: officeRules },
  {
    name: 'koers/tests',
    files: ['tests/**/*.{ts,tsx}'],
    rules: { 'max-lines': ['error', { max: 400 }], '@typescript-eslint/max-params': 'off' },
  },
  {
    name: 'koers/sandbox',
    files: ['sandbox/**/*.ts'],
    // What comes over the protocol is untyped; a schema, not the compiler, says what it is.
    rules: { ...sizes(250, 40), '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'as', objectLiteralTypeAssertions: 'never' }], '@typescript-eslint/class-literal-property-style': 'off' },
  },
  { name: 'koers/sandbox-checked-with-types', files: ['sandbox/**/*.ts'], languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } }, rules: { '@typescript-eslint/no-floating-promises': 'error', '@typescript-eslint/no-misused-promises': 'error' } },
  { name: 'koers/bench', files: ['tests/bench/**'], rules: { 'no-console': 'off' } },
  ...importRules,
);
