import { payoutRows } from '../../src/app/payout-rows';
import { explainFinding } from '../../src/i18n';
import { formatFor } from '../../src/i18n/format';
import { kpiFigures } from '../../src/measure/kpi/kpi-figures';
import { runBonus } from '../../src/reward/run-bonus';
import { day } from '../cases/workbook';
import type { TestCell, TestSheet } from '../csv-workbook';
import { readSheets } from '../tables/reading';

const sheet = (name: string, ...cells: TestCell[][]): TestSheet => ({ name, cells });
const today = day('2026-10-15');

interface Asked {
  readonly measure?: readonly TestCell[];
  readonly input?: string;
}

/** The bonuses of Ann and Bob over August and September: all of what they sold, with further rows. */
const bookOf = (rows: readonly TestCell[][], { measure = ['Omzet', 'som', '', ''], input = 'bedrag' }: Asked) => [
  sheet('Medewerkers', ['Personeelsnr', 'Naam', 'Team'], ['1', 'Ann', 'Noord'], ['2', 'Bob', 'Zuid']),
  sheet('Verkopen', ['Datum', 'Verkoper', 'Bedrag', 'Korting', 'Status'], ['2026-08-03', 'Ann', 900, 20, 'gewonnen'], ['2026-08-04', 'Bob', 300, 5, 'gewonnen'], ['2026-09-03', 'Ann', 600, 10, 'gewonnen'], ...rows),
  sheet('Maatstaven', ['Maatstaf', 'Berekening', 'Kolom', 'Filter'], [...measure]),
  sheet('Regelingen', ['Regeling', 'Uitbetaling per'], ['Provisie', 'maand']),
  sheet('Onderdelen', ['Regeling', 'Onderdeel', 'Maatstaf', 'Grondslag', 'Vorm', 'Percentage'], ['Provisie', 'Omzet', 'Omzet', input, 'vast percentage', '100%']),
  sheet('Toewijzingen', ['Medewerker', 'Regeling'], ['1', 'Provisie'], ['2', 'Provisie']),
  sheet('KPI’s', ['KPI', 'Maatstaf', 'Doel', 'Eenheid'], ['Omzet', 'Omzet', 500, 'aantal']),
];

async function paid(rows: readonly TestCell[][], asked: Asked = {}) {
  const tables = await readSheets(bookOf(rows, asked));
  const run = runBonus(tables, { today });
  const { actual } = kpiFigures(tables, { today, period: '2026-09' }).kpis[0]!.current;
  return {
    payouts: Object.fromEntries(payoutRows(run).filter(({ period }) => period < '2026-10').map(({ payee, period, earned, reason }) => [`${payee} ${period}`, earned ?? reason?.key])),
    findings: run.findings.filter(({ check }) => check === 'run.blankAmounts'),
    kpi: actual.kind,
  };
}

const blank: TestCell[] = ['2026-09-10', 'Bob', '', '', 'gewonnen'];
const usual = { '1 2026-08': 900, '1 2026-09': 600, '2 2026-08': 300, '2 2026-09': 0 };

describe('a sale without an amount', () => {
  it('leaves the bonus of its payee and period unknown, as it does the figure of the KPI, and no other', async () => {
    expect(await paid([])).toMatchObject({ payouts: usual, findings: [], kpi: 'known' });
    expect(await paid([blank])).toMatchObject({ payouts: { ...usual, '2 2026-09': 'reason.blankAmount' }, kpi: 'missing' });
  });

  it('is a finding at its cell, with whose bonus waits for it', async () => {
    const { findings } = await paid([['2026-09-09', 'Bob', 40, '', 'gewonnen'], blank, ['2026-09-11', 'Bob', '', '', 'gewonnen']]);
    expect(findings).toMatchObject([{ severity: 'error', subject: { sheet: 'Verkopen', row: 6, column: 'Bedrag', cell: 'C6' }, args: { payee: 'Bob', measure: 'Omzet', rows: 2, payouts: 1 } }]);
    expect(explainFinding(findings[0]!, 'nl', formatFor('nl')).problem).toMatch(/^Van Bob hebben 2 rijen voor Omzet geen bedrag\. Daardoor ontbreekt 1 bonusbedrag van Bob/);
    expect(explainFinding(findings[0]!, 'en', formatFor('en')).problem).toMatch(/^2 rows of Bob for Omzet have no amount\. Because of that 1 bonus amount of Bob is missing/);
  });

  it('is told of apart from a sale whose amount cannot be read', async () => {
    const { payouts, findings } = await paid([blank, ['2026-09-12', 'Ann', 'vijftig', '', 'gewonnen']]);
    expect(payouts).toEqual({ ...usual, '1 2026-09': 'reason.unreadableRows', '2 2026-09': 'reason.blankAmount' });
    expect(findings.map(({ subject }) => subject.cell)).toEqual(['C5']);
  });

  it.each<[string, TestCell[][], Asked, number]>([
    ['that the filter stops', [['2026-09-10', 'Bob', '', '', 'open']], { measure: ['Omzet', 'som', '', 'Status = gewonnen'] }, 0],
    ['with a 0', [['2026-09-10', 'Bob', 0, '', 'gewonnen']], {}, 0],
    ['beside another one, with a 0', [['2026-09-10', 'Bob', 0, '', 'gewonnen'], ['2026-09-11', 'Bob', 25, '', 'gewonnen']], {}, 25],
    ['without a date, as of an open deal', [['', 'Bob', '', '', 'gewonnen']], {}, 0],
    ['of a day that has not come', [['2026-10-16', 'Bob', '', '', 'gewonnen']], {}, 0],
    ['of somebody who is not in People', [['2026-09-10', 'Zed', '', '', 'gewonnen']], {}, 0],
    ['where rows are counted', [blank], { measure: ['Omzet', 'aantal', '', ''] }, 1],
    ['where another column is added up', [blank, ['2026-09-11', 'Bob', 70, 7, 'gewonnen']], { measure: ['Omzet', 'som', 'Korting', ''] }, 7],
    ['where the average is taken', [blank, ['2026-09-11', 'Bob', 70, '', 'gewonnen']], { measure: ['Omzet', 'gemiddelde', '', ''] }, 70],
  ])('%s takes nothing away', async (_, rows, asked, expected) => {
    const { payouts, findings } = await paid(rows, asked);
    expect([payouts['2 2026-09'], findings]).toEqual([expected, []]);
  });
});
