import { join } from 'node:path';
import { loadBook } from '../../sandbox/book/load-book';
import { saveBook } from '../../sandbox/book/save';
import type { SheetSpec } from '../../src/spec/sheet-spec';
import type { Sparkline } from '../../src/spec/sparkline';
import { describeShared } from '../shared-data';
import { describeTool } from '../system-tools';
import { packageProblems, schemaProblems, textOf, unpack } from './write-package';
import { explanationSpec, richSpec, sheetSpec, tableSpec } from './write-spec';
import { newParts, newWorkbook, written } from './write-workbooks';

const line: Sparkline = { kind: 'column', row: 2, column: 4, values: { top: 2, left: 1, bottom: 2, right: 3 }, color: '5FA8D3', lastColor: '1B4965' };
const trend = sheetSpec({
  name: "Verkoop's blad",
  cells: [1, 2, 3, '▁▄█'].map((content, at) => ({ row: 2, column: at + 1, content })),
  sparklines: [line, { ...line, row: 3, values: { ...line.values, top: 3, bottom: 3 } }, { ...line, kind: 'line', row: 4 }],
});
const sheetOf = async (spec: SheetSpec): Promise<string> => textOf(await newParts(spec), 'xl/worksheets/sheet1.xml');
const groupsIn = (xml: string): readonly string[] => xml.match(/<x14:sparklineGroup .*?<\/x14:sparklineGroup>/g) ?? [];

describe('a sparkline', () => {
  it('stands in the extension of the worksheet, with the cells that it draws and the cell that it stands in', async () => {
    const xml = await sheetOf(trend);
    expect(xml).toMatch(/<extLst><ext [^>]*uri="\{05C60535-1F16-4fd2-B633-F4F36F0B64E0\}">.*<\/ext><\/extLst><\/worksheet>$/s);
    expect(xml).toContain("<x14:sparkline><xm:f>'Verkoop''s blad'!A2:C2</xm:f><xm:sqref>D2</xm:sqref></x14:sparkline>");
  });

  it('is one group with those of the same look; colours come in the order of the schema', async () => {
    const groups = groupsIn(await sheetOf(trend));
    expect(groups.map((group) => [/type="(\w+)"/.exec(group)?.[1], group.match(/<x14:sparkline>/g)?.length])).toEqual([['column', 2], [undefined, 1]]);
    expect(groups[0]!.match(/<x14:color\w+/g)).toEqual(['Series', 'Negative', 'Axis', 'Markers', 'First', 'Last', 'High', 'Low'].map((name) => `<x14:color${name}`));
    expect(groups[0]).toContain('<x14:colorLast rgb="FF1B4965"/>');
  });

  it('shows a period without a figure as a gap, and figures of rows that are filtered away too', async () => {
    expect(groupsIn(await sheetOf(trend))[0]).toMatch(/ displayEmptyCellsAs="gap" last="1" displayHidden="1">/);
  });

  it('takes the place of the text that says the same, in a cell and in a table', async () => {
    expect(await sheetOf(trend)).not.toContain('▁▄█');
    const table = tableSpec({ rows: [['▁▄█', 1], ['█▄▁', 2]] });
    const xml = await sheetOf(sheetSpec({ tables: [table], sparklines: [{ ...line, row: 2, column: 1 }] }));
    expect([xml.includes('▁▄█'), xml.includes('█▄▁')]).toEqual([false, true]);
  });

  it('shares the extension list with bars of conditional formats', async () => {
    const xml = await sheetOf(sheetSpec({ ...richSpec, sparklines: [line] }));
    expect(xml.match(/<extLst>(?=<ext [^>]*uri="\{78C0D931)/g)).toHaveLength(1);
    expect(xml.indexOf('{78C0D931')).toBeLessThan(xml.indexOf('{05C60535'));
    expect(xml.match(/<\/extLst><\/worksheet>$/)).not.toBeNull();
  });

  it('costs nothing where there is none', async () => expect(await sheetOf(sheetSpec({ tables: [tableSpec({})] }))).not.toContain('extLst'));

  it('goes when the sheet is written again without it', async () => {
    const again = unpack(await written(await newWorkbook(trend), sheetSpec({ name: trend.name, cells: trend.cells })));
    expect(textOf(again, 'xl/worksheets/sheet1.xml')).not.toContain('sparkline');
    expect(textOf(again, 'xl/worksheets/sheet1.xml')).toContain('▁▄█');
  });

  it('is kept when another sheet is written, and when the simulated Excel opens and saves the file', async () => {
    const bytes = await newWorkbook(trend);
    const before = textOf(unpack(bytes), 'xl/worksheets/sheet1.xml');
    expect(textOf(unpack(await written(bytes, explanationSpec)), 'xl/worksheets/sheet1.xml')).toBe(before);
    expect(textOf(unpack(await saveBook(await loadBook(bytes), { original: bytes })), 'xl/worksheets/sheet1.xml')).toBe(before);
  });

  it('leaves a sound package', async () => expect(packageProblems(await newParts(trend))).toEqual([]));
});

describeTool('xmllint', 'a worksheet with sparklines against the schemas', () => {
  describeShared('of ISO 29500', (shared) => {
    it('is what they allow', async () => {
      const schemas = join(shared, 'data/ooxml-xsd');
      expect(schemaProblems(await newParts(trend), ['xl/worksheets/sheet1.xml'], schemas)).toEqual([]);
    });
  });
});
