import type { MeasureDefinition, RowsDefinition } from '../measure-definition';

const total = (name: RowsDefinition['name'], column: string, unit: 'money' | 'number'): RowsDefinition => ({ kind: 'rows', name, unit, aggregate: 'sum', table: 'campaigns', columns: [column] });

const cost = total({ nl: 'Campagnekosten', en: 'Campaign cost' }, 'cost', 'money');
const clicks = total({ nl: 'Kliks', en: 'Clicks' }, 'clicks', 'number');
const impressions = total({ nl: 'Vertoningen', en: 'Impressions' }, 'reach', 'number');
const returns = total({ nl: 'Omzet uit campagnes', en: 'Campaign revenue' }, 'revenue', 'money');

/** Leads that campaigns brought. */
export const campaignLeads = total({ nl: 'Marketingleads', en: 'Marketing-qualified leads' }, 'leads', 'number');

/** What a lead cost. */
export const costPerLead: MeasureDefinition = { kind: 'ratio', name: { nl: 'Kosten per lead', en: 'Cost per lead' }, unit: 'money', numerator: cost, denominator: campaignLeads };

/** What a euro of advertising brought back. */
export const adReturn: MeasureDefinition = { kind: 'ratio', name: { nl: 'Opbrengst per advertentie-euro', en: 'Return on ad spend' }, unit: 'number', numerator: returns, denominator: cost };

/** Clicks per time shown. */
export const clickRate: MeasureDefinition = { kind: 'ratio', name: { nl: 'Doorklikratio advertenties', en: 'Ad click-through rate' }, unit: 'ratio', numerator: clicks, denominator: impressions };
