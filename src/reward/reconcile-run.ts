import type { CreditScope } from '../core/derivation';
import { exactSum } from '../core/money/exact-sum';
import { type JudgeCell, type Judgement, tallyCredits } from '../measure/reconcile';
import { partsOf, type RowsMeasure } from '../measure/measure';
import { rowSource } from '../measure/row-subject';
import type { Reconciliation } from './bonus-run';
import { type Claims, claimsOf, type CreditedLines, creditsOf } from './credit/claims';
import { creditsOthers } from './credit/credit-schemes';
import type { Line } from './lines';
import { targetAnswer } from './earn/target-amounts';
import { type RunContext, sourcesFor } from './run-context';
import { figureFor, figureHomes, isColumn } from './scheme/figures';
import type { Component, Scheme } from './scheme/scheme';
import { componentTimes } from './time/component-times';

/** One way in which the rows of a measure are credited, and the lines that are. */
interface Crediting {
  readonly measure: RowsMeasure;
  readonly scope: CreditScope;
  readonly currency: string;
  readonly hasFactor: boolean;
  readonly lines: CreditedLines[];
}

/**
 * What became of every row, per measure that the schemes use and way in which it is credited. A row is credited when a payout
 * counted it: in a period of the run, for a payee who was on the scheme that day, or who has it from somebody else.
 */
export function reconcile(context: RunContext): readonly Reconciliation[] {
  const judgeFor = rememberingJudges(context);
  return creditings(context).map((one) => reconciliationOf(context, one, judgeFor(one)));
}

/** Measures that are credited in one way to the same lines share one judgement of the cells. */
function rememberingJudges(context: RunContext): (crediting: Crediting) => JudgeCell {
  const known: { readonly of: Crediting; readonly judge: JudgeCell }[] = [];
  return (crediting) => {
    const { scope, lines } = crediting;
    const same = known.find(({ of }) => of.scope === scope && of.lines.length === lines.length && of.lines.every((one, i) => one.lines === lines[i]!.lines));
    if (same) return same.judge;
    const judge = judgeOf(context, claimsOf(context.credits, context.actuals.grid, lines, scope));
    known.push({ of: crediting, judge });
    return judge;
  };
}

function creditings(context: RunContext): readonly Crediting[] {
  const known = new Map<RowsMeasure, Map<string, Crediting>>();
  for (const { scheme, lines } of context.schemes) {
    const added = new Set<Crediting>();
    for (const one of scheme.components) {
      if (one.kind !== 'component') continue;
      const { component } = one;
      for (const measure of partsOf(component.measure)) {
        const crediting = creditingFor(known, measure, component, scheme.currency);
        if (added.has(crediting)) continue;
        added.add(crediting);
        crediting.lines.push({ lines, factorOf: lineFactor(context, scheme, component) });
      }
    }
  }
  return [...known.values()].flatMap((ways) => [...ways.values()]);
}

function creditingFor(known: Map<RowsMeasure, Map<string, Crediting>>, measure: RowsMeasure, component: Component, currency: string): Crediting {
  const ways = known.get(measure) ?? new Map<string, Crediting>();
  known.set(measure, ways);
  const scope = creditsOthers(component) ? component.credit : 'own';
  const key = JSON.stringify([scope, component.creditFactor]);
  const crediting = ways.get(key) ?? { measure, scope, currency, hasFactor: component.creditFactor !== undefined, lines: [] };
  ways.set(key, crediting);
  return crediting;
}

/** The factor over the figure of a line; 1 for a payee whose own factor is missing, so that the credit itself stays in sight. */
function lineFactor(context: RunContext, scheme: Scheme, component: Component): (line: Line) => number {
  const { tables, people } = context;
  const { creditFactor, row, measure } = component;
  if (!isColumn(creditFactor)) return () => creditFactor ?? 1;
  const homeOf = figureHomes(tables);
  const source = rowSource(row, 'creditFactor');
  const sourcesOf = sourcesFor(context, scheme, measure);
  const times = componentTimes(context, scheme, component);
  return (line) => {
    const time = times.of(line.payee);
    const answer = targetAnswer(measure, line, { ...sourcesOf(line.payee), ...(time && { time }) });
    const target = 'entry' in answer ? answer.entry.row : undefined;
    return figureFor(creditFactor, { homeOf, person: people.people[line.payee]!, assignment: line.membership.row, target }, source)?.value ?? 1;
  };
}

function reconciliationOf(context: RunContext, crediting: Crediting, judge: JudgeCell): Reconciliation {
  const { measure, scope, currency, lines, hasFactor } = crediting;
  const tally = tallyCredits(context.actuals, measure, judge);
  const { overlay, capEffect, credited } = tally;
  const counted = exactSum([credited.amount, overlay, tally.factorEffect, capEffect]);
  const credits = scope === 'own' && !hasFactor ? { whole: counted, factorEffect: 0 } : creditsOf(context.credits, measure, lines, scope);
  const factorEffect = exactSum([tally.factorEffect, credits.factorEffect]);
  return {
    measure: measure.name,
    table: measure.table.table,
    unit: measure.aggregate === 'count' || measure.unit !== 'money' ? 'number' : 'money',
    currency,
    ...(scope !== 'own' && { scope }),
    tableRows: tally.table.rows,
    tableAmount: tally.table.amount,
    creditedRows: credited.rows,
    creditedAmount: credited.amount,
    creditsAmount: exactSum([credits.whole, credits.factorEffect]),
    overlay,
    duplicates: exactSum([credits.whole, -counted]),
    factorEffect,
    capEffect,
    by: { person: measure.person.header, date: measure.date.header, filter: measure.filter },
    uncredited: tally.uncredited,
    unreadableRows: tally.unreadable.rows,
    unreadableAmount: tally.unreadable.amount,
  };
}

/** Judges a cell: credited, or outside every period of the run, or of somebody without an assignment then. */
function judgeOf({ actuals, periods }: RunContext, claims: Claims): JudgeCell {
  const { bounds, stretches } = actuals.grid;
  const inRun = Uint8Array.from({ length: stretches }, (_, k) => Number(periods.some(({ start, end }) => start <= bounds[k]! && end >= bounds[k + 1]!)));
  const otherwise = (cell: number): Judgement => (inRun[cell % stretches] === 1 ? 'noAssignment' : 'period');
  return (cell) => {
    if (claims.whole[cell] === 1) return 'credited';
    const windows = claims.partly.get(cell);
    if (!windows) return otherwise(cell);
    return (day) => (windows.some(({ from, until }) => from <= day && day < until) ? 'credited' : 'noAssignment');
  };
}
