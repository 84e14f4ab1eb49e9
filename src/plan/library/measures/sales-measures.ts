import type { MeasureDefinition, RowsDefinition } from '../measure-definition';

const won = ['gewonnen', 'verkocht', 'akkoord', 'getekend', 'won', 'closed won', 'closed-won', 'signed'] as const;
const lost = ['verloren', 'afgewezen', 'niet doorgegaan', 'lost', 'closed lost', 'closed-lost', 'rejected'] as const;

/** Rows among the sales that are no sale, or not yet. */
const unsold = {
  column: 'status',
  values: [...lost, 'open', 'offerte', 'offerte verstuurd', 'lopend', 'in behandeling', 'concept', 'geannuleerd', 'vervallen', 'pending', 'quote', 'proposal', 'draft', 'cancelled', 'canceled', 'negotiation', 'engaging', 'prospecting'],
} as const;

/** What was sold. */
export const revenue: RowsDefinition = { kind: 'rows', name: { nl: 'Omzet', en: 'Revenue' }, unit: 'money', aggregate: 'sum', table: 'sales', except: unsold, columns: ['amount'] };

const margin: RowsDefinition = { kind: 'rows', name: { nl: 'Marge', en: 'Margin' }, unit: 'money', aggregate: 'sum', table: 'sales', except: unsold, columns: ['margin'] };

/** The margin per euro of revenue. */
export const grossMargin: MeasureDefinition = { kind: 'ratio', name: { nl: 'Brutomarge', en: 'Gross margin' }, unit: 'ratio', numerator: margin, denominator: revenue };

/** The size of an order. */
export const orderValue: RowsDefinition = { kind: 'rows', name: { nl: 'Gemiddelde orderwaarde', en: 'Average order value' }, unit: 'money', aggregate: 'average', table: 'sales', except: unsold, columns: ['amount'] };

/** Customers who bought for the first time. */
export const newCustomers: RowsDefinition = { kind: 'rows', name: { nl: 'Nieuwe klanten', en: 'New customers' }, unit: 'number', aggregate: 'first', table: 'sales', except: unsold, key: 'customer' };

/** Customers who bought. */
export const customers: RowsDefinition = { kind: 'rows', name: { nl: 'Actieve klanten', en: 'Active customers' }, unit: 'number', aggregate: 'distinct', table: 'sales', except: unsold, key: 'customer' };

const returned: RowsDefinition = { kind: 'rows', name: { nl: 'Aantal terugkerende klanten', en: 'Number of returning customers' }, unit: 'number', aggregate: 'returning', table: 'sales', except: unsold, key: 'customer' };

/** Customers who bought before, of all customers who bought. */
export const repeatPurchases: MeasureDefinition = { kind: 'ratio', name: { nl: 'Terugkerende klanten', en: 'Repeat purchase rate' }, unit: 'ratio', numerator: returned, denominator: customers };

const items: RowsDefinition = { kind: 'rows', name: { nl: 'Verkochte artikelen', en: 'Items sold' }, unit: 'number', aggregate: 'sum', table: 'sales', except: unsold, columns: ['quantity'] };
const orders: RowsDefinition = { kind: 'rows', name: { nl: 'Aantal orders', en: 'Number of orders' }, unit: 'number', aggregate: 'count', table: 'sales', except: unsold };

/** Items in an order. */
export const itemsPerOrder: MeasureDefinition = { kind: 'ratio', name: { nl: 'Artikelen per bon', en: 'Items per receipt' }, unit: 'number', numerator: items, denominator: orders };

const winRateName = { nl: 'Scoringskans offertes', en: 'Win rate' };

/** Deals won of all that were decided, by the day they closed. */
export const winRateOfPipeline: RowsDefinition = {
  kind: 'rows', name: winRateName, unit: 'ratio', aggregate: 'share', table: 'pipeline', date: 'closed',
  filter: { column: 'stage', values: [...won, ...lost] }, condition: { column: 'stage', values: won },
};

/** The same, where the sales table holds lost deals too. */
export const winRateOfSales: RowsDefinition = {
  kind: 'rows', name: winRateName, unit: 'ratio', aggregate: 'share', table: 'sales',
  filter: { column: 'status', values: [...won, ...lost] }, condition: { column: 'status', values: won },
};

/** Days from the start of a deal to its end, of deals won. */
export const salesCycle: RowsDefinition = {
  kind: 'rows', name: { nl: 'Verkoopcyclus', en: 'Sales cycle' }, unit: 'number', aggregate: 'average', table: 'pipeline', date: 'closed',
  columns: ['closed', 'created'], duration: 'days', filter: { column: 'stage', values: won },
};

const activities = (name: RowsDefinition['name'], values: readonly string[]): RowsDefinition => ({ kind: 'rows', name, unit: 'number', aggregate: 'count', table: 'activities', filter: { column: 'type', values } });

/** Meetings with customers. */
export const visits = activities({ nl: 'Klantbezoeken', en: 'Customer meetings' }, ['bezoek', 'klantbezoek', 'afspraak', 'klantgesprek', 'demo', 'visit', 'customer visit', 'meeting', 'appointment']);

/** Proposals that went out. */
export const proposals = activities({ nl: 'Verstuurde offertes', en: 'Proposals sent' }, ['offerte', 'offerte verstuurd', 'offertes', 'prijsopgave', 'proposal', 'proposal sent', 'quote', 'quotation']);

/** Calls with customers. */
export const callsHandled = activities({ nl: 'Afgehandelde gesprekken', en: 'Calls handled' }, ['gesprek', 'telefoon', 'telefoongesprek', 'bellen', 'belletje', 'call', 'phone', 'phone call']);
