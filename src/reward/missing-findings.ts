import { type Finding, finding, type Subject } from '../core/finding';
import { fold } from '../core/fold';
import type { Message } from '../core/message';
import { rowSubject } from '../measure/row-subject';
import { type Payouts, PayoutState, type SchemeTotals } from './bonus-run';
import type { Conditions } from './combine/conditions';
import type { RunContext } from './run-context';
import type { CompiledComponent, Scheme } from './scheme/scheme';

/** Reasons that no finding about a cell tells of: the data is readable, and still there is no figure. */
const untold: ReadonlySet<Message['key']> = new Set<Message['key']>([
  'reason.actualZero',
  'reason.actualNegative',
  'reason.baselineIsTarget',
  'reason.noLookup',
  'reason.noRows',
  'reason.lastTied',
  'reason.ownerless',
  'reason.notCovered',
  'reason.noRatio',
  'reason.conditionMissing',
  'reason.noTargetBase',
  'reason.noLastYear',
  'reason.noTeam',
  'reason.noShare',
  'reason.groupUnclear',
  'reason.resultWithoutDays',
]);

/** Payouts of one component (or totals of a scheme) that are missing for one kind of reason. */
interface Lacking {
  readonly scheme: Scheme;
  readonly compiled: CompiledComponent | undefined;
  readonly reason: Message;
  payouts: number;
}

/** Says once per component and kind of reason that payouts are missing, where nothing else says so. */
export function missingFindings({ schemes }: RunContext, { payouts, schemeTotals, reasons }: { readonly payouts: Payouts; readonly schemeTotals: SchemeTotals; readonly reasons: readonly Message[] }): readonly Finding[] {
  const isUntold = reasons.map(({ key }) => untold.has(key));
  if (!isUntold.includes(true)) return [];
  const found = new Map<string, Lacking>();
  const note = (scheme: Scheme, compiled: CompiledComponent | undefined, reason: Message): void => {
    const key = JSON.stringify([scheme.name, compiled && nameOf(compiled), reason.key]);
    const entry = found.get(key) ?? { scheme, compiled, reason, payouts: 0 };
    found.set(key, entry);
    entry.payouts += 1;
  };
  for (const { scheme, lines, offset } of schemes) {
    const { components } = scheme;
    for (let i = offset; i < offset + lines.length * components.length; i += 1) {
      const reason = payouts.reason[i]!;
      if (payouts.state[i] === PayoutState.missing && isUntold[reason]) note(scheme, components[(i - offset) % components.length], reasons[reason]!);
    }
  }
  for (let i = 0; i < schemeTotals.count; i += 1) {
    const reason = schemeTotals.reason[i]!;
    if (schemeTotals.state[i] === PayoutState.missing && isUntold[reason]) note(schemes[schemeTotals.scheme[i]!]!.scheme, undefined, reasons[reason]!);
  }
  return [...found.values()].map((one) => finding('run.missing', 'warning', subjectOf(one), { scheme: one.scheme.name, component: one.compiled ? nameOf(one.compiled) : '', payouts: one.payouts, reason: one.reason }));
}

const nameOf = (one: CompiledComponent): string => (one.kind === 'component' ? one.component.name : one.name);

/** The condition that looks at what is not known, else the component, else the scheme. */
function subjectOf({ scheme, compiled, reason }: Lacking): Subject {
  const conditions = compiled?.kind === 'component' ? compiled.component.conditions : scheme.conditions;
  const condition = reason.key === 'reason.conditionMissing' && conditions ? rowOfCondition(conditions, reason.args.measure) : undefined;
  if (condition) return rowSubject(condition, 'measure');
  const row = compiled?.kind === 'component' ? compiled.component.row : compiled?.row;
  if (row) return rowSubject(row, 'measure');
  return scheme.row ? rowSubject(scheme.row, 'scheme') : {};
}

function rowOfCondition({ gates, modifiers }: Conditions, measure: string): Conditions['gates'][number]['row'] | Conditions['modifiers'][number]['steps'][number]['row'] | undefined {
  const isAbout = (name: string | undefined): boolean => name !== undefined && fold(name) === fold(measure);
  const gate = gates.find(({ condition }) => isAbout(condition.measure.name));
  return gate?.row ?? modifiers.find(({ condition }) => isAbout(condition?.measure.name))?.steps[0]?.row;
}
