import { deflateSync } from 'fflate';
import { crc32 } from '../../src/xlsx/zip-crc';
import { openZip } from '../../src/xlsx/zip';

interface Form {
  /** Sizes in front of the data are 0 and follow behind it. */
  readonly descriptor?: boolean;
  /** Sizes and offsets stand in 64-bit fields. */
  readonly wide?: boolean;
  readonly stored?: boolean;
  readonly comment?: string;
}

const content = new TextEncoder().encode('<workbook>één</workbook>'.repeat(20));

/** A zip of one part, `a.xml`, written field by field. */
function handwritten({ descriptor = false, wide = false, stored = false, comment = '' }: Form): Uint8Array {
  const raw = stored ? content : deflateSync(content);
  const out: number[] = [];
  const put = (size: 2 | 4 | 8, ...values: readonly number[]): void => {
    for (const value of values) for (let i = 0; i < size; i++) out.push(Math.floor(value / 256 ** i) % 256);
  };
  const name = [...new TextEncoder().encode('a.xml')];
  const flags = descriptor ? 8 : 0;
  const method = stored ? 0 : 8;
  const known = (value: number): number => (descriptor ? 0 : value);
  put(4, 0x04034b50);
  put(2, 20, flags, method, 0, 0);
  put(4, known(crc32(content)), known(raw.length), known(content.length));
  put(2, name.length, 0);
  out.push(...name, ...raw);
  if (descriptor) put(4, 0x08074b50, crc32(content), raw.length, content.length);
  const directory = out.length;
  const narrow = (value: number): number => (wide ? 0xffffffff : value);
  put(4, 0x02014b50);
  put(2, 45, 45, flags, method, 0, 0);
  put(4, crc32(content), narrow(raw.length), narrow(content.length));
  put(2, name.length, wide ? 32 : 0, 0, 0, 0);
  put(4, 0, narrow(0));
  out.push(...name);
  if (wide) {
    put(2, 0x5455, 0, 1, 24);
    put(8, content.length, raw.length, 0);
  }
  const end = out.length;
  if (wide) {
    put(4, 0x06064b50);
    put(8, 44);
    put(2, 45, 45);
    put(4, 0, 0);
    put(8, 1, 1, end - directory, directory);
    put(4, 0x07064b50, 0);
    put(8, end);
    put(4, 1);
  }
  put(4, 0x06054b50);
  put(2, 0, 0, wide ? 0xffff : 1, wide ? 0xffff : 1);
  put(4, narrow(end - directory), narrow(directory));
  put(2, comment.length);
  out.push(...new TextEncoder().encode(comment));
  return Uint8Array.from(out);
}

describe('forms of zip that other programs write', () => {
  it.each<[string, Form]>([
    ['plain', {}],
    ['stored', { stored: true }],
    ['with sizes behind the data', { descriptor: true }],
    ['with 64-bit sizes', { wide: true }],
    ['with 64-bit sizes behind the data', { wide: true, descriptor: true }],
    ['with a comment', { comment: 'made by hand, PK\u0005\u0006' }],
  ])('reads and saves a zip %s', (_, form) => {
    const zip = openZip(handwritten(form));
    expect(zip.names()).toEqual(['a.xml']);
    expect(zip.bytes('a.xml')).toEqual(content);
    expect(openZip(zip.save()).bytes('a.xml')).toEqual(content);
  });
});
