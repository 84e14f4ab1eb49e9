import type { AddableTable, TableLook, WorkbookLook } from '../../../src/app/client/koers';
import { finding } from '../../../src/core/finding';

const sales: TableLook = {
  table: 'sales',
  label: { nl: 'Verkopen', en: 'Sales' },
  description: { nl: 'De verkopen: één rij per order, factuur of deal.', en: 'The sales: one row per order, invoice or deal.' },
  columns: [
    { id: 'person', label: { nl: 'Verkoper', en: 'Salesperson' }, isRequired: true, header: 'Vertegenwoordiger', confidence: 0.9 },
    { id: 'date', label: { nl: 'Datum', en: 'Date' }, isRequired: true, header: 'Orderdatum', confidence: 1 },
    { id: 'amount', label: { nl: 'Bedrag', en: 'Amount' }, isRequired: true, header: 'Omzet excl. btw', confidence: 0.95 },
    { id: 'customer', label: { nl: 'Klant', en: 'Customer' }, isRequired: false, header: 'Klant', confidence: 1 },
    { id: 'product', label: { nl: 'Product', en: 'Product' }, isRequired: false },
  ],
  found: {
    sheet: 'Orders 2026',
    name: 'tblOrders',
    cell: 'A4',
    rows: 12_480,
    confidence: 0.95,
    isChosen: false,
    headers: ['Ordernr', 'Orderdatum', 'Klant', 'Vertegenwoordiger', 'Omzet excl. btw'],
    preview: [
      ['26-00001', '02-01-2026', 'Bouwmarkt De Hoeksteen B.V.', 'Sanne de Wit', '€ 4.250,00'],
      ['26-00002', '02-01-2026', 'Installatiebedrijf Peeters', 'Thijs van den Berg', '€ 812,50'],
      ['26-00003', '05-01-2026', 'Gemeente Hasselt', '', '€ 19.900,00'],
      ['26-00004', '05-01-2026', 'Vierde rij', 'Wordt niet getoond', '€ 1,00'],
    ],
  },
};

const people: TableLook = {
  table: 'people',
  label: { nl: 'Medewerkers', en: 'People' },
  description: { nl: 'Wie er meedoen: één rij per medewerker.', en: 'Who takes part: one row per person.' },
  columns: [
    { id: 'name', label: { nl: 'Naam', en: 'Name' }, isRequired: true, header: 'Naam medewerker', confidence: 0.8 },
    { id: 'team', label: { nl: 'Team', en: 'Team' }, isRequired: false, header: 'Afdeling', confidence: 0.5 },
  ],
  found: { sheet: 'Personeel', name: 'Personeel', cell: 'B2', rows: 18, confidence: 0.7, isChosen: false, headers: ['Naam medewerker', 'Afdeling'], preview: [['Sanne de Wit', 'Noord']] },
};

const kpis: TableLook = {
  table: 'kpis',
  label: { nl: "KPI's", en: 'KPIs' },
  description: { nl: 'Waar u op stuurt: één rij per KPI.', en: 'What you steer by: one row per KPI.' },
  columns: [{ id: 'name', label: { nl: 'KPI', en: 'KPI' }, isRequired: true, header: 'Indicator', confidence: 0.4 }],
  found: { sheet: "Doelen & KPI's", name: 'Tabel7', cell: 'A1', rows: 12, confidence: 0.45, isChosen: false, headers: ['Indicator', 'Eigenaar'], preview: [['Omzet per kwartaal', 'Sanne']] },
};

const schemes: TableLook = {
  table: 'schemes',
  label: { nl: 'Regelingen', en: 'Schemes' },
  description: { nl: 'De bonusregelingen: één rij per regeling.', en: 'The bonus schemes: one row per scheme.' },
  columns: [{ id: 'scheme', label: { nl: 'Regeling', en: 'Scheme' }, isRequired: true, header: 'Regeling', confidence: 1 }],
  found: { sheet: 'Regelingen', name: 'Regelingen', cell: 'A1', rows: 3, confidence: 1, isChosen: true, headers: ['Regeling'], preview: [['AE 2026']] },
};

const absent = (table: TableLook['table'], nl: string, en: string): TableLook => ({
  table,
  label: { nl, en },
  description: { nl: `Waar ${nl.toLowerCase()} voor dienen.`, en: `What ${en.toLowerCase()} are for.` },
  columns: [{ id: 'name', label: { nl: 'Naam', en: 'Name' }, isRequired: true }],
});

const addable = (table: AddableTable['table'], group: AddableTable['group'], nl: string, en: string): AddableTable => ({ table, group, label: { nl, en }, description: { nl: `Wat ${nl.toLowerCase()} doen.`, en: `What ${en.toLowerCase()} do.` } });

/** Tables that the workbook does not have. */
export const addableTables: readonly AddableTable[] = [addable('goals', 'basic', 'Doelstellingen', 'Goals'), addable('gates', 'scheme', 'Poorten', 'Gates'), addable('leave', 'people', 'Verlof', 'Leave'), addable('draws', 'settlement', 'Voorschotten', 'Draws')];

/** A workbook of a wholesaler in which most is there. */
export const look: WorkbookLook = {
  tables: [people, sales, kpis, schemes, absent('components', 'Onderdelen', 'Components'), absent('assignments', 'Toewijzingen', 'Assignments')],
  addable: addableTables,
  ranges: ['tblOrders', 'Personeel', 'Tabel7', 'Regelingen', 'Blad4'],
  language: 'nl',
  ready: ['kpiCheck', 'dashboard', 'bonus'],
  results: [{ job: 'bonus', sheet: 'Koers Bonus' }],
  findings: [finding('workbook.tableNotFound', 'warning', {}, { table: { nl: 'Toewijzingen', en: 'Assignments' } })],
};

/** A workbook with nothing in it. */
export const emptyLook: WorkbookLook = {
  tables: [absent('people', 'Medewerkers', 'People'), absent('sales', 'Verkopen', 'Sales')],
  addable: addableTables,
  ranges: [],
  ready: [],
  results: [],
  findings: [],
};

/** The same workbook before anything for a job is there. */
export const unreadyLook: WorkbookLook = {
  ...look,
  tables: [absent('people', 'Medewerkers', 'People'), sales, absent('kpis', "KPI's", 'KPIs'), schemes, absent('components', 'Onderdelen', 'Components'), absent('assignments', 'Toewijzingen', 'Assignments')],
  ready: [],
  results: [],
};
