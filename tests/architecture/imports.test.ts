import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { crossings } from './import-table';
import { brokenRules, type Snippet } from './lint';

const restricted = '@typescript-eslint/no-restricted-imports';

interface Case extends Snippet {
  readonly rule: string;
  readonly allowed: boolean;
}

const depths = [
  { folder: '', up: '../' },
  { folder: 'deeper/', up: '../../' },
];

const crossingCases: readonly Case[] = crossings.flatMap(({ from, to, may }) =>
  depths.flatMap(({ folder, up }) => [
    { rule: `${from}/${folder} uses a value of ${to}`, path: `src/${from}/${folder}virtual.ts`, text: `import { thing } from '${up}${to}/thing';\nexport const x = thing;\n`, allowed: may === 'values' },
    { rule: `${from}/${folder} uses a type of ${to}`, path: `src/${from}/${folder}virtual.ts`, text: `import type { Thing } from '${up}${to}/thing';\nexport type X = Thing;\n`, allowed: may !== 'nothing' },
  ]),
);

const value = (path: string, source: string, allowed: boolean): Case => ({
  rule: `${path} imports ${source}`,
  path,
  text: `import { thing } from '${source}';\nexport const x = thing;\n`,
  allowed,
});

const otherCases: readonly Case[] = [
  value('src/taskpane/virtual.tsx', '../app/client', true),
  value('src/taskpane/virtual.tsx', '../app/client/run', true),
  value('src/taskpane/virtual.tsx', '../app/run-bonus', false),
  value('src/sheets/bonus/virtual.ts', '../../reward/bonus-run', true),
  value('src/sheets/bonus/virtual.ts', '../../reward/run-bonus', false),
  value('src/taskpane/virtual.tsx', '../excel/workbook', false),
  value('src/taskpane/wiring.ts', '../excel/workbook', true),
  value('src/taskpane/wiring.ts', '../xlsx/workbook', false),
  value('src/commands/wiring.ts', '../excel/workbook', true),
  value('src/core/virtual.ts', 'fflate', false),
  value('src/core/virtual.ts', 'node:fs', false),
  value('src/reward/payout/virtual.ts', 'react', false),
  value('src/app/virtual.ts', 'node:fs', false),
  value('src/xlsx/virtual.ts', 'fflate', true),
  value('src/xlsx/virtual.ts', 'saxes', true),
  value('src/xlsx/virtual.ts', 'node:fs', false),
  value('src/cli/virtual.ts', 'node:fs', true),
  value('src/cli/virtual.ts', 'fflate', false),
  value('src/taskpane/virtual.tsx', 'react', true),
  value('src/taskpane/virtual.tsx', '@fluentui/react-components', true),
  value('src/taskpane/virtual.tsx', 'react-something', false),
  value('src/core/virtual.ts', '../../tests/shared-data', false),
  value('src/core/virtual.ts', '../../sample/people', false),
  value('src/core/virtual.ts', './utils/thing', false),
];

describe('the import table', () => {
  const cases = [...crossingCases, ...otherCases];
  const answers = brokenRules(cases);
  const folders = [...new Set(crossings.map(({ from }) => from))];

  const wrongIn = (folder: string, allowed: boolean) =>
    cases
      .filter((one, index) => one.path.startsWith(`src/${folder}/`) && one.allowed === allowed && answers[index]?.includes(restricted) === allowed)
      .map(({ rule }) => rule);

  it('has an answer to every case', () => expect(answers).toHaveLength(cases.length));

  it.each(folders)('%s: every import outside its row is caught', (folder) => expect(wrongIn(folder, false)).toEqual([]));

  it.each(folders)('%s: every import in its row is accepted', (folder) => expect(wrongIn(folder, true)).toEqual([]));

  it('knows every folder of src', () => {
    const present = readdirSync(resolve(__dirname, '../../src'));
    expect(present.filter((folder) => !folders.includes(folder))).toEqual([]);
  });
});
