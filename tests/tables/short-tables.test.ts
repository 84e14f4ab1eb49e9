import type { TestCell, TestSheet } from '../csv-workbook';
import { findingsOf, readSheets, troubles } from './reading';

const sheet = (name: string, ...cells: TestCell[][]): TestSheet => ({ name, cells });
const tiers = (...rows: TestCell[][]): TestSheet => sheet('Staffels', ['Regeling', 'Onderdeel', 'Vanaf', 'Percentage', 'Uitbetaling %'], ...rows);
const people = sheet('Medewerkers', ['Nummer', 'Naam', 'Team', 'FTE', 'Quotum', 'In dienst'], ['M1', 'Jan Smit', 'Noord', '80%', '1.200,50', 46022], ['M2', 'Els Bos', 'Zuid', 1, '1.500', '1 jan 2026']);

describe('a row of a short table', () => {
  it('has the types of its schema, the headers of the user and the own columns of the user', async () => {
    const read = await readSheets([people]);
    expect(read.people).toEqual([
      {
        id: 'M1', name: 'Jan Smit', team: 'Noord', fte: 0.8, start: 46022, sheet: 'Medewerkers', sourceTable: 'Medewerkers', row: 2, unreadable: [],
        headers: { id: 'Nummer', name: 'Naam', team: 'Team', fte: 'FTE', start: 'In dienst' }, letters: { id: 'A', name: 'B', team: 'C', fte: 'D', start: 'F', Quotum: 'E' }, fromText: ['fte', 'Quotum'], extra: { Quotum: 1200.5 },
      },
      expect.objectContaining({ id: 'M2', fte: 1, start: 46023, extra: { Quotum: 1500 } }),
    ]);
    expect(troubles(read)).toEqual([]);
  });

  it('leaves blank optional cells out, so that the default applies', async () => {
    const read = await readSheets([sheet('Medewerkers', ['Nummer', 'Naam', 'FTE'], ['M1', 'Jan', null])]);
    expect(read.people[0]).not.toHaveProperty('fte');
    expect(read.people[0]?.unreadable).toEqual([]);
  });

  it('names a cell that cannot be read, so that nobody takes the default for it', async () => {
    const read = await readSheets([sheet('Medewerkers', ['Nummer', 'Naam', 'FTE'], ['M1', 'Jan', '80'], ['M2', 'Els', 'vol'])]);
    expect(read.people.map(({ fte, unreadable }) => [fte, unreadable])).toEqual([[undefined, ['fte']], [undefined, ['fte']]]);
    expect(findingsOf(read, 'cell.aboveMaximum')).toMatchObject([{ subject: { cell: 'C2' }, args: { found: '80', maximum: 1 } }]);
    expect(findingsOf(read, 'cell.notANumber')).toMatchObject([{ subject: { cell: 'C3' } }]);
  });

  it('stays when a required cell is blank, with that column unreadable', async () => {
    const read = await readSheets([tiers(['R', 'A', 0, '3%', null], ['R', 'A', null, '5%', null])]);
    expect(read.tiers.map(({ from, unreadable }) => [from, unreadable])).toEqual([[0, []], [NaN, ['from']]]);
    expect(findingsOf(read, 'cell.required')).toMatchObject([{ severity: 'error', subject: { sheet: 'Staffels', row: 3, column: 'Vanaf', cell: 'C3' } }]);
  });

  it('stays when a required cell is ambiguous', async () => {
    const read = await readSheets([tiers(['R', 'A', '0', '3%', null], ['R', 'A', '50.000', '5%', null])]);
    expect(read.tiers[1]).toMatchObject({ from: NaN, unreadable: ['from'] });
  });

  it('that is a total is left out with a warning', async () => {
    const read = await readSheets([sheet('Doelen', ['Medewerker', 'Periode', 'Doel'], ['M1', '2026', 10], ['M2', '2026', 20], ['Totaal', null, 30])]);
    expect(read.targets).toHaveLength(2);
    expect(findingsOf(read, 'row.total')).toMatchObject([{ severity: 'warning', subject: { row: 4 }, args: { found: 'Totaal' } }]);
  });

  it('that is the sum of the rows since the last total is one too', async () => {
    const cells = [['Medewerker', 'Doel'], ['M1', 10], ['M2', 20], ['Subtotaal', 30], ['M3', 5], ['M4', 6], ['Subtotaal', 11], ['Totaal', 41]];
    expect((await readSheets([sheet('Doelen', ...cells)])).targets.map(({ value }) => value)).toEqual([10, 20, 5, 6]);
  });

  it('leaves out a total that also counts the rows above it', async () => {
    const cells = [['Nummer', 'Naam', 'FTE'], ['M1', 'Jan', 1], ['M2', 'Els', 0.8], ['Totaal', '2 medewerkers', 1.8], ['M3', 'Ida', 1]];
    const read = await readSheets([sheet('Medewerkers', ...cells)]);
    expect(read.people.map(({ id }) => id)).toEqual(['M1', 'M2', 'M3']);
    expect(findingsOf(read, 'row.total')).toMatchObject([{ severity: 'warning', subject: { row: 4 } }]);
    const other = await readSheets([sheet('Medewerkers', ['Nummer', 'Naam', 'FTE'], ['M1', 'Jan', 1], ['M2', 'Els', 0.8], ['Totaal', '3 Gebroeders', 1.8])]);
    expect(other.people).toHaveLength(3);
  });

  it.each([
    ['a person', 'people', sheet('Medewerkers', ['Nummer', 'Naam', 'FTE'], ['M1', 'Jan', 1], ['M2', 'Totaal', 1], ['M3', 'Els', 1])],
    ['a scheme', 'schemes', sheet('Regelingen', ['Regeling', 'Uitbetaling per', 'Plafond'], ['Som', 'kwartaal', 500], ['Totaal', 'maand', 500], ['R3', 'jaar', 100])],
    ['a scheme that has only a cap', 'schemes', sheet('Regelingen', ['Regeling', 'Uitbetaling per', 'Plafond'], ['R1', 'kwartaal', 500], ['Totaal', null, 700], ['R3', 'jaar', 100])],
    ['a target of somebody', 'targets', sheet('Doelen', ['Medewerker', 'Periode', 'Doel'], ['M1', '2026', 10], ['M2', '2026', 20], ['Totaal', '2026', 30])],
    ['a target of a team', 'targets', sheet('Doelen', ['Team', 'Maatstaf', 'Doel'], ['Noord', 'Omzet', 10], ['Zuid', 'Omzet', 20], ['Totaal', 'Omzet', 30])],
  ] as const)('stays when %s is called a total', async (_, table, cells) => {
    const read = await readSheets([cells]);
    expect(read[table]).toHaveLength(3);
    expect(findingsOf(read, 'row.total')).toEqual([]);
  });
});

describe('rows with the same key', () => {
  it('count once when they say the same', async () => {
    const read = await readSheets([sheet('Medewerkers', ['Nummer', 'Naam', 'Team'], ['M1', 'Jan', 'Noord'], ['M2', 'Els', 'Zuid'], ['M3', 'An', 'Zuid'], ['M4', 'Bo', 'Zuid'], ['M5', 'Cas', 'Zuid'], ['M6', 'Do', 'Zuid'], ['M1', 'Jan', 'Noord'])]);
    expect(read.people).toHaveLength(6);
    expect(read.people[0]?.unreadable).toEqual([]);
    expect(findingsOf(read, 'row.duplicate')).toMatchObject([{ severity: 'error', subject: { row: 8 }, args: { key: 'M1', firstRow: 2 } }]);
  });

  it('are unreadable where they disagree', async () => {
    const read = await readSheets([sheet('Doelen', ['Medewerker', 'Maatstaf', 'Periode', 'Doel'], ['M1', 'Omzet', '2026', 10], ['M1', 'Omzet', '2026', 12])]);
    expect(read.targets).toMatchObject([{ person: 'M1', value: NaN, unreadable: ['value'] }]);
  });

  it('of a curve may make a jump', async () => {
    const read = await readSheets([tiers(['R', 'A', 1, null, '50%'], ['R', 'A', 1, null, '100%'])]);
    expect(read.tiers.map(({ ratio }) => ratio)).toEqual([0.5, 1]);
    expect(findingsOf(read, 'row.duplicate')).toEqual([]);
  });
});

describe('choices', () => {
  const components = (shape: string): TestSheet => sheet('Onderdelen', ['Regeling', 'Onderdeel', 'Maatstaf', 'Vorm'], ['R', 'A', 'Omzet', shape]);

  it.each([
    ['per schijf', 'marginal'],
    ['Marginal', 'marginal'],
    ['over het geheel', 'retroactive'],
    ['VAST PERCENTAGE', 'flat'],
    ['curve', 'curve'],
  ])('%s means %s', async (text, shape) => {
    expect((await readSheets([components(text)])).components[0]?.shape).toBe(shape);
  });

  it('that do not exist are findings with the list', async () => {
    const read = await readSheets([components('trapje')]);
    expect(read.components[0]).toMatchObject({ unreadable: ['shape'] });
    expect(findingsOf(read, 'cell.notAChoice')).toMatchObject([{ args: { found: 'trapje', choices: { en: expect.stringMatching(/^flat; marginal; retroactive; curve;/) as string } } }]);
  });
});

describe('a figure', () => {
  const rate = async (cell: TestCell) => (await readSheets([sheet('Onderdelen', ['Regeling', 'Onderdeel', 'Maatstaf', 'Vorm', 'Percentage'], ['R', 'A', 'Omzet', 'flat', cell])])).components[0];

  it.each([
    ['3%', 0.03],
    [0.03, 0.03],
    ['CommissionPct', { column: 'CommissionPct' }],
    ['Medewerkers[Provisie %]', { table: 'Medewerkers', column: 'Provisie %' }],
  ])('%j is %j', async (cell, expected) => {
    expect((await rate(cell))?.rate).toEqual(expected);
  });

  it('that starts as a number but is none is no column name', async () => {
    expect(await rate('3 procent')).toMatchObject({ unreadable: ['rate'] });
  });

  it('of 3 is used as 300 % with a question', async () => {
    const read = await readSheets([tiers(['R', 'A', 0, 3, null])]);
    expect(read.tiers[0]?.rate).toBe(3);
    expect(findingsOf(read, 'cell.percentAboveHundred')).toMatchObject([{ severity: 'warning', args: { found: 3 } }]);
  });
});

describe('periods', () => {
  const targets = (period: TestCell): TestSheet => sheet('Doelen', ['Medewerker', 'Periode', 'Doel'], ['M1', period, 10]);

  it.each([
    ['2026-Q3', '2026-Q3'],
    [2026, '2026'],
    [46266, '2026-09'],
    ['september 2026', 'september 2026'],
  ])('%j is kept as %s', async (cell, period) => {
    expect((await readSheets([targets(cell)])).targets[0]?.period).toBe(period);
  });

  it('may be names of the own calendar', async () => {
    const own = sheet('Perioden', ['Periode', 'Begin'], ['Zomer', 46174]);
    const read = await readSheets([targets('Zomer'), own]);
    expect(read.targets[0]?.period).toBe('Zomer');
    expect(read.periods).toMatchObject([{ name: 'Zomer', start: 46174 }]);
  });

  it('that nobody knows are findings', async () => {
    const read = await readSheets([targets('straks')]);
    expect(read.targets[0]).toMatchObject({ unreadable: ['period'] });
    expect(findingsOf(read, 'cell.notAPeriod')).toMatchObject([{ args: { found: 'straks' } }]);
  });
});

describe('references', () => {
  it('get the spelling of the key they name', async () => {
    const read = await readSheets([people, sheet('Doelen', ['Medewerker', 'Periode', 'Doel'], ['m1 ', '2026', 10], ['Els  Bos', '2026', 10])]);
    expect(read.targets.map(({ person }) => person)).toEqual(['M1', 'M2']);
    expect(findingsOf(read, 'cell.spelling')).toMatchObject([{ severity: 'info', args: { found: 'm1', used: 'M1' } }]);
  });

  it('to nothing are errors, once per name', async () => {
    const measures = sheet('Maatstaven', ['Maatstaf', 'Berekening', 'Kolom'], ['Omzet', 'som', 'Omzet']);
    const read = await readSheets([measures, sheet('Doelen', ['Medewerker', 'Maatstaf', 'Periode', 'Doel'], ['M1', 'Marge', '2025', 10], ['M1', 'Marge', '2026', 10])]);
    expect(findingsOf(read, 'cell.unknownReference')).toMatchObject([{ severity: 'error', subject: { cell: 'B2' }, args: { found: 'Marge', rows: 2 } }]);
  });
});

it('takes the name for the key where people have no number', async () => {
  const read = await readSheets([sheet('Verkoopteam', ['Naam', 'Team'], ['Jan', 'Noord'], ['Els', 'Zuid'])]);
  expect(read.people.map(({ id }) => id)).toEqual(['Jan', 'Els']);
});

it('says which tables are absent; without assignments everybody has every scheme', async () => {
  const read = await readSheets([people]);
  expect(findingsOf(read, 'workbook.tableNotFound').map(({ args }) => ('table' in args ? args.table : ''))).toEqual(
    [['Verkopen', 'Sales'], ['Maatstaven', 'Measures'], ['Regelingen', 'Schemes'], ['Onderdelen', 'Components']].map(([nl, en]) => ({ nl, en })),
  );
});
