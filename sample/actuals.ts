/** A figure that a team lead keeps by hand. */
export interface SampleActual {
  readonly kpi: string;
  readonly period: string;
  readonly value: number;
  readonly note?: string;
}

const months = ['2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09'] as const;
/** The year before, as far as the team leads still had it. */
const earlierMonths = ['2025-01', '2025-02', '2025-03', '2025-04', '2025-05', '2025-06', '2025-07', '2025-08', '2025-09'] as const;
const quarters = ['2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3'] as const;

const notes: Readonly<Record<string, string>> = {
  'Klantbezoeken Noord 2026-06': 'Tom uit dienst',
  'Klantbezoeken Noord 2026-07': 'Vakantie, rayon van Tom onbezet',
  'Uitgaande telefoontjes 2026-07': 'Vakantieperiode',
  'Klanttevredenheid 2026-Q3': '142 klanten deden mee',
};

const series = (kpi: string, periods: readonly string[], values: readonly number[]): readonly SampleActual[] =>
  values.map((value, at) => {
    const period = periods[at] ?? '';
    const note = notes[`${kpi} ${period}`];
    return { kpi, period, value, ...(note === undefined ? {} : { note }) };
  });

/**
 * The months of 2025 and 2026 up to and including September 2026, the last month that the bookkeeping has closed. The visits of
 * the south in September were forgotten.
 */
export const actuals: readonly SampleActual[] = [
  ...series('Klanttevredenheid', quarters, [7.9, 8, 8.1, 8.3]),
  ...series('Offertes binnen 24 uur', earlierMonths, [0.7, 0.71, 0.72, 0.74, 0.73, 0.75, 0.74, 0.76, 0.77]),
  ...series('Offertes binnen 24 uur', months, [0.78, 0.79, 0.81, 0.8, 0.83, 0.85, 0.86, 0.88, 0.87, 0.91, 0.9, 0.92]),
  ...series('Uitgaande telefoontjes', earlierMonths, [1_012, 1_043, 1_098, 1_061, 976, 1_104, 838, 942, 1_119]),
  ...series('Uitgaande telefoontjes', months, [1_131, 1_018, 968, 1_044, 1_072, 1_203, 1_148, 1_052, 1_187, 862, 1_009, 1_251]),
  ...series('Reactietijd aanvragen', earlierMonths, [6.2, 6.1, 6.1, 5.9, 6, 5.8, 5.9, 5.6, 5.5]),
  ...series('Reactietijd aanvragen', months, [5.4, 5.3, 5.6, 5.1, 5, 4.8, 4.9, 4.6, 4.7, 4.4, 4.5, 4.3]),
  ...series('Klantbezoeken Noord', earlierMonths, [142, 149, 158, 152, 146, 155, 108, 121, 153]),
  ...series('Klantbezoeken Noord', months, [158, 161, 139, 150, 156, 166, 159, 148, 131, 92, 118, 128]),
  ...series('Offertescore Noord', earlierMonths, [0.28, 0.29, 0.3, 0.29, 0.31, 0.3, 0.29, 0.3, 0.32]),
  ...series('Offertescore Noord', months, [0.31, 0.32, 0.33, 0.31, 0.34, 0.36, 0.35, 0.34, 0.32, 0.31, 0.32, 0.33]),
  ...series('Klantbezoeken Zuid', earlierMonths, [126, 131, 140, 137, 135, 144, 98, 119, 138]),
  ...series('Klantbezoeken Zuid', months.slice(0, -1), [141, 143, 122, 135, 146, 154, 148, 151, 158, 104, 139]),
  ...series('Korting Zuid', earlierMonths, [0.078, 0.077, 0.079, 0.075, 0.076, 0.074, 0.073, 0.074, 0.072]),
  ...series('Korting Zuid', months, [0.071, 0.069, 0.073, 0.068, 0.066, 0.064, 0.065, 0.062, 0.06, 0.063, 0.061, 0.061]),
];
