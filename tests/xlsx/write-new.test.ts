import { join } from 'node:path';
import { newXlsxWorkbook, openXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { describeShared } from '../shared-data';
import { describeTool } from '../system-tools';
import { packageProblems, schemaProblems, textOf } from './write-package';
import { explanationSpec, richSpec, sheetSpec, tableSpec } from './write-spec';
import { newParts, newWorkbook } from './write-workbooks';

describe('a new workbook', () => {
  it('is a closed package after its first sheet', async () => {
    expect(packageProblems(await newParts(richSpec, explanationSpec))).toEqual([]);
  });

  it('opens with the first sheet', async () => {
    const parts = await newParts(sheetSpec({}), explanationSpec);
    expect(textOf(parts, 'xl/worksheets/sheet1.xml')).toContain('tabSelected="1"');
    expect(textOf(parts, 'xl/worksheets/sheet2.xml')).not.toContain('tabSelected');
  });

  it('says what it wrote', async () => {
    const workbook = newXlsxWorkbook();
    const first = await workbook.write([richSpec]);
    const second = await workbook.write([richSpec, explanationSpec]);
    expect(first).toEqual([{ id: 'bonus', name: 'Koers Bonus', isNew: true }]);
    expect(second).toEqual([
      { id: 'bonus', name: 'Koers Bonus', isNew: false },
      { id: 'explanation', name: 'Koers Uitleg', isNew: true },
    ]);
  });

  it('shows its sheets and tables in the outline', async () => {
    const { sheets, tables } = await openXlsxWorkbook(await newWorkbook(sheetSpec({ tables: [tableSpec({ row: 3 })] }))).outline();
    expect(sheets).toEqual([{ name: 'Koers Bonus', visible: true, merges: [], owned: 'bonus', used: { sheet: 'Koers Bonus', top: 3, left: 1, bottom: 5, right: 2 } }]);
    expect(tables).toEqual([{ name: 'KoersBonus', area: { sheet: 'Koers Bonus', top: 3, left: 1, bottom: 5, right: 2 }, hasHeader: true, hasTotals: false }]);
  });

  it('gives the same bytes for the same specs', async () => {
    const [one, two] = [await newWorkbook(richSpec, explanationSpec), await newWorkbook(richSpec, explanationSpec)];
    expect(Buffer.compare(one, two)).toBe(0);
  });
});

describeTool('xmllint', 'a new workbook against the schemas', () => {
  describeShared('of ISO 29500', (shared) => {
    it('has only valid parts', async () => {
      const parts = await newParts(richSpec, explanationSpec);
      const names = Object.keys(parts).filter((name) => name.endsWith('.xml'));
      expect(schemaProblems(parts, names, join(shared, 'data/ooxml-xsd'))).toEqual([]);
    });
  });
});
