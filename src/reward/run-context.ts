import { finding, type Finding, type Subject } from '../core/finding';
import type { Message } from '../core/message';
import type { Period } from '../core/period';
import type { Actuals } from '../measure/actuals';
import type { Measure } from '../measure/measure';
import type { Organisation } from '../measure/organisation';
import type { PeopleIndex } from '../measure/people-index';
import { partCounter } from '../measure/target-for';
import type { TargetBook, TargetEntry } from '../measure/targets';
import type { WorkbookTables } from '../tables/workbook-tables';
import type { CreditSources } from './credit/credited';
import type { LineSources } from './earn/line-amounts';
import type { Line } from './lines';
import { inWeeks, type RunCalendar, spanOf } from '../measure/run-calendar';
import type { Scheme } from './scheme/scheme';
import type { SchemeTimes } from './time/scheme-time';

/** A scheme with its lines, and where its payouts stand in the columns of the run. */
export interface SchemeRun {
  readonly scheme: Scheme;
  readonly lines: readonly Line[];
  /** Index of the first payout; payout of line l and component c: `offset + l × components + c`. */
  readonly offset: number;
  /** Index of the scheme's first component in the run. */
  readonly firstComponent: number;
}

/** Everything that the payouts of one run are calculated from. */
export interface RunContext {
  readonly tables: WorkbookTables;
  readonly people: PeopleIndex;
  /** Teams, roles, managers, FTE and salaries by day. */
  readonly organisation: Organisation;
  /** When schemes are valid, and how part of a period counts in them. */
  readonly times: SchemeTimes;
  readonly calendar: RunCalendar;
  readonly targets: TargetBook;
  readonly actuals: Actuals;
  /** The results of others that count for somebody. */
  readonly credits: CreditSources;
  readonly periods: readonly Period[];
  readonly schemes: readonly SchemeRun[];
}

/** What one run notes as it goes: findings and reasons, each once. */
export interface Notes {
  readonly findings: () => readonly Finding[];
  readonly reasons: () => readonly Message[];
  readonly add: (finding: Finding) => void;
  /** The index of a reason in `reasons`. */
  readonly reason: (why: Message) => number;
  /** Counts a payee whose target makes a payout missing, under the measure; the finding points at the first cell. */
  readonly target: (check: TargetCheck, of: TargetNote) => void;
}

/** What can be wrong with a target that no row is wrong about on its own. */
export type TargetCheck = 'target.none' | 'target.zero' | 'target.negative' | 'target.incomplete' | 'target.changes';

/** Whose target of which measure, and where it stands. */
export interface TargetNote {
  readonly measure: string;
  readonly payee: string;
  readonly subject: Subject;
}

/** Empty notes. */
export function takeNotes(): Notes {
  const findings = new Map<string, Finding>();
  const reasons = new Map<string, { readonly index: number; readonly why: Message }>();
  const targets = new Map<string, { readonly check: TargetCheck; readonly of: TargetNote; readonly payees: Set<string> }>();
  const targetFindings = (): readonly Finding[] =>
    [...targets.values()].map(({ check, of, payees }) => finding(check, 'warning', of.subject, { measure: of.measure, payees: payees.size, first: of.payee }));
  return {
    findings: () => [...findings.values(), ...targetFindings()],
    reasons: () => [...reasons.values()].map(({ why }) => why),
    add: (one) => void findings.set(JSON.stringify([one.check, one.args, one.subject]), one),
    reason: (why) => {
      const key = JSON.stringify(why);
      const entry = reasons.get(key) ?? { index: reasons.size, why };
      reasons.set(key, entry);
      return entry.index;
    },
    target: (check, of) => {
      const key = JSON.stringify([check, of.measure]);
      const entry = targets.get(key) ?? { check, of, payees: new Set<string>() };
      targets.set(key, entry);
      entry.payees.add(of.payee);
    },
  };
}

/** Where the figures of a payee's own rows and targets come from. */
export type FigureSources = Pick<LineSources, 'actuals' | 'partsIn' | 'span' | 'targets' | 'everyones'>;

/** What the lines of a scheme take the figures of a measure from, per payee. */
export function sourcesFor(context: RunContext, scheme: Scheme, measure: Measure): (payee: number) => FigureSources {
  const { calendar, actuals } = context;
  const partsIn = partCounter(scheme.grain, calendar.custom.filter((period) => !calendar.unusable.has(period)), calendar.fiscalStart);
  const span = (period: Period): Period => spanOf(calendar, period);
  const targetsOf = context.targets.own(measure.name);
  const inOwn = calendar.weeks && scheme.grain === 'custom' ? targetsInWeeks(calendar) : undefined;
  const placed = (targets: readonly TargetEntry[]): readonly TargetEntry[] => (inOwn ? inOwn(targets) : targets);
  const everyones = placed(context.targets.forAll(measure.name));
  return (payee) => {
    const own = placed(targetsOf(payee));
    if (own.length === 0 || everyones.length === 0) return { actuals, partsIn, span, targets: own.length === 0 ? everyones : own };
    return { actuals, partsIn, span, targets: own, everyones };
  };
}

/** Targets of a year or quarter are for that of the calendar of weeks. */
const targetsInWeeks = (calendar: RunCalendar) => (targets: readonly TargetEntry[]): readonly TargetEntry[] =>
  targets.map((entry) => (entry.period ? { ...entry, period: inWeeks(calendar, entry.period) } : entry));
