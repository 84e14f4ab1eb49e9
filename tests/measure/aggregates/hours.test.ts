import fc from 'fast-check';
import { sheetText } from '../../../src/i18n/sheet-text';
import { compileMeasures } from '../../../src/measure/compile-measures';
import { durationIn, isReversed } from '../../../src/measure/duration';
import { kpiFigures } from '../../../src/measure/kpi/kpi-figures';
import { describedParts } from '../../../src/measure/kpi/kpi-origin';
import { measureSentence } from '../../../src/sheets/measure-words';
import { momentFromSerial } from '../../../src/tables/cells/day-serial';
import type { ReadWorkbook } from '../../../src/tables/read-tables';
import type { TestCell, TestSheet } from '../../csv-workbook';
import { day } from '../../cases/workbook';
import { findingsOf, readSheets } from '../../tables/reading';

const sheet = (name: string, ...cells: TestCell[][]): TestSheet => ({ name, cells });

/** A workbook with one measure over tickets, in Dutch or English. */
const books = {
  nl: (unit: string, rows: readonly TestCell[][]) => [
    sheet('Verkopen', ['Nummer', 'Gesloten', 'Verkoper', 'Omzet', 'Geopend'], ...rows),
    sheet('Maatstaven', ['Maatstaf', 'Berekening', 'Tabel', 'Kolom', 'Datumkolom', 'Doorlooptijd in'], ['Oplostijd', 'gemiddelde', 'Verkopen', 'Gesloten − Geopend', 'Gesloten', unit]),
    sheet('KPI’s', ['KPI', 'Maatstaf', 'Doel', 'Eenheid'], ['Oplostijd', 'Oplostijd', 10, 'aantal']),
    sheet('Instellingen', ['Instelling', 'Waarde'], ['Datumnotatie', 'dag-maand-jaar']),
  ],
  en: (unit: string, rows: readonly TestCell[][]) => [
    sheet('Sales', ['Number', 'Closed', 'Sales person', 'Amount', 'Opened'], ...rows),
    sheet('Measures', ['Measure', 'Aggregate', 'Table', 'Column', 'Date column', 'Duration in'], ['Time to solve', 'average', 'Sales', 'Closed − Opened', 'Closed', unit]),
    sheet('KPIs', ['KPI', 'Measure', 'Target', 'Unit'], ['Time to solve', 'Time to solve', 10, 'number']),
    sheet('Settings', ['Setting', 'Value'], ['Date order', 'month-day-year']),
  ],
};

type Options = NonNullable<Parameters<typeof readSheets>[1]>;

function averageIn(tables: ReadWorkbook, period: string): number | string {
  const { kpis } = kpiFigures(tables, { today: day('2026-12-31'), period });
  const { actual } = kpis[0]!.current;
  return actual.kind === 'known' ? actual.value : actual.kind;
}

/** The hours of one row that runs from the one cell to the other in March 2026. */
async function hoursOf(language: 'nl' | 'en', start: TestCell, end: TestCell, options: Options = {}): Promise<number | string> {
  return averageIn(await readSheets(books[language](language === 'nl' ? 'uren' : 'hours', [['1', end, 'Ann', 100, start]]), options), '2026-03');
}

// 4 March 2026 is day 46085.
const march = 46085;

describe.each(['nl', 'en'] as const)('hours between two cells, in a workbook in %s', (language) => {
  it.each<[string, TestCell, TestCell, number | 'missing']>([
    ['a quarter past six to six in the evening', march + 0.25, march + 0.75, 12],
    ['no time at all between them', march + 0.25, march + 0.25, 0],
    ['a minute', march + 0.25, march + 0.25 + 1 / 1440, 1 / 60],
    ['a second before midnight to a second after', march + 86_399 / 86_400, march + 1 + 1 / 86_400, 2 / 3600],
    ['days without a time', march, march + 2, 48],
    ['a day without a time, which is its start', march, march + 0.5, 12],
    ['to a day without a time', march + 0.5, march + 1, 12],
    ['a second back', march + 0.5, march + 0.5 - 1 / 86_400, 'missing'],
    ['a time to the start of its own day', march + 0.5, march, 'missing'],
    ['the night in which the clock goes forward', march + 24 + 23 / 24, march + 25 + 3.5 / 24, 4.5],
  ])('%s, as dates in Excel', async (_, start, end, hours) => expect(await hoursOf(language, start, end)).toBe(hours));

  it.each<[TestCell, TestCell, number | 'missing']>([
    ['2026-03-04 14:30', '2026-03-04 16:00', 1.5],
    ['2026-03-04T14:30:00', '2026-03-05T14:30:36', 24.01],
    ['2026-03-04T14:30:00Z', '2026-03-04T16:30:00+01:00', 2],
    ['2026-03-04', '2026-03-04 08:15', 8.25],
    ['2026-03-04 08:15', '2026-03-05', 15.75],
    ['2026-03-04', '2026-03-05', 24],
    ['2026-03-04 12:00 AM', '2026-03-04 12:00 PM', 12],
    ['2026-03-04 00:00', '2026-03-04 24:00', 24],
    ['2026-03-04 14:30', '2026-03-04 14:29:59', 'missing'],
    [march + 14.5 / 24, '2026-03-04 16:00', 1.5],
    ['2026-03-04 14:30', march + 16 / 24, 1.5],
    ['2026-03-04 14:30', 46085.6041666667, 0],
    [46085.6041666667, '2026-03-04 14:30', 0],
    ['13-3-2026 14:30', '13-3-2026 22:45', 8.25],
    ['3/13/2026 2:30 PM', '3/14/2026 1:00 AM', 10.5],
  ])('from %s to %s, as texts', async (start, end, hours) => expect(await hoursOf(language, start, end)).toBe(hours));

  it('counts the days of a workbook that counts from 1904', async () => {
    expect(await hoursOf(language, march - 1462 + 0.25, march - 1462 + 0.75, { date1904: true })).toBe(12);
  });
});

it('reads a date that could be two in the order of the workbook, with its time', async () => {
  expect(await hoursOf('nl', '4-3-2026 14:30', '4-3-2026 16:00')).toBe(1.5);
  expect(await hoursOf('en', '3/4/2026 2:30 PM', '3/4/2026 4:00 PM')).toBe(1.5);
});

describe('hours', () => {
  const serial = fc.double({ min: 30_000, max: 73_000, noNaN: true });
  it('are 24 times the difference of any two serials', () => {
    const hours = durationIn('hours', []);
    fc.assert(fc.property(serial, serial, (start, end) => expect(Math.abs(hours(start, end) - (end - start) * 24)).toBeLessThanOrEqual(1e-9)), { numRuns: 2000 });
  });

  const second = fc.integer({ min: 40_000 * 86_400, max: 60_000 * 86_400 });
  it('are exact to the second, however many digits a program wrote', () => {
    const written = fc.constantFrom(15, 16, 17);
    fc.assert(
      fc.property(second, second, written, written, (start, end, some, other) => {
        const moment = (at: number, digits: number): number => momentFromSerial(Number((at / 86_400).toPrecision(digits)), false);
        const [from, to] = [moment(start, some), moment(end, other)];
        expect(durationIn('hours', [])(from, to)).toBe((end - start) / 3600);
        expect(isReversed('hours', from, to)).toBe(end < start);
      }),
    );
  });

  it('of a whole table are those of its rows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.integer({ min: 0, max: 86_399 }), fc.integer({ min: 0, max: 900_000 })), { minLength: 1, maxLength: 20 }), async (lengths) => {
        const rows = lengths.map(([start, length], at): TestCell[] => [String(at), march + (start + length) / 86_400, 'Ann', 1, march + start / 86_400]);
        const mean = lengths.reduce((sum, [, length]) => sum + length, 0) / lengths.length / 3600;
        expect(averageIn(await readSheets(books.nl('uren', rows)), '2026-03')).toBeCloseTo(mean, 9);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a row whose hours are not known', () => {
  const read = (...rows: TestCell[][]) => readSheets(books.nl('uren', rows));
  const good: TestCell[] = ['1', march + 0.75, 'Ann', 100, march + 0.25];

  it('ends before it starts on the same day: a finding at its cell, and its month is missing', async () => {
    const tables = await read(good, ['2', march + 0.25, 'Ann', 100, march + 0.75], ['3', march + 40.5, 'Ann', 100, march + 40]);
    expect(compileMeasures(tables).findings).toMatchObject([{ check: 'measure.endBeforeStart', severity: 'error', subject: { sheet: 'Verkopen', cell: 'B3' }, args: { rows: 1 } }]);
    expect([averageIn(tables, '2026-03'), averageIn(tables, '2026-04')]).toEqual(['missing', 12]);
  });
  it.each<[string, TestCell, TestCell, string]>([
    ['start', '2026-03-04 25:00', '2026-03-05 09:00', 'E3'],
    ['end', '2026-03-04 09:00', '2026-03-05 09:75', 'B3'],
  ])('has a %s that stands on no clock: one finding at its cell, and its month is missing', async (_, start, end, cell) => {
    const tables = await read(good, ['2', end, 'Ann', 100, start]);
    expect(findingsOf(tables, 'cell.notATime')).toMatchObject([{ severity: 'error', subject: { sheet: 'Verkopen', cell } }]);
    expect(compileMeasures(tables).findings).toEqual([]);
    expect([averageIn(tables, '2026-03'), averageIn(tables, '2026-04')]).toEqual(['missing', 'missing']);
  });
  it('keeps its day for every other measure', async () => {
    const counting = sheet('Maatstaven', ['Maatstaf', 'Berekening', 'Tabel', 'Kolom', 'Datumkolom', 'Doorlooptijd in'], ['Oplostijd', 'som', 'Verkopen', 'Omzet', 'Gesloten', ''], ['Uren', 'som', 'Verkopen', 'Gesloten − Geopend', 'Gesloten', 'uren']);
    const [tickets, , kpis] = books.nl('uren', [good, ['2', '2026-03-05 25:00', 'Ann', 100, march]]);
    expect(averageIn(await readSheets([tickets!, counting, kpis!]), '2026-03')).toBe(200);
  });
  it('is still open without an end', async () => {
    const tables = await read(good, ['2', '', 'Ann', 100, march + 0.5]);
    expect(compileMeasures(tables).findings).toEqual([]);
    expect(averageIn(tables, '2026-03')).toBe(12);
  });
});

describe('the time of day', () => {
  const rows: TestCell[][] = [['1', march + 1.75, 'Ann', 100, march + 0.25], ['2', '2026-03-09 18:00', 'Ann', 100, march]];
  const dayColumns = (tables: ReadWorkbook) => [...tables.long.get('sales')!.columns.values()].flatMap((column) => (column.kind === 'day' ? [column] : []));

  it('changes nothing in days and working days', async () => {
    expect(averageIn(await readSheets(books.nl('', rows)), '2026-03')).toBe(3);
    expect(averageIn(await readSheets(books.nl('werkdagen', rows)), '2026-03')).toBe(2);
    expect(averageIn(await readSheets(books.nl('uren', rows)), '2026-03')).toBe((36 + 138) / 2);
  });
  it('is kept where hours are counted and some cell has it, and nowhere else; the days are the same', async () => {
    const [inDays, inHours] = [await readSheets(books.nl('', rows)), await readSheets(books.nl('uren', rows))];
    const withoutTime = await readSheets(books.nl('uren', [['1', march + 1, 'Ann', 100, march], ['2', '2026-03-09 00:00', 'Ann', 100, march]]));
    expect([inDays, inHours, withoutTime].map((tables) => dayColumns(tables).map(({ moments }) => moments && [...moments]))).toEqual([
      [undefined, undefined],
      [[march + 1.75, march + 5.75], [march + 0.25, march]],
      [undefined, undefined],
    ]);
    expect(dayColumns(inHours).map(({ days }) => [...days])).toEqual(dayColumns(inDays).map(({ days }) => [...days]));
  });
});

describe('the explanation of hours', () => {
  const said = async (language: 'nl' | 'en', start: TestCell, end: TestCell, unit = language === 'nl' ? 'uren' : 'hours') => {
    const { measures } = compileMeasures(await readSheets(books[language](unit, [['1', end, 'Ann', 100, start]])));
    return measureSentence(describedParts([...measures.values()][0]!), sheetText(language));
  };
  it('says that columns hold days only', async () => {
    expect(await said('nl', march, march + 1)).toContain('deze kolommen bevatten dagen zonder tijd, dus de uren zijn hele dagen');
    expect(await said('en', march, '2026-03-05')).toContain('these columns hold days without a time, so the hours are whole days');
  });
  it('says which of the two holds days only', async () => {
    expect(await said('nl', march, march + 1.5)).toContain('Geopend bevat dagen zonder tijd, die vanaf het begin van de dag tellen');
    expect(await said('en', march + 0.5, march + 1)).toContain('Closed holds days without a time, which count from the start of the day');
  });
  it('says nothing of it where both have times, nor of days', async () => {
    expect(await said('nl', march + 0.25, march + 0.5)).not.toContain('zonder tijd');
    expect(await said('en', '2026-03-04 9:00', '2026-03-04 10:00')).not.toContain('without a time');
    expect(await said('en', march, march + 1, 'days')).not.toContain('without a time');
  });
});
