import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { koers } from '../../src/cli/koers';
import { nodeCodec } from '../../src/cli/node-codec';
import { fileNames, safeName } from '../../src/cli/person-files';
import { openXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { openZip } from '../../src/xlsx/zip';
import { sheetOf, userWorkbook } from '../real/user-workbook';

async function say(...words: readonly string[]): Promise<{ readonly exit: number; readonly out: string; readonly err: string }> {
  const said = { out: '', err: '' };
  const listen = (stream: NodeJS.WriteStream, to: 'out' | 'err') =>
    jest.spyOn(stream, 'write').mockImplementation((text) => {
      said[to] += String(text);
      return true;
    });
  const ears = [listen(process.stdout, 'out'), listen(process.stderr, 'err')];
  const exit = await koers(words).finally(() => ears.forEach((ear) => ear.mockRestore()));
  return { exit, ...said };
}

/** Every part of a workbook as text. */
const partsOf = (file: string): string => {
  const zip = openZip(readFileSync(file), nodeCodec);
  return zip.names().map((name) => `${name}\n${zip.text(name)}`).join('\n');
};

const day = ['--today', '2026-03-15', '--quiet', '--lang', 'nl'];

describe('pages per person', () => {
  let folder = '';
  const at = (...names: readonly string[]): string => join(folder, ...names);
  // A pool, a contest and a commission: in each of them the result of one person decides about another.
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'koers-'));
    const book = await userWorkbook([
      sheetOf('Verkopers', 'Verkoper | Naam | Team', 'X1001 | Sanne de Vries | Noord', 'X1002 | Joris Claes | Noord', 'X1003 | Jan Peeters | Zuid', 'X1004 | Jan Peeters | Zuid'),
      sheetOf(
        'Verkopen',
        'Factuurnummer | Factuurdatum | Verkoper | Omzet excl. btw',
        'F1 | 15-01-2026 | X1001 | 12345',
        'F2 | 20-01-2026 | X1002 | 23457',
        'F3 | 28-01-2026 | X1003 | 34569',
        'F4 | 28-01-2026 | X1004 | 45673',
      ),
      sheetOf('Maatstaven', 'Maatstaf | Berekening', 'Omzet | som'),
      sheetOf('Regelingen', 'Regeling | Uitbetaling per', 'Provisie | maand', 'Wedstrijd | maand'),
      sheetOf('Onderdelen', 'Regeling | Onderdeel | Maatstaf | Vorm | Percentage', 'Provisie | Omzetprovisie | Omzet | vast percentage | 3%', 'Wedstrijd | Omzetstrijd | Omzet | rangorde |'),
      sheetOf('Schijven', 'Regeling | Onderdeel | Vanaf | Bedrag', 'Wedstrijd | Omzetstrijd | 1 | 811', 'Wedstrijd | Omzetstrijd | 2 | 633', 'Wedstrijd | Omzetstrijd | 3 | 477'),
      sheetOf('Toewijzingen', 'Medewerker | Regeling', ...['X1001', 'X1002', 'X1003', 'X1004'].flatMap((id) => [`${id} | Provisie`, `${id} | Wedstrijd`])),
    ]);
    writeFileSync(at('book.xlsx'), book);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('hold nothing of anybody else, in no part of the file', async () => {
    expect(await say('statements', at('book.xlsx'), '--period', '2026-01', '--each', at('each'), ...day)).toMatchObject({ exit: 0, err: '' });
    const files = readdirSync(at('each')).sort();
    expect(files).toEqual([
      'Bonusoverzicht 2026-01 Jan Peeters (X1003).xlsx',
      'Bonusoverzicht 2026-01 Jan Peeters (X1004).xlsx',
      'Bonusoverzicht 2026-01 Joris Claes.xlsx',
      'Bonusoverzicht 2026-01 Sanne de Vries.xlsx',
    ]);
    const own = [['X1003', 'Jan Peeters', '34569', '1037.07'], ['X1004', 'Jan Peeters', '45673', '1370.19'], ['X1002', 'Joris Claes', '23457', '703.71'], ['X1001', 'Sanne de Vries', '12345', '370.35']];
    files.forEach((file, i) => {
      const parts = partsOf(at('each', file));
      expect(parts).toContain(own[i]![1]);
      expect(parts).toContain(own[i]![3]);
      for (const [id, name, result, bonus] of own) {
        if (id === own[i]![0]) continue;
        expect(parts).not.toContain(id);
        if (name !== own[i]![1]) expect(parts).not.toContain(name);
        expect(parts).not.toContain(result);
        expect(parts).not.toContain(bonus);
      }
    });
  });

  it('are workbooks of one visible sheet, without names of their own or properties of anybody', async () => {
    await say('statements', at('book.xlsx'), '--period', '2026-01', '--each', at('each'), ...day);
    for (const file of readdirSync(at('each'))) {
      const workbook = openXlsxWorkbook(readFileSync(at('each', file)), nodeCodec);
      const { sheets } = await workbook.outline();
      expect(sheets.map(({ name }) => name)).toEqual(['Koers Overzichten']);
      const parts = partsOf(at('each', file));
      expect(parts).not.toMatch(/state="(veryH|h)idden"|creator|lastModifiedBy/);
      expect([...parts.matchAll(/<definedName name="([^"]*)"/g)].map(([, name]) => name).filter((name) => !name!.startsWith('_xlnm.Print'))).toEqual(['_koers.statements']);
    }
  });

  it('are written again over their earlier ones, and never over a file that is not theirs', async () => {
    const again = () => say('statements', at('book.xlsx'), '--period', '2026-01', '--each', at('each'), ...day);
    expect([(await again()).exit, (await again()).exit]).toEqual([0, 0]);
    const last = at('each', 'Bonusoverzicht 2026-01 Sanne de Vries.xlsx');
    rmSync(at('each'), { recursive: true });
    mkdirSync(at('each'));
    writeFileSync(last, 'minutes of the meeting');
    expect(await again()).toMatchObject({ exit: 3, err: expect.stringContaining('Sanne de Vries') });
    expect([readdirSync(at('each')).length, readFileSync(last, 'utf8')]).toEqual([1, 'minutes of the meeting']);
    expect((await say('statements', at('book.xlsx'), '--period', '2026-01', '--each', at('each'), '--force', ...day)).exit).toBe(0);
  });

  it('come on one sheet in a copy of the book', async () => {
    const before = readFileSync(at('book.xlsx'));
    expect(await say('statements', at('book.xlsx'), ...day)).toMatchObject({ exit: 0, out: expect.stringContaining('4 medewerkers') });
    const { sheets } = await openXlsxWorkbook(readFileSync(at('book-statements.xlsx')), nodeCodec).outline();
    expect(sheets.at(-1)?.owned).toBe('statements');
    expect(readFileSync(at('book.xlsx')).equals(before)).toBe(true);
  });

  it('look ahead as letters, which need a period', async () => {
    expect(await say('letters', at('book.xlsx'), ...day)).toMatchObject({ exit: 2, err: expect.stringContaining('--period') });
    expect(await say('letters', at('book.xlsx'), '--period', 'ooit', ...day)).toMatchObject({ exit: 2 });
    expect((await say('letters', at('book.xlsx'), '--period', '2026-Q2', '--each', at('letters'), ...day)).exit).toBe(0);
    expect(readdirSync(at('letters'))).toContain('Bonusbrief 2026-Q2 Sanne de Vries.xlsx');
  });

  it('are none where nobody has a bonus', async () => {
    writeFileSync(at('empty.xlsx'), await userWorkbook([sheetOf('Verkopers', 'Verkoper | Naam', 'M1 | Sanne de Vries')]));
    expect((await say('statements', at('empty.xlsx'), '--each', at('none'), ...day)).exit).toBe(1);
    expect(existsSync(at('none'))).toBe(false);
  });
});

describe('file names of people', () => {
  it.each([
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
    ['../../etc/passwd', 'etc passwd'],
    ['CON', '_CON'],
    ['  . ', '_'],
    ['Zoë  van ’t Hek.', 'Zoë van ’t Hek'],
    ['x\u0000y\nz', 'x y z'],
  ])('make %j safe', (name, safe) => expect(safeName(name)).toBe(safe));

  it('stay apart whatever names and ids people have', () => {
    const people = [{ id: 'A/1', name: 'Jan' }, { id: 'A:1', name: 'JAN' }, { id: 'B', name: 'Jan (A 1)' }, { id: 'C', name: `${'x'.repeat(300)}1` }, { id: 'D', name: `${'x'.repeat(300)}2` }];
    const names = fileNames(people, 'out', 'Statement');
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(5);
    expect(names.every((name) => name.startsWith(join('out', 'Statement ')) && name.length < 200)).toBe(true);
  });
});
