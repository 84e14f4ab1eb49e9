import { emptyBook, openBook, type NamedFile } from '../../../sandbox/page/file/open-book';
import { mostMegabytes } from '../../../sandbox/page/file/open-problem';
import { newWorkbook } from '../../xlsx/write-workbooks';
import { fixture, relationshipsXml, sheetXml, workbookXml } from '../../xlsx/read-fixture';
import { richSpec } from '../../xlsx/write-spec';

/** Far more elements inside each other than any workbook has. */
const deep = `${'<x>'.repeat(100_000)}${'</x>'.repeat(100_000)}`;

const file = (name: string, bytes: Uint8Array, size = bytes.length): NamedFile => ({ name, size, arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) });
const container = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

describe('opening a file on the page', () => {
  it('opens a workbook with its looks, under its own name and in the language of the page', async () => {
    const bytes = await newWorkbook(richSpec);
    const result = await openBook(file('bonus.xlsx', bytes), 'nl');
    if (!('opened' in result)) throw new Error(result.problem);
    const { book, original } = result.opened;
    expect([book.Name, book.locale.name, book.hasFileLooks, book.IsDirty]).toEqual(['bonus.xlsx', 'nl-NL', true, false]);
    expect(original).toEqual(bytes);
  });

  it.each([
    ['a file with a password', file('bonus.xlsx', container), 'encrypted'],
    ['an old workbook', file('bonus.xls', container), 'oldFormat'],
    ['a text', file('bonus.csv', new TextEncoder().encode('a;b')), 'notAWorkbook'],
    ['nothing', file('bonus.xlsx', new Uint8Array()), 'notAWorkbook'],
  ] as const)('says why it does not: %s', async (_what, given, problem) => {
    expect(await openBook(given, 'nl')).toEqual({ problem });
  });

  it('says that half a file is damaged', async () => {
    const bytes = await newWorkbook(richSpec);
    expect(await openBook(file('bonus.xlsx', bytes.subarray(0, bytes.length / 2)), 'nl')).toEqual({ problem: 'damaged' });
  });

  it.each([
    ['cells in the first and the last corner of a sheet', { sheet: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>') }, 'tooSpread'],
    ['elements nested 100,000 deep in the index of the workbook', { workbook: workbookXml('', deep) }, 'damaged'],
    ['elements nested 100,000 deep behind the cells', { sheet: sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>', deep) }, 'damaged'],
    ['a workbook without its relationships', { parts: { 'xl/_rels/workbook.xml.rels': relationshipsXml() } }, 'damaged'],
  ] as const)('says why it does not, and soon: %s', async (_what, given, problem) => {
    const start = Date.now();
    expect(await openBook(file('bonus.xlsx', fixture(given).save()), 'nl')).toEqual({ problem });
    expect(Date.now() - start).toBeLessThan(5000);
  });

  it('opens a workbook with elements nested deep among its cells, or with one cell in the last row, soon', async () => {
    const start = Date.now();
    for (const cells of [`<row r="1"><c r="A1"><v>1</v>${deep}</c></row>`, '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="C1048576"><v>1</v></c></row>']) {
      const result = await openBook(file('bonus.xlsx', fixture({ sheet: sheetXml(cells) }).save()), 'nl');
      expect('opened' in result && result.opened.book.active.find('A1').Values).toEqual([[1]]);
    }
    expect(Date.now() - start).toBeLessThan(8000);
  });

  it('takes a file up to the size it names, and does not read a larger one', async () => {
    const most = mostMegabytes * 1_048_576;
    const untouched: NamedFile = { name: 'a.xlsx', size: most + 1, arrayBuffer: () => Promise.reject(new Error('was read')) };
    expect(await openBook(untouched, 'nl')).toEqual({ problem: 'tooLarge' });
    expect(await openBook(file('a.xlsx', container, most), 'nl')).toEqual({ problem: 'encrypted' });
  });

  it('begins an empty workbook as Excel in that language does', () => {
    expect([emptyBook('nl').book.Name, emptyBook('nl').book.active.Name]).toEqual(['Map1.xlsx', 'Blad1']);
    expect([emptyBook('en').book.Name, emptyBook('en').book.active.Name]).toEqual(['Book1.xlsx', 'Sheet1']);
  });
});
