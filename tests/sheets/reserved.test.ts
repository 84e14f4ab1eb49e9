import type { CellContent, SheetSpec, Table } from '../../src/spec/sheet-spec';
import { bonusSheet } from '../../src/sheets/bonus/bonus-sheet';
import { explanationSheet } from '../../src/sheets/explanation/explanation-sheet';
import { smallRun } from './small-run';

const options = { language: 'nl', runDay: 46348, source: 'Verkoop 2026.xlsx' } as const;
const bram = 1;
/** One row of Bram of € 3,312 has a date that cannot be read. */
const run = { ...smallRun, unplaced: [{ payee: bram, measure: 'Omzet', rows: 1, amount: 3312 }] };
const tableOf = (spec: SheetSpec, name: string): Table => spec.tables.find((table) => table.name === name)!;
const texts = (spec: SheetSpec): readonly string[] => spec.cells.map(({ content }) => String(content).replaceAll('\u00a0', ' '));
const statuses = (table: Table): readonly CellContent[] => table.rows.map((row) => row.at(-1) ?? null);
const plain = (text: CellContent | undefined): string => String(text).replaceAll('\u00a0', ' ');

describe('a payee with a row that stands in no period', () => {
  const spec = bonusSheet(run, options);

  it('is never complete: every line of that measure is said with reserve, with rows and amount', () => {
    const list = tableOf(spec, 'KoersBonusPayouts');
    const bramOmzet = list.rows.filter((row) => row[0] === 'Bram Jansen' && row[3] === 'Omzet').map((row) => plain(row.at(-1)));
    expect(bramOmzet).toEqual(Array<string>(2).fill('⚠ onder voorbehoud: 1 regel (€ 3.312,00) zonder leesbare datum telt niet mee'));
    expect(list.rows.filter((row) => plain(row.at(-1)).includes('voorbehoud'))).toHaveLength(2);
  });

  it('is counted in the status of payee, team and period', () => {
    expect(statuses(tableOf(spec, 'KoersBonusPayees'))).toEqual(['✓ compleet', '⚠ 2 van 4 onder voorbehoud', '⚠ 1 van 3 ontbreekt']);
    expect(statuses(tableOf(spec, 'KoersBonusTeams'))).toEqual(['✓ compleet', '⚠ 1 van 7 ontbreekt · 2 onder voorbehoud']);
    expect(statuses(tableOf(spec, 'KoersBonusPeriods'))).toEqual(['⚠ 1 van 5 onder voorbehoud', '⚠ 1 van 6 ontbreekt · 1 onder voorbehoud']);
  });

  it('stands in the key figures and below the title of the payees', () => {
    expect(texts(spec)).toContain('⚠ niet in het totaal; 1 medewerker onder voorbehoud');
    expect(texts(spec).some((text) => text.startsWith('⚠ Onder voorbehoud: van Bram Jansen zijn er regels'))).toBe(true);
  });

  it('reads so in the first sentence of the explanation', () => {
    const sentences = texts(explanationSheet(run, options).spec).filter((text) => text.includes('voorbehoud'));
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toMatch(/^Onder voorbehoud: 1 regel van Bram Jansen \(€ 3\.312,00\) heeft geen leesbare datum en telt niet mee\. Bram/);
  });

  it('says it of a ratio when one of its measures is concerned, without an amount where rows are counted', () => {
    const components = smallRun.components.map((each) => (each.unit === 'ratio' ? { ...each, parts: ['Marge', 'Orders'] } : each));
    const spec2 = bonusSheet({ ...smallRun, components, unplaced: [{ payee: 2, measure: 'Orders', rows: 2, amount: 2 }] }, options);
    const marked = tableOf(spec2, 'KoersBonusPayouts').rows.filter((row) => plain(row.at(-1)).includes('voorbehoud'));
    expect(marked.map((row) => [row[3], row.at(-1)])).toEqual([['Marge', '⚠ onder voorbehoud: 2 regels zonder leesbare datum tellen niet mee']]);
  });
});
