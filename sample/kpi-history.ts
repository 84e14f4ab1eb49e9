import { serial } from './calendar';

/** How a KPI stood when its month was closed. */
export interface SampleStanding {
  readonly kpi: string;
  readonly period: string;
  readonly value: number;
  readonly target?: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly status: 'op koers' | 'let op' | 'uit koers';
  readonly date: number;
}

type Row = readonly [kpi: string, value: number, target: number, status: SampleStanding['status']];

const month = (period: string, closed: string, rows: readonly Row[], discount: number): readonly SampleStanding[] => [
  ...rows.map(([kpi, value, target, status]) => ({ kpi, period, value, target, status, date: serial(closed) })),
  { kpi: 'Korting Zuid', period, value: discount, lower: 0.04, upper: 0.07, status: 'op koers', date: serial(closed) },
];

/** July and August 2026. In July an invoice could not be read, so that revenue was not known and was left out. */
export const kpiHistory: readonly SampleStanding[] = [
  ...month('2026-07', '2026-08-06', [
    ['Offertes binnen 24 uur', 0.91, 0.9, 'op koers'],
    ['Uitgaande telefoontjes', 862, 1_265, 'uit koers'],
    ['Reactietijd aanvragen', 4.4, 4, 'let op'],
    ['Orders binnendienst', 105, 125, 'uit koers'],
    ['Klantbezoeken Noord', 92, 160, 'uit koers'],
    ['Offertescore Noord', 0.31, 0.35, 'uit koers'],
    ['Klantbezoeken Zuid', 104, 150, 'uit koers'],
    ['Omzet Zuid', 539_423.09, 800_000, 'uit koers'],
  ], 0.063),
  ...month('2026-08', '2026-09-07', [
    ['Omzet', 1_559_572, 2_100_000, 'uit koers'],
    ['Offertes binnen 24 uur', 0.9, 0.9, 'op koers'],
    ['Uitgaande telefoontjes', 1_009, 1_155, 'uit koers'],
    ['Reactietijd aanvragen', 4.5, 4, 'uit koers'],
    ['Orders binnendienst', 109, 125, 'uit koers'],
    ['Klantbezoeken Noord', 118, 160, 'uit koers'],
    ['Offertescore Noord', 0.32, 0.35, 'let op'],
    ['Omzet Noord', 588_593.59, 850_000, 'uit koers'],
    ['Klantbezoeken Zuid', 139, 150, 'let op'],
    ['Omzet Zuid', 639_222.01, 800_000, 'uit koers'],
  ], 0.061),
];
