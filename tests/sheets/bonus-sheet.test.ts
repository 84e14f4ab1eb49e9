import { bonusSheets } from '../../src/sheets/bonus-sheets';
import { findingsSheet } from '../../src/sheets/findings/findings-sheet';
import { bonusSheet } from '../../src/sheets/bonus/bonus-sheet';
import type { ReportOptions } from '../../src/sheets/report-options';
import { renderPlainText } from '../../src/spec/plain-text';
import type { CellContent, SheetSpec, Table } from '../../src/spec/sheet-spec';
import { sampleRun } from './sample-run';
import { smallRun } from './small-run';

const dutch: ReportOptions = { language: 'nl', runDay: 46348, source: 'Verkoop 2026.xlsx' };
const tableOf = (spec: SheetSpec, name: string): Table => spec.tables.find((table) => table.name === name)!;
const cellsOf = (spec: SheetSpec): readonly CellContent[] => spec.cells.map(({ content }) => content);

describe('the bonus sheet', () => {
  const spec = bonusSheet(smallRun, dutch);

  it('sums the payouts of each period exactly, without the missing one', () => {
    expect(tableOf(spec, 'KoersBonusPeriods').rows).toEqual([
      ['aug 2026', 2, 775.09, 500.2, 1275.29, null, 1.05, '✓ compleet'],
      ['sep 2026', 3, 1166, 250, 1416, 75, 2.75 / 3, '⚠ 1 van 6 ontbreekt'],
    ]);
  });

  it('leaves a payout that is missing empty, and says so beside it', () => {
    const lotte = tableOf(spec, 'KoersBonusPayees').rows[2];
    expect(lotte).toEqual(['Lotte Jansen', 'Zuid', 100, null, 100, 75, 1.05, '⚠ 1 van 3 ontbreekt']);
  });

  it('gives the reason of a missing component in the list and never a 0', () => {
    const list = tableOf(spec, 'KoersBonusPayouts');
    const row = list.rows.find((each) => each[0] === 'Lotte Jansen' && each[1] === 'sep 2026' && each[3] === 'Klanten');
    expect(row?.slice(4, 8)).toEqual([8, null, null, null]);
    expect(row?.at(-1)).toMatch(/^⚠ ontbreekt: Lotte Jansen /);
  });

  it('has no column for incomplete payouts of which nothing is known, rather than a 0', () => {
    const unknown = { ...smallRun, schemeTotals: { ...smallRun.schemeTotals, subtotal: smallRun.schemeTotals.subtotal.map(() => 0) } };
    const payees = tableOf(bonusSheet(unknown, dutch), 'KoersBonusPayees');
    expect(payees.columns.map(({ header }) => header)).not.toContain('Nog onvolledig');
  });

  it('lists the newest period first', () => {
    expect(tableOf(spec, 'KoersBonusPayouts').rows.map((row) => row[1])).toEqual([...Array<string>(7).fill('sep 2026'), ...Array<string>(6).fill('aug 2026')]);
  });

  it('shows the same total in the card and below every summary', () => {
    const total = 2691.29;
    expect(cellsOf(spec)).toContain(total);
    for (const name of ['KoersBonusPeriods', 'KoersBonusTeams', 'KoersBonusPayees']) {
      const cents = tableOf(spec, name).rows.reduce((sum, row) => sum + Math.round(Number(row[4]) * 100), 0);
      expect(cents).toBe(269129);
    }
  });

  it('states how many payouts are missing, apart from the total', () => {
    expect(cellsOf(spec)).toEqual(expect.arrayContaining(['Ontbrekende uitbetalingen', 1, '⚠ niet in het totaal begrepen']));
  });

  it('checks with a native formula that the rows of the table add up', () => {
    const formulas = cellsOf(spec).flatMap((content) => (typeof content === 'object' && content !== null && 'formula' in content ? [content] : []));
    expect(formulas.map(({ value }) => value)).toEqual([0, 0, '✓ sluit aan']);
    expect(formulas[1]?.formula).toMatch(/^ROUND\(D(\d+)-SUM\(D\d+:D\d+\),4\)$/);
  });

  it('says that the rows do not add up when they do not', () => {
    const wrong = { ...smallRun, reconciliation: smallRun.reconciliation.map((each) => ({ ...each, creditedAmount: 92949.59 })) };
    expect(JSON.stringify(bonusSheet(wrong, dutch).cells)).toContain('"value":"✗ sluit niet aan"');
  });

  it('never adds two currencies', () => {
    const inTwo = sampleRun({
      payees: smallRun.payees,
      periods: smallRun.periods,
      components: [
        { scheme: 'Commissie', name: 'Omzet', measure: 'Omzet', unit: 'money', currency: 'EUR' },
        { scheme: 'Export', name: 'Omzet', measure: 'Omzet', unit: 'money', currency: 'USD' },
      ],
      list: [
        { payee: 0, period: 0, component: 0, earned: 100 },
        { payee: 0, period: 0, component: 1, earned: 7 },
      ],
    });
    const payees = tableOf(bonusSheet(inTwo, dutch), 'KoersBonusPayees');
    expect(payees.columns.map(({ header }) => header).slice(2, 6)).toEqual(['Commissie', 'Export', 'Uitbetaling EUR', 'Uitbetaling USD']);
    expect(payees.rows[0]?.slice(2, 6)).toEqual([100, 7, 100, 7]);
    expect(JSON.stringify(bonusSheet(inTwo, dutch))).not.toContain('107');
  });

  it('pays the total of the scheme, and says when its cap takes something off the components', () => {
    const capped = { ...smallRun, schemeTotals: { ...smallRun.schemeTotals, earned: smallRun.schemeTotals.earned.map((amount) => Math.min(amount, 500)) } };
    const sheet = bonusSheet(capped, dutch);
    expect(tableOf(sheet, 'KoersBonusPayees').rows[0]?.[4]).toBe(1200.2);
    expect(cellsOf(sheet)).toContain('De uitbetaling van een regeling is door haar plafond of afronding niet altijd gelijk aan de som van de onderdelen.');
  });

  it('says in a sentence that there is nothing to show', () => {
    const empty = bonusSheet(sampleRun({ payees: [], periods: [], components: [], list: [] }), dutch);
    expect(cellsOf(empty)).toContain('Er zijn geen uitbetalingen om te tonen. Op het blad Koers Bevindingen staat wat er ontbreekt.');
    expect(empty.tables).toEqual([]);
  });

  it.each(['nl', 'en'] as const)('looks as agreed in %s, with its explanation and findings', (language) => {
    const options = { ...dutch, language, proof: false };
    const sheets = [...bonusSheets(smallRun, options), findingsSheet(smallRun.findings, options)];
    expect(sheets.map(renderPlainText).join('\n')).toMatchSnapshot();
  });
});
