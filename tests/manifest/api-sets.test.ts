import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beyondSets, countMembers } from './api-sets/beyond-sets';
import { type ApiSet, marksIn } from './api-sets/marks';
import { programOf, sourcesIn } from './api-sets/program';
import { named, readXml } from './read-xml';

const top = resolve(__dirname, '../..');
const demanded: readonly ApiSet[] = named(readXml(readFileSync(resolve(top, 'manifest.xml'), 'utf8')), 'Set').map(({ attributes }) => ({ name: attributes.Name ?? '', version: attributes.MinVersion ?? '' }));

describe('the code stays within the sets that the manifest demands', () => {
  const files = sourcesIn('src/excel', 'src/commands', 'src/functions', 'src/taskpane/wiring.ts');
  const program = programOf(files);
  const checker = program.getTypeChecker();
  const all = <T>(look: (file: NonNullable<ReturnType<typeof program.getSourceFile>>) => T): readonly T[] =>
    files.flatMap((name) => {
      const file = program.getSourceFile(name);
      return file ? [look(file)] : [];
    });

  it('in every file', () => expect(all((file) => beyondSets(file, checker, demanded)).flat()).toEqual([]));

  it('and the check sees what they use', () => {
    const members = all((file) => countMembers(file, checker)).reduce((sum, count) => sum + count, 0);
    expect({ files: files.length >= 8, members: members >= 15 }).toEqual({ files: true, members: true });
  });
});

describe('code beyond the sets is found', () => {
  const fixtures: readonly (readonly [says: string, code: string, found: readonly string[]])[] = [
    ['a member of 1.18', 'export const f = (sheet: Excel.Worksheet) => sheet.notes;', ['notes needs ExcelApi 1.18']],
    ['a member of 1.14 is within', 'export const f = (range: Excel.Range) => range.getPrecedents();', []],
    ['a method of 1.15', 'export const f = (range: Excel.Range) => range.getDependents();', ['getDependents needs ExcelApi 1.15']],
    ['a member by its name in brackets', "export const f = (sheet: Excel.Worksheet) => sheet['notes'];", ['notes needs ExcelApi 1.18']],
    ['a member by destructuring', 'export const f = ({ notes }: Excel.Worksheet) => notes;', ['notes needs ExcelApi 1.18']],
    ['an option given to a method', "export const f = () => Excel.run({ mergeUndoGroup: true }, async () => 1);", ['mergeUndoGroup needs ExcelApi 1.20']],
    ['a value of an enumeration', 'export const f = () => Excel.CellControlType.checkbox;', ['checkbox needs ExcelApi 1.18', 'CellControlType needs ExcelApi 1.18']],
    ['a set of the web only', 'export const f = (sheet: Excel.Worksheet) => sheet.namedSheetViews;', ['namedSheetViews needs ExcelApiOnline 1.1']],
    ['a set that the manifest does not name', 'export const f = () => Office.ribbon.requestUpdate({ tabs: [] });', ['requestUpdate needs RibbonApi 1.1', 'tabs needs RibbonApi 1.1']],
    ['a set of Office that it names', 'export const f = () => Office.addin.showAsTaskpane();', []],
    ['a part of a set that comes later', 'export const f = () => Office.addin.beforeDocumentCloseNotification.enable();', ['enable needs SharedRuntime 1.2', 'beforeDocumentCloseNotification needs SharedRuntime 1.2']],
    ['an object of our own with the same member', 'export const f = (sheet: { notes: string }) => sheet.notes;', []],
  ];

  it.each(fixtures)('%s', (_, code, found) => {
    const program = programOf([], { 'src/excel/fixture.ts': code });
    const file = program.getSourceFile(resolve(top, 'src/excel/fixture.ts'));
    expect(file && beyondSets(file, program.getTypeChecker(), demanded)).toEqual(found.map((line) => `src/excel/fixture.ts:1 ${line}`));
  });
});

describe('code behind a question is left alone', () => {
  const asks = "Office.context.requirements.isSetSupported('ExcelApi', '1.18')";
  const head = 'export function f(sheet: Excel.Worksheet, other: boolean) {';
  const fixtures: readonly (readonly [says: string, code: string, isFound: boolean])[] = [
    ['in the first branch of an if', `${head} if (${asks}) { return sheet.notes; } return other; }`, false],
    ['in the first branch of ? :', `${head} return ${asks} ? sheet.notes : other; }`, false],
    ['to the right of &&', `${head} return ${asks} && sheet.notes; }`, false],
    ['where the question is one of several', `${head} if (other && (${asks})) return sheet.notes; return other; }`, false],
    ['below a return without it', `${head} if (!${asks}) return other; return sheet.notes; }`, false],
    ['asked in a function of the file', `const has = (): boolean => ${asks} === true && 'notes' in Excel.Worksheet.prototype; ${head} return has() ? sheet.notes : other; }`, false],
    ['below a return without what such a function asks', `const has = () => ${asks}; ${head} if (!has()) return other; return sheet.notes; }`, false],
    ['not in the other branch', `${head} if (${asks}) return other; else return sheet.notes; }`, true],
    ['not after it', `${head} if (${asks}) other = true; return sheet.notes; }`, true],
    ['not below a return with it', `${head} if (${asks}) return other; return sheet.notes; }`, true],
    ['not above a return without it', `${head} const { notes } = sheet; if (!${asks}) return other; return notes; }`, true],
    ['not below an if that goes on', `${head} if (!${asks}) other = true; return sheet.notes; }`, true],
    ['not where a function of the file asks something else', `const has = () => true; ${head} return has() ? sheet.notes : other; }`, true],
    ['not where an older set is asked for', `${head} return ${asks.replace('1.18', '1.17')} ? sheet.notes : other; }`, true],
    ['not where another set is asked for', `${head} return ${asks.replace('ExcelApi', 'WordApi')} ? sheet.notes : other; }`, true],
    ['not where one of two answers is enough', `${head} return ${asks} || other ? sheet.notes : other; }`, true],
  ];

  it.each(fixtures)('%s', (_, code, isFound) => {
    const program = programOf([], { 'src/excel/fixture.ts': code });
    const file = program.getSourceFile(resolve(top, 'src/excel/fixture.ts'));
    expect(file && beyondSets(file, program.getTypeChecker(), demanded).length > 0).toBe(isFound);
  });
});

describe('a mark of the type definitions', () => {
  it.each([
    ['[Api set: ExcelApi 1.9]', false, [{ name: 'ExcelApi', version: '1.9' }]],
    ['[Api set: ExcelApi 1.1 for get, 1.8 for set]', false, [{ name: 'ExcelApi', version: '1.1' }]],
    ['[Api set: ExcelApi 1.1 for get, 1.8 for set]', true, [{ name: 'ExcelApi', version: '1.8' }]],
    ['[Api set: ExcelApi BETA (PREVIEW ONLY)]', false, [{ name: 'ExcelApi', version: 'BETA (PREVIEW ONLY)' }]],
    ['[Api set: Mailbox 1.3]', false, []],
    ['**Requirement set**: {@link https://x | SharedRuntime 1.1}', false, [{ name: 'SharedRuntime', version: '1.1' }]],
    ['no mark', false, []],
  ])('%s', (comment, isWritten, sets) => expect(marksIn(comment, isWritten)).toEqual(sets));
});
