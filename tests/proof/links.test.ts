import { strFromU8, unzipSync } from 'fflate';
import { nodeCodec } from '../../src/cli/node-codec';
import { bonusSheets } from '../../src/sheets/bonus-sheets';
import type { ReportOptions } from '../../src/sheets/report-options';
import type { Cell, Link, SheetId, SheetSpec } from '../../src/spec/sheet-spec';
import { newXlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { smallRun } from '../sheets/small-run';

const options: ReportOptions = { language: 'nl', runDay: 46348, source: 'Verkoop 2026.xlsx', proof: true };

/** The links of a sheet to one sheet: the text of the cell and where it goes. */
function linksTo(spec: SheetSpec, sheet: SheetId): readonly { readonly text: Cell['content']; readonly cell: string }[] {
  const inCells = spec.cells.flatMap(({ content, link }) => (link ? [{ content, link }] : []));
  const inTables = spec.tables.flatMap(({ rows, extras = [] }) => extras.flatMap(({ row, column, link }) => (link ? [{ content: rows[row]?.[column] ?? null, link }] : [])));
  const isTo = (link: Link): link is Extract<Link, { readonly cell: string }> => 'sheet' in link && link.sheet === sheet;
  return [...inCells, ...inTables].flatMap(({ content, link }) => (isTo(link) ? [{ text: content, cell: link.cell }] : []));
}

const textAt = (spec: SheetSpec, place: string): Cell['content'] | undefined => {
  const column = place.charCodeAt(0) - 64;
  const row = Number(place.slice(1));
  const table = spec.tables.find((one) => row > one.row && row <= one.row + one.rows.length && column === one.column);
  return table ? (table.rows[row - table.row - 1]?.[0] ?? null) : spec.cells.find((cell) => cell.row === row && cell.column === column)?.content;
};

describe('links between the list, the explanation and the proof', () => {
  const [bonus, explanation, proof] = bonusSheets(smallRun, options);

  it('goes from every payout that is proven to the title of its proof', () => {
    const links = linksTo(bonus!, 'proof').filter(({ cell }) => cell !== 'A1');
    expect(links.length).toBeGreaterThan(2);
    expect(new Set(links.map(({ text }) => text))).toEqual(new Set(['bewijs']));
    for (const { cell } of links) expect(String(textAt(proof!, cell))).toMatch(/ · (aug|sep)[a-z]* 2026/);
  });

  it('has no link for a payout without a proof: its amount is not known', () => {
    const list = bonus!.tables.find(({ name }) => name === 'KoersBonusPayouts')!;
    const at = list.columns.findIndex(({ header }) => header === 'Bewijs');
    const missing = list.rows.filter((row) => String(row.at(-1)).includes('ontbreekt'));
    expect(missing.length).toBeGreaterThan(0);
    expect(missing.map((row) => row[at])).toEqual(missing.map(() => null));
  });

  it('goes from the explanation to the proof and back, and from the proof to the row in the list', () => {
    const proofs = linksTo(bonus!, 'proof').filter(({ cell }) => cell !== 'A1').map(({ cell }) => cell);
    expect(linksTo(explanation!, 'proof').map(({ cell }) => cell)).toEqual(expect.arrayContaining(proofs));
    const back = linksTo(proof!, 'bonus').filter(({ cell }) => cell !== 'A1');
    expect(back).toHaveLength(linksTo(proof!, 'explanation').length);
    const names = smallRun.payees.map(({ name }) => name);
    for (const { cell } of back) expect(names).toContain(textAt(bonus!, cell));
  });

  it('puts no link and no column where no proof is written', () => {
    const without = bonusSheets(smallRun, { ...options, proof: false });
    expect(without.map(({ id }) => id)).toEqual(['bonus', 'explanation']);
    expect(without.flatMap((spec) => linksTo(spec, 'proof'))).toEqual([]);
    expect(without[0]!.tables.flatMap(({ columns }) => columns.map(({ header }) => header))).not.toContain('Bewijs');
  });

  it('keeps the links in an .xlsx file', async () => {
    const workbook = newXlsxWorkbook(nodeCodec);
    await workbook.write([bonus!, explanation!, proof!]);
    const texts = Object.entries(unzipSync(workbook.save())).filter(([path]) => path.startsWith('xl/worksheets/sheet')).map(([, bytes]) => strFromU8(bytes));
    const count = (target: string): number => texts.reduce((sum, text) => sum + text.split(`location="'${target}'!`).length - 1, 0);
    expect(count('Koers Bewijs')).toBe(linksTo(bonus!, 'proof').length + linksTo(explanation!, 'proof').length);
  });
});
