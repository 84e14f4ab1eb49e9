import { openXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { openZip } from '../../src/xlsx/zip';
import { cellsOf, fixture, relationshipsXml, sheetXml, workbookXml } from './read-fixture';
import { textOf, unpack } from './write-package';
import { explanationSpec, sheetSpec, tableSpec } from './write-spec';
import { newWorkbook, written } from './write-workbooks';

const userSheet = sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>van mij</t></is></c><c r="B1"><f>KoersBonus[Bonus]</f><v>1</v></c></row>');

/** A user's workbook with one sheet of this name. */
const userWorkbook = (name: string, after = ''): Uint8Array =>
  fixture({ sheet: userSheet, workbook: workbookXml('', after).replace('name="Sales"', `name="${name}"`) }).save();

const sheetNames = async (bytes: Uint8Array): Promise<string[]> => (await openXlsxWorkbook(bytes).outline()).sheets.map((sheet) => sheet.name);

const edited = (bytes: Uint8Array, part: string, edit: (xml: string) => string): Uint8Array => {
  const zip = openZip(bytes);
  const old = zip.text(part);
  const now = edit(old);
  expect(now).not.toBe(old);
  zip.set(part, now);
  return zip.save();
};

describe('a sheet of the user', () => {
  it('with the name of a result sheet is not touched', async () => {
    const bytes = await written(userWorkbook('koers bonus'), sheetSpec({ cells: [{ row: 1, column: 1, content: 'van Koers' }] }));
    expect(await sheetNames(bytes)).toEqual(['koers bonus', 'Koers Bonus (2)']);
    expect(textOf(unpack(bytes), 'xl/worksheets/sheet1.xml')).toBe(userSheet);
    expect(await cellsOf(openZip(bytes), 'Koers Bonus (2)')).toEqual([['van Koers']]);
  });

  it('stays the user’s on the next run, which rewrites the numbered sheet', async () => {
    const once = await written(userWorkbook('Koers Bonus'), sheetSpec({}));
    const twice = await written(once, sheetSpec({ cells: [{ row: 1, column: 1, content: 'nieuw' }] }));
    expect(await sheetNames(twice)).toEqual(['Koers Bonus', 'Koers Bonus (2)']);
    expect(textOf(unpack(twice), 'xl/worksheets/sheet1.xml')).toBe(userSheet);
    expect(await cellsOf(openZip(twice), 'Koers Bonus (2)')).toEqual([['nieuw']]);
  });

  it('that is a copy of an own sheet is not owned: the mark of a copy is local to its sheet', async () => {
    const local = '<definedNames><definedName name="_koers.bonus" localSheetId="0" hidden="1">\'Koers Bonus\'!$A$1</definedName></definedNames>';
    const bytes = await written(userWorkbook('Koers Bonus', local), sheetSpec({}));
    expect(await sheetNames(bytes)).toEqual(['Koers Bonus', 'Koers Bonus (2)']);
  });
});

describe('an own sheet', () => {
  const filled = (text: string) => sheetSpec({ cells: [{ row: 6, column: 1, content: text }], tables: [tableSpec({})] });

  it('keeps its place, number, part and table when it is rewritten', async () => {
    const once = unpack(await written(userWorkbook('Verkoop'), filled('een'), explanationSpec));
    const twice = unpack(await written(await written(userWorkbook('Verkoop'), filled('een'), explanationSpec), filled('twee'), explanationSpec));
    expect(Object.keys(twice)).toEqual(Object.keys(once));
    expect(textOf(twice, 'xl/workbook.xml')).toBe(textOf(once, 'xl/workbook.xml'));
    expect(textOf(twice, 'xl/tables/table1.xml')).toBe(textOf(once, 'xl/tables/table1.xml'));
    expect(textOf(twice, 'xl/worksheets/sheet2.xml')).toContain('twee');
  });

  it('keeps the name that the user gave it, also in the formulas and links of other sheets', async () => {
    const once = await written(userWorkbook('Verkoop'), filled('een'));
    const renamed = edited(once, 'xl/workbook.xml', (xml) => xml.replace('name="Koers Bonus"', 'name="Bonus van \'t jaar"').replace("'Koers Bonus'!$A$1", "'Bonus van ''t jaar'!$A$1"));
    const linking = { ...explanationSpec, cells: [...explanationSpec.cells, { row: 4, column: 1, content: 'terug', link: { sheet: 'bonus', cell: 'B2' } } as const] };
    const workbook = openXlsxWorkbook(renamed);
    expect(await workbook.write([filled('twee'), linking])).toEqual([
      { id: 'bonus', name: "Bonus van 't jaar", isNew: false },
      { id: 'explanation', name: 'Koers Uitleg', isNew: true },
    ]);
    const explanation = textOf(unpack(workbook.save()), 'xl/worksheets/sheet3.xml');
    expect(explanation).toContain("<f>'Bonus van ''t jaar'!E12</f>");
    expect(explanation).toContain("<hyperlink ref=\"A4\" location=\"'Bonus van ''t jaar'!B2\"/>");
  });

  it('is found by its mark after the user removed the first row', async () => {
    const once = await written(userWorkbook('Verkoop'), filled('een'));
    const moved = edited(once, 'xl/workbook.xml', (xml) => xml.replace("'Koers Bonus'!$A$1", "'Koers Bonus'!#REF!"));
    expect(await sheetNames(await written(moved, filled('twee')))).toEqual(['Verkoop', 'Koers Bonus']);
  });

  it('is made again when the user deleted it', async () => {
    const once = await written(userWorkbook('Verkoop'), filled('een'));
    const deleted = edited(once, 'xl/workbook.xml', (xml) => xml.replace(/<sheet name="Koers Bonus"[^>]*\/>/, '').replace("'Koers Bonus'!$A$1", '#REF!$A$1'));
    const bytes = await written(deleted, filled('twee'));
    expect(await sheetNames(bytes)).toEqual(['Verkoop', 'Koers Bonus']);
    expect(textOf(unpack(bytes), 'xl/workbook.xml').match(/_koers\.bonus/g)).toHaveLength(1);
  });

  it('leaves the formulas of the user that point at it as they are', async () => {
    const bytes = await written(await written(userWorkbook('Verkoop'), filled('een')), filled('twee'));
    expect(textOf(unpack(bytes), 'xl/worksheets/sheet1.xml')).toBe(userSheet);
  });

  it('that its user has protected is not rewritten', async () => {
    const once = await written(userWorkbook('Verkoop'), filled('een'));
    const locked = edited(once, 'xl/worksheets/sheet2.xml', (xml) => xml.replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>'));
    await expect(openXlsxWorkbook(locked).write([filled('twee')])).rejects.toMatchObject({ reason: 'protected' });
  });
});

describe('an input sheet', () => {
  const settings = sheetSpec({ id: 'settings', kind: 'input', name: 'Instellingen', cells: [{ row: 6, column: 1, content: 'begin' }], tables: [tableSpec({ name: 'Instellingen' })] });

  it('is made once and then the user’s', async () => {
    const once = await written(userWorkbook('Verkoop'), settings);
    const workbook = openXlsxWorkbook(once);
    expect(await workbook.write([{ ...settings, cells: [] }])).toEqual([{ id: 'settings', name: 'Instellingen', isNew: false }]);
    expect(Buffer.compare(workbook.save(), once)).toBe(0);
  });

  it('without mark counts as present when it holds the very table', async () => {
    const once = edited(await written(userWorkbook('Verkoop'), settings), 'xl/workbook.xml', (xml) => xml.replace('_koers.settings', 'eigen.naam'));
    expect(await sheetNames(await written(once, settings))).toEqual(['Verkoop', 'Instellingen']);
  });
});

describe('names', () => {
  const tablePart = '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="7" name="x" displayName="KOERSBONUS" ref="A1:A2"><tableColumns count="1"><tableColumn id="1" name="van mij"/></tableColumns></table>';
  const withTable = fixture({
    sheet: userSheet,
    parts: { 'xl/tables/table1.xml': tablePart, 'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml(['table', '/xl/tables/table1.xml']) },
  }).save();
  const spec = sheetSpec({ tables: [tableSpec({})], cells: [{ row: 9, column: 1, content: { formula: 'SUM(KoersBonus[Bonus])', value: 30 } }] });

  it('of a table differ from every table of the user, whatever the case, and the sheet’s own formulas follow', async () => {
    const parts = unpack(await written(withTable, spec));
    expect(textOf(parts, 'xl/tables/table1.xml')).toBe(tablePart);
    expect(textOf(parts, 'xl/tables/table2.xml')).toContain('id="8" name="KoersBonus_2" displayName="KoersBonus_2"');
    expect(textOf(parts, 'xl/worksheets/sheet2.xml')).toContain('<f>SUM(KoersBonus_2[Bonus])</f>');
  });

  it('of a table differ from every defined name', async () => {
    const parts = unpack(await written(userWorkbook('A', '<definedNames><definedName name="koersbonus">1</definedName></definedNames>'), spec));
    expect(textOf(parts, 'xl/tables/table1.xml')).toContain('displayName="KoersBonus_2"');
  });

  it('that a table once got it keeps', async () => {
    const once = await written(withTable, spec);
    expect(textOf(unpack(await written(once, spec)), 'xl/tables/table2.xml')).toContain('id="8" name="KoersBonus_2"');
  });

  it.each([
    ['a'.repeat(40), 'a'.repeat(31)],
    ['Q1/Q2: [x]*?\\', 'Q1 Q2   x'],
    ["'aan het begin'", 'aan het begin'],
    ['History', 'History_'],
  ])('of a sheet are made acceptable: %s', async (name, expected) => {
    expect((await sheetNames(await newWorkbook(sheetSpec({ name }))))[0]).toBe(expected);
  });

  it('of a sheet stay within 31 characters when they are numbered', async () => {
    const bytes = await written(userWorkbook('b'.repeat(31)), sheetSpec({ name: 'b'.repeat(31) }));
    expect((await sheetNames(bytes))[1]).toBe(`${'b'.repeat(27)} (2)`);
  });
});
