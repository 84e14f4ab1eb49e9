import type { CreditScope, CreditStep, Derivation } from '../../core/derivation';
import { message } from '../../core/message';
import { multiply } from '../../core/money/multiply';
import { known, type Value } from '../../core/value';
import { covers } from '../../measure/actuals';
import { type Measure, partsOf, type RatioMeasure, type RowsMeasure } from '../../measure/measure';
import { deriveActual, readStep } from '../earn/derive-figures';
import { actualOf, type Counted, type LineSources } from '../earn/line-amounts';
import type { Line } from '../lines';
import type { ReadFigure } from '../scheme/figures';
import { creditedFigure, creditProblem, type CreditSources } from './credited';
import type { Member } from './scopes';

/** What a component is credited with, where that is not simply the payee's own rows. */
export interface CreditTerms {
  readonly measure: Measure;
  readonly scope: CreditScope;
  /** The share of the result that counts; absent when all of it does. */
  readonly factor?: ReadFigure;
}

/** Whose names a derivation can say. */
export interface CreditNames {
  readonly nameOf: (payee: number) => string;
}

/** The number of people that a derivation shows. */
const shownPeople = 3;

/** A reader that asks for everybody gets them when they are no more than this. */
const mostPeople = 40;

/** The credited figure of a component as its result: the results of everybody in the scope × the credit factor. */
export function creditCounted(sources: CreditSources, terms: CreditTerms, base: LineSources, names: CreditNames): Counted {
  const { measure, scope, factor } = terms;
  const whole = (line: Line): number => (scope === 'own' ? actualOf(base.actuals, measure, line) : creditedFigure(sources, measure, line, scope));
  return {
    over: (line) => (factor ? multiply(whole(line), factor.value) : whole(line)),
    derive: (line, most) => withFactor(deriveCredited(sources, { measure, scope }, line, { base: most === undefined ? base : { ...base, most }, names }), factor),
    why: (line, about) => {
      const problem = creditProblem(sources, partsOf(measure), line, scope);
      if (problem) return message(`reason.${problem}`, about);
      if (measure.kind !== 'rows') return message('reason.noRatio', about);
      return message(covers(base.actuals, measure, line) ? 'reason.noRows' : 'reason.notCovered', about);
    },
  };
}

function withFactor(whole: Derivation, factor: ReadFigure | undefined): Derivation {
  if (!factor) return whole;
  const { value } = whole;
  const product = value.kind === 'known' ? known(multiply(value.value, factor.value)) : value;
  return { op: 'product', value: product, unit: whole.unit, factors: [whole, readStep(factor, message('label.creditFactor', {}), 'ratio')] };
}

/** What is needed to show somebody's own result. */
interface Shown {
  readonly base: LineSources;
  readonly names: CreditNames;
}

/** How a credited figure came about: the number of people, and the results of those who bring in most. Its value is `creditedFigure`. */
export function deriveCredited(sources: CreditSources, { measure, scope }: CreditTerms, line: Line, shown: Shown): Derivation {
  const { counted: _, ...base } = shown.base;
  if (scope === 'own') return deriveActual(measure, line, shown.names.nameOf(line.payee), base);
  const value = known(creditedFigure(sources, measure, line, scope));
  if (measure.kind === 'ratio' && base.most !== undefined) return ratioOfAll(sources, { measure, scope }, line, { ...shown, value });
  const members = membersOn(sources, line, scope).map((member) => ({ member, figure: figureOfMember(sources, measure, line, member) }));
  const active = members.filter(({ figure }) => figure !== 0 && figure === figure);
  const sorted = [...active].sort((a, b) => Math.abs(b.figure) - Math.abs(a.figure) || a.member.payee - b.member.payee);
  const steps = (some: typeof sorted): CreditStep['largest'] =>
    some.map(({ member }) => {
      const name = shown.names.nameOf(member.payee);
      return { name, derivation: deriveActual(measure, lineOfMember(line, member), name, base) };
    });
  const isAll = base.most !== undefined && sorted.length <= mostPeople && sorted.length === members.filter(({ figure }) => figure !== 0).length;
  return {
    op: 'credit',
    value,
    unit: measure.unit,
    scope,
    of: 'results',
    people: new Set(members.map(({ member }) => member.payee)).size,
    largest: steps(sorted.slice(0, shownPeople)),
    ...(isAll && measure.kind === 'rows' && (measure.aggregate === 'sum' || measure.aggregate === 'count') && { all: steps(sorted) }),
  };
}

/** For a reader who asks for everybody, the ratio of a group is what they have together ÷ what they have together. */
function ratioOfAll(sources: CreditSources, { measure, scope }: { readonly measure: RatioMeasure; readonly scope: CreditScope }, line: Line, { value, ...shown }: Shown & { readonly value: Value }): Derivation {
  const together = (part: RowsMeasure): Derivation => deriveCredited(sources, { measure: part, scope }, line, shown);
  return { op: 'ratio', value, unit: measure.unit, measure: measure.name, numerator: together(measure.numerator), denominator: together(measure.denominator) };
}

/** Those who count for a line, each with the days of it on which they do. */
function membersOn({ scopes }: CreditSources, line: Line, scope: CreditScope): readonly Member[] {
  const answer = scopes.of(line.payee, scope, line);
  if (answer.kind === 'problem') return [];
  const clipped = answer.groups.flatMap(({ group, from, until }) => group.members.map((one) => ({ payee: one.payee, from: Math.max(one.from, from), until: Math.min(one.until, until) })));
  return joined(clipped.filter(({ from, until }) => from < until));
}

/** Runs of days of one person that follow each other as one. */
function joined(members: readonly Member[]): readonly Member[] {
  const sorted = [...members].sort((a, b) => a.payee - b.payee || a.from - b.from);
  const runs: Member[] = [];
  for (const one of sorted) {
    const last = runs.at(-1);
    if (last && last.payee === one.payee && last.until === one.from) runs[runs.length - 1] = { ...last, until: one.until };
    else runs.push(one);
  }
  return runs;
}

/** The line as it would be for a member, on the days on which the member counts. */
const lineOfMember = (line: Line, { payee, from, until }: Member): Line => ({ ...line, payee, from, until });

const figureOfMember = ({ actuals }: CreditSources, measure: Measure, line: Line, member: Member): number => actualOf(actuals, measure, lineOfMember(line, member));
