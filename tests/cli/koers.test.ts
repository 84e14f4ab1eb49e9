import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { koers } from '../../src/cli/koers';
import { nodeCodec } from '../../src/cli/node-codec';
import { openXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { sheetOf, userWorkbook } from '../real/user-workbook';

interface Said {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `koers` in this process and keeps what it says. */
async function say(...words: readonly string[]): Promise<Said> {
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

interface Payout {
  readonly payee: string;
  readonly period: string;
  readonly earned: number | null;
}
const parsed = ({ out }: Said) => JSON.parse(out) as { readonly out: string; readonly payouts: readonly Payout[]; readonly findings: readonly { readonly severity: string }[]; readonly tables: readonly { readonly table: string; readonly found: unknown }[] };
const paid = (said: Said) => parsed(said).payouts.map(({ payee, period, earned }) => [payee, period, earned]);

const day = ['--today', '2026-11-22'];

describe('koers on files', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'koers-'));
    const book = await userWorkbook([
      sheetOf('Verkopers', 'Verkoper | Naam', 'M1 | Sanne de Vries', 'M2 | Joris Claes'),
      sheetOf('Verkopen', 'Factuurnummer | Factuurdatum | Verkoper | Omzet excl. btw', 'F1 | 15-01-2026 | M1 | € 10.000,50', 'F2 | 20-02-2026 | M2 | € 4.000', 'F3 | 28-02-2026 | M1 | € 2.500,00'),
      sheetOf('Maatstaven', 'Maatstaf | Berekening', 'Omzet | som'),
      sheetOf('Regelingen', 'Regeling | Uitbetaling per', 'Provisie | maand'),
      sheetOf('Onderdelen', 'Regeling | Onderdeel | Maatstaf | Vorm | Percentage', 'Provisie | Omzetprovisie | Omzet | vast percentage | 2,5%'),
      sheetOf('Toewijzingen', 'Medewerker | Regeling', 'M1 | Provisie', 'M2 | Provisie'),
    ]);
    writeFileSync(at('book.xlsx'), book);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  // 10,000.50 × 2.5 % = 250.0125 → 250.01; 2,500 × 2.5 % = 62.50; 4,000 × 2.5 % = 100.
  const bonuses = [
    ['M1', '2026-01', 250.01],
    ['M1', '2026-02', 62.5],
    ['M2', '2026-01', 0],
    ['M2', '2026-02', 100],
  ];

  describe('run', () => {
    it('writes a copy with the result sheets and leaves the book as it is, byte for byte', async () => {
      const before = readFileSync(at('book.xlsx'));
      const { exit, out, err } = await say('run', at('book.xlsx'), '--lang', 'nl', ...day);
      expect([exit, err]).toEqual([0, '']);
      expect(out).toContain(at('book-koers.xlsx'));
      expect(readFileSync(at('book.xlsx')).equals(before)).toBe(true);
      const { sheets } = await openXlsxWorkbook(readFileSync(at('book-koers.xlsx')), nodeCodec).outline();
      expect(sheets.filter(({ owned }) => owned === undefined).map(({ name }) => name)).toEqual(['Verkopers', 'Verkopen', 'Maatstaven', 'Regelingen', 'Onderdelen', 'Toewijzingen']);
      expect(sheets.flatMap(({ owned }) => owned ?? [])).toEqual(expect.arrayContaining(['bonus', 'explanation', 'findings']));
    });
    it('says every payout as JSON', async () => {
      const said = await say('run', at('book.xlsx'), '--json', '--lang', 'en', ...day);
      expect(said.exit).toBe(0);
      expect([...paid(said)].sort()).toEqual(bonuses);
    });
    it('gives the same on its own result, and the same bytes on the result of that', async () => {
      const rerun = async (from: string, to: string): Promise<Said> => {
        mkdirSync(at(to));
        return say('run', at(join(from, 'book.xlsx')), '--json', '--out', at(join(to, 'book.xlsx')), '--lang', 'nl', ...day);
      };
      const first = await rerun('', 'first');
      const second = await rerun('first', 'second');
      await rerun('second', 'third');
      expect(paid(second)).toEqual(paid(first));
      expect(readFileSync(at('second/book.xlsx')).equals(readFileSync(at('first/book.xlsx')))).toBe(true);
      expect(readFileSync(at('third/book.xlsx')).equals(readFileSync(at('second/book.xlsx')))).toBe(true);
    });
    it('can write over its own earlier result, and over the book when that is asked', async () => {
      await say('run', at('book.xlsx'), '--quiet', '--lang', 'nl', ...day);
      expect((await say('run', at('book.xlsx'), '--quiet', '--lang', 'nl', ...day)).exit).toBe(0);
      const said = await say('run', at('book.xlsx'), '--json', '--out', at('book.xlsx'), '--lang', 'nl', ...day);
      expect(said.exit).toBe(0);
      expect([...paid(await say('run', at('book.xlsx'), '--json', '--lang', 'nl', ...day))].sort()).toEqual(bonuses);
    });
    it('pays one month when that is asked', async () => {
      const said = await say('run', at('book.xlsx'), '--json', '--period', '2026-02', ...day);
      expect([...paid(said)].sort()).toEqual([['M1', '2026-02', 62.5], ['M2', '2026-02', 100]]);
    });
    it('refuses a period that is none, and writes nothing', async () => {
      const { exit, err, out } = await say('run', at('book.xlsx'), '--period', 'soon', '--lang', 'en', ...day);
      expect([exit, out]).toEqual([2, '']);
      expect(err).toContain('soon');
      expect(() => readFileSync(at('book-koers.xlsx'))).toThrow();
    });
    it.each([
      ['missing.xlsx', undefined],
      ['text.xlsx', 'these are words, not a workbook'],
      ['old.xls', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'],
    ])('says in one sentence why %s cannot be opened', async (name, content) => {
      if (content !== undefined) writeFileSync(at(name), content, 'latin1');
      const { exit, err, out } = await say('run', at(name), '--lang', 'en', ...day);
      expect([exit, out]).toEqual([3, '']);
      expect(err.trim().split('\n')).toHaveLength(1);
      expect(err).toContain(name);
      expect(err).not.toMatch(/at .*\.ts|Error:|undefined/);
    });
    it('tells scripts the total of each scheme, and whether its period is over', async () => {
      const said = await say('run', at('book.xlsx'), '--json', '--today', '2026-02-20', '--lang', 'en');
      const { today, totals } = JSON.parse(said.out) as { readonly today: string; readonly totals: readonly { readonly payee: string; readonly period: string; readonly progress: string; readonly earned: number | null }[] };
      expect(today).toBe('2026-02-20');
      expect(totals.filter(({ payee }) => payee === 'M1').map(({ period, progress, earned }) => [period, progress, earned])).toEqual([
        ['2026-01', 'finished', 250.01],
        ['2026-02', 'running', 0],
      ]);
    });
    it('ends with 1 when nothing could be calculated', async () => {
      const book = await userWorkbook([sheetOf('Verkopers', 'Verkoper | Naam', 'M1 | Sanne de Vries')]);
      writeFileSync(at('empty.xlsx'), book);
      expect((await say('run', at('empty.xlsx'), '--quiet', ...day)).exit).toBe(1);
    });
    it('never writes over somebody else’s file unless told to', async () => {
      writeFileSync(at('minutes.xlsx'), 'minutes of the meeting');
      const refused = await say('run', at('book.xlsx'), '--out', at('minutes.xlsx'), '--lang', 'en', ...day);
      expect([refused.exit, readFileSync(at('minutes.xlsx'), 'utf8')]).toEqual([3, 'minutes of the meeting']);
      expect(refused.err).toContain('--force');
      expect((await say('run', at('book.xlsx'), '--out', at('minutes.xlsx'), '--force', '--lang', 'en', ...day)).exit).toBe(0);
    });
    it('says what it does not understand', async () => {
      expect(await say('dance')).toMatchObject({ exit: 2, out: '' });
    });
  });

  describe('check', () => {
    it('ends with 0 when nothing is wrong, and writes nothing', async () => {
      const before = readFileSync(at('book.xlsx'));
      const { exit, out } = await say('check', at('book.xlsx'), '--lang', 'nl', ...day);
      expect(exit).toBe(0);
      expect(out).toContain('Factuurdatum');
      expect(readFileSync(at('book.xlsx')).equals(before)).toBe(true);
    });
    it('ends with 1 when a cell is wrong, and names it', async () => {
      const broken = await userWorkbook([
        sheetOf('People', 'Id | Name', 'M1 | Sanne'),
        sheetOf('Sales', 'Date | Sales person | Amount', '2026-01-15 | M1 | 100', '2026-01-16 | M1 | about 50'),
        sheetOf('Measures', 'Measure | Aggregate', 'Revenue | sum'),
        sheetOf('Schemes', 'Scheme | Paid per', 'Plan | month'),
        sheetOf('Components', 'Scheme | Component | Measure | Shape | Rate', 'Plan | All | Revenue | flat | 2%'),
        sheetOf('Assignments', 'Person | Scheme', 'M1 | Plan'),
      ]);
      writeFileSync(at('broken.xlsx'), broken);
      const { exit, out } = await say('check', at('broken.xlsx'), '--lang', 'en', ...day);
      expect(exit).toBe(1);
      expect(out).toContain('Sales!C3');
      const json = parsed(await say('check', at('broken.xlsx'), '--json', '--lang', 'en', ...day));
      expect(json.findings).toContainEqual(expect.objectContaining({ severity: 'error', sheet: 'Sales', cell: 'C3' }));
      expect(json.tables.filter(({ found }) => found !== null).map(({ table }) => table)).toEqual(['People', 'Sales', 'Measures', 'Schemes', 'Components', 'Assignments']);
    });
  });

  describe.each(['nl', 'en'])('template in %s', (language) => {
    it('is a book that checks without an error and pays its own examples', async () => {
      expect((await say('template', at('new.xlsx'), '--lang', language)).exit).toBe(0);
      const check = await say('check', at('new.xlsx'), '--json', '--lang', language, ...day);
      expect([check.exit, parsed(check).findings.filter(({ severity }) => severity === 'error')]).toEqual([0, []]);
      const run = await say('run', at('new.xlsx'), '--json', '--lang', language, ...day);
      expect(run.exit).toBe(0);
      const first = parsed(run).payouts.filter(({ period }) => period === '2026-Q1');
      expect(first.map(({ payee }) => payee).sort()).toEqual(['M01', 'M02', 'M03']);
      expect(first.every(({ earned }) => earned !== null && earned > 0)).toBe(true);
    });
    it('holds every worksheet function on request, and nothing that is taken for a table', async () => {
      expect((await say('template', at('functions.xlsx'), '--functions', '--lang', language)).exit).toBe(0);
      const check = parsed(await say('check', at('functions.xlsx'), '--json', '--lang', language, ...day));
      expect(check.tables.filter(({ found }) => found !== null)).toEqual([]);
    });
    it('never takes the place of a file that is there', async () => {
      const before = readFileSync(at('book.xlsx'));
      expect((await say('template', at('book.xlsx'), '--lang', language)).exit).toBe(3);
      expect(readFileSync(at('book.xlsx')).equals(before)).toBe(true);
    });
  });

  describe('add', () => {
    it('adds tables by their name in either language, and leaves what the book holds', async () => {
      expect((await say('add', at('book.xlsx'), '--tables', 'gates, Inwerkperiode', '--lang', 'nl')).exit).toBe(0);
      const check = parsed(await say('check', at('book.xlsx'), '--json', '--lang', 'nl', ...day));
      expect(check.tables.filter(({ found }) => found !== null).map(({ table }) => table)).toEqual(expect.arrayContaining(['Verkopen', 'Voorwaarden', 'Inwerkperiode']));
      expect(paid(await say('run', at('book.xlsx'), '--json', ...day))).toEqual(bonuses);
    });
    it('says which tables there are when a name is none, and writes nothing', async () => {
      const before = readFileSync(at('book.xlsx'));
      const said = await say('add', at('book.xlsx'), '--tables', 'bananas', '--lang', 'en');
      expect(said.exit).toBe(2);
      expect(said.err).toContain('“bananas”');
      expect(said.err).toContain('Gates: Conditions on a bonus');
      expect(readFileSync(at('book.xlsx')).equals(before)).toBe(true);
    });
  });
});
