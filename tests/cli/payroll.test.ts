import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { koers } from '../../src/cli/koers';
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

const on = ['--today', '2026-03-15', '--quiet', '--lang', 'nl'];
const month = ['--period', '2026-01'];

const book = (...more: readonly ReturnType<typeof sheetOf>[]): Promise<Uint8Array> =>
  userWorkbook([
    sheetOf('Verkopers', 'Verkoper | Naam', 'M1 | Sanne de Vries', 'M2 | Joris Claes'),
    sheetOf('Verkopen', 'Factuurnummer | Factuurdatum | Verkoper | Omzet excl. btw', 'F1 | 15-01-2026 | M1 | 1000', 'F2 | 20-01-2026 | M2 | 500', 'F3 | 20-02-2026 | M2 | 500'),
    sheetOf('Maatstaven', 'Maatstaf | Berekening', 'Omzet | som'),
    sheetOf('Regelingen', 'Regeling | Uitbetaling per | Looncode', 'Provisie | maand | 2100'),
    sheetOf('Onderdelen', 'Regeling | Onderdeel | Maatstaf | Vorm | Percentage', 'Provisie | Omzetprovisie | Omzet | vast percentage | 10%'),
    sheetOf('Toewijzingen', 'Medewerker | Regeling', 'M1 | Provisie', 'M2 | Provisie'),
    ...more,
  ]);

describe('koers payroll', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);
  const rowsOf = (file: string): readonly string[] => readFileSync(at(file), 'utf8').split('\r\n').slice(1, -1);
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'koers-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('writes a line per person under the wage code of the scheme', async () => {
    writeFileSync(at('book.xlsx'), await book());
    expect(await say('payroll', at('book.xlsx'), ...month, ...on)).toMatchObject({ exit: 0, out: expect.stringContaining('2 regels') });
    expect(rowsOf('book-salaris-2026-01.csv')).toEqual(['M1;Sanne de Vries;2100;2026-01;100,00;EUR;;Provisie januari 2026', 'M2;Joris Claes;2100;2026-01;50,00;EUR;;Provisie januari 2026']);
  });

  it('needs a period that is one, and a file of its own', async () => {
    writeFileSync(at('book.xlsx'), await book());
    writeFileSync(at('notes.csv'), 'minutes');
    expect(await say('payroll', at('book.xlsx'), ...on)).toMatchObject({ exit: 2 });
    expect(await say('payroll', at('book.xlsx'), '--period', 'ooit', ...on)).toMatchObject({ exit: 2 });
    expect(await say('payroll', at('book.xlsx'), ...month, '--out', at('notes.csv'), ...on)).toMatchObject({ exit: 3 });
    expect(readFileSync(at('notes.csv'), 'utf8')).toBe('minutes');
    expect((await say('payroll', at('book.xlsx'), ...month, '--out', at('own.csv'), ...on)).exit).toBe(0);
    expect((await say('payroll', at('book.xlsx'), ...month, '--out', at('own.csv'), ...on)).exit).toBe(0);
  });

  it('is never silent about a payout that is missing', async () => {
    writeFileSync(
      at('book.xlsx'),
      await userWorkbook([
        sheetOf('Verkopers', 'Verkoper | Naam', 'M1 | Sanne de Vries', 'M2 | Joris Claes'),
        sheetOf('Verkopen', 'Factuurnummer | Factuurdatum | Verkoper | Omzet excl. btw', 'F1 | 15-01-2026 | M1 | 1000', 'F2 | 20-01-2026 | M2 | 500'),
        sheetOf('Maatstaven', 'Maatstaf | Berekening', 'Omzet | som'),
        sheetOf('Doelen', 'Maatstaf | Medewerker | Periode | Doel', 'Omzet | M1 | 2026-01 | 1000'),
        sheetOf('Regelingen', 'Regeling | Uitbetaling per', 'Doelbonus | maand'),
        sheetOf('Onderdelen', 'Regeling | Onderdeel | Maatstaf | Invoer | Vorm | Gewicht', 'Doelbonus | Omzet | Omzet | realisatie % | realisatie is uitbetaling | 100%'),
        sheetOf('Toewijzingen', 'Medewerker | Regeling | Doelbonus per jaar', 'M1 | Doelbonus | 12000', 'M2 | Doelbonus | 12000'),
      ]),
    );
    const refused = await say('payroll', at('book.xlsx'), ...month, '--out', at('own.csv'), ...on);
    expect(refused).toMatchObject({ exit: 1, out: '', err: expect.stringContaining('ontbreekt 1 bonus') });
    expect(refused.err).toContain('Joris Claes, Doelbonus, januari 2026');
    expect(existsSync(at('own.csv'))).toBe(false);
    const told = await say('payroll', at('book.xlsx'), ...month, '--out', at('own.csv'), '--acknowledge-missing', ...on);
    expect(told).toMatchObject({ exit: 0, out: expect.stringContaining('Joris Claes, Doelbonus, januari 2026') });
    expect(rowsOf('own.csv').map((row) => row.split(';')[0])).toEqual(['M1']);
  });

  it('exports what is due by the ledger, and only of a period that is closed', async () => {
    writeFileSync(at('book.xlsx'), await book(sheetOf('Grootboek', 'Regel | Periode | Hoort bij | Medewerker | Regeling | Onderdeel | Soort | Bedrag | Valuta | Reden | Door | Vastlegging', 'eigen | 2026-01 | 2026-01 | M2 | Provisie | - | handmatig | -20 | EUR | Laptop | Anja | -')));
    const ask = () => say('payroll', at('book.xlsx'), ...month, '--out', at('own.csv'), ...on);
    expect(await ask()).toMatchObject({ exit: 1, err: expect.stringContaining('nog niet afgesloten') });
    expect(existsSync(at('own.csv'))).toBe(false);
    expect(await say('close', at('book.xlsx'), ...month, '--by', 'Anja', ...on)).toMatchObject({ exit: 0 });
    expect(await ask()).toMatchObject({ exit: 0, out: expect.stringContaining('grootboek') });
    expect(rowsOf('own.csv').map((row) => row.split(';').slice(0, 5).join(';'))).toEqual(['M2;Joris Claes;2100;2026-01;30,00', 'M1;Sanne de Vries;2100;2026-01;100,00']);
    expect(await say('payroll', at('book.xlsx'), '--period', '2026-Q1', '--out', at('own.csv'), ...on)).toMatchObject({ exit: 1 });
  });
});
