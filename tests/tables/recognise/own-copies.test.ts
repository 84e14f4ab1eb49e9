import { sheetText } from '../../../src/i18n/sheet-text';
import { templateTexts } from '../../../src/i18n/template-texts';
import { tableSheets } from '../../../src/sheets/template';
import type { SheetSpec } from '../../../src/spec/sheet-spec';
import { isResultHeading, isResultTable } from '../../../src/tables/own-results';
import type { TableId } from '../../../src/tables/schema';
import { schemaOf } from '../../../src/tables/schemas';
import type { TestCell, TestSheet } from '../../csv-workbook';
import { findingsOf, readSheets, sheetOf } from '../reading';

const languages = ['nl', 'en'] as const;
const [runDay, source] = ['1 dec. 2026', 'boek 2026: kopie.xlsx'];

/** What stands below the title of each result sheet. */
const headings = (language: 'nl' | 'en'): readonly (readonly [string, string])[] => {
  const say = sheetText(language);
  return [
    ['bonus', say('bonus.about', { runDay, source, schemes: 1, payees: 12 })],
    ['explanation', say('explanation.about', { runDay })],
    ['findings', say('findings.about', { errors: 1, warnings: 0, notes: 2, runDay })],
    ['kpiCheck', say('kpiCheck.about', { kpis: 1, runDay, source })],
    ['dashboard', say('dashboard.about', { runDay, source, kpis: 3, asOf: runDay })],
    ['proof', say('proof.about', { runDay })],
    ['cost', say('cost.about', { runDay, source })],
    ['letters', say('letter.about', { period: 'Q1 2026', source, payees: 1 })],
    ['statements', say('statement.about', { runDay, source, payees: 3 })],
    ['closing', say('closing.about', { runDay })],
    ['guide', templateTexts(language).guide.about],
  ];
};

/** An input sheet as it is copied: the same cells, a name of its own, and no mark. */
function copied(id: TableId, language: 'nl' | 'en', name: string, row: readonly TestCell[], withoutHead = false): TestSheet {
  const [spec] = tableSheets([id], language) as readonly [SheetSpec];
  const head = [1, 2, 3].map((at): readonly TestCell[] => [null, ...spec.cells.filter((cell) => cell.row === at).map(({ content }) => content as TestCell)]);
  const headers = [null, ...(spec.tables[0]?.columns ?? []).map(({ header }) => header)];
  return { name, cells: [...(withoutHead ? [] : head), headers, [null, ...row]] };
}

const people: TestSheet = { name: 'People', cells: [['Id', 'Name'], ['A', 'Anna'], ['C', 'Carla']] };
const cost = (name: string): TestSheet => ({
  name,
  cells: [[null, 'Cost Q1 2026'], [null, 'What the bonuses cost, calculated on 1 Dec 2026 from 231.xlsx.'], [null], [null, 'Scheme', 'Budget', 'Bonus'], [null, 'Plan', 8000, 200]],
});
const ledgerRow: readonly TestCell[] = ['2026-Q1', '2026-Q1', 'A', 'Plan', 'P1', 'earned', 100];

describe.each(languages)('the sheets that Koers writes (%s)', (language) => {
  it.each(headings(language))('%s has a heading by which a copy is known', (_, about) => expect(isResultHeading(about)).toBe(true));
});

describe('what is no sheet of Koers', () => {
  it.each(['Bonus Q1 2026', 'Verkopen', 'Berekend op basis van de omzet', 'Gevonden op zolder', 'For each region', 'KPI 2026', 'Calculated on revenue from 2025'])('“%s”', (text) => {
    expect(isResultHeading(text)).toBe(false);
  });
  it.each(['Koers', 'KoersSales', 'Koersdoelen', 'Bonus', 'MyKoersBonus'])('a table called %s', (name) => expect(isResultTable(name)).toBe(false));
});

describe.each(['KoersCostSchemes', 'KoersBonusPayouts2', 'KoersCostSchemes_3', 'KoersLeaderboard', 'KoersKpiCheckGaps', 'KoersClosing45'])('a table called %s', (name) => {
  it('is of a sheet of Koers, or of a copy', () => expect(isResultTable(name)).toBe(true));
});

describe('a copy of a result sheet', () => {
  it('is no table, whatever its columns resemble, and a remark says so', async () => {
    const read = await readSheets([people, cost('Targets 2025')]);
    expect(sheetOf(read, 'targets')).toBeUndefined();
    expect(findingsOf(read, 'sheet.copy')).toMatchObject([{ severity: 'info', subject: { sheet: 'Targets 2025' }, args: { sheet: 'Targets 2025' } }]);
  });
  it('is known by the name of its Excel table alone', async () => {
    const area = { top: 1, left: 1, bottom: 2, right: 4 };
    const read = await readSheets([people, { name: 'Doelen', cells: [['Medewerker', 'Maatstaf', 'Periode', 'Doel'], ['A', 'Omzet', '2026-Q1', 5]], tables: [{ name: 'KoersCostSchemes3', area, hasHeader: true, hasTotals: false }] }]);
    expect(read.targets).toEqual([]);
    expect(findingsOf(read, 'sheet.copy')).toHaveLength(1);
  });
});

describe.each(languages)('a copy of a record that Koers keeps (%s)', (language) => {
  it.each([
    ['with its head', false],
    ['with its columns only', true],
  ])('is an archive beside the original: %s', async (_, withoutHead) => {
    const original = { ...copied('ledger', language, 'Grootboek', ledgerRow), owned: 'ledger' as const };
    const read = await readSheets([people, original, copied('ledger', language, 'Assignments Q1', ledgerRow, withoutHead)]);
    expect(read.assignments).toEqual([]);
    expect(sheetOf(read, 'ledger')).toBe('Grootboek');
    expect(findingsOf(read, 'sheet.copy')).toMatchObject([{ severity: 'info', args: { sheet: 'Assignments Q1' } }]);
  });
  it('is the record itself where there is no other, and never another table', async () => {
    const name = schemaOf('ledger').label[language];
    const read = await readSheets([people, copied('ledger', language, name, ledgerRow)]);
    expect(sheetOf(read, 'ledger')).toBe(name);
    expect(read.assignments).toEqual([]);
    expect(findingsOf(read, 'sheet.copy')).toEqual([]);
  });
});

describe('a copy of an input sheet of the template', () => {
  it('is that table, and never another', async () => {
    const read = await readSheets([people, copied('assignments', 'en', 'Targets', ['A', null, 'Plan', '2026-01-01'])]);
    expect(sheetOf(read, 'assignments')).toBe('Targets');
    expect(sheetOf(read, 'targets')).toBeUndefined();
  });
});
