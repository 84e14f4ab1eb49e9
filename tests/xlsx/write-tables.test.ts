import type { Table } from '../../src/spec/sheet-spec';
import { textOf } from './write-package';
import { sheetSpec, tableSpec } from './write-spec';
import { newParts } from './write-workbooks';

const partsOf = (table: Partial<Table>) => newParts(sheetSpec({ tables: [tableSpec(table)] }));
const tableXml = async (table: Partial<Table>): Promise<string> => textOf(await partsOf(table), 'xl/tables/table1.xml');
const sheetXml = async (table: Partial<Table>): Promise<string> => textOf(await partsOf(table), 'xl/worksheets/sheet1.xml');

const totalled = (total: 'sum' | 'count' | 'average', ...values: readonly Table['rows'][number][number][]): Partial<Table> => ({
  columns: [{ header: 'Bedrag', total }],
  rows: values.map((value) => [value]),
});

describe('a table', () => {
  it('covers header, body and nothing more without totals', async () => {
    const xml = await tableXml({});
    expect(xml).toContain('ref="A1:B3" totalsRowShown="0"><autoFilter ref="A1:B3"/>');
  });

  it('without rows has one blank row', async () => {
    expect(await tableXml({ rows: [] })).toContain('ref="A1:B2"');
  });

  it('without filter buttons has no filter', async () => {
    expect(await tableXml({ filter: false })).not.toContain('autoFilter');
  });

  it('has a totals row below its body that the filter leaves out', async () => {
    const xml = await tableXml({ columns: [{ header: 'Naam', total: { text: 'Totaal' } }, { header: 'Bonus', total: 'sum' }] });
    expect(xml).toContain('ref="A1:B4" totalsRowCount="1"><autoFilter ref="A1:B3"/>');
    expect(xml).toContain('<tableColumn id="1" name="Naam" totalsRowLabel="Totaal"/><tableColumn id="2" name="Bonus" totalsRowFunction="sum"/>');
  });

  it.each([
    ['sum', [0.1, 0.2, null, 'tekst'], '<f>SUBTOTAL(109,KoersBonus[Bedrag])</f><v>0.3</v>'],
    ['average', [10, null, 20], '<f>SUBTOTAL(101,KoersBonus[Bedrag])</f><v>15</v>'],
    ['count', [10, null, 'x', { error: '#N/A' }], '<f>SUBTOTAL(103,KoersBonus[Bedrag])</f><v>3</v>'],
    ['sum', [], '<f>SUBTOTAL(109,KoersBonus[Bedrag])</f><v>0</v>'],
  ] as const)('shows its %s until Excel recalculates: %j', async (total, values, xml) => {
    expect(await sheetXml(totalled(total, ...values))).toContain(xml);
  });

  it.each([[{ error: '#N/A' }, '#N/A'], [{ formula: 'x', value: { error: '#VALUE!' } }, '#VALUE!'], [NaN, '#NUM!']] as const)(
    'with a missing figure has a missing total, not a smaller one: %j',
    async (missing, error) => {
      expect(await sheetXml(totalled('sum', 10, missing, 20))).toContain(`t="e"><f>SUBTOTAL(109,KoersBonus[Bedrag])</f><v>${error}</v>`);
    },
  );

  it('writes special characters of a column name as Excel wants them, the same in table and cell', async () => {
    const column = { header: "Omzet [#1]\n'26 @ <€>", total: 'sum' } as const;
    const parts = await partsOf({ columns: [column], rows: [[1]] });
    expect(textOf(parts, 'xl/tables/table1.xml')).toContain('name="Omzet [#1]_x000a_\'26 @ &lt;€&gt;"');
    expect(textOf(parts, 'xl/worksheets/sheet1.xml')).toContain("<f>SUBTOTAL(109,KoersBonus[Omzet '['#1']\n''26 '@ &lt;€&gt;])</f>");
    expect(textOf(parts, 'xl/worksheets/sheet1.xml')).toContain("<t xml:space=\"preserve\">Omzet [#1]\n'26 @ &lt;€&gt;</t>");
  });

  it('tells columns of the same name apart as Excel does', async () => {
    const parts = await partsOf({ columns: [{ header: 'Omzet' }, { header: 'omzet' }, { header: '' }], rows: [[1, 2, 3]] });
    expect([...textOf(parts, 'xl/tables/table1.xml').matchAll(/tableColumn id="\d" name="([^"]*)"/g)].map((m) => m[1])).toEqual(['Omzet', 'omzet2', 'Column3']);
    expect(textOf(parts, 'xl/worksheets/sheet1.xml')).toContain('omzet2');
  });

  it('gives a cell a look of its own', async () => {
    const xml = await sheetXml({ extras: [{ row: 1, column: 1, style: { bold: true } }] });
    expect(xml).toContain('<c r="B2"><v>10</v></c>');
    expect(xml).toContain('<c r="B3" s="1"><v>20</v></c>');
  });

  it('may not have a loose cell inside', async () => {
    await expect(newParts(sheetSpec({ tables: [tableSpec({})], cells: [{ row: 2, column: 2, content: 'x' }] }))).rejects.toThrow('lies in table KoersBonus');
  });

  it('stands beside another table on the same rows', async () => {
    const parts = await newParts(sheetSpec({ tables: [tableSpec({ name: 'Rechts', column: 4 }), tableSpec({ name: 'Links' })] }));
    const row = /<row r="2">(.*?)<\/row>/.exec(textOf(parts, 'xl/worksheets/sheet1.xml'))?.[1] ?? '';
    expect([...row.matchAll(/ r="(\w+)"/g)].map((m) => m[1])).toEqual(['A2', 'B2', 'D2', 'E2']);
  });

  it.each([['AB12', '_AB12'], ['R1C1', '_R1C1'], ['1e kwartaal', '_1e_kwartaal'], ['c', '_c']])('named %s becomes %s', async (name, given) => {
    expect(await tableXml({ name })).toContain(`displayName="${given}"`);
  });
});
