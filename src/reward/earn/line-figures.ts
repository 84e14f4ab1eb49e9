import type { Derivation } from '../../core/derivation';
import { message } from '../../core/message';
import { exactSum } from '../../core/money/exact-sum';
import { known } from '../../core/value';
import { type Line, shareOf } from '../lines';
import { carriedFrom } from './carry';
import { deriveActual, deriveIncentive, deriveTarget, prorateStep, readStep, unitOf } from './derive-figures';
import type { Figures } from './derive-reach';
import { amountsOf, isPerUnit } from './line-amounts';
import type { PaySources } from './pay-line';
import type { Terms } from './terms';
import { lineIn, plannedLines, type SpanToDate } from './to-date';

/** What the figures of a payee are taken from, and who that is. */
export interface Reading {
  readonly sources: PaySources;
  readonly payee: string;
}

/** The figures of one period below the shape, with what a payout ratio is taken of. */
export function periodFigures(terms: Terms, line: Line, sources: PaySources, payee: string): Figures {
  const figures = figuresOf(terms, line, sources, payee);
  const base = figures.target && baseStep(terms, line, sources, figures.target);
  return { ...figures, ...(base && { base }) };
}

/** The figures of one period below the shape, without what a payout ratio is taken of. */
export function figuresOf(terms: Terms, line: Line, sources: PaySources, payee: string): Figures {
  const { component } = terms;
  const target = deriveTarget(terms, line, sources);
  return { actual: deriveActual(component.measure, line, payee, sources), target, boundaryDays: line, carriedFrom: carriedFrom(line, sources), ...lookupFigure(terms, line, sources, payee) };
}

/** The other measure that decides the tier, of the same people as what the component counts. */
function lookupFigure({ component }: Terms, line: Line, { counted: _, lookup, ...own }: PaySources, payee: string): { readonly lookup?: Derivation } {
  return component.lookup ? { lookup: deriveActual(component.lookup, line, payee, lookup ? { ...own, counted: lookup } : own) } : {};
}

/** What a payout ratio is taken of; nothing where the shape itself gives money. */
export function baseStep(terms: Terms, line: Line, sources: PaySources, target: Derivation): Derivation | undefined {
  switch (terms.component.base) {
    case 'amount':
      return undefined;
    case 'quota':
      return target;
    case 'fixed':
      return fixedStep(terms);
    case 'targetIncentive':
      return deriveIncentive(terms, line, sources);
  }
}

/** The figures of a run of periods together. */
export function figuresToDate(terms: Terms, soFar: Line, { span, periods }: SpanToDate, { sources, payee }: Reading): Figures {
  const { served } = sources;
  const boundaryDays = { from: Math.max(served.from, span.start), until: Math.min(served.until, span.end), period: span, served, ...shareOf(served, span) };
  // The days so far are no period of the calendar, so the span is that of the last period.
  const last = periods.at(-1);
  const planned = plannedLines((last && lineIn(soFar, last, sources)) ?? soFar, periods, sources);
  const target = addUp(planned, (one) => deriveTarget(terms, one, sources), unitOf(terms.component.measure));
  return { actual: deriveActual(terms.component.measure, soFar, payee, sources), target, boundaryDays, ...lookupFigure(terms, soFar, sources, payee) };
}

/** What a payout ratio is taken of over a run of periods: each for its days; a price per unit is the same for all of them. */
export function baseToDate(terms: Terms, lines: readonly Line[], sources: PaySources): Derivation | undefined {
  if (terms.component.base === 'amount') return undefined;
  return isPerUnit(terms.component) ? fixedStep(terms) : addUp(lines, (one) => proratedBase(terms, one, sources), 'money');
}

/** The fixed amount as it stands in its cell. */
const fixedStep = ({ figures }: Terms): Derivation => readStep(figures.fixedAmount ?? { value: NaN }, message('label.fixedAmount', {}), 'money');

function proratedBase(terms: Terms, line: Line, sources: PaySources): Derivation {
  const base = baseStep(terms, line, sources, deriveTarget(terms, line, sources)) ?? fixedStep(terms);
  return amountsOf(terms, line, sources).proration === 1 ? base : prorateStep(base, line);
}

function addUp(lines: readonly Line[], derive: (line: Line) => Derivation, unit: Derivation['unit']): Derivation {
  const parts = lines.map((line) => ({ name: line.period.name, derivation: derive(line) }));
  const values = parts.map(({ derivation: { value } }) => (value.kind === 'known' ? value.value : NaN));
  return { op: 'total', value: known(values.some((value) => value !== value) ? NaN : exactSum(values)), unit, parts };
}
