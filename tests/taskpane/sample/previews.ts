import type { BonusSummary, DashboardSummary, Finding, KpiCheckSummary, Preview } from '../../../src/app/client/koers';
import { finding } from '../../../src/core/finding';

export const findings: readonly Finding[] = [
  finding('cell.notANumber', 'error', { sheet: 'Orders 2026', table: 'Verkopen', row: 214, column: 'Omzet excl. btw', cell: 'E214' }, { found: '1.2OO,00', rows: 1 }),
  finding('cell.twoDigitYear', 'warning', { sheet: 'Orders 2026', table: 'Verkopen', row: 5, column: 'Orderdatum', cell: 'B5' }, { found: '3-4-26', rows: 12 }),
  finding('cell.notYesNo', 'info', { sheet: 'Personeel', table: 'Personeel', row: 9, column: 'Actief', cell: 'C9' }, { found: 'misschien', rows: 1 }),
  finding('workbook.tableNotFound', 'warning', {}, { table: { nl: 'Toewijzingen', en: 'Assignments' } }),
];

export const bonus: BonusSummary = {
  job: 'bonus',
  totals: [{ currency: 'EUR', earned: 184_230.55, provisional: 12_400, payees: 18, first: '2026-Q1', last: '2026-Q3' }],
  payouts: 54,
  missing: 2,
  reserved: 0,
  periods: ['2026-Q3', '2026-Q2', '2026-Q1'],
  newest: {
    periods: ['2026-Q3'],
    rows: [
      { name: 'Sanne de Wit', scheme: 'Accountmanagers 2026', earned: 8_412.5, currency: 'EUR' },
      { name: 'Thijs van den Berg', scheme: 'Accountmanagers 2026', earned: 7_990, currency: 'EUR' },
      { name: 'Noor El Amrani', scheme: 'Binnendienst', earned: null, currency: 'EUR' },
    ],
    more: 15,
    totals: [{ currency: 'EUR', earned: 61_410.1 }],
  },
  cost: [{ currency: 'EUR', earned: 184_230.55, cost: 239_499.72, budget: 250_000 }],
};

export const kpiCheck: KpiCheckSummary = {
  job: 'kpiCheck',
  kpis: 12,
  smart: 3,
  worst: [
    { kpi: 'Meer leads genereren', lacking: ['specific', 'measurable', 'timeBound'], open: ['achievable'] },
    { kpi: 'Klanttevredenheid verhogen zonder kwaliteitsverlies', lacking: ['measurable'], open: [] },
  ],
  details: [],
  uneven: [{ scope: 'Team Noord', kpis: 7 }, { scope: 'Binnendienst', kpis: 1 }],
};

export const dashboard: DashboardSummary = {
  job: 'dashboard',
  period: '2026-Q3',
  counts: { onCourse: 6, attention: 2, offCourse: 3, missing: 1 },
  pairs: [],
  kpis: [
    { kpi: 'Omzet nieuwe klanten', status: 'offCourse', attainment: 0.6123, kind: 'lagging' },
    { kpi: 'Offertes per week', status: 'attention', attainment: 0.91, kind: 'leading' },
    { kpi: 'Klanttevredenheid', status: 'missing', attainment: null, kind: null },
  ],
};

export const bonusPreview: Preview = {
  language: 'nl',
  summaries: [bonus],
  sheets: [{ name: 'Koers Bonus', isNew: false }, { name: 'Koers Uitleg', isNew: true }],
  findings,
};

/** The same without anything to look at first. */
export const cleanPreview: Preview = { ...bonusPreview, summaries: [{ ...bonus, missing: 0 }], findings: [] };
export const kpiPreview: Preview = { language: 'nl', summaries: [kpiCheck], sheets: [{ name: 'Koers SMART', isNew: true }], findings: [] };
export const dashboardPreview: Preview = { language: 'nl', summaries: [dashboard], sheets: [{ name: 'Koers Dashboard', isNew: true }], findings: [] };
