import { loadBook } from '../../sandbox/book/load-book';
import { specOf } from '../../sandbox/book/spec-of';
import { saveBook } from '../../sandbox/book/save';
import { nodeCodec } from '../../sandbox/node/node-codec';
import { Comments } from '../../sandbox/model/look/comments';
import { Links } from '../../sandbox/model/look/links';
import type { Workbook } from '../../sandbox/model/workbook';
import { calculatedFile, sampleBook } from '../e2e/sample-book';
import { explanationSpec, richSpec } from '../xlsx/write-spec';
import { newWorkbook } from '../xlsx/write-workbooks';
import { unpack } from '../xlsx/write-package';

const load = (bytes: Uint8Array): Promise<Workbook> => loadBook(bytes, { codec: nodeCodec, looks: true });

/** What a file cannot tell of a spec, or tells in another way: notes are read as comments, cells of formulas as their values. */
const comparable = ({ cells, widths, heights, freeze, gridlines, conditionalFormats, validations, charts }: ReturnType<typeof specOf>) => ({
  styles: cells.map(({ row, column, style, across }) => ({ row, column, style, across })).filter(({ style }) => style),
  widths: widths.map((width) => Math.round(width * 10) / 10), heights, freeze, gridlines,
  conditionalFormats, validations, charts: charts.map(({ description: _said, ...chart }) => chart),
});

describe('opening a workbook with its looks', () => {
  it.each([['a sheet with everything', richSpec], ['the explanation', explanationSpec]] as const)('reads %s as it was written', async (_name, spec) => {
    const bytes = await newWorkbook(spec);
    const book = await load(bytes);
    const again = await load(await saveBook(book, { codec: nodeCodec }));
    expect(comparable(specOf(again.sheets[0]!))).toEqual(comparable(specOf(book.sheets[0]!)));
    const read = specOf(book.sheets[0]!);
    expect(read.freeze).toEqual(spec.freeze);
    expect(read.gridlines).toBe(spec.gridlines);
    expect(read.charts.map(({ kind, title, categories }) => ({ kind, title, categories }))).toEqual(spec.charts.map(({ kind, title, categories }) => ({ kind, title, categories })));
    expect(read.conditionalFormats).toHaveLength(spec.conditionalFormats.length);
    expect(read.validations).toHaveLength(spec.validations.length);
    read.widths.forEach((width, i) => expect(Math.abs(width - (spec.widths[i] ?? width))).toBeLessThan(0.2));
  });

  it('keeps a loaded file byte for byte where nothing changed', async () => {
    const original = await newWorkbook(richSpec, explanationSpec);
    expect(unpack(await saveBook(await load(original), { original, codec: nodeCodec }))).toEqual(unpack(original));
  });

  it('reads fonts, fills, links, notes and charts of the calculated sample', async () => {
    const book = await load((await calculatedFile(await sampleBook(), 'van-dael.xlsx')).save());
    const bonus = book.sheet('Koers Bonus')!;
    const { Font } = bonus.find('B1').Format;
    expect([Font.Bold, Font.Size, Font.Color]).toEqual([true, 20, '#1B4965']);
    expect(bonus.Charts.Count).toBeGreaterThan(0);
    expect([...bonus.layer(Links).grid.pieces()].length).toBeGreaterThan(3);
    expect(bonus.layer(Comments).comments.length).toBeGreaterThan(0);
    expect(bonus.FreezePanes.GetLocation().box).toMatchObject({ rows: 3, columns: 2 });
  });
});
