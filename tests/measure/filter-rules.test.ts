import { compileFilter, type FilterProblem } from '../../src/measure/filter/compile-filter';
import { type Sale, salesTable } from '../cases/workbook';

/** Rows 1 to 6; the fifth has blank cells, the sixth odd texts. */
const table = salesTable([
  { date: '2026-01-15', person: 'Anna', amount: 100, Status: 'Won', Regio: 'Noord', Korting: 0.125 },
  { date: '2026-02-28', person: 'Bram', amount: 250.5, Status: 'Lost', Regio: 'Zuid', Korting: 0 },
  { date: '2026-03-01', person: 'Anna', amount: -40, Status: 'won', Regio: 'Oost', Korting: 0.05 },
  { date: '2026-12-31', person: 'Carla', amount: 1250, Status: 'Open', Regio: 'Noord', Korting: 0.3 },
  { date: '', person: 'Carla', amount: '', Status: '', Regio: '' } as unknown as Sale,
  { date: '2026-03-01', person: 'Anna', amount: 0, Status: 'on; hold | "new"', Regio: 'a=b', Korting: 1 },
]);

/** The rows (1 = first) that a filter lets pass, or why it cannot be used. */
function passing(filter: string): readonly number[] | FilterProblem {
  const compiled = compileFilter(filter, table);
  if (compiled.kind === 'problem') return compiled.problem;
  return Array.from({ length: table.rows }, (_, r) => r + 1).filter((row) => compiled.passes === undefined || compiled.passes[row - 1] === 1);
}

describe('a filter without conditions', () => {
  it.each(['', '  ', ';', ' ; ; '])('%j lets every row pass', (filter) => {
    expect(passing(filter)).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe('a filter on texts', () => {
  it.each([
    ['Status = Won', [1, 3]],
    ['status=won', [1, 3]],
    ['  STATUS  =  WON  ', [1, 3]],
    ['Status = Won|Lost', [1, 2, 3]],
    ['Status = Won | Lost | Open', [1, 2, 3, 4]],
    ['Status <> Won', [2, 4, 5, 6]],
    ['Status != Won', [2, 4, 5, 6]],
    ['Status ≠ Won', [2, 4, 5, 6]],
    ['Status <> Won|Lost', [4, 5, 6]],
    ['Status = ""', [5]],
    ['Status <> ""', [1, 2, 3, 4, 6]],
    ['Status = Won|""', [1, 3, 5]],
    ['Status = "Won"', [1, 3]],
    ['"Status" = Won', [1, 3]],
    ['Status = “Won”', [1, 3]],
    ['Status = Won; Regio = Noord', [1]],
    ['Status = Won; Regio = Noord|Oost;', [1, 3]],
    ['Status = Won; Status = Lost', []],
    ['person = Anna; Status <> Won', [6]],
  ])('%s', (filter, rows) => {
    expect(passing(filter)).toEqual(rows);
  });
  it('takes a text with signs in it between quotes', () => {
    expect(passing('Regio = "a=b"')).toEqual([6]);
    expect(passing('Regio = "a=b"|Zuid')).toEqual([2, 6]);
  });
});

describe('a filter on numbers', () => {
  it.each([
    ['amount > 100', [2, 4]],
    ['amount >= 100', [1, 2, 4]],
    ['amount ≥ 100', [1, 2, 4]],
    ['amount < 100', [3, 6]],
    ['amount <= 100', [1, 3, 6]],
    ['amount ≤ 100', [1, 3, 6]],
    ['amount = 100', [1]],
    ['amount = 100|0', [1, 6]],
    ['amount <> 100', [2, 3, 4, 5, 6]],
    ['amount > -40', [1, 2, 4, 6]],
    ['amount = 250,5', [2]],
    ['amount = 250.5', [2]],
    ['amount = 250,50', [2]],
    ['amount > € 100', [2, 4]],
    ['amount > 0; amount < 1000', [1, 2]],
    ['amount = ""', [5]],
    ['amount <> ""', [1, 2, 3, 4, 6]],
    ['amount = 999', []],
    ['Korting = 12,5%', [1]],
    ['Korting = 12.5 %', [1]],
    ['Korting > 5 %', [1, 4, 6]],
    ['Korting >= 0,05', [1, 3, 4, 6]],
  ])('%s', (filter, rows) => {
    expect(passing(filter)).toEqual(rows);
  });
});

describe('a filter on days', () => {
  it.each([
    ['date >= 2026-03-01', [3, 4, 6]],
    ['date > 2026-03-01', [4]],
    ['date < 01-03-2026', [1, 2]],
    ['date <= 28.02.2026', [1, 2]],
    ['date = 1-3-2026', [3, 6]],
    ['date = 15/1/2026', [1]],
    ['date <> 2026-03-01', [1, 2, 4, 5]],
    ['date = ""', [5]],
    ['date <> ""', [1, 2, 3, 4, 6]],
    ['date >= 2026-01-01; date <= 2026-02-28', [1, 2]],
  ])('%s', (filter, rows) => {
    expect(passing(filter)).toEqual(rows);
  });
  it('takes a time of day with its day', () => {
    const timed = { ...table, columns: new Map([...table.columns, ['date', { kind: 'day' as const, header: 'date', days: Float64Array.of(46081.75, 46082, 46082.999, 46083, NaN, 46081) }]]) };
    const compiled = compileFilter('date = 2026-03-01', timed);
    expect(compiled.kind === 'filter' && [...(compiled.passes ?? [])]).toEqual([0, 1, 1, 0, 0, 0]);
  });
});

describe('a filter in words', () => {
  it.each([
    ['amount tussen 0 en 250,5', [1, 2, 6]],
    ['amount between 0 and 250.5', [1, 2, 6]],
    ['date tussen 2026-02-28 en 2026-03-01', [2, 3, 6]],
    ['Status is leeg', [5]],
    ['Status is empty', [5]],
    ['Status is niet leeg', [1, 2, 3, 4, 6]],
    ['amount is not empty', [1, 2, 3, 4, 6]],
    ['Status in (Won, Lost)', [1, 2, 3]],
    ['Status in (won | lost)', [1, 2, 3]],
    ['Status niet in (Won, Lost)', [4, 5, 6]],
    ['Status not in (Won, Lost)', [4, 5, 6]],
    ['amount in (100, 0)', [1, 6]],
    ['Regio bevat oo', [1, 3, 4]],
    ['Regio contains oo', [1, 3, 4]],
    ['Regio bevat niet oo', [2, 5, 6]],
    ['Regio begint met z|o', [2, 3]],
    ['Regio starts with Zu', [2]],
    ['Regio eindigt op st', [3]],
    ['Regio ends with d', [1, 2, 4]],
    ['Status = Won en Regio = Noord', [1]],
    ['Status = Won and Regio = Noord', [1]],
    ['Status = Won of Regio = Noord', [1, 3, 4]],
    ['Status = Won or Regio = Noord', [1, 3, 4]],
    ['Status = Won of Regio = Noord en amount > 1000', [1, 3, 4]],
    ['Status = Lost of Status = Won en amount > 0', [1, 2]],
    ['amount tussen 0 en 100 en Status = Won', [1]],
    ['Status is leeg of amount < 0', [3, 5]],
    ['Status = Won of Regio = Noord; amount > 0', [1, 4]],
    ['Status = Won of Regio bevat oord', [1, 3, 4]],
  ])('%s', (filter, rows) => {
    expect(passing(filter)).toEqual(rows);
  });
  it('does not know of a row whether it passes where no alternative lets it and one cannot be read', () => {
    const unclear = { ...table, unreadable: new Map([['Status', Uint8Array.of(1, 0, 0, 1, 0, 0)]]) };
    const compiled = compileFilter('Status = Lost of Regio = Noord', unclear);
    expect(compiled.kind === 'filter' && [...(compiled.passes ?? [])]).toEqual([1, 1, 0, 1, 0, 0]);
    const other = compileFilter('Status = Lost of Regio = Oost', unclear);
    expect(other.kind === 'filter' && [...(other.passes ?? [])]).toEqual([2, 1, 1, 2, 0, 0]);
  });
});

describe('a filter that cannot be used says why', () => {
  it.each([
    ['Staus = Won', { kind: 'column', column: 'Staus' }],
    ['Staus bevat w', { kind: 'column', column: 'Staus' }],
    ['Status bevat xyz', { kind: 'value', column: 'Status', value: 'xyz' }],
    ['amount bevat 1', { kind: 'value', column: 'amount', value: '1' }],
    ['Status = Won of Regio = Nord', { kind: 'value', column: 'Regio', value: 'Nord' }],
    ['Status = Won en Lost', { kind: 'value', column: 'Status', value: 'Won en Lost' }],
    ['Status = Won of', { kind: 'value', column: 'Status', value: 'Won of' }],
    ['Status = Wonn', { kind: 'value', column: 'Status', value: 'Wonn' }],
    ['Status <> Wonn', { kind: 'value', column: 'Status', value: 'Wonn' }],
    ['Status = Won|Wonn', { kind: 'value', column: 'Status', value: 'Wonn' }],
    ['Status > Won', { kind: 'order', column: 'Status' }],
    ['amount > many', { kind: 'value', column: 'amount', value: 'many' }],
    ['amount > 1.250', { kind: 'value', column: 'amount', value: '1.250' }],
    ['amount > 1,250', { kind: 'value', column: 'amount', value: '1,250' }],
    ['amount > 12 34', { kind: 'value', column: 'amount', value: '12 34' }],
    ['date > 3/4/2026', { kind: 'value', column: 'date', value: '3/4/2026' }],
    ['date > 29-02-2026', { kind: 'value', column: 'date', value: '29-02-2026' }],
    ['date > soon', { kind: 'value', column: 'date', value: 'soon' }],
    ['amount > ""', { kind: 'value', column: 'amount', value: '' }],
    ['amount <= ""', { kind: 'value', column: 'amount', value: '' }],
    ['date >= ""', { kind: 'value', column: 'date', value: '' }],
    ['Status', { kind: 'syntax', part: 'Status' }],
    ['Status =', { kind: 'syntax', part: 'Status =' }],
    ['= Won', { kind: 'syntax', part: '= Won' }],
    ['Status = Won|', { kind: 'syntax', part: 'Status = Won|' }],
    ['Status = "Won', { kind: 'syntax', part: 'Status = "Won' }],
    ['Status == Won', { kind: 'syntax', part: 'Status == Won' }],
    ['amount => 100', { kind: 'syntax', part: 'amount => 100' }],
    ['amount > 100|200', { kind: 'syntax', part: 'amount > 100|200' }],
    ['0 < amount < 100', { kind: 'syntax', part: '0 < amount < 100' }],
    ['Status = Won, Regio = Noord', { kind: 'syntax', part: 'Status = Won, Regio = Noord' }],
    ['Regio = Noord; Status ~ Won', { kind: 'syntax', part: 'Status ~ Won' }],
  ])('%s', (filter, problem) => {
    expect(passing(filter)).toEqual(problem);
  });
});
