import type { Derivation } from '../../core/derivation';
import { message } from '../../core/message';
import { known } from '../../core/value';
import { growsWithTime } from '../../measure/measure';
import { rowSource } from '../../measure/row-subject';
import { isOverActual } from '../scheme/component-kinds';
import { isRatioInput, isScoreInput } from '../scheme/scheme';
import { attained, countedActual, countedAttainment } from './attained';
import { deriveAttainment } from './derive-attainment';
import { readStep } from './derive-figures';
import { type PartDays, servedPart } from '../time/days-counted';
import type { OutcomeSteps } from './derive-outcome';
import { reachOf } from './outcome';
import type { Amounts, Terms } from './terms';

/** The figures below the shape: of one period, or of the span to date. */
export interface Figures {
  readonly actual: Derivation;
  readonly target?: Derivation;
  readonly base?: Derivation;
  /** The other measure that decides the tier. */
  readonly lookup?: Derivation;
  /** The period from which a negative result was carried. */
  readonly carriedFrom?: string;
  /** The share of the period, or of the span, that boundaries are cut to. */
  readonly boundaryDays: PartDays;
}

/** How the input of a shape came about, and what decides its tier, as `reachOf` goes. */
export function outcomeSteps(terms: Terms, amounts: Amounts, figures: Figures): OutcomeSteps {
  const { component } = terms;
  const reach = reachOf(terms, amounts);
  const counted = countedStep(terms, amounts, figures);
  const { lookup, target } = figures;
  const served = (factor: number): Derivation => servedStep(figures.boundaryDays, factor);
  const further = {
    ...(lookup && { lookup }),
    ...(lookup && component.lookup && growsWithTime(component.lookup) && reach.tierFactor !== 1 && { tierCutBy: served(reach.tierFactor) }),
    ...(target && { quota: target }),
    ...(reach.given !== 1 && { given: served(reach.given) }),
  };
  if (!isRatioInput(component.input)) return { input: counted, ...further, ...(amounts.boundary !== 1 && { cutBy: served(amounts.boundary) }) };
  const all = isScoreInput(component.input) ? counted : deriveAttainment(terms, amounts, { actual: counted, target: target ?? counted });
  const reachedBy = wholePoints(terms, amounts, capAttainment(terms, all));
  if (!isOverActual(component) || !target) return { input: reachedBy, ...further };
  return { input: overActual(terms, amounts, { actual: counted, target, reachedBy }), reachedBy, cutBy: target, ...further };
}

/** The result that counts: with what was carried into it, at most the cap on it, and not below 0 where the component says so. */
function countedStep(terms: Terms, amounts: Amounts, { actual, carriedFrom, boundaryDays }: Figures): Derivation {
  const { component } = terms;
  const { unit } = actual;
  const all = amounts.actual + amounts.carried;
  const carried: Derivation = amounts.carried === 0 ? actual : { op: 'carry', value: known(all), unit, input: actual, carried: amounts.carried, from: carriedFrom ?? '' };
  const capped = component.inputCap === undefined ? carried : capInput(component.inputCap, terms, amounts, { all, carried, boundaryDays });
  const counted = countedActual(terms, amounts);
  if (component.negative === 'firstTier' || counted !== 0 || all >= 0) return capped;
  return { op: 'floor', value: known(0), unit, input: capped, floor: readStep({ value: 0, source: { ...rowSource(component.row, 'negative'), isWord: true } }, message('label.floor', {}), unit) };
}

function capInput(most: number, { component }: Terms, { boundary }: Amounts, { all, carried, boundaryDays }: { readonly all: number; readonly carried: Derivation; readonly boundaryDays: Figures['boundaryDays'] }): Derivation {
  const { unit } = carried;
  const written = readStep({ value: most, source: rowSource(component.row, 'inputCap') }, message('label.inputCap', {}), unit);
  const cap: Derivation = boundary === 1 ? written : { op: 'product', value: known(most * boundary), unit, factors: [written, servedStep(boundaryDays, boundary)] };
  return { op: 'cap', value: known(Math.min(all, most * boundary)), unit, input: carried, cap, lost: Math.max(0, all - most * boundary) };
}

/** Attainment, at most its cap. */
function capAttainment(terms: Terms, attainment: Derivation): Derivation {
  const { attainmentCap, component } = terms;
  if (attainmentCap === Infinity || attainment.value.kind !== 'known') return attainment;
  const figure = { value: attainmentCap, source: rowSource(component.row, 'attainmentCap') };
  const ratio = attainment.value.value;
  const cap = readStep(figure, message('label.attainmentCap', {}), 'ratio');
  return { op: 'cap', value: known(Math.min(ratio, attainmentCap)), unit: 'ratio', input: attainment, cap, lost: Math.max(0, ratio - attainmentCap) };
}

/** Whole percentage points only, where the component says so. */
function wholePoints(terms: Terms, amounts: Amounts, input: Derivation): Derivation {
  if (terms.component.steps === 'continuous') return input;
  return { op: 'round', value: known(countedAttainment(terms, attained(terms, amounts))), unit: 'ratio', input, decimals: 2, mode: 'down' };
}

/** The amount that counts: the actual, at most cap × target; where only whole points count, those × target. */
function overActual(terms: Terms, amounts: Amounts, { actual, target, reachedBy }: { readonly actual: Derivation; readonly target: Derivation; readonly reachedBy: Derivation }): Derivation {
  const counted = reachOf(terms, amounts).end;
  const all = countedActual(terms, amounts);
  if (counted === all) return actual;
  const most = countedAttainment(terms, attained(terms, amounts));
  if (most !== terms.attainmentCap) return { op: 'product', value: known(counted), unit: actual.unit, factors: [reachedBy, target] };
  const ratio = readStep({ value: most, source: rowSource(terms.component.row, 'attainmentCap') }, message('label.attainmentCap', {}), 'ratio');
  const cap: Derivation = { op: 'product', value: known(counted), unit: actual.unit, factors: [ratio, target] };
  return { op: 'cap', value: known(counted), unit: actual.unit, input: actual, cap, lost: all - counted };
}

/** The share of the period, or of the span, that the payee served. */
export function servedStep(part: PartDays, factor: number): Derivation {
  const served = servedPart(part);
  const { days, daysInPeriod } = served;
  return { op: 'read', value: known(factor), unit: 'ratio', label: message('label.servedShare', { days, daysInPeriod }), served };
}

