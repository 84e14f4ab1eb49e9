import * as fc from 'fast-check';
import { nodeCodec } from '../../src/cli/node-codec';
import { WorkbookFault } from '../../src/ports/workbook';
import { crc32 } from '../../src/xlsx/zip-crc';
import { portableCodec } from '../../src/xlsx/zip-codec';
import { emptyZip, openZip } from '../../src/xlsx/zip';

const small = (): Uint8Array => {
  const zip = emptyZip();
  zip.set('[Content_Types].xml', '<Types/>');
  zip.set('xl/workbook.xml', '<workbook>één</workbook>');
  return zip.save();
};

const reasonOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    if (error instanceof WorkbookFault) return error.reason;
    throw error;
  }
  return 'none';
};

describe('zip', () => {
  it('gives back the parts that were set, in order', () => {
    const zip = openZip(small());
    expect(zip.names()).toEqual(['[Content_Types].xml', 'xl/workbook.xml']);
    expect(zip.text('xl/workbook.xml')).toBe('<workbook>één</workbook>');
  });

  it('finds a part whatever its case and with a leading slash', () => {
    const zip = openZip(small());
    expect(zip.text('/XL/Workbook.XML')).toBe('<workbook>één</workbook>');
    expect(zip.has('/xl/workbook.xml')).toBe(true);
    expect(zip.has('xl/other.xml')).toBe(false);
  });

  it('makes the same bytes from the same calls', () => {
    expect(small()).toEqual(small());
  });

  it('keeps untouched parts byte for byte when another part changes', () => {
    const zip = openZip(small());
    zip.set('xl/workbook.xml', '<workbook>changed</workbook>');
    zip.delete('nothing');
    const again = openZip(zip.save());
    again.set('xl/workbook.xml', '<workbook>één</workbook>');
    expect(again.save()).toEqual(small());
  });

  it('saves an opened zip unchanged when nothing was set', () => {
    expect(openZip(small()).save()).toEqual(small());
  });

  it('deletes a part', () => {
    const zip = openZip(small());
    zip.delete('/xl/workbook.xml');
    expect(openZip(zip.save()).names()).toEqual(['[Content_Types].xml']);
  });

  it('drops a byte order mark and reads UTF-16', () => {
    const zip = emptyZip();
    zip.set('a.xml', new Uint8Array([0xef, 0xbb, 0xbf, 0x3c, 0x61, 0x2f, 0x3e]));
    zip.set('b.xml', new Uint8Array([0xff, 0xfe, 0x3c, 0, 0x61, 0, 0x2f, 0, 0x3e, 0]));
    expect(zip.text('a.xml')).toBe('<a/>');
    expect(zip.text('b.xml')).toBe('<a/>');
  });

  it('reads with the codec of Node what the portable codec wrote, and the other way round', () => {
    expect(openZip(small(), nodeCodec).text('xl/workbook.xml')).toBe('<workbook>één</workbook>');
    const zip = emptyZip(nodeCodec);
    zip.set('a', 'x'.repeat(100_000));
    expect(openZip(zip.save(), portableCodec).text('a')).toBe('x'.repeat(100_000));
  });

  it('knows the CRC-32 of the check string', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
    expect(crc32(new TextEncoder().encode('1234'))).toBe(0x9be3e0a3);
    expect(crc32(new Uint8Array(0))).toBe(0);
  });
});

describe('files that are not a sound zip', () => {
  it('says that a password-protected file is encrypted', () => {
    expect(reasonOf(() => openZip(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])))).toBe('encrypted');
  });

  const ole = (stream: string): Uint8Array =>
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...[...stream].flatMap((char) => [char.charCodeAt(0), 0])]);

  it('tells an old .xls from a workbook with a password', () => {
    expect(reasonOf(() => openZip(ole('Workbook')))).toBe('notAWorkbook');
    expect(reasonOf(() => openZip(ole('EncryptedPackage')))).toBe('encrypted');
  });

  it.each([['an empty file', ''], ['a text file', 'Name;Amount\r\n'], ['two bytes', 'PK']])('says that %s is not a workbook', (_, text) => {
    expect(reasonOf(() => openZip(new TextEncoder().encode(text)))).toBe('notAWorkbook');
  });

  it('says that a file cut short at any position is damaged or not a workbook', () => {
    const whole = small();
    for (let length = 0; length < whole.length; length++) {
      expect(['damaged', 'notAWorkbook']).toContain(reasonOf(() => openZip(whole.slice(0, length))));
    }
  });

  it.each([
    ['portable', portableCodec],
    ['Node', nodeCodec],
  ])('never gives changed content for a changed byte (%s codec)', (_, codec) => {
    const whole = small();
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
        const broken = whole.slice();
        broken[at] = broken[at]! ^ flip;
        const seen: string[] = [];
        const reason = reasonOf(() => seen.push(openZip(broken, codec).text('xl/workbook.xml')));
        return reason !== 'none' || seen[0] === '<workbook>één</workbook>';
      }),
      { numRuns: 500, seed: 20261122 },
    );
  });

  it('refuses a part that unpacks to more than the directory says', () => {
    const zip = emptyZip();
    zip.set('a', 'x'.repeat(1_000));
    const lying = zip.save();
    const directory = lying.length - 22 - 47;
    new DataView(lying.buffer).setUint32(directory + 24, 10, true);
    expect(reasonOf(() => openZip(lying).bytes('a'))).toBe('damaged');
    expect(reasonOf(() => openZip(lying, nodeCodec).bytes('a'))).toBe('damaged');
  });

  it('refuses a part that says it unpacks to more than deflate can do', () => {
    const zip = emptyZip();
    zip.set('a', 'x'.repeat(1_000));
    const lying = zip.save();
    new DataView(lying.buffer).setUint32(lying.length - 22 - 47 + 24, 2_000_000_000, true);
    expect(reasonOf(() => openZip(lying))).toBe('damaged');
  });
});
