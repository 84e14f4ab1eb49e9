import { cellsIn, cellsOn } from '../desk';
import type { Desk, OpenDesk } from '../desk';
import { namedBook, rowsBook, salesBook } from '../books';

const one = (reference: string, attributes: string, inside: string): string => `<c r="${reference}"${attributes}>${inside}</c>`;

export function readsCells(open: OpenDesk): void {
  let desk: Desk;
  const opened = async (bytes: Uint8Array): Promise<Desk> => (desk = await open(bytes));
  afterEach(() => desk.close());

  it('reads numbers, texts, truth values, errors and blanks as what they are', async () => {
    const row = `${one('A1', '', '<v>1234.5678</v>')}${one('B1', ' t="inlineStr"', '<is><t>tekst</t></is>')}${one('C1', ' t="b"', '<v>1</v>')}${one('D1', ' t="b"', '<v>0</v>')}${one('F1', ' t="e"', '<v>#DIV/0!</v>')}`;
    await opened(rowsBook(`<row r="1">${row}</row>`));
    expect(await cellsOn(desk.workbook, 'Sales')).toEqual([[1234.5678, 'tekst', true, false, null, { error: '#DIV/0!' }]]);
  });

  it('tells a text that looks like an error code from an error', async () => {
    const row = `${one('A1', ' t="inlineStr"', '<is><t>#N/A</t></is>')}${one('B1', ' t="e"', '<v>#N/A</v>')}${one('C1', ' t="inlineStr"', '<is><t>#1</t></is>')}`;
    await opened(rowsBook(`<row r="1">${row}</row>`));
    expect(await cellsOn(desk.workbook, 'Sales')).toEqual([['#N/A', { error: '#N/A' }, '#1']]);
  });

  it('reads a number as a number and a text of digits as a text', async () => {
    await opened(rowsBook(`<row r="1">${one('A1', ' t="inlineStr"', '<is><t>007</t></is>')}${one('B1', '', '<v>7</v>')}</row>`));
    expect(await cellsOn(desk.workbook, 'Sales')).toEqual([['007', 7]]);
  });

  it('reads what a formula shows', async () => {
    await opened(rowsBook(`<row r="1">${one('A1', '', '<v>2</v>')}${one('B1', '', '<f>A1*3</f><v>6</v>')}${one('C1', ' t="str"', '<f>""</f><v></v>')}</row>`));
    expect(await cellsIn(desk.workbook, { sheet: 'Sales', top: 1, left: 1, bottom: 1, right: 3 })).toEqual([[2, 6, null]]);
  });

  it('knows where the cells in use begin and end', async () => {
    await opened(rowsBook(`<row r="5">${one('C5', '', '<v>1</v>')}</row><row r="900">${one('F900', '', '<v>2</v>')}</row>`));
    const { sheets } = await desk.workbook.outline();
    expect(sheets[0]?.used).toEqual({ sheet: 'Sales', top: 5, left: 3, bottom: 900, right: 6 });
    const cells = await cellsOn(desk.workbook, 'Sales');
    expect([cells.length, cells[0]?.[0], cells[895]?.[3], cells.flat().filter((cell) => cell !== null)]).toEqual([896, 1, 2, [1, 2]]);
  });

  it('reads one cell, and a place where nothing stands', async () => {
    await opened(rowsBook(`<row r="2">${one('B2', '', '<v>7</v>')}</row>`));
    expect(await cellsOn(desk.workbook, 'Sales')).toEqual([[7]]);
    expect(await cellsIn(desk.workbook, { sheet: 'Sales', top: 50, left: 9, bottom: 51, right: 10 })).toEqual([[null, null], [null, null]]);
  });

  it('has no area for an empty sheet', async () => {
    await opened(rowsBook(''));
    expect((await desk.workbook.outline()).sheets[0]?.used).toBeUndefined();
  });

  it('reads a tall area in blocks of whole rows from top to bottom, 200,000 cells at most', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => `<row r="${i * 1000 + 1}">${one(`A${i * 1000 + 1}`, '', `<v>${i}</v>`)}${one(`J${i * 1000 + 1}`, '', `<v>${i * 2}</v>`)}</row>`);
    await opened(rowsBook(rows.join('')));
    const shapes: number[][] = [];
    let sum = 0;
    for await (const block of desk.workbook.read({ sheet: 'Sales', top: 1, left: 1, bottom: 29_001, right: 10 })) {
      shapes.push([block.top, block.left, block.rows, block.columns]);
      sum += block.numbers.reduce((a, b) => a + b, 0);
    }
    expect(shapes).toEqual([[1, 1, 20_000, 10], [20_001, 1, 9001, 10]]);
    expect(sum).toBe(1305);
  });

  it('gives days as serials, and says from which year they count', async () => {
    await opened(rowsBook(`<row r="1">${one('A1', '', '<v>44886</v>')}</row>`, '<workbookPr date1904="1"/>'));
    expect((await desk.workbook.outline()).date1904).toBe(true);
    for await (const block of desk.workbook.read({ sheet: 'Sales', top: 1, left: 1, bottom: 1, right: 1 })) expect([block.date1904, block.numbers[0]]).toEqual([true, 44_886]);
  });

  it('shows sheets, tables, merges and what is hidden', async () => {
    await opened(salesBook());
    expect(await desk.workbook.outline()).toMatchObject({
      sheets: [{ name: 'Sales', visible: true, merges: [], used: { sheet: 'Sales', top: 1, left: 1, bottom: 9, right: 4 } }],
      tables: [{ name: 'Verkopen', area: { sheet: 'Sales', top: 1, left: 1, bottom: 3, right: 2 }, hasHeader: true, hasTotals: false }],
      date1904: false,
    });
  });

  it('knows the merged cells', async () => {
    await opened(namedBook('Sales', '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>'));
    expect((await desk.workbook.outline()).sheets[0]?.merges).toEqual([{ sheet: 'Sales', top: 1, left: 1, bottom: 1, right: 3 }]);
  });

  it('does not find a sheet that is not there', async () => {
    await opened(salesBook());
    await expect(cellsIn(desk.workbook, { sheet: 'Weg', top: 1, left: 1, bottom: 1, right: 1 })).rejects.toMatchObject({ reason: 'notFound', detail: 'Weg' });
  });

  it.each(["Q1 & 'Q2'", 'Omzet €', 'a'.repeat(31), 'Blad (1)', '2026'])('reads a sheet named %s', async (name) => {
    await opened(namedBook(name));
    expect(await cellsOn(desk.workbook, name)).toEqual([['van mij']]);
  });
}
