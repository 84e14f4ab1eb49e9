import { difference } from '../../core/money/compare';
import { exactSum } from '../../core/money/exact-sum';
import { formatFor } from '../../i18n/format';
import type { BonusRun, ComponentInfo, Reconciliation, UncreditedReason } from '../../reward/bonus-run';
import { inOrder } from './scope';
import type { SummaryInput } from './summary-table';

/** What is said beside each line of a reconciliation: how to find its rows, and where its amount comes back. */
export interface ReconciliationNotes {
  readonly credited: string;
  readonly uncredited: (why: UncreditedReason) => string;
  readonly unreadable: string;
}

/** The first and the last day of the periods of a run, as the reader writes them. */
function daysOf({ run, language }: SummaryInput): { readonly from: string; readonly to: string } {
  const { day } = formatFor(language);
  const start = Math.min(...run.periods.map((period) => period.start));
  const last = inOrder(run.periods).at(-1);
  return { from: day(start), to: day((last?.end ?? start) - 1) };
}

const nameOf = ({ scheme, name }: ComponentInfo): string => `${scheme} · ${name}`;

/** The sum of the actuals of some components; those that are not known do not count. */
function actualsOf({ payouts }: BonusRun, components: ReadonlySet<number>): number {
  const known = [...payouts.actual.keys()].filter((i) => components.has(payouts.component[i] ?? -1) && !Number.isNaN(payouts.actual[i]));
  return exactSum(known.map((i) => payouts.actual[i] ?? 0));
}

/** Where the credited amount comes back: in the actuals of the components on that measure, when they add up to it. */
function creditedNote({ measure, creditedAmount }: Reconciliation, { run, say }: SummaryInput): string {
  const users = run.components.flatMap((component, at) => ((component.parts ?? [component.measure]).includes(measure) ? [at] : []));
  const names = users.flatMap((at) => (run.components[at] ? [nameOf(run.components[at])] : []));
  const direct = users.every((at) => run.components[at]?.measure === measure);
  if (names.length === 0) return '';
  if (direct && difference(actualsOf(run, new Set(users)), creditedAmount) === 0) return say('reconciliation.tiesTo', { components: names });
  return say('reconciliation.usedBy', { components: names });
}

/** The notes of one reconciliation; nothing where it is not known how its rows are told apart. */
export function reconciliationNotes(of: Reconciliation, input: SummaryInput): ReconciliationNotes {
  const { say } = input;
  const { by, measure, currency } = of;
  const args = { person: by?.person ?? '', date: by?.date ?? '', filter: by?.filter ?? '', measure, currency, ...daysOf(input) };
  return {
    credited: creditedNote(of, input),
    uncredited: (why) => (by ? say(`reconciliation.find.${why}`, args) : ''),
    unreadable: by && of.unreadableRows > 0 ? say('reconciliation.find.unreadable', args) : '',
  };
}
