import { exactSum } from '../../core/money/exact-sum';
import type { Day, Period } from '../../core/period';
import type { KpiFigures, KpiStatus } from '../../measure/kpi/kpi-result';
import type { Language } from '../../i18n';
import type { CheckedKpi, KpiCheck } from '../../plan/kpi-check';
import { spokenLinks } from '../../sheets/lead-lag/spoken-links';
import { spokenCheck } from '../../sheets/planning/check-words';
import { PayoutState, type BonusRun } from '../../reward/bonus-run';
import type { CostOverview } from '../../reward/cost/cost-overview';
import { costByCurrency } from '../../sheets/cost/cost-cards';
import { missingPayouts, totalsByCurrency } from '../bonus-summary';
import { progressOf } from '../../sheets/bonus/period-progress';
import { reservedIn } from '../../sheets/bonus/reserved';
import { countStatuses, dashboardRows, lettersThat, smartKpis } from '../kpi-summary';
import { totalRows, type TotalRow } from '../payout-rows';
import type { BonusSummary, DashboardSummary, JobSummary, KpiCheckSummary, KpiDetail } from '../client/koers';
import type { Outcome } from '../outcome';

/** How many payees the preview names. */
const shownRows = 8;

/** The periods in which anything is paid, newest first; of those that begin together the longest first. */
function payoutPeriods({ schemeTotals, periods }: BonusRun): readonly Period[] {
  const paid = new Set<number>();
  for (let i = 0; i < schemeTotals.count; i += 1) if (schemeTotals.state[i] !== PayoutState.notApplicable) paid.add(schemeTotals.period[i] ?? -1);
  return periods.filter((_, at) => paid.has(at)).sort((a, b) => b.start - a.start || b.end - a.end);
}

/** The newest finished periods that end together; the newest of all while none is finished. */
function newestPeriods(run: BonusRun, today: Day): readonly string[] {
  const paid = payoutPeriods(run);
  const finished = paid.filter((period) => progressOf(period, today, run.coversTo) === 'finished');
  const end = Math.max(...finished.map((period) => period.end));
  return (finished.length === 0 ? paid.slice(0, 1) : finished.filter((period) => period.end === end)).map(({ name }) => name);
}

/** What is known of the rows, added up per currency. */
function earnedByCurrency(rows: readonly TotalRow[]): BonusSummary['newest']['totals'] {
  const currencies = [...new Set(rows.map(({ currency }) => currency))];
  return currencies.map((currency) => ({ currency, earned: exactSum(rows.flatMap((row) => (row.currency === currency ? (row.earned ?? []) : []))) }));
}

/** Missing payouts first, because they ask for something; then the largest. */
const byConcern = (a: TotalRow, b: TotalRow): number => Number(b.earned === null) - Number(a.earned === null) || (b.earned ?? 0) - (a.earned ?? 0);

function bonusSummary(run: BonusRun, today: Day, cost: CostOverview | undefined): BonusSummary {
  const periods = newestPeriods(run, today);
  const rows = totalRows(run, today).filter((row) => periods.includes(row.period) && row.state !== 'notApplicable');
  const shown = [...rows].sort(byConcern).slice(0, shownRows);
  return {
    job: 'bonus',
    totals: totalsByCurrency(run, today).map(({ first, last, ...total }) => ({ ...total, first: first.name, last: last.name })),
    payouts: run.payouts.count,
    missing: missingPayouts(run),
    reserved: reservedIn(run).payees,
    periods: payoutPeriods(run).map(({ name }) => name),
    newest: {
      periods,
      rows: shown.map(({ name, scheme, earned, currency }) => ({ name, scheme, earned, currency })),
      more: rows.length - shown.length,
      totals: earnedByCurrency(rows),
    },
    cost: cost ? costByCurrency({ run, cost }).map(({ budget, ...one }) => ({ ...one, ...(budget !== undefined && { budget }) })) : [],
  };
}

/** More KPIs than this are looked at on the sheet. */
const mostDetails = 200;

function kpiDetail(kpi: CheckedKpi, language: Language): KpiDetail {
  const { at, label, proposal } = kpi;
  return {
    kpi: label,
    ...spokenCheck(kpi, language),
    ...(at.sheet !== undefined && at.cell !== undefined && { place: { sheet: at.sheet, cell: at.cell } }),
    ...(proposal && at.sheet !== undefined && at.row !== undefined && { proposal: { sheet: at.sheet, row: at.row, now: proposal.now, text: proposal.text } }),
  };
}

function kpiCheckSummary(check: KpiCheck, language: Language): KpiCheckSummary {
  const unmet = check.kpis.map((kpi) => ({ kpi: kpi.label, lacking: lettersThat(kpi, 'notMet'), open: lettersThat(kpi, 'unknown') }));
  const lacking = unmet.filter((kpi) => kpi.lacking.length + kpi.open.length > 0);
  return {
    job: 'kpiCheck',
    kpis: check.kpis.length,
    smart: smartKpis(check),
    worst: [...lacking].sort((a, b) => b.lacking.length - a.lacking.length || b.open.length - a.open.length).slice(0, shownRows),
    details: check.kpis.slice(0, mostDetails).map((kpi) => kpiDetail(kpi, language)),
    uneven: check.scopes.filter(({ judgement }) => judgement !== 'good').map(({ scope, kpis }) => ({ scope, kpis: kpis.length })),
  };
}

const urgency: Readonly<Record<KpiStatus, number>> = { offCourse: 0, missing: 1, attention: 2, onCourse: 3 };

function dashboardSummary(figures: KpiFigures, language: Language): DashboardSummary {
  const rows = dashboardRows(figures).map(({ kpi, status, attainment, kind }, at) => ({ kpi: figures.kpis[at]?.label ?? kpi, status, attainment, kind }));
  return {
    job: 'dashboard',
    period: figures.period?.name ?? '',
    counts: countStatuses(figures),
    pairs: spokenLinks(figures, language),
    kpis: rows.sort((a, b) => urgency[a.status] - urgency[b.status]),
  };
}

/** What each job of a run found, in short, in the words of a language. */
export const summariesOf = ({ kpiCheck, dashboard, bonus, cost, today }: Outcome, language: Language): readonly JobSummary[] => [
  ...(kpiCheck ? [kpiCheckSummary(kpiCheck, language)] : []),
  ...(dashboard ? [dashboardSummary(dashboard, language)] : []),
  ...(bonus ? [bonusSummary(bonus, today, cost)] : []),
];
