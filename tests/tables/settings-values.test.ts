import { monthIn } from '../../src/tables/read/settled-settings';
import type { TestCell } from '../csv-workbook';
import { findingsOf, readSheets } from './reading';

const settings = (...rows: TestCell[][]) => readSheets([{ name: 'Instellingen', cells: [['Instelling', 'Tabel', 'Kolom', 'Waarde'], ...rows] }]);

describe('the month in which the fiscal year starts', () => {
  it.each([
    ['7', 7], ['07', 7], ['juli', 7], ['July', 7], [' JUL. ', 7], ['1 juli', 7], ['1 januari', 1], ['mrt', 3], ['12', 12],
    ['13', undefined], ['0', undefined], ['zomer', undefined], ['juli 2026', undefined], ['', undefined],
  ] as const)('%j is month %j', (text, month) => expect(monthIn(text)).toBe(month));

  it.each([7, 'juli', 'July'])('is a number in the settings, also when %j was typed', async (cell) => {
    const read = await settings(['boekjaar begint in maand', null, null, cell]);
    expect(read.settings).toMatchObject([{ setting: 'fiscalYearStart', value: '7', unreadable: [] }]);
  });
  it('is unreadable when it is no month', async () => {
    expect((await settings(['boekjaar begint in maand', null, null, 'zomer'])).settings).toMatchObject([{ value: 'zomer', unreadable: ['value'] }]);
  });
  it('is unreadable, with an error at the cell, when it is blank', async () => {
    const read = await settings(['boekjaar begint in maand', null, null, null]);
    expect(read.settings[0]).toMatchObject({ unreadable: ['value'] });
    expect(read.settings[0]).not.toHaveProperty('value');
    expect(findingsOf(read, 'cell.required')).toMatchObject([{ severity: 'error', subject: { sheet: 'Instellingen', cell: 'D2' } }]);
  });
  it('is unreadable, with an error at the cell, when it is #N/A', async () => {
    const read = await settings(['boekjaar begint in maand', null, null, { error: '#N/A' }]);
    expect(read.settings[0]).toMatchObject({ unreadable: ['value'] });
    expect(findingsOf(read, 'cell.error')).toMatchObject([{ severity: 'error', subject: { cell: 'D2' } }]);
  });
});

describe('the date order', () => {
  it.each([
    ['dag-maand-jaar', 'dayFirst'],
    ['month-day-year', 'monthFirst'],
  ])('%j is handed on as %s', async (value, order) => {
    expect((await settings(['datumvolgorde', null, null, value])).dateOrder).toBe(order);
  });
  it('is absent where nothing was chosen', async () => {
    expect(await settings(['taal', null, null, 'nl'])).not.toHaveProperty('dateOrder');
  });
});

describe('a period of the user’s own without a readable start', () => {
  it('stays, without a day and unreadable', async () => {
    const read = await readSheets([{ name: 'Perioden', cells: [['Periode', 'Begin'], ['P1', '2026-01-01'], ['P2', '31-02-2026'], ['P3', null]] }]);
    expect(read.periods.map(({ name, start, unreadable }) => [name, start, unreadable])).toEqual([['P1', 46023, []], ['P2', NaN, ['start']], ['P3', NaN, ['start']]]);
  });
});
