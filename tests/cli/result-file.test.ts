import { chmodSync, lstatSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileFault, writeBytes } from '../../src/cli/files';
import { protectOthersFile } from '../../src/cli/result-file';
import { newXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import type { SheetId, SheetSpec } from '../../src/spec/sheet-spec';

const sheet = (id: SheetId): SheetSpec => ({
  id, kind: 'result', name: 'Sheet', widths: [], cells: [], tables: [], conditionalFormats: [], validations: [], charts: [], gridlines: true, print: { landscape: false },
});

async function book(id: SheetId): Promise<Uint8Array> {
  const workbook = newXlsxWorkbook();
  await workbook.write([sheet(id)]);
  return workbook.save();
}

describe('where a result may go', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'koers-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('goes to a new file', () => {
    expect(() => protectOthersFile(at('new.xlsx'), at('book.xlsx'))).not.toThrow();
  });
  it.each<SheetId>(['bonus', 'kpiCheck', 'dashboard'])('replaces an earlier result of Koers that has the sheet %s', async (id) => {
    writeFileSync(at('result.xlsx'), await book(id));
    expect(() => protectOthersFile(at('result.xlsx'), at('book.xlsx'))).not.toThrow();
  });
  it.each([
    ['a workbook without a result of Koers', () => book('people')],
    ['a file that is no workbook', () => Buffer.from('minutes of the meeting')],
  ])('never replaces %s', async (_, content) => {
    writeFileSync(at('mine.xlsx'), await content());
    expect(() => protectOthersFile(at('mine.xlsx'), at('book.xlsx'))).toThrow(FileFault);
  });
  it('never replaces an earlier result that another program saved since, or that holds sheets of its own', async () => {
    const codec = { zip: unzipSync(await book('bonus')) };
    const part = Object.keys(codec.zip).find((name) => name.startsWith('xl/worksheets/sheet'))!;
    const saved = new TextDecoder().decode(codec.zip[part]).replace('<worksheet ', '<worksheet xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ');
    writeFileSync(at('result.xlsx'), zipSync({ ...codec.zip, [part]: new TextEncoder().encode(saved) }));
    writeFileSync(at('book.xlsx'), await book('people'));
    const fault = expect.objectContaining({ doing: 'changed' });
    expect(() => protectOthersFile(at('result.xlsx'), at('book.xlsx'))).toThrow(fault);
    const workbook = newXlsxWorkbook();
    await workbook.write([sheet('bonus'), { ...sheet('ledger'), name: 'Ledger', kind: 'input' }]);
    writeFileSync(at('result.xlsx'), workbook.save());
    expect(() => protectOthersFile(at('result.xlsx'), at('book.xlsx'))).toThrow(fault);
  });
  it('goes into the book itself when that is asked, through a link as well', () => {
    writeFileSync(at('book.xlsx'), 'anything');
    symlinkSync(at('book.xlsx'), at('link.xlsx'));
    expect(() => protectOthersFile(at('book.xlsx'), at('book.xlsx'))).not.toThrow();
    expect(() => protectOthersFile(at('link.xlsx'), at('book.xlsx'))).not.toThrow();
  });
  it('fills an empty file', () => {
    writeFileSync(at('empty.xlsx'), '');
    expect(() => protectOthersFile(at('empty.xlsx'), at('book.xlsx'))).not.toThrow();
  });
});

describe('writing a file', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'koers-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('keeps the rights of the file it replaces', () => {
    writeFileSync(at('secret.xlsx'), 'old');
    chmodSync(at('secret.xlsx'), 0o600);
    writeBytes(at('secret.xlsx'), Buffer.from('new'));
    expect(readFileSync(at('secret.xlsx'), 'utf8')).toBe('new');
    expect(statSync(at('secret.xlsx')).mode & 0o777).toBe(0o600);
  });
  it('keeps a link a link', () => {
    writeFileSync(at('real.xlsx'), 'old');
    symlinkSync(at('real.xlsx'), at('link.xlsx'));
    writeBytes(at('link.xlsx'), Buffer.from('new'));
    expect(lstatSync(at('link.xlsx')).isSymbolicLink()).toBe(true);
    expect(readFileSync(at('real.xlsx'), 'utf8')).toBe('new');
  });
  it('writes into a device instead of replacing it', () => {
    writeBytes('/dev/null', Buffer.from('new'));
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });
  it('says that a file cannot be written, and leaves nothing behind', () => {
    expect(() => writeBytes(at('no/such/folder.xlsx'), Buffer.from('new'))).toThrow(FileFault);
  });
});
