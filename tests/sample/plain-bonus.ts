import { people, type Person } from '../../sample/people';
import { drawSales } from '../../sample/sales';
import { seededRandom } from '../../sample/random';
import { targets } from '../../sample/targets';
import { withMistakes } from '../../sample/mistakes';

/**
 * The sample's bonuses by plain arithmetic, straight from the agreement, sharing no code with Koers: what a careful person
 * with a pocket calculator would pay. Money is counted in whole cents.
 */
export interface PlainPayout {
  readonly name: string;
  readonly component: string;
  readonly period: string;
  readonly earned: number;
}

const typed: Readonly<Record<string, number>> = { '1.249,50': 124_950, '€ 3.480,00': 348_000 };
const inCents = (cell: unknown): number | undefined => (typeof cell === 'number' ? Math.round(cell * 100) : typed[String(cell)]);
const toCents = (cents: number): number => Math.sign(cents) * Math.round(Math.abs(Number(cents.toFixed(6))));

/** Turnover and margin in cents, by `name|measure|period`. */
function actuals(): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  const add = (key: string, cents: number) => sums.set(key, (sums.get(key) ?? 0) + cents);
  for (const [invoice, day, seller, , , , , amount, margin, status] of withMistakes(drawSales(seededRandom(20_260_930)))) {
    const turnover = inCents(amount);
    if (String(invoice).startsWith('Totaal') || typeof day !== 'number' || turnover === undefined || status === 'Concept') continue;
    const name = String(seller).trim().replace(/\s+/g, ' ');
    const [year = '', month = ''] = new Date((day - 25_569) * 86_400_000).toISOString().split('-');
    const quarter = `${year}-Q${Math.ceil(Number(month) / 3)}`;
    for (const period of [quarter, `${year}-${month}`]) add(`${name}|Omzet|${period}`, turnover);
    add(`${name}|Marge|${quarter}`, inCents(margin) ?? 0);
  }
  return sums;
}

/** 0,5 % up to € 40.000, 1 % up to € 80.000, 1,5 % up to € 120.000, 2 % above; at most € 4.000. */
function commission(turnover: number): number {
  const slice = (from: number, to: number) => Math.max(0, Math.min(turnover, to) - from);
  const slices = 0.005 * slice(0, 4e6) + 0.01 * slice(4e6, 8e6) + 0.015 * slice(8e6, 12e6) + 0.02 * slice(12e6, Infinity);
  return toCents(Math.min(400_000, turnover < 0 ? 0.005 * turnover : slices));
}

/** Half at 80 %, all at 100 %, 160 % from 120 % on, straight lines between. */
function payoutRatio(attainment: number): number {
  if (attainment < 0.8) return 0;
  if (attainment < 1) return 0.5 + (attainment - 0.8) * 2.5;
  return attainment < 1.2 ? 1 + (attainment - 1) * 3 : 1.6;
}

const accountRate = (attainment: number): number => (attainment >= 1.1 ? 0.01 : attainment >= 1 ? 0.008 : attainment >= 0.9 ? 0.005 : 0);

function quarterly(person: Person, sums: ReadonlyMap<string, number>): readonly PlainPayout[] {
  return targets
    .filter((target) => target.person === person.name && target.period < '2026-Q4')
    .map(({ measure, period, value }) => {
      const actual = sums.get(`${person.name}|${measure}|${period}`) ?? 0;
      const attainment = actual / (value * 100);
      if (person.role === 'Accountmanager') return { name: person.name, component: 'Omzetbonus', period, earned: toCents(Math.min(750_000, actual * accountRate(attainment))) };
      const incentive = (person.role === 'Teamleider binnendienst' ? 180_000 : 120_000) * person.fte;
      const [component, weight] = measure === 'Omzet' ? ['Omzetdoel', 0.7] : ['Margedoel', 0.3];
      return { name: person.name, component: String(component), period, earned: toCents(incentive * Number(weight) * payoutRatio(attainment)) };
    });
}

/** Every payout of the sample that can be told, in whole cents. */
export function plainPayouts(): readonly PlainPayout[] {
  const sums = actuals();
  const months = [...new Set([...sums.keys()].map((key) => key.split('|')[2] ?? ''))].filter((period) => /^\d{4}-\d{2}$/.test(period));
  const monthly = (person: Person) =>
    months
      .filter((period) => period >= person.start.slice(0, 7) && (person.end === undefined || period <= person.end))
      .map((period) => ({ name: person.name, component: 'Omzetcommissie', period, earned: commission(sums.get(`${person.name}|Omzet|${period}`) ?? 0) }));
  return people.flatMap((person) => (person.role === 'Vertegenwoordiger' ? monthly(person) : quarterly(person, sums)));
}
