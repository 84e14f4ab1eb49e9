import type { SalesMonth } from './calendar';
import { salesMonths, serial } from './calendar';
import { customersOf, regionOf } from './customers';
import type { Person } from './people';
import { people, plan } from './people';
import { productGroups, seasonOf } from './products';
import type { Random } from './random';

/** One invoice line as the bookkeeping exports it. */
export interface Sale {
  readonly invoice: string;
  readonly date: number;
  readonly seller: string;
  readonly customer: string;
  readonly region: string;
  readonly group: string;
  readonly quantity: number;
  readonly amount: number;
  readonly margin: number;
  readonly status: 'Gefactureerd' | 'Creditnota' | 'Concept';
}

type Draft = Omit<Sale, 'invoice'>;

/** What is aimed at before a discount of 6 % on average. */
const listPrice = 1.06;

const cents = (amount: number): number => Math.round(amount * 100) / 100;

/** The days in a month on which this person was in service. */
const servedDays = ({ workdays }: SalesMonth, { start, end }: Person): readonly number[] =>
  workdays.filter((day) => day >= serial(start) && (end === undefined || day <= serial(end)));

/** Sales grow 6 % a year; a newcomer needs a few months to get up to speed. */
function pace({ year, month }: SalesMonth, person: Person): number {
  const monthsServed = (serial(`${year}-${String(month).padStart(2, '0')}-28`) - serial(person.start)) / 30.4;
  const ramp = Math.min(1, 0.45 + 0.14 * monthsServed);
  return seasonOf(month) * (year === 2026 ? 1.06 : 1) * ramp;
}

function draftSale(person: Person, month: SalesMonth, day: number, random: Random): Draft {
  const { monthly, invoices } = plan[person.role];
  const serves = person.team === 'Directie' ? 'Binnendienst' : person.team;
  const group = random.weighted(productGroups, ({ share, season }) => share * (season[month.month - 1] ?? 1));
  const aim = (listPrice * monthly / invoices) * person.strength * Math.sqrt(pace(month, person)) * random.spread();
  const quantity = Math.max(1, Math.round(aim / group.price));
  const amount = cents(quantity * group.price * (1 - random.whole(0, 12) / 100));
  const margin = cents(amount * (group.margin + random.whole(-40, 30) / 1000));
  return { date: day, seller: person.name, customer: random.pick(customersOf[serves]), region: regionOf[serves], group: group.name, quantity, amount, margin, status: 'Gefactureerd' };
}

/** One invoice in fifty is credited for a part, some weeks later. */
function creditNote(sale: Draft, lastDay: number, random: Random): readonly Draft[] {
  const date = sale.date + random.whole(7, 40);
  if (random.next() >= 0.02 || date > lastDay || sale.quantity < 2) return [];
  const returned = random.whole(1, Math.ceil(sale.quantity / 3));
  const share = returned / sale.quantity;
  return [{ ...sale, date, quantity: -returned, amount: -cents(sale.amount * share), margin: -cents(sale.margin * share), status: 'Creditnota' }];
}

function monthOf(person: Person, month: SalesMonth, random: Random): readonly Draft[] {
  const [first, ...rest] = servedDays(month, person);
  if (first === undefined) return [];
  const attendance = (rest.length + 1) / month.workdays.length;
  const expected = plan[person.role].invoices * person.fte * attendance * Math.sqrt(pace(month, person));
  const count = Math.floor(expected * (0.85 + 0.3 * random.next()) + random.next());
  return Array.from({ length: count }, () => draftSale(person, month, random.pick([first, ...rest]), random));
}

/** All invoice lines from January 2025 up to and including September 2026, by date. */
export function drawSales(random: Random): readonly Sale[] {
  const lastDay = salesMonths.at(-1)?.workdays.at(-1) ?? 0;
  const invoiced = salesMonths.flatMap((month) => people.flatMap((person) => monthOf(person, month, random)));
  const credited = invoiced.flatMap((sale) => creditNote(sale, lastDay, random));
  const sorted = [...invoiced, ...credited].sort((a, b) => a.date - b.date);
  return sorted.map((sale, index) => ({
    ...sale,
    invoice: `F${sale.date < serial('2026-01-01') ? 25 : 26}-${String(index + 1).padStart(5, '0')}`,
    status: sale.date > lastDay - 2 && sale.amount > 0 && index % 3 === 0 ? 'Concept' : sale.status,
  }));
}
