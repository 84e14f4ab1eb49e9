import type { Period } from '../../core/period';
import { formatFor } from '../../i18n/format';
import { PayoutState, type BonusRun } from '../../reward/bonus-run';
import { figureColumn, textColumn } from '../layout/columns';
import { countFormat } from '../number-format';
import { inOrder } from './scope';
import type { Groups, SummaryInput } from './summary-table';

/** How many different payees of each group have a payout above or below zero. */
function paidPayees({ schemeTotals }: BonusRun, groups: number, groupOf: Groups['of']): readonly number[] {
  const paid = Array.from({ length: groups }, () => new Set<number>());
  const { count, state, earned, payee, period } = schemeTotals;
  for (let i = 0; i < count; i += 1) {
    if (state[i] !== PayoutState.known || earned[i] === 0) continue;
    paid[groupOf(payee[i] ?? -1, period[i] ?? -1) ?? -1]?.add(payee[i] ?? -1);
  }
  return paid.map((payees) => payees.size);
}

/** How many different payees have a payout other than zero. */
export const paidPayeeCount = (run: BonusRun): number => paidPayees(run, 1, () => 0)[0] ?? 0;

/** The periods that have payouts, by their end. */
export function usedPeriods({ run }: SummaryInput): readonly Period[] {
  const used = new Set(run.schemeTotals.period);
  return inOrder(run.periods.filter((_, at) => used.has(at)));
}

/** One row per period that has payouts, first to last. */
export function periodGroups(input: SummaryInput): Groups {
  const { run, progress, say, language } = input;
  const periods = usedPeriods(input);
  const place = run.periods.map((period) => periods.indexOf(period));
  const of = (_: number, period: number): number | undefined => place[period];
  return {
    tableName: 'KoersBonusPeriods',
    nameHeader: say('column.period', {}),
    names: periods.map((period) => formatFor(language).shortPeriod(period)),
    second: { column: figureColumn(say('column.paid', {}), countFormat), cells: paidPayees(run, periods.length, of) },
    of,
    progress: periods.map((period) => progress[run.periods.indexOf(period)] ?? 'finished'),
    ...(input.closed && { closed: periods.map((period) => closedStatus(period, input)) }),
    filter: false,
  };
}

/** The status of a closed period, with what was recorded where it calculates to something else now; nothing while it is open. */
export function closedStatus(period: Period, { closed, say, language }: SummaryInput): string | undefined {
  const amounts = closed?.ofPeriod(period);
  if (!amounts) return undefined;
  const { money } = formatFor(language);
  const others = amounts.filter(({ difference }) => difference !== 0);
  return others.length === 0 ? say('status.closed', {}) : say('status.closedOther', { recorded: others.map(({ recorded, currency }) => money(recorded, currency)), differences: others.map(({ difference, currency }) => money(difference, currency)) });
}

/** One row per team, in the order of the payees. */
export function teamGroups({ run, say }: SummaryInput): Groups {
  const teams = [...new Set(run.payees.map((payee) => payee.team))];
  const place = run.payees.map((payee) => teams.indexOf(payee.team));
  const members = teams.map((team) => run.payees.filter((payee) => payee.team === team).length);
  return {
    tableName: 'KoersBonusTeams',
    nameHeader: say('column.team', {}),
    names: teams.map((team) => (team === '' ? say('team.none', {}) : team)),
    second: { column: figureColumn(say('column.members', {}), countFormat, 'sum'), cells: members },
    of: (payee) => place[payee],
    filter: false,
  };
}

/** One row per payee, in the order of the run. */
export const payeeGroups = ({ run, say }: SummaryInput): Groups => ({
  tableName: 'KoersBonusPayees',
  nameHeader: say('column.payee', {}),
  names: run.payees.map((payee) => payee.name),
  second: { column: textColumn(say('column.team', {})), cells: run.payees.map((payee) => payee.team) },
  of: (payee) => payee,
  filter: true,
});
