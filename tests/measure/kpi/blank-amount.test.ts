import { explainFinding } from '../../../src/i18n';
import { formatFor } from '../../../src/i18n/format';
import { kpiFigures } from '../../../src/measure/kpi/kpi-figures';
import { day } from '../../cases/workbook';
import type { TestCell, TestSheet } from '../../csv-workbook';
import { readSheets } from '../../tables/reading';
import { line, shown } from './look';

const sheet = (name: string, ...cells: TestCell[][]): TestSheet => ({ name, cells });
const people = sheet('Medewerkers', ['Personeelsnr', 'Naam', 'Team'], ['1', 'Ann', 'Noord'], ['2', 'Bob', 'Zuid']);
const sales = (...rows: TestCell[][]): TestSheet => sheet('Verkopen', ['Datum', 'Verkoper', 'Bedrag', 'Korting', 'Status'], ['2026-08-03', 'Ann', 900, '', 'gewonnen'], ['2026-09-03', 'Ann', 600, 10, 'gewonnen'], ...rows);
const blank: TestCell[] = ['2026-09-10', 'Bob', '', '', 'gewonnen'];

async function figures(rows: TestCell[][], { measure = ['Omzet', 'som', '', ''], scope = '' } = {}) {
  const measures = sheet('Maatstaven', ['Maatstaf', 'Berekening', 'Kolom', 'Filter'], measure);
  const kpis = sheet('KPI’s', ['KPI', 'Voor', 'Maatstaf', 'Doel', 'Eenheid'], ['Omzet', scope, 'Omzet', 500, 'aantal']);
  const found = kpiFigures(await readSheets([people, sales(...rows), measures, kpis]), { today: day('2026-10-15'), period: '2026-09' });
  return { kpi: found.kpis[0]!, findings: found.findings.filter(({ check }) => check === 'kpi.blankAmount') };
}

describe('a row without an amount', () => {
  it('makes the sum of its period unknown, and its status with it; other periods stay', async () => {
    const { kpi } = await figures([blank]);
    expect(line(kpi.current)).toEqual(['2026-09', 'reason.kpiBlankAmount', 500, 'reason.kpiBlankAmount', 'missing']);
    expect(line(kpi.history[0]!)).toEqual(['2026-08', 900, 500, 1.8, 'onCourse']);
    expect(line((await figures([])).kpi.current)).toEqual(['2026-09', 600, 500, 1.2, 'onCourse']);
  });

  it('is a finding at its cell, with the number of such rows', async () => {
    const { findings } = await figures([blank, ['2026-09-11', 'Ann', '', '', 'gewonnen']]);
    expect(findings).toMatchObject([{ severity: 'error', subject: { sheet: 'Verkopen', row: 4, column: 'Bedrag', cell: 'C4' }, args: { kpi: 'Omzet', period: '2026-09', measure: 'Omzet', rows: 2 } }]);
    expect(explainFinding(findings[0]!, 'nl', formatFor('nl')).problem).toBe('Bij 2 rijen van Omzet over september 2026 is het bedrag leeg; dit is de eerste. Daardoor is het cijfer van KPI Omzet niet bekend.');
  });

  it('concerns the team and the person whose it is, and nobody else', async () => {
    const { kpi } = await figures([blank]);
    expect(kpi.parts.map(({ over, name, actual }) => [over, name, shown(actual)])).toEqual([
      ['team', 'Noord', 600], ['team', 'Zuid', 'reason.kpiBlankAmount'], ['person', 'Ann', 600], ['person', 'Bob', 'reason.kpiBlankAmount'],
    ]);
    expect(shown((await figures([blank], { scope: 'Noord' })).kpi.current.actual)).toBe(600);
    expect((await figures([blank], { scope: 'Noord' })).findings).toEqual([]);
  });

  it.each([
    ['that the filter stops', [['2026-09-10', 'Bob', '', '', 'open']], ['Omzet', 'som', '', 'Status = gewonnen'], 600],
    ['with a 0', [['2026-09-10', 'Bob', 0, '', 'gewonnen']], ['Omzet', 'som', '', ''], 600],
    ['without a date, as of an open deal', [['', 'Bob', '', '', 'gewonnen']], ['Omzet', 'som', '', ''], 600],
    ['of a day that has not come', [['2026-12-10', 'Bob', '', '', 'gewonnen']], ['Omzet', 'som', '', ''], 600],
    ['where rows are counted', [blank], ['Omzet', 'aantal', '', ''], 2],
    ['where another column is added up', [blank], ['Omzet', 'som', 'Korting', ''], 10],
    ['where the average is taken', [blank], ['Omzet', 'gemiddelde', '', ''], 600],
  ])('%s takes nothing away', async (_, rows, measure, expected) => {
    const { kpi, findings } = await figures(rows, { measure });
    expect([shown(kpi.current.actual), findings]).toEqual([expected, []]);
  });
});
