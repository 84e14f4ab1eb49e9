import type { Derivation } from '../../core/derivation';
import { message } from '../../core/message';
import { exactSum } from '../../core/money/exact-sum';
import { known } from '../../core/value';
import { growsWithTime, type Measure } from '../../measure/measure';
import type { TargetEntry } from '../../measure/targets';
import { rowSource } from '../../measure/row-subject';
import { prorateStep, readStep } from '../earn/derive-figures';
import { deriveAnswer } from '../earn/derive-target';
import { type LineSources, targetAnswer } from '../earn/line-amounts';
import type { ConditionSources } from '../earn/pay-line';
import type { Line } from '../lines';
import { sourcesFor, type SchemeRun } from '../run-context';
import { figureFor, type PersonalRows } from '../scheme/figures';
import type { PaidDays } from './adjust';
import type { Conditions, Looked } from './conditions';
import { payoutsCounted } from './counted-payouts';
import { teamOn } from './group';
import type { PayoutBook } from './payout-book';
import { type ScopedFigure, scopedFigure } from './scoped-figure';

/** Makes what the conditions of a component or a scheme look at, for a payee with their rows. */
export function conditionSources(book: PayoutBook, run: SchemeRun, conditions: Conditions): (rows: PersonalRows) => ConditionSources {
  const sourcesOf = remembering((measure: Measure) => sourcesFor(book.context, run.scheme, measure));
  const figureIn = (looked: Looked, days: PaidDays): ScopedFigure => {
    const over = looked.scope === 'own' ? days.over : wholePeriods(days);
    return lookedFigure(book, looked, over, sourcesOf(looked.measure)(over.payee));
  };
  const targetsFor = (looked: Looked, line: Line): LineSources => withTargets(book, looked, line, sourcesOf(looked.measure)(line.payee));
  const targetOf = (looked: Looked, { lines }: PaidDays): number => {
    const parts = lines.map((line) => targetIn(looked, line, targetsFor(looked, line)));
    return parts.some((value) => value !== value) ? NaN : exactSum(parts);
  };
  return (rows) => ({
    conditions,
    figures: {
      measured: (looked, days) => {
        const { value } = figureIn(looked, days);
        if (looked.look === 'actual') return value;
        const target = targetOf(looked, days);
        return target > 0 ? value / target : NaN;
      },
      figure: (figure, row, column) => figureFor(figure, rows, rowSource(row, column)),
    },
    derive: (looked, days, most) => {
      const actual = figureIn(looked, days).derive(most);
      if (looked.look === 'actual') return actual;
      const value = targetOf(looked, days);
      const target = (most === undefined ? undefined : targetSteps(looked, days, (line) => targetsFor(looked, line))) ?? deriveTarget(looked, days, value, (line) => targetsFor(looked, line));
      return { op: 'attainment', value: known(actual.value.kind === 'known' ? actual.value.value / value : NaN), unit: 'ratio', actual, target };
    },
  });
}

/** What is looked at: payouts, or the result of the scope. */
function lookedFigure(book: PayoutBook, { measure, scope }: Looked, over: Line, sources: LineSources): ScopedFigure {
  if (measure.kind !== 'payout') return scopedFigure(book.context, { measure, scope }, over, sources);
  const counted = payoutsCounted(book, measure, scope);
  return { value: counted.over(over), derive: (most) => counted.derive(over, most) };
}

/** All of the periods that a payout is about: the result of a group counts whole, as its target does, also for who was there for part of them. */
function wholePeriods({ over, lines }: PaidDays): Line {
  const [first = over, last = over] = [lines[0], lines.at(-1)];
  return { ...over, from: first.period.start, until: last.period.end };
}

/** The target of one line: of the payee's own result for the days served, of a group for the whole period. */
function targetIn({ measure, scope }: Looked, line: Line, sources: LineSources): number {
  const answer = targetAnswer(measure, line, sources);
  const value = 'value' in answer ? answer.value : NaN;
  return scope === 'own' && growsWithTime(measure) ? value * line.share : value;
}

function deriveTarget({ measure }: Looked, { lines, over }: PaidDays, value: number, sourcesFor: (line: Line) => LineSources): Derivation {
  const answer = lines.length === 1 ? targetAnswer(measure, lines[0]!, sourcesFor(lines[0]!)) : undefined;
  const source = answer?.kind === 'given' && answer.value === value ? { source: rowSource(answer.entry.row, 'value') } : {};
  return readStep({ value, ...source }, message('label.targetOf', { measure: measure.name, period: over.period.name }), measure.unit);
}

/** The target down to its cells, for a reader who asks for everything; nothing where it cannot be told of each line. */
function targetSteps({ measure, scope }: Looked, { lines }: PaidDays, sourcesFor: (line: Line) => LineSources): Derivation | undefined {
  const isForDays = scope === 'own' && growsWithTime(measure);
  const parts = lines.map((line) => {
    const whole = deriveAnswer(measure, line, sourcesFor(line));
    return whole && isForDays && line.share !== 1 ? prorateStep(whole, line) : whole;
  });
  const all = parts.filter((part) => part !== undefined);
  if (all.length < parts.length || all.length < 2) return all.length < parts.length ? undefined : all[0];
  const value = exactSum(all.map((part) => (part.value.kind === 'known' ? part.value.value : NaN)));
  return { op: 'total', value: known(value), unit: measure.unit, parts: all.map((derivation) => ({ name: '', derivation })) };
}

/** The sources of a payee, with the targets of whom the condition is about. */
function withTargets(book: PayoutBook, looked: Looked, line: Line, sources: LineSources): LineSources {
  if (looked.scope === 'own') return sources;
  const { everyones: _, ...others } = sources;
  return { ...others, targets: groupTargets(book, looked, line) };
}

/** The targets of the team that the payee has on the last day of a line, or of the company; for a team without any those for everyone. */
function groupTargets({ context }: PayoutBook, { measure, scope }: Looked, line: Line): readonly TargetEntry[] {
  const { targets } = context;
  const forAll = targets.forAll(measure.name);
  if (scope === 'company') return forAll;
  const team = teamOn(context, line.payee, line.until - 1);
  const ofTeam = team === undefined || team === '' ? [] : targets.ofTeam(measure.name)(team);
  return ofTeam.length > 0 ? ofTeam : forAll;
}

function remembering<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
