import { type Finding, finding, type Subject } from '../../core/finding';
import { type Message, message } from '../../core/message';
import { headerOf, rowSource, rowSubject } from '../../measure/row-subject';
import type { ComponentRow } from '../../tables/schemas/components';
import type { Figure } from '../../tables/schema';
import { paysOwnRate } from '../scheme/component-kinds';
import { figureFor, isColumn, type PersonalRows, type ReadFigure } from '../scheme/figures';
import type { Component, Scheme } from '../scheme/scheme';
import type { Absent } from '../time/absent';
import type { IncentivePart } from '../time/incentive';
import type { TermFigures, Terms } from './terms';

/** A component's terms for one payee, or why they are missing. */
export type ResolvedTerms =
  | { readonly kind: 'terms'; readonly terms: Terms }
  | { readonly kind: 'missing'; readonly why: Message; readonly finding: Finding };

/** A figure, nothing where the component has none, or why it is missing. */
type Read = ReadFigure | Absent | undefined;

const isAbsent = (read: Read): read is Absent => read !== undefined && 'kind' in read;
const figureOf = (read: Read): ReadFigure | undefined => (isAbsent(read) ? undefined : read);

/**
 * Fills in the figures that can differ per payee. A figure that a payee should have and has not is missing, never 0.
 * @param incentives the target incentive by days; absent where it is one amount
 */
export function resolveTerms(component: Component, rows: PersonalRows, scheme: Scheme, incentives?: readonly IncentivePart[] | Absent): ResolvedTerms {
  const isBonus = component.base === 'targetIncentive' && component.counts === 'money';
  const rate = readRate(component, rows);
  const threshold = readColumn(component, 'threshold', rows);
  const modifier = readColumn(component, 'modifier', rows);
  const fixedAmount = component.base === 'fixed' ? readColumn(component, 'fixedAmount', rows) : undefined;
  const target = readColumn(component, 'target', rows);
  const baseline = component.formula === 'progress' ? readColumn(component, 'baseline', rows) : undefined;
  const poolWeight = component.poolShare === 'weight' || component.poolShare === 'fraction' ? readColumn(component, 'poolWeight', rows) : undefined;
  const creditFactor = readColumn(component, 'creditFactor', rows);
  const targetIncentive = isBonus && !incentives ? readIncentive(component, rows) : undefined;
  const fte = isBonus && !incentives ? readFte(rows) : undefined;
  if (isBonus && incentives && 'kind' in incentives) return incentives;
  for (const read of [rate, threshold, modifier, fixedAmount, target, baseline, poolWeight, creditFactor, targetIncentive, fte]) if (isAbsent(read)) return read;
  const figures: TermFigures = {
    rate: figureOf(rate),
    threshold: figureOf(threshold),
    modifier: figureOf(modifier),
    fixedAmount: figureOf(fixedAmount),
    target: figureOf(target),
    creditFactor: figureOf(creditFactor),
    baseline: figureOf(baseline),
    poolWeight: figureOf(poolWeight),
    targetIncentive: figureOf(targetIncentive),
    fte: figureOf(fte),
  };
  return { kind: 'terms', terms: { ...termsOf(component, figures, scheme), ...(isBonus && incentives && !('kind' in incentives) && { incentives }) } };
}

function termsOf(component: Component, figures: TermFigures, { decimals, rounding }: Scheme): Terms {
  const incentive = (figures.targetIncentive?.value ?? NaN) * (figures.fte?.value ?? 1);
  return {
    component,
    decimals,
    rounding,
    baseline: figures.baseline?.value ?? NaN,
    figures,
    rate: figures.rate?.value ?? NaN,
    threshold: figures.threshold?.value ?? -Infinity,
    attainmentCap: component.attainmentCap ?? Infinity,
    modifier: figures.modifier?.value ?? 1,
    money: component.base === 'fixed' ? (figures.fixedAmount?.value ?? NaN) : incentive,
  };
}

type FigureColumn = keyof ComponentRow & ('rate' | 'threshold' | 'modifier' | 'fixedAmount' | 'target' | 'baseline' | 'poolWeight' | 'creditFactor');

function readColumn(component: Component, column: FigureColumn, rows: PersonalRows): Read {
  const figure = component[column];
  if (figure === undefined) return undefined;
  return figureFor(figure, rows, rowSource(component.row, column)) ?? noValue(component, figure, rows);
}

/** The payee's own rate from the assignment goes before the component's. Paying the ratio itself is the default of a bonus. */
function readRate(component: Component, rows: PersonalRows): Read {
  if (!paysOwnRate(component)) return undefined;
  const own = component.base === 'amount' ? rows.assignment?.rate : undefined;
  const figure = own ?? component.rate;
  if (figure === undefined) return component.base === 'amount' ? noRate(component, rows) : { value: 1, isDefault: true };
  const source = own !== undefined && rows.assignment ? rowSource(rows.assignment, 'rate') : rowSource(component.row, 'rate');
  return figureFor(figure, rows, source) ?? noValue(component, figure, rows);
}

function readIncentive(component: Component, rows: PersonalRows): Read {
  const { assignment, person } = rows;
  const payee = nameOf(rows);
  const figure = assignment?.targetIncentive;
  const found = figure !== undefined && assignment ? figureFor(figure, rows, rowSource(assignment, 'targetIncentive')) : undefined;
  if (found) return found;
  if (isColumn(figure)) return noValue(component, figure, rows, assignment && rowSubject(assignment, 'targetIncentive'));
  const args = { payee, scheme: component.scheme };
  const subject = assignment ? rowSubject(assignment, 'targetIncentive') : rowSubject(person);
  return { kind: 'missing', why: message('reason.noIncentive', args), finding: finding('assignment.noIncentive', 'error', subject, args) };
}

/** The FTE of the assignment, else of the person, else full time. */
function readFte({ assignment, person }: PersonalRows): Read {
  const row = assignment?.fte !== undefined ? assignment : person;
  const value = assignment?.fte ?? person.fte;
  if (value !== undefined) return { value, source: rowSource(row, 'fte') };
  if (!person.unreadable.includes('fte')) return { value: 1, isDefault: true };
  const args = { payee: person.name ?? person.id, column: headerOf(person, 'fte') };
  return { kind: 'missing', why: message('reason.noFigure', args), finding: finding('figure.noValue', 'error', rowSubject(person, 'fte'), args) };
}

function noRate(component: Component, rows: PersonalRows): Absent {
  const args = { scheme: component.scheme, component: component.name };
  return { kind: 'missing', why: message('reason.noRate', { ...args, payee: nameOf(rows) }), finding: finding('component.noRate', 'error', rowSubject(component.row, 'rate'), args) };
}

/** @param at where the column is named, when that is not the component's row */
function noValue({ row, scheme, name }: Component, figure: Figure, rows: PersonalRows, at?: Subject): Absent {
  const column = isColumn(figure) ? figure.column : headerOf(row, 'rate');
  if (isColumn(figure) && figure.table === undefined && rows.homeOf(column) === undefined) {
    const names = { scheme, component: name };
    return { kind: 'missing', why: message('reason.brokenComponent', names), finding: finding('figure.unknownColumn', 'error', at ?? rowSubject(row, columnOf(row, figure)), { ...names, column }) };
  }
  const args = { payee: nameOf(rows), column };
  const subject = { ...rowSubject(rows.person), column };
  return { kind: 'missing', why: message('reason.noFigure', args), finding: finding('figure.noValue', 'error', subject, args) };
}

/** The column of a component in which a figure was written. */
const columnOf = (row: ComponentRow, figure: Figure): string | undefined => Object.entries(row).find(([, cell]) => cell === figure)?.[0];

const nameOf = ({ person }: PersonalRows): string => person.name ?? person.id;
