import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeShared } from '../shared-data';
import { describeTool } from '../system-tools';
import { comparePackages, packageProblems, schemaProblems, textOf, unpack } from './write-package';
import { explanationSpec, richSpec } from './write-spec';
import { studyWorkbook, written } from './write-workbooks';

describeShared('writing into a workbook full of features', (shared) => {
  const before = studyWorkbook(shared);

  it('changes the index parts and nothing else', async () => {
    const after = await written(before, richSpec, explanationSpec);
    expect(comparePackages(unpack(before), unpack(after))).toEqual({
      gone: ['xl/calcChain.xml'],
      changed: ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml'],
      added: [
        'xl/charts/chart2.xml',
        'xl/charts/chart3.xml',
        'xl/charts/chart4.xml',
        'xl/charts/chart5.xml',
        'xl/comments2.xml',
        'xl/drawings/_rels/drawing2.xml.rels',
        'xl/drawings/drawing2.xml',
        'xl/drawings/vmlDrawing2.vml',
        'xl/tables/table4.xml',
        'xl/worksheets/_rels/sheet8.xml.rels',
        'xl/worksheets/sheet8.xml',
        'xl/worksheets/sheet9.xml',
      ],
    });
  });

  it('keeps every byte of the index parts except what is added', async () => {
    const [old, now] = [unpack(before), unpack(await written(before, richSpec, explanationSpec))];
    for (const part of ['xl/workbook.xml', 'xl/styles.xml']) {
      const pieces = textOf(old, part).split(/(?=<)/).filter((piece) => !/count="/.test(piece));
      const text = textOf(now, part);
      let at = 0;
      for (const piece of pieces) {
        const found = text.indexOf(piece, at);
        expect({ part, piece, found: found >= at }).toEqual({ part, piece, found: true });
        at = found + piece.length;
      }
    }
  });

  it('leaves a package that is closed', async () => {
    expect(packageProblems(unpack(await written(before, richSpec, explanationSpec)))).toEqual([]);
  });

  it('takes nothing away again when the sheets are rewritten smaller', async () => {
    const once = await written(before, richSpec, explanationSpec);
    const smaller = await written(once, { ...richSpec, tables: [], charts: [], conditionalFormats: [], cells: [{ row: 1, column: 1, content: 'leeg' }] });
    const parts = comparePackages(unpack(before), unpack(smaller));
    expect(packageProblems(unpack(smaller))).toEqual([]);
    expect(parts.added).toEqual(['xl/worksheets/sheet8.xml', 'xl/worksheets/sheet9.xml']);
    expect(parts.gone).toEqual(['xl/calcChain.xml']);
  });
});

describeTool('xmllint', 'written parts against the schemas', () => {
  describeShared('of ISO 29500', (shared) => {
    const schemas = join(shared, 'data/ooxml-xsd');
    const messy = join(shared, 'data/public/messy-workbooks');
    const files = [
      ['the study workbook', () => studyWorkbook(shared)] as const,
      ...readdirSync(messy).filter((name) => name.endsWith('.xlsx')).map((name) => [name, () => new Uint8Array(readFileSync(join(messy, name)))] as const),
    ];

    it.each(files)('are valid, and the package is closed, in %s', async (_, load) => {
      const before = load();
      const after = unpack(await written(before, richSpec, explanationSpec));
      const { changed, added } = comparePackages(unpack(before), after);
      const touched = [...changed, ...added].filter((name) => name.endsWith('.xml'));
      const old = new Set([...schemaProblems(unpack(before), changed.filter((name) => name.endsWith('.xml')), schemas), ...packageProblems(unpack(before))]);
      const now = [...schemaProblems(after, touched, schemas), ...packageProblems(after)];
      expect(now.filter((problem) => !old.has(problem))).toEqual([]);
    });

    it.each(files)('come out the same when %s is written again', async (_, load) => {
      const once = await written(load(), richSpec, explanationSpec);
      const twice = await written(once, richSpec, explanationSpec);
      expect(Buffer.compare(once, twice)).toBe(0);
    });
  });
});
