import { people, plan } from './people';
import { seasonOf } from './products';

export interface Target {
  readonly person: string;
  readonly measure: 'Omzet' | 'Marge';
  readonly period: string;
  readonly value: number;
}

const quarters = [2025, 2026].flatMap((year) => [1, 2, 3, 4].map((quarter) => ({ year, quarter, name: `${year}-Q${quarter}` })));

const seasonOfQuarter = (quarter: number): number => [2, 1, 0].reduce((sum, back) => sum + seasonOf(quarter * 3 - back), 0);

/** The quarters in which somebody worked from the first to the last day. */
const isWholeQuarter = (name: string, start: string, end: string | undefined): boolean => {
  const [year, quarter] = name.split('-Q').map(Number);
  const month = (number: number) => String(number).padStart(2, '0');
  return start <= `${year}-${month((quarter ?? 1) * 3 - 2)}-01` && (end === undefined || end >= `${year}-${month((quarter ?? 1) * 3)}-30`);
};

const roundTo = (value: number, step: number): number => Math.round(value / step) * step;

/** The one target that the sales manager forgot to agree. */
const isForgotten = ({ person, measure, period }: Target): boolean => person === 'Emre Yıldız' && measure === 'Marge' && period === '2026-Q3';

/** Quarterly targets of everyone whose bonus depends on one: turnover for both teams, margin for the office only. */
export const targets: readonly Target[] = people
  .filter(({ role }) => role !== 'Vertegenwoordiger' && role !== 'Commercieel directeur')
  .flatMap(({ name, role, start, end, fte }) =>
    quarters
      .filter((quarter) => isWholeQuarter(quarter.name, start, end))
      .flatMap(({ year, quarter, name: period }): readonly Target[] => {
        const turnover = plan[role].monthly * fte * seasonOfQuarter(quarter) * (year === 2026 ? 1.05 : 1);
        const omzet: Target = { person: name, measure: 'Omzet', period, value: roundTo(turnover, 1_000) };
        const marge: Target = { person: name, measure: 'Marge', period, value: roundTo(turnover * 0.235, 500) };
        return role === 'Accountmanager' ? [omzet] : [omzet, marge];
      }),
  )
  .filter((target) => !isForgotten(target));
