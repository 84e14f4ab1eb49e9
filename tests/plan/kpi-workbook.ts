import { dayOf } from '../../src/core/period/calendar';
import type { SmartLetter } from '../../src/core/smart-letter';
import { checkKpis } from '../../src/plan/check-kpis';
import { libraryKpis } from '../../src/plan/library/library';
import type { KpiCheck, Verdict } from '../../src/plan/kpi-check';
import type { RowOrigin } from '../../src/tables/schema';
import type { ActualRow } from '../../src/tables/schemas/actuals';
import type { GoalRow } from '../../src/tables/schemas/goals';
import type { KpiRow } from '../../src/tables/schemas/kpis';
import type { WorkbookTables } from '../../src/tables/workbook-tables';
import { workbook, type Case } from '../cases/workbook';

type Cells<Row> = Omit<Row, keyof RowOrigin> & Partial<Pick<RowOrigin, 'unreadable'>>;

/** A workbook with KPIs as a test writes it down. */
export interface KpiCase extends Case {
  readonly goals?: readonly Cells<GoalRow>[];
  readonly kpis?: readonly Cells<KpiRow>[];
  readonly actuals?: readonly Cells<ActualRow>[];
}

export const today = dayOf(2026, 11, 22);
export const yearEnd = dayOf(2026, 12, 31);

/** The sheet columns of the KPI table in the tests. */
const letters: Readonly<Record<string, string>> = Object.fromEntries(
  ['kpi', 'goal', 'owner', 'scope', 'kind', 'drives', 'measure', 'unit', 'direction', 'baseline', 'target', 'lower', 'upper', 'start', 'deadline', 'rhythm', 'response'].map((column, at) => [
    column,
    String.fromCharCode(65 + at),
  ]),
);

const placed = <Row>(sheet: string, cells: readonly Cells<Row>[] = []): readonly (Row & RowOrigin)[] =>
  cells.map((row, i) => ({ sheet, sourceTable: sheet, row: i + 2, unreadable: [], extra: {}, letters, ...row }) as unknown as Row & RowOrigin);

export function kpiTables(one: KpiCase): WorkbookTables {
  return { ...workbook(one), goals: placed<GoalRow>('Goals', one.goals), kpis: placed<KpiRow>('KPIs', one.kpis), actuals: placed<ActualRow>('Actuals', one.actuals) };
}

/** A KPI with everything that the check asks for. */
export const complete: Cells<KpiRow> = {
  kpi: 'Leads',
  goal: 'Growth',
  owner: 'Sanne',
  kind: 'leading',
  unit: 'number',
  baseline: 150,
  target: 220,
  deadline: yearEnd,
  rhythm: 'month',
  response: 'Two call days',
  escalation: 'After two red months to the board',
};

export const goals: NonNullable<KpiCase['goals']> = [{ goal: 'Growth' }];
export const actuals: NonNullable<KpiCase['actuals']> = [{ kpi: 'Leads', period: '2026-10', value: 163 }];

/** A KPI that is complete but for some cells; `undefined` empties a cell. */
export function kpiWith(changes: { readonly [Column in keyof KpiRow]?: KpiRow[Column] | undefined }): Cells<KpiRow> {
  const cells = Object.entries({ ...complete, ...changes }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(cells) as unknown as Cells<KpiRow>;
}

/** The check of some KPIs among one goal and the figures of October. */
export const checked = (kpis: NonNullable<KpiCase['kpis']>, others: KpiCase = {}): KpiCheck => checkKpis(kpiTables({ goals, actuals, kpis, ...others }), { library: libraryKpis, today });

/** The verdict on one letter of a KPI that is complete but for some cells. */
export function verdict(letter: SmartLetter, changes: Parameters<typeof kpiWith>[0], others: KpiCase = {}): Verdict {
  const kpis = [kpiWith(changes), ...(others.kpis ?? [])];
  const [first] = checked(kpis, { ...others, kpis }).kpis;
  if (!first) throw new Error('no KPI');
  return first.letters[letter];
}

/** What a rule table compares: the kind, the reason's key, and the cell. */
export const short = ({ kind, reason, at }: Verdict): string => `${kind} ${reason.key.replace('smart.', '')} ${at.cell ?? ''}`.trim();
