import { actuals } from '../../sample/actuals';
import { withMistakes } from '../../sample/mistakes';
import { people } from '../../sample/people';
import { seededRandom } from '../../sample/random';
import { drawSales } from '../../sample/sales';

/** A figure of a KPI by plain arithmetic, sharing no code with Koers; null = it cannot be told. */
export interface PlainKpi {
  readonly kpi: string;
  readonly period: string;
  readonly actual: number | null;
  readonly attainment: number | null;
}

interface Row {
  readonly month: string;
  readonly team: string;
  readonly group: string;
  readonly status: string;
  /** In cents; null where somebody typed no number. */
  readonly amount: number | null;
  readonly margin: number;
}

const typed: Readonly<Record<string, number>> = { '1.249,50': 124_950, '€ 3.480,00': 348_000 };
const teamOf = new Map(people.map(({ name, team }) => [name, team as string]));

/** The invoice lines as a careful reader of the sheet sees them: without the total row and the line with an impossible date. */
function rows(): readonly Row[] {
  return withMistakes(drawSales(seededRandom(20_260_930))).flatMap(([invoice, day, seller, , , group, , amount, margin, status]): readonly Row[] => {
    if (String(invoice).startsWith('Totaal') || day === '31-09-2026') return [];
    const month = typeof day === 'number' ? new Date((day - 25_569) * 86_400_000).toISOString().slice(0, 7) : '2026-05';
    const cents = typeof amount === 'number' ? Math.round(amount * 100) : (typed[String(amount)] ?? null);
    const name = String(seller).trim().replace(/\s+/g, ' ');
    return [{ month, team: teamOf.get(name) ?? '', group: String(group), status: String(status), amount: cents, margin: Math.round(Number(margin) * 100) }];
  });
}

const sum = (list: readonly Row[]): number | null => (list.some(({ amount }) => amount === null) ? null : list.reduce((total, { amount }) => total + (amount ?? 0), 0) / 100);

/** The KPIs over September (a year: up to and including September) that come from the invoices. */
export function plainMeasured(): readonly PlainKpi[] {
  const counted = rows().filter(({ status }) => status !== 'Concept');
  const september = counted.filter(({ month }) => month === '2026-09');
  const of = (kpi: string, actual: number | null, target: number, period = '2026-09'): PlainKpi => ({ kpi, period, actual, attainment: actual === null ? null : actual / target });
  const pumps = counted.filter(({ group, month }) => group === 'Warmtepompen' && month.startsWith('2026'));
  const margin = september.reduce((total, row) => total + row.margin, 0) / 100 / (sum(september) ?? NaN);
  return [
    of('Omzet', sum(september), 2_100_000),
    of('Brutomarge', margin, 0.25),
    of('Omzet warmtepompen', sum(pumps), (2_900_000 * 273) / 365, '2026'),
    of('Orders binnendienst', september.filter(({ team, status }) => team === 'Binnendienst' && status === 'Gefactureerd').length, 125),
    of('Omzet Noord', sum(september.filter(({ team }) => team === 'Buitendienst Noord')), 850_000),
    of('Omzet Zuid', sum(september.filter(({ team }) => team === 'Buitendienst Zuid')), 800_000),
  ];
}

/** Of which month the turnover of the company cannot be told, because of an amount that is no number. */
export const untoldMonths = (): readonly string[] => [...new Set(rows().filter(({ amount, status }) => amount === null && status !== 'Concept').map(({ month }) => month))];

/** What a team lead wrote down for a KPI and period. */
export const written = (kpi: string, period: string): number | undefined => actuals.find((one) => one.kpi === kpi && one.period === period)?.value;
