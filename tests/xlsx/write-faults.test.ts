import { openXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { silentProgress } from '../../src/ports/progress';
import { fixture, workbookXml } from './read-fixture';
import { explanationSpec, richSpec, sheetSpec, tableSpec } from './write-spec';
import { newWorkbook } from './write-workbooks';

describe('a write that fails', () => {
  const broken = sheetSpec({ id: 'findings', tables: [tableSpec({})], cells: [{ row: 1, column: 1, content: 'x' }] });

  it('leaves the workbook as it was, the sheets before it included', async () => {
    const workbook = openXlsxWorkbook(await newWorkbook(richSpec));
    const before = workbook.save();
    await expect(workbook.write([explanationSpec, { ...richSpec, tables: [] }, broken])).rejects.toThrow('lies in table');
    expect(Buffer.compare(workbook.save(), before)).toBe(0);
    expect((await workbook.outline()).sheets).toHaveLength(1);
  });

  it('because the user stopped it leaves the workbook as it was', async () => {
    const workbook = openXlsxWorkbook(await newWorkbook(richSpec));
    const before = workbook.save();
    let calls = 0;
    const stopping = { ...silentProgress, checkCancelled: () => { if ((calls += 1) === 2) throw new Error('stopped'); } };
    await expect(workbook.write([richSpec, explanationSpec], stopping)).rejects.toThrow('stopped');
    expect(Buffer.compare(workbook.save(), before)).toBe(0);
  });

  it('does not stop the next one', async () => {
    const workbook = openXlsxWorkbook(await newWorkbook(sheetSpec({})));
    await workbook.write([broken]).catch(() => undefined);
    expect(await workbook.write([explanationSpec])).toEqual([{ id: 'explanation', name: 'Koers Uitleg', isNew: true }]);
  });
});

describe('a workbook whose structure is protected', () => {
  it('gets no new sheet', async () => {
    const bytes = fixture({ workbook: workbookXml('<workbookProtection lockStructure="1"/>') }).save();
    await expect(openXlsxWorkbook(bytes).write([sheetSpec({})])).rejects.toMatchObject({ reason: 'protected' });
  });

  it('gets no new sheet when the lock is written as a word', async () => {
    const bytes = fixture({ workbook: workbookXml('<workbookProtection lockStructure="true"/>') }).save();
    await expect(openXlsxWorkbook(bytes).write([sheetSpec({})])).rejects.toMatchObject({ reason: 'protected' });
  });
});

describe('a spec that no file can hold', () => {
  const validation = (values: readonly string[]) => sheetSpec({ validations: [{ range: { top: 1, left: 1, bottom: 1, right: 1 }, rule: { kind: 'list', values } }] });

  it.each([
    ['a list value with a comma', validation(['a,b'])],
    ['a list of more than 255 characters', validation(['a'.repeat(256)])],
  ])('is refused: %s', async (_, spec) => {
    await expect(newWorkbook(spec)).rejects.toThrow('validation list');
  });
});
