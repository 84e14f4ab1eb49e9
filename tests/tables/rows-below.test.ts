import type { TestCell, TestSheet } from '../csv-workbook';
import { figures, findingsOf, readSheets, sheetOf } from './reading';

const sheet = (name: string, ...cells: TestCell[][]): TestSheet => ({ name, cells });
const header = ['Ordernummer', 'Datum', 'Verkoper', 'Omzet excl. btw', 'Status', 'Marge'];
const sale = (id: string, amount: TestCell, ...rest: TestCell[]): TestCell[] => [id, '2026-01-10', 'M1', amount, 'won', 100, ...rest];
const amounts = async (...rows: TestCell[][]) => figures(await readSheets([sheet('Verkopen', header, ...rows)]), 'amount');

describe('a table goes on', () => {
  it('after a blank row', async () => {
    expect(await amounts(sale('V1', 10), [null], sale('V2', 20))).toEqual([10, 20]);
  });
  it('after a line of text between blank rows, which is a remark', async () => {
    const read = await readSheets([sheet('Verkopen', header, sale('V1', 10), [null], ['Regels van maart:'], [null], sale('V2', 20))]);
    expect(figures(read, 'amount')).toEqual([10, 20]);
    expect(findingsOf(read, 'row.remark')).toMatchObject([{ severity: 'info', subject: { row: 4, cell: 'A4' }, args: { found: 'Regels van maart:', rows: 1 } }]);
    expect(findingsOf(read, 'table.rowsBelow')).toEqual([]);
  });
  it('after a remark of several lines', async () => {
    expect(await amounts(sale('V1', 10), [null], ['Let op:'], ['vanaf hier maart'], [null], sale('V2', 20), sale('V3', 30))).toEqual([10, 20, 30]);
  });
  it('when a remark stands beside the rows below', async () => {
    expect(await amounts(sale('V1', 10), [null], sale('V2', 20, 'let op: korting'), sale('V3', 30))).toEqual([10, 20, 30]);
  });
  it('when the next row is of texts only under numbers', async () => {
    const read = await readSheets([sheet('Verkopen', header, [101, '2026-01-10', 'M1', 10, 'won', 1], [null], ['V-ext', '2026-03-11', 'M1', '50.000,00', 'won', '5.000,00'])]);
    expect(figures(read, 'amount')).toEqual([10, 50_000]);
  });
  it('in a sheet too large to look at as a whole', async () => {
    const many = Array.from({ length: 15_000 }, (_, at) => sale(`X${at}`, 1));
    const remark = await amounts(...many.slice(0, 100), [null], ['Hieronder de regels van Jan'], [null], ...many.slice(100));
    expect(remark).toHaveLength(15_000);
    const beside = await amounts(...many.slice(0, 150), [null], sale('V2', 20), sale('V3', 30, 'let op'), ...many.slice(150));
    expect(beside).toHaveLength(15_002);
  });
  it.each([
    ['words that are headers elsewhere', ['S1', 'Marge', 'Marge', 'bedrag', 'vast', '2%', 'bedrag'], ['S1', 'Provisie', 'Omzet', 'bedrag', 'per schijf', null, 'bedrag']],
    ['the name of a column as rate', ['S1', 'Marge', 'Marge', 'bedrag', 'vast', 0.02, 'bedrag'], ['S1', 'Extra', 'Omzet', 'bedrag', 'vast', 'CommPct', 'bedrag']],
  ])('in Components, with %s', async (_, first, second) => {
    const columns = ['Regeling', 'Onderdeel', 'Maatstaf', 'Invoer', 'Vorm', 'Tarief', 'Over'];
    const { components } = await readSheets([sheet('Onderdelen', columns, first, [null], second, [...second.slice(0, 1), 'Derde', ...second.slice(2)])]);
    expect(components.map(({ component }) => component)).toEqual(['Marge', second[1], 'Derde']);
  });
  it.each([
    ['people', 'Medewerkers', ['Nummer', 'Naam', 'Team'], ['M1', 'Jan', 'Noord'], ['M2', 'Els', 'Zuid', 'was ziek in maart']],
    ['tiers', 'Staffels', ['Regeling', 'Onderdeel', 'Vanaf', 'Percentage'], ['S1', 'Prov', 0, '2%'], ['S1', 'Prov', 100, '4%', 'let op']],
    ['targets', 'Doelen', ['Medewerker', 'Maatstaf', 'Periode', 'Doel'], ['M1', 'Omzet', '2026-Q1', 25_000], ['M2', 'Omzet', '2026-Q1', '20.000,00']],
    ['assignments', 'Toewijzingen', ['Medewerker', 'Functie', 'Regeling', 'Vanaf', 'Doelbonus per jaar'], ['M1', null, 'S1', '2026-01-01', 8000], ['M2', null, 'S1', '2026-01-01', '6000']],
  ] as const)('in %s', async (table, name, columns, first, second) => {
    const read = await readSheets([sheet(name, [...columns], [...first], [null], [...second])]);
    expect(read[table].map(({ row }) => row)).toEqual([2, 4]);
  });
});

describe('the headers once more, as on every page of a printed list,', () => {
  it.each([
    ['after a blank row', [[null], header]],
    ['right below the rows', [header]],
  ])('are skipped with a remark: %s', async (_, between) => {
    const read = await readSheets([sheet('Verkopen', header, sale('V1', 10), ...between, sale('V2', 20), header, sale('V3', 30))]);
    expect(figures(read, 'amount')).toEqual([10, 20, 30]);
    expect(findingsOf(read, 'row.headers')).toMatchObject([{ severity: 'info', args: { rows: 2 } }]);
    expect(findingsOf(read, 'cell.notADate')).toEqual([]);
  });
  it('are skipped in a short table', async () => {
    const columns = ['Regeling', 'Onderdeel', 'Vanaf', 'Percentage'];
    const read = await readSheets([sheet('Staffels', columns, ['S1', 'A', 0, '2%'], ['S1', 'A', 10, '3%'], [null], columns, ['S1', 'B', 0, '4%'], columns, ['S1', 'B', 10, '5%'])]);
    expect(read.tiers.map(({ rate }) => rate)).toEqual([0.02, 0.03, 0.04, 0.05]);
    expect(findingsOf(read, 'row.headers').map(({ subject }) => subject.row)).toEqual([5, 7]);
  });
});

describe('a remark in a short table', () => {
  it('is left out with a warning that says so', async () => {
    const read = await readSheets([sheet('Medewerkers', ['Nummer', 'Naam', 'Team'], ['M1', 'Jan', 'Noord'], [null], ['Hieronder Zuid'], [null], ['M2', 'Els', 'Zuid'])]);
    expect(read.people.map(({ id }) => id)).toEqual(['M1', 'M2']);
    expect(findingsOf(read, 'row.remark')).toMatchObject([{ severity: 'warning', subject: { row: 4 }, args: { found: 'Hieronder Zuid' } }]);
  });
  it('is not taken for one without blank rows around it', async () => {
    const { people } = await readSheets([sheet('Medewerkers', ['Nummer', 'Naam', 'Team'], ['M1', 'Jan', 'Noord'], ['M3'], ['M2', 'Els', 'Zuid'])]);
    expect(people.map(({ id }) => id)).toEqual(['M1', 'M3', 'M2']);
  });
});

describe('rows below a table that are no part of it', () => {
  it('are totals when they say so beside the columns', async () => {
    const read = await readSheets([sheet('Verkopen', header, sale('V1', 10), sale('V2', 20), [null], [null, null, null, 30, null, null, 'Totaal'])]);
    expect(figures(read, 'amount')).toEqual([10, 20]);
    expect(findingsOf(read, 'row.sumOfAbove')).toMatchObject([{ severity: 'warning', subject: { row: 5 } }]);
  });
  it('are named when no other table has them', async () => {
    const read = await readSheets([sheet('Verkopen', header, sale('V1', 10), sale('V2', 20), [null], ['Kleur', 'Vorm', 'Maat', 'Soort'], ['rood', 'rond', 'klein', 'a'], ['blauw', 'vierkant', 'groot', 'b'])]);
    expect(figures(read, 'amount')).toEqual([10, 20]);
    expect(findingsOf(read, 'table.rowsBelow')).toMatchObject([{ severity: 'warning', subject: { sheet: 'Verkopen', row: 5 }, args: { first: 5, last: 7 } }]);
  });
  it('are named below an Excel table that did not grow with them', async () => {
    const tables = [{ name: 'tblVerkopen', hasHeader: true, hasTotals: false, area: { top: 1, left: 1, bottom: 3, right: 6 } }];
    const read = await readSheets([{ ...sheet('Verkopen', header, sale('V1', 10), sale('V2', 20), sale('V3', 30), sale('V4', 40)), tables }]);
    expect(figures(read, 'amount')).toEqual([10, 20]);
    expect(findingsOf(read, 'table.rowsBelow')).toMatchObject([{ args: { first: 4, last: 5 } }]);
  });
  it('are another table when they have its headers', async () => {
    const read = await readSheets([sheet('Regels', ['Regeling', 'Uitbetaling per', 'Plafond'], ['S1', 'kwartaal', 500], [null], ['Regeling', 'Onderdeel', 'Vanaf', 'Percentage'], ['S1', 'Prov', 0, '2%'], ['S1', 'Prov', 10, '3%'])]);
    expect(read.schemes).toHaveLength(1);
    expect(read.tiers).toHaveLength(2);
    expect(findingsOf(read, 'table.rowsBelow')).toEqual([]);
  });
});

describe('a second range with the columns of a table', () => {
  const list = (name: string, ...rows: TestCell[][]) => sheet(name, header, ...rows);
  it.each([
    ['Verkopen', 'Verkopen 2025'],
    ['Omzet', 'Verkopen archief'],
    ['Sales', 'Orders'],
  ])('is a warning that names it: %s and %s', async (first, second) => {
    const read = await readSheets([list(first, sale('V1', 10), sale('V2', 20)), list(second, sale('V3', 30))]);
    const unread = sheetOf(read, 'sales') === first ? second : first;
    expect(findingsOf(read, 'table.notRead')).toMatchObject([{ severity: 'error', subject: { sheet: unread }, args: { chosen: sheetOf(read, 'sales'), other: expect.stringContaining(unread) } }]);
  });
  it.each([
    ['targets', 'Doelen', 'Doelen 2026', ['Medewerker', 'Maatstaf', 'Periode', 'Doel'], ['M1', 'Omzet', '2026-Q1', 25_000]],
    ['people', 'Medewerkers', 'Medewerkers Zuid', ['Nummer', 'Naam', 'Team'], ['M1', 'Jan', 'Noord']],
    ['components', 'Onderdelen', 'Onderdelen extra', ['Regeling', 'Onderdeel', 'Maatstaf', 'Vorm', 'Tarief'], ['S1', 'Prov', 'Omzet', 'vast', '2%']],
  ] as const)('of %s too', async (_, first, second, columns, row) => {
    const read = await readSheets([sheet(first, [...columns], [...row]), sheet(second, [...columns], [...row])]);
    expect(findingsOf(read, 'table.notRead')).toMatchObject([{ subject: { sheet: second }, args: { chosen: first } }]);
  });
  it('is none of anybody’s business once Settings says which counts', async () => {
    const settings = sheet('Instellingen', ['Instelling', 'Tabel', 'Kolom', 'Waarde'], ['tabel', 'Verkopen', null, 'Verkopen 2025']);
    const read = await readSheets([list('Verkopen', sale('V1', 10)), list('Verkopen 2025', sale('V3', 30)), settings]);
    expect(figures(read, 'amount')).toEqual([30]);
    expect(findingsOf(read, 'table.notRead')).toEqual([]);
  });
  it('is read, and no warning, when a measure counts its rows', async () => {
    const measures = sheet('Maatstaven', ['Maatstaf', 'Berekening', 'Kolom', 'Tabel'], ['Omzet', 'som', 'Omzet excl. btw', null], ['Vorig jaar', 'som', 'Omzet excl. btw', 'Verkopen 2025']);
    const read = await readSheets([list('Verkopen', sale('V1', 10)), list('Verkopen 2025', sale('V3', 30)), measures]);
    expect(figures(read, 'Omzet excl. btw', 'Verkopen 2025')).toEqual([30]);
    expect(findingsOf(read, 'table.notRead')).toEqual([]);
  });
});
