import type { TestCell, TestSheet } from '../csv-workbook';
import { findingsOf, readSheets } from './reading';

const sheet = (name: string, ...cells: TestCell[][]): TestSheet => ({ name, cells });
const people = (...rows: TestCell[][]) => sheet('Medewerkers', ['Nummer', 'Naam', 'Team'], ...rows);
const targets = (person: string) => sheet('Doelen', ['Medewerker', 'Periode', 'Doel'], [person, '2026', 100]);
const sales = (person: string) => sheet('Verkopen', ['Ordernummer', 'Datum', 'Verkoper', 'Omzet excl. btw'], ['V1', '2026-01-05', person, 100]);

describe('a name written in another way', () => {
  it.each([
    ['without its accent', 'Renee Smit', 'Renée Smit'],
    ['with the accent as a character of its own', 'Rene\u0301e Smit', 'Renée Smit'],
    ['in capitals', 'RENÉE SMIT', 'Renée Smit'],
    ['as another spelling of the id', 'r1', 'R1'],
  ])('%s means the one person it can mean, with a remark', async (_, found, used) => {
    const read = await readSheets([people(['R1', 'Renée Smit', 'Noord'], ['R2', 'Jan', 'Zuid']), targets(found), sales(found)]);
    expect(read.targets[0]?.person).toBe('R1');
    const remarks = findingsOf(read, 'cell.spelling');
    expect(remarks.map(({ severity, subject, args }) => [severity, subject.sheet, args])).toEqual([
      ['info', 'Doelen', { found, used, rows: 1 }],
      ['info', 'Verkopen', { found, used, rows: 1 }],
    ]);
  });
  it('is no remark when it is written as it stands there', async () => {
    const read = await readSheets([people(['R1', 'Renée Smit', 'Noord'], ['R2', 'Jan', 'Zuid']), targets('Renée Smit'), sales('R1')]);
    expect(findingsOf(read, 'cell.spelling')).toEqual([]);
  });
  it('means nobody when two people could be meant', async () => {
    const read = await readSheets([people(['R1', 'Renée Smit', 'Noord'], ['R2', 'Renee Smit', 'Zuid']), targets('Renée Smit'), sales('renee smit')]);
    expect(read.targets[0]?.person).toBe('Renée Smit');
    expect(findingsOf(read, 'cell.ambiguousName').map(({ severity, subject }) => [severity, subject.sheet])).toEqual([['error', 'Doelen'], ['error', 'Verkopen']]);
  });
  it('means nobody when two ids differ in capitals only, not even written exactly', async () => {
    const read = await readSheets([people(['M1', 'Jan', 'Noord'], ['m1', 'Els', 'Zuid']), targets('M1'), sales('M1')]);
    expect(read.people.map(({ id }) => id)).toEqual(['M1', 'm1']);
    expect(findingsOf(read, 'cell.ambiguousName').map(({ severity, subject }) => [severity, subject.sheet])).toEqual([['error', 'Doelen'], ['error', 'Verkopen']]);
  });
});

describe('two schemes whose names differ in capitals only', () => {
  it('are one, unreadable where they disagree', async () => {
    const read = await readSheets([sheet('Regelingen', ['Regeling', 'Uitbetaling per', 'Plafond'], ['Buiten', 'kwartaal', 500], ['BUITEN', 'kwartaal', 600])]);
    expect(read.schemes).toMatchObject([{ scheme: 'Buiten', period: 'quarter', unreadable: ['cap'] }]);
    expect(findingsOf(read, 'row.duplicate')).toMatchObject([{ severity: 'error', subject: { row: 3 }, args: { firstRow: 2 } }]);
  });
});
