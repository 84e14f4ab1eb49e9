import { openXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { openZip } from '../../src/xlsx/zip';
import { comparePackages, unpack } from './write-package';
import { explanationSpec, sheetSpec, tableSpec } from './write-spec';
import { newWorkbook, written } from './write-workbooks';

/** A workbook that Excel left a copy of the bonus sheet in: very hidden, and known by its hidden name. */
async function withCopy(): Promise<Uint8Array> {
  const copy = sheetSpec({ id: 'findings', name: 'Kopie', tables: [tableSpec({ name: 'Kopie' })] });
  const zip = openZip(await newWorkbook(sheetSpec({ tables: [tableSpec({})] }), copy));
  const book = zip.text('xl/workbook.xml');
  zip.set('xl/workbook.xml', book.replace('_koers.findings', '_koers.undo.bonus').replace('name="Kopie"', 'name="Kopie" state="veryHidden"'));
  return zip.save();
}

describe('a copy that Excel keeps of an own sheet', () => {
  it('is not in the outline, nor are its tables', async () => {
    const { sheets, tables } = await openXlsxWorkbook(await withCopy()).outline();
    expect(sheets.map(({ name, owned }) => [name, owned])).toEqual([['Koers Bonus', 'bonus']]);
    expect(tables.map(({ name }) => name)).toEqual(['KoersBonus']);
  });

  it('stays in the file as it is', async () => {
    const before = await withCopy();
    const { gone, changed } = comparePackages(unpack(before), unpack(await written(before, sheetSpec({ tables: [tableSpec({})] }), explanationSpec)));
    expect(gone).toEqual([]);
    expect(changed).not.toContain('xl/worksheets/sheet2.xml');
  });
});
