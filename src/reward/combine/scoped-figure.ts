import type { CreditScope, Derivation } from '../../core/derivation';
import { message } from '../../core/message';
import { exactSum } from '../../core/money/exact-sum';
import { known } from '../../core/value';
import { type Actuals, actualOver } from '../../measure/actuals';
import { type Measure, partsOf, type RowsMeasure } from '../../measure/measure';
import { deriveActual, readStep } from '../earn/derive-figures';
import { figureOf, type LineSources } from '../earn/line-amounts';
import type { Line } from '../lines';
import type { RunContext } from '../run-context';
import { groupOf } from './group';
import { nameOf } from './payout-book';

/** Of whom a figure is asked. */
interface AskedOf {
  readonly line: Line;
  readonly sources: LineSources;
  readonly name: string;
}

/** How many people a derivation names. */
const shownPeople = 5;

/**
 * The figure of a measure for a payee, the payee's team, or the company. One's own is measured over the days served, that of
 * a group over the whole period and whoever is in it on the last day.
 */
export function scopedFigure(context: RunContext, measure: Measure, scope: CreditScope, asked: AskedOf): { readonly value: number; readonly derive: () => Derivation } {
  const { line, sources, name } = asked;
  if (scope === 'own') return { value: figureOf(sources, measure, line), derive: () => deriveActual(measure, line, name, sources) };
  const group = groupOf(context, line.payee, scope, line.until - 1);
  const value = group ? groupFigure(context.actuals, measure, group, line) : NaN;
  return { value, derive: () => deriveGroup(context, measure, { scope, group: group ?? [], line, value }) };
}

/** Sums and counts of everybody added up; a ratio of what is added up above and below the line; averages over all rows. */
function groupFigure(actuals: Actuals, measure: Measure, group: readonly number[], line: Line): number {
  if (measure.kind === 'ratio') {
    const denominator = groupFigure(actuals, measure.denominator, group, line);
    return denominator === 0 ? NaN : groupFigure(actuals, measure.numerator, group, line) / denominator;
  }
  if (measure.kind !== 'rows' || (measure.aggregate !== 'sum' && measure.aggregate !== 'count')) return NaN;
  const parts = figuresOf(actuals, measure, group, line);
  return parts.some((value) => value !== value) ? NaN : exactSum(parts);
}

const figuresOf = (actuals: Actuals, measure: RowsMeasure, group: readonly number[], { first, end }: Line): readonly number[] =>
  group.map((payee) => actualOver(actuals, measure, { payee, first, end }));

function deriveGroup(context: RunContext, measure: Measure, of: { readonly scope: CreditScope; readonly group: readonly number[]; readonly line: Line; readonly value: number }): Derivation {
  const [part] = partsOf(measure);
  const figures = part ? of.group.map((payee) => ({ payee, value: actualOver(context.actuals, measure, { ...of.line, payee }) })) : [];
  const largest = figures.filter(({ value }) => value === value).sort((a, b) => Math.abs(b.value) - Math.abs(a.value)).slice(0, shownPeople);
  const shown = largest.map(({ payee, value }) => ({ name: nameOf(context, payee), derivation: readStep({ value }, message('label.actual', { measure: measure.name }), measure.unit) }));
  return { op: 'credit', value: known(of.value), unit: measure.unit, scope: of.scope, people: of.group.length, largest: shown, of: 'results' };
}
