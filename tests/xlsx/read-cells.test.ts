import { CellKind } from '../../src/ports/cell-block';
import { blocksOf, cellsOf, fixture, main, sheetXml, workbookXml } from './read-fixture';

const row = (cells: string): string => sheetXml(`<row r="1">${cells}</row>`);
const firstRow = async (cells: string, strings?: string): Promise<unknown> => (await cellsOf(fixture({ sheet: row(cells), ...(strings ? { strings } : {}) })))[0];
const sst = (items: string): string => `<sst xmlns="${main}">${items}</sst>`;

describe('cells of each type', () => {
  it.each([
    ['a whole number', '<c r="A1"><v>42</v></c>', 42],
    ['a number with type n', '<c r="A1" t="n"><v>42</v></c>', 42],
    ['a negative amount', '<c r="A1" s="3"><v>-1234.56</v></c>', -1234.56],
    ['zero', '<c r="A1"><v>0</v></c>', 0],
    ['seventeen digits', '<c r="A1"><v>0.30000000000000004</v></c>', 0.30000000000000004],
    ['an exponent', '<c r="A1"><v>1.5E-7</v></c>', 1.5e-7],
    ['a large number', '<c r="A1"><v>9007199254740993</v></c>', 9007199254740992],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['a formula text', '<c r="A1" t="str"><f>A2&amp;"x"</f><v>a &lt; b</v></c>', 'a < b'],
    ['an inline text', '<c r="A1" t="inlineStr"><is><t>Jansen &amp; Zn.</t></is></c>', 'Jansen & Zn.'],
    ['an inline rich text', '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t xml:space="preserve">Net </t></r><r><t>sales</t></r></is></c>', 'Net sales'],
    ['a value in single quotes', "<c s='1' r='A1' t='str'><v>it's</v></c>", "it's"],
    ['CDATA', '<c r="A1" t="str"><v><![CDATA[a < b]]> &amp; c</v></c>', 'a < b & c'],
    ['a comment in the value', '<c r="A1"><v>4<!-- four -->2</v></c>', 42],
    ['a number that is not one', '<c r="A1"><v>12a</v></c>', '12a'],
    ['not-a-number', '<c r="A1"><v>NaN</v></c>', 'NaN'],
    ['a number above what a cell can hold', '<c r="A1"><v>1e999</v></c>', '1e999'],
    ['a value in a shared formula', '<c r="A1"><f t="shared" si="0"/><v>7</v></c>', 7],
    ['an escaped line break', '<c r="A1" t="str"><v>a_x000D_b</v></c>', 'a\rb'],
    ['an escaped underscore', '<c r="A1" t="str"><v>a_x005F_x000D_b</v></c>', 'a_x000D_b'],
    ['numbered entities', '<c r="A1" t="str"><v>&#x20AC;&#233;</v></c>', '€é'],
  ])('reads %s', async (_, cell, expected) => {
    expect(await firstRow(cell)).toEqual([expected]);
  });

  it.each(['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!', '#SPILL!'])('reads the error %s with its code', async (error) => {
    expect(await firstRow(`<c r="A1" t="e"><f>1/0</f><v>${error}</v></c>`)).toEqual([{ error }]);
  });

  it.each([
    ['no value', '<c r="A1"><f>SUM(B1:B2)</f></c>'],
    ['an empty value', '<c r="A1"><f>SUM(B1:B2)</f><v></v></c>'],
    ['an empty value that closes itself', '<c r="A1"><f>SUM(B1:B2)</f><v/></c>'],
    ['a text formula without value', '<c r="A1" t="str"><f>B1</f></c>'],
    ['a shared formula without value', '<c r="A1"><f t="shared" ref="A1:A3" si="0">B1</f></c>'],
  ])('reads a formula with %s as not calculated, never as 0', async (_, cell) => {
    expect(await firstRow(cell)).toEqual(['uncalculated']);
  });

  it.each([
    ['a library that stores 0 for every formula', '<calcPr calcId="124519" fullCalcOnLoad="1"/>', ['uncalculated', 3, 0]],
    ['Excel', '<calcPr calcId="191029"/>', [0, 3, 0]],
    ['Excel, then Koers', '<calcPr calcId="191029" fullCalcOnLoad="1"/>', [0, 3, 0]],
  ])('reads the 0 of a formula in a workbook made by %s', async (_, settings, expected) => {
    const sheet = row('<c r="A1"><f>B1+C1</f><v>0</v></c><c r="B1"><f>1+2</f><v>3</v></c><c r="C1"><v>0</v></c>');
    expect(await cellsOf(fixture({ sheet, workbook: workbookXml('', settings) }))).toEqual([expected]);
  });

  it('reads a formula that gives an empty text as blank', async () => {
    expect(await firstRow('<c r="A1" t="str"><f>""</f><v></v></c><c r="B1"><v>1</v></c>')).toEqual([null, 1]);
  });

  it('reads cells with only a format, and gaps, as blank', async () => {
    expect(await firstRow('<c r="A1"><v>1</v></c><c r="B1" s="4"/><c r="C1" s="4"></c><c r="E1"><v>2</v></c>')).toEqual([1, null, null, null, 2]);
  });
});

describe('date cells', () => {
  it.each([
    ['2026-01-31', 46053],
    ['2026-01-31T06:00:00', 46053.25],
    ['2026-01-31T18:00:00.000Z', 46053.75],
    ['12:00:00', 0.5],
    ['2026-02-30', '2026-02-30'],
    ['soon', 'soon'],
  ])('reads %s', async (iso, expected) => {
    expect(await firstRow(`<c r="A1" t="d"><v>${iso}</v></c>`)).toEqual([expected]);
  });

  it('counts from 1904 where the workbook does', async () => {
    const zip = fixture({ sheet: row('<c r="A1" t="d"><v>1904-01-02</v></c>'), workbook: workbookXml('<workbookPr date1904="1"/>') });
    expect(await cellsOf(zip)).toEqual([[1]]);
    const [block] = await blocksOf(zip, { sheet: 'Sales', top: 1, left: 1, bottom: 1, right: 1 });
    expect(block?.date1904).toBe(true);
  });
});

describe('shared strings', () => {
  const shared = (index: number): string => `<c r="A1" t="s"><v>${String(index)}</v></c>`;
  const strings = sst(
    '<si><t>Region</t></si><si><r><t>North </t></r><r><rPr><i/></rPr><t xml:space="preserve"> and South</t></r></si>' +
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si><si/><si><t/></si><si><t xml:space="preserve"> x </t></si><si><t> y </t></si>',
  );

  it.each([
    [0, 'Region'],
    [1, 'North and South'],
    [2, '東京'],
    [5, ' x '],
    [6, 'y'],
  ])('reads string %i', async (index, expected) => {
    expect(await firstRow(shared(index), strings)).toEqual([expected]);
  });

  it.each([3, 4])('reads the empty string %i as blank', async (index) => {
    expect(await firstRow(shared(index), strings)).toEqual([null]);
  });

  it('reads a prefixed part', async () => {
    expect(await firstRow(shared(0), `<x:sst xmlns:x="${main}"><x:si><x:t>Region</x:t></x:si></x:sst>`)).toEqual(['Region']);
  });

  it('lists a text once per block, also when it is stored in two ways', async () => {
    const cells = '<c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Region</t></is></c><c r="C1" t="s"><v>1</v></c>';
    const zip = fixture({ sheet: row(cells), strings: sst('<si><t>Region</t></si><si><r><t>Region</t></r></si>') });
    const [block] = await blocksOf(zip, { sheet: 'Sales', top: 1, left: 1, bottom: 1, right: 3 });
    expect(block?.texts).toEqual(['Region']);
    expect([...(block?.kinds ?? [])]).toEqual([CellKind.text, CellKind.text, CellKind.text]);
  });
});

describe('places', () => {
  it('counts on where rows and cells do not say where they are', async () => {
    const rows = '<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c/><c><v>3</v></c></row><row r="6"><c><v>4</v></c><c r="D6"><v>5</v></c><c><v>6</v></c></row>';
    const blank = [null, null, null, null, null];
    expect(await cellsOf(fixture({ sheet: sheetXml(rows) }))).toEqual([[1, 2, null, null, null], blank, [null, 3, null, null, null], blank, blank, [4, null, null, 5, 6]]);
  });

  it('reads rows that are not in order', async () => {
    const rows = '<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="B1"><v>2</v></c><c r="A1"><v>1</v></c></row>';
    expect(await cellsOf(fixture({ sheet: sheetXml(rows) }))).toEqual([[1, 2], [null, null], [3, null]]);
  });

  it('reads a sheet of which every element has a prefix', async () => {
    const sheet = `<?xml version="1.0"?><!-- by hand --><x:worksheet xmlns:x="${main}"><x:dimension ref="A1"/><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:f>B1</x:f><x:v>a</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>b</x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A2:B2"/></x:mergeCells></x:worksheet>`;
    expect(await cellsOf(fixture({ sheet }))).toEqual([['a', 'b']]);
  });

  it('passes over comments, line breaks and attributes with a greater-than sign', async () => {
    const sheet = `<worksheet xmlns="${main}">\n<sheetData>\n  <!-- <c r="Z9"><v>9</v></c> -->\n <row r = "2" x="a > b" spans="1:2" >\n<c  r="B2"\n t="str" ><v >x</v ></c >\n</row>\n</sheetData></worksheet>`;
    expect(await cellsOf(fixture({ sheet }))).toEqual([['x']]);
  });

  it('reads only the area that was asked for, with blanks around', async () => {
    const zip = fixture({ sheet: sheetXml('<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c><c r="C2"><v>3</v></c></row><row r="4"><c r="B4"><v>4</v></c></row>') });
    const [block, ...others] = await blocksOf(zip, { sheet: 'sales', top: 1, left: 2, bottom: 3, right: 3 });
    expect(others).toEqual([]);
    expect({ top: block?.top, left: block?.left, rows: block?.rows, columns: block?.columns }).toEqual({ top: 1, left: 2, rows: 3, columns: 2 });
    expect([...(block?.numbers ?? [])]).toEqual([0, 0, 2, 3, 0, 0]);
  });

  it('cuts a large area in blocks of whole rows of at most 200,000 cells', async () => {
    const zip = fixture({ sheet: sheetXml('<row r="66667"><c r="C66667"><v>5</v></c></row>') });
    const blocks = await blocksOf(zip, { sheet: 'Sales', top: 1, left: 1, bottom: 66_668, right: 3 });
    expect(blocks.map(({ top, rows }) => [top, rows])).toEqual([[1, 66_666], [66_667, 2]]);
    expect([...blocks[1]!.numbers]).toEqual([0, 0, 5, 0, 0, 0]);
  });
});
