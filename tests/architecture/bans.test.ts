import { brokenRules } from './lint';

const cases: readonly (readonly [says: string, path: string, text: string, rule: string | undefined])[] = [
  ['core does not log', 'src/core/virtual.ts', "console.log('x');", 'no-console'],
  ['the command line does not log through console', 'src/cli/virtual.ts', "console.log('x');", 'no-console'],
  ['core has no clock', 'src/core/virtual.ts', 'export const now = Date.now();', 'no-restricted-syntax'],
  ['rooms have no today', 'src/reward/virtual.ts', 'export const now = new Date();', 'no-restricted-syntax'],
  ['a given date may be taken apart', 'src/core/virtual.ts', 'export const day = new Date(0).getUTCDay();', undefined],
  ['the command line may know what day it is', 'src/cli/virtual.ts', 'export const now = new Date();', undefined],
  ['nothing throws dice', 'src/app/virtual.ts', 'export const dice = Math.random();', 'no-restricted-syntax'],
  ['the sample throws no dice', 'sample/virtual.ts', 'export const dice = Math.random();', 'no-restricted-syntax'],
  ['rooms import at the top', 'src/plan/virtual.ts', "export const late = () => import('../excel/workbook');", 'no-restricted-syntax'],
  ['functions may load a heavy room late', 'src/functions/virtual.ts', "export const late = () => import('../reward/run');", undefined],
  ['sheets do not touch the page', 'src/sheets/virtual.ts', 'export const title = document.title;', 'no-restricted-globals'],
  ['tables do not touch Excel', 'src/tables/virtual.ts', 'export const run = Excel.run;', 'no-restricted-globals'],
  ['the pane does not touch Office', 'src/taskpane/Virtual.tsx', 'export const context = Office.context;', 'no-restricted-globals'],
  ['the wiring of the pane may', 'src/taskpane/wiring.ts', 'export const context = Office.context;', undefined],
  ['the app does not touch Excel', 'src/app/virtual.ts', 'export const run = Excel.run;', 'no-restricted-globals'],
  ['only functions know CustomFunctions', 'src/excel/virtual.ts', 'export const fail = CustomFunctions.Error;', 'no-restricted-syntax'],
  ['functions know CustomFunctions', 'src/functions/virtual.ts', 'export const fail = CustomFunctions.Error;', undefined],
  ['nobody uses any', 'src/excel/virtual.ts', 'export const x: any = 1;', '@typescript-eslint/no-explicit-any'],
  ['rooms do not assert types', 'src/measure/virtual.ts', 'export const x = JSON.parse("1") as number;', '@typescript-eslint/consistent-type-assertions'],
  ['xlsx may assert types', 'src/xlsx/virtual.ts', 'export const x = JSON.parse("1") as number;', undefined],
  ['constants may be const', 'src/core/virtual.ts', 'export const x = [1] as const;', undefined],
  ['lint cannot be switched off in a file', 'src/core/virtual.ts', '/* eslint-disable */\nexport const dice = Math.random();', 'no-restricted-syntax'],
  ['a file ends at 250 lines', 'src/core/virtual.ts', 'export const x = 1;\n' + '\n'.repeat(250), 'max-lines'],
  ['a function ends at 40 lines', 'src/core/virtual.ts', `export function long(): number {\n${'\n'.repeat(40)}return 1;\n}`, 'max-lines-per-function'],
  ['a function takes at most four parameters', 'src/core/virtual.ts', 'export const f = (a: 1, b: 1, c: 1, d: 1, e: 1) => [a, b, c, d, e];', '@typescript-eslint/max-params'],
  ['four parameters are fine', 'src/core/virtual.ts', 'export const f = (a: 1, b: 1, c: 1, d: 1) => [a, b, c, d];', undefined],
  ['excel does not sync in a loop', 'src/excel/virtual.ts', 'export async function f(context: Excel.RequestContext) {\n  for (const _ of [1, 2]) await context.sync();\n}', 'office-addins/no-context-sync-in-loop'],
];

describe('what source may not contain', () => {
  const answers = brokenRules(cases.map(([, path, text]) => ({ path, text })));

  it.each(cases.map(([says, , , rule], index) => ({ says, rule, index })))('$says', ({ rule, index }) => {
    expect(answers[index]).toEqual(rule === undefined ? [] : expect.arrayContaining([rule]));
  });
});
