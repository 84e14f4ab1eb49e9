import { emptyBook, openBook, type NamedFile } from '../../../sandbox/page/file/open-book';
import { mostMegabytes } from '../../../sandbox/page/file/open-problem';
import { newWorkbook } from '../../xlsx/write-workbooks';
import { richSpec } from '../../xlsx/write-spec';

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
