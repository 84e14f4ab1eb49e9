import { mapping, findingsOf, readSheets } from './reading';

const people = (header: readonly string[], ...rows: readonly (readonly string[])[]) => readSheets([{ name: 'Team', cells: [header, ...rows] }]);

describe('a list of people', () => {
  it.each([
    [['Employee', 'Department'], { id: 'Employee', team: 'Department' }],
    [['Naam', 'Afdeling'], { id: 'Naam', team: 'Afdeling' }],
    [['Vertegenwoordiger', 'Rayon'], { id: 'Vertegenwoordiger', team: 'Rayon' }],
    [['Werknemer', 'Vestiging'], { id: 'Werknemer', team: 'Vestiging' }],
  ])('%j is recognised', async (header, expected) => {
    const read = await people(header, ['Els', 'Noord'], ['Jan', 'Noord'], ['Piet', 'Zuid']);
    expect(mapping(read, 'people')).toEqual(expected);
  });

  it('stays one when somebody stands in it twice, and names the second row', async () => {
    const read = await people(['Naam', 'Afdeling'], ['Els', 'Noord'], ['Els', 'Noord'], ['Jan', 'Noord'], ['Piet', 'Zuid']);
    expect(read.people.map(({ id }) => id)).toEqual(['Els', 'Jan', 'Piet']);
    expect(findingsOf(read, 'row.duplicate')).toMatchObject([{ severity: 'error', subject: { sheet: 'Team', row: 3 }, args: { key: 'Els', firstRow: 2 } }]);
  });

  it('takes a column of teams for no key', async () => {
    const read = await people(['Afdeling', 'Naam'], ['Noord', 'Els'], ['Noord', 'Jan'], ['Noord', 'Piet'], ['Zuid', 'An']);
    expect(mapping(read, 'people')).toEqual({ id: 'Naam', team: 'Afdeling' });
  });
});
