import { type Finding, finding } from '../../core/finding';
import { fold } from '../../core/fold';
import { exactSum } from '../../core/money/exact-sum';
import { pointsUnit } from '../../core/money/points';
import { roundHalfAway } from '../../core/money/round';
import { rowSubject } from '../../measure/row-subject';
import type { ComponentRow } from '../../tables/schemas/components';
import type { LoadingRow } from '../../tables/schemas/loadings';
import type { PersonRow } from '../../tables/schemas/people';
import type { WorkbookTables } from '../../tables/workbook-tables';
import type { BonusRun } from '../bonus-run';
import { loadingsFor } from './loading-for';
import { wageCodes } from './payroll-lines';
import { type WageLine, wageLines } from './wage-lines';

/** A loading on a payment, rounded to the cent; what the employee pays is taken off, what the employer pays comes on top. */
export interface LoadedAmount {
  readonly name: string;
  /** A ratio: 8 % = 0.08. */
  readonly rate: number;
  readonly amount: number;
  readonly payer: 'employer' | 'employee';
  readonly row: LoadingRow;
}

/** A wage line with its wage code, its cost centre, and what comes on top of it. */
export interface CostLine extends WageLine {
  readonly wageCode: string;
  readonly costCenter: string;
  readonly loadings: readonly LoadedAmount[];
  /** Amount and employer's loadings together, in the currency of the scheme. */
  readonly cost: number;
  /** What is left after the employee's loadings. */
  readonly net: number;
}

/** What the user says of holiday allowance over a component. */
export interface HolidayDecision {
  readonly scheme: string;
  readonly component: string;
  /** Left out = nothing is said, and it is not counted. */
  readonly isDue?: boolean;
  readonly reason: string;
}

/** What the bonuses of a run cost the employer. */
export interface EmployerCost {
  readonly lines: readonly CostLine[];
  /** True when no loadings are filled in: the cost is the gross amount only. */
  readonly isGrossOnly: boolean;
  /** Empty when no loading is for holiday allowance. */
  readonly holiday: readonly HolidayDecision[];
  readonly findings: readonly Finding[];
}

/** What the bonuses of a run cost the employer: per payee, period and component the loadings that apply on the last day of the period. */
export function employerCost(run: BonusRun, tables: WorkbookTables): EmployerCost {
  const personOf = new Map(tables.people.map((person) => [person.id, person]));
  const inPoints = new Set(run.schemes.filter(({ currency }) => currency === pointsUnit).map(({ name }) => name));
  const rows = run.components.map(({ scheme, name }) => tables.components.find((row) => fold(row.scheme) === fold(scheme) && fold(row.component) === fold(name)));
  const schemeRows = run.schemes.map(({ name }) => tables.schemes.find(({ scheme }) => fold(scheme) === fold(name)));
  const codeOf = wageCodes(tables);
  const paidRows = rows.filter((_, i) => !inPoints.has(run.components[i]?.scheme ?? ''));
  const lines = moneyLines(run).map((line): CostLine => {
    const component = rows[line.component];
    const scheme = schemeRows[line.scheme];
    const person = personOf.get(run.payees[line.payee]?.id ?? '');
    const wageCode = codeOf({ scheme: run.schemes[line.scheme]?.name ?? '', component: run.components[line.component]?.name ?? '', part: line.part });
    const country = person?.country ?? scheme?.country ?? '';
    const applying = loadingsFor(tables.loadings, { wageCode, country, day: (run.periods[line.period]?.end ?? 1) - 1 });
    return costLine(line, { wageCode, person, loadings: applying.filter((row) => isDue(row, component)) });
  });
  return { lines, isGrossOnly: tables.loadings.length === 0, holiday: holidayDecisions(paidRows, tables.loadings), findings: holidayFindings(paidRows, tables.loadings) };
}

/** Points cost what is chosen for them, not what they are called. */
const moneyLines = (run: BonusRun): readonly WageLine[] => wageLines(run).filter(({ scheme }) => run.schemes[scheme]?.currency !== pointsUnit);

/** Holiday allowance is due only where the component says so. */
const isDue = ({ kind }: LoadingRow, component: ComponentRow | undefined): boolean => kind !== 'holidayAllowance' || component?.holidayAllowance === true;

interface LineTerms {
  readonly wageCode: string;
  readonly person: PersonRow | undefined;
  readonly loadings: readonly LoadingRow[];
}

function costLine(line: WageLine, { wageCode, person, loadings }: LineTerms): CostLine {
  const loaded = loadings.map((row): LoadedAmount => ({ name: row.name, rate: row.rate, amount: roundHalfAway(line.amount * row.rate), payer: row.payer ?? 'employer', row }));
  const sumOf = (payer: LoadedAmount['payer']): number => exactSum(loaded.filter((one) => one.payer === payer).map(({ amount }) => amount));
  return { ...line, wageCode, costCenter: person?.costCenter ?? '', loadings: loaded, cost: exactSum([line.amount, sumOf('employer')]), net: exactSum([line.amount, -sumOf('employee')]) };
}

function holidayDecisions(rows: readonly (ComponentRow | undefined)[], loadings: readonly LoadingRow[]): readonly HolidayDecision[] {
  if (!loadings.some(({ kind }) => kind === 'holidayAllowance')) return [];
  return rows.flatMap((row) => (row ? [{ scheme: row.scheme, component: row.component, ...(row.holidayAllowance !== undefined && { isDue: row.holidayAllowance }), reason: row.holidayReason ?? '' }] : []));
}

/** Where a loading for holiday allowance exists, every component must say whether it is due. */
function holidayFindings(rows: readonly (ComponentRow | undefined)[], loadings: readonly LoadingRow[]): readonly Finding[] {
  if (!loadings.some(({ kind }) => kind === 'holidayAllowance')) return [];
  return rows.flatMap((row) => (row && row.holidayAllowance === undefined ? [finding('cost.holidayUndecided', 'warning', rowSubject(row, 'holidayAllowance'), { scheme: row.scheme, component: row.component })] : []));
}
