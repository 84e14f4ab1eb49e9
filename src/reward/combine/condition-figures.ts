import type { Derivation } from '../../core/derivation';
import { message } from '../../core/message';
import { exactSum } from '../../core/money/exact-sum';
import { known } from '../../core/value';
import { fold } from '../../core/fold';
import { growsWithTime, type Measure } from '../../measure/measure';
import { targetPeriod } from '../../measure/run-calendar';
import { indexTargets, type TargetEntry } from '../../measure/targets';
import { rowSource } from '../../measure/row-subject';
import { readStep } from '../earn/derive-figures';
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
  const targetsOf = teamTargets(book);
  const figureIn = (looked: Looked, over: Line): ScopedFigure => {
    const { measure, scope } = looked;
    if (measure.kind === 'payout') {
      const counted = payoutsCounted(book, measure, scope);
      return { value: counted.over(over), derive: () => counted.derive(over) };
    }
    return scopedFigure(book.context, { measure, scope }, over, sourcesOf(measure)(over.payee));
  };
  const targetsFor = ({ measure, scope }: Looked, line: Line): LineSources => {
    const own = sourcesOf(measure)(line.payee);
    if (scope === 'own') return own;
    return { ...own, targets: scope === 'company' ? book.context.targets.forAll(measure.name) : targetsOf(measure.name, teamOn(book.context, line.payee, line.until - 1)) };
  };
  const targetOf = (looked: Looked, { lines }: PaidDays): number => {
    const parts = lines.map((line) => targetIn(looked, line, targetsFor(looked, line)));
    return parts.some((value) => value !== value) ? NaN : exactSum(parts);
  };
  return (rows) => ({
    conditions,
    figures: {
      measured: (looked, days) => {
        const { value } = figureIn(looked, days.over);
        if (looked.look === 'actual') return value;
        const target = targetOf(looked, days);
        return target > 0 ? value / target : NaN;
      },
      figure: (figure, row, column) => figureFor(figure, rows, rowSource(row, column)),
    },
    derive: (looked, days) => {
      const actual = figureIn(looked, days.over).derive();
      if (looked.look === 'actual') return actual;
      const value = targetOf(looked, days);
      const target = deriveTarget(looked, days, value, (line) => targetsFor(looked, line));
      return { op: 'attainment', value: known(actual.value.kind === 'known' ? actual.value.value / value : NaN), unit: 'ratio', actual, target };
    },
  });
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

/** The targets of teams, by measure and team. */
function teamTargets({ context: { tables, people, calendar } }: PayoutBook): (measure: string, team: string | undefined) => readonly TargetEntry[] {
  const book = remembering((team: string) => {
    const rows = tables.targets.filter((row) => row.person === undefined && row.team !== undefined && fold(row.team) === team);
    const unnamed = rows.map(({ team: _, ...row }) => row);
    return indexTargets(unnamed, people, (text) => targetPeriod(calendar, text));
  });
  return (measure, team) => (team === undefined || team === '' ? [] : book(team).forAll(measure));
}

function remembering<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
