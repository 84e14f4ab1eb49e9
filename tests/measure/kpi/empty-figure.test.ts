import { formatFor } from '../../../src/i18n/format';
import { say } from '../../../src/i18n';
import { kpiFigures } from '../../../src/measure/kpi/kpi-figures';
import { day } from '../../cases/workbook';
import type { TestCell, TestSheet } from '../../csv-workbook';
import { readSheets } from '../../tables/reading';

const sheet = (name: string, ...cells: TestCell[][]): TestSheet => ({ name, cells });
const kpis = sheet('KPI’s', ['KPI', 'Eenheid', 'Doel'], ['Leads', 'aantal', 100]);
const kept = (...rows: TestCell[][]): TestSheet => sheet('Realisatie', ['KPI', 'Periode', 'Waarde'], ['Leads', '2026-08', 90], ...rows);

async function reason(...rows: TestCell[][]): Promise<string> {
  const { kpis: [kpi] } = kpiFigures(await readSheets([kpis, kept(...rows)]), { today: day('2026-10-15'), period: '2026-09' });
  const { actual } = kpi!.current;
  return actual.kind === 'missing' ? say(actual.needs, 'nl', formatFor('nl')) : actual.kind;
}

it('an empty figure is told of as empty, one that holds something else as unreadable', async () => {
  expect(await reason(['Leads', '2026-09', ''])).toBe('Het cijfer van Leads over september 2026 in rij 3 is leeg; vul het in.');
  expect(await reason(['Leads', '2026-09', 'ongeveer 90'])).toBe('Het cijfer van Leads over september 2026 in rij 3 is onleesbaar.');
  expect(await reason()).toBe('Voor Leads is over september 2026 nog geen cijfer ingevuld.');
});
