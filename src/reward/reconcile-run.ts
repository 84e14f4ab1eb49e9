import type { Day } from '../core/period';
import { cellCount, type Grid } from '../measure/grid';
import { type JudgeCell, type Judgement, tallyCredits } from '../measure/reconcile';
import { partsOf, type RowsMeasure } from '../measure/measure';
import type { Reconciliation } from './bonus-run';
import type { Line } from './lines';
import type { RunContext } from './run-context';

/** Which cells count for somebody: 1 for all their days, and else the days on which they do. */
interface Claims {
  readonly whole: Uint8Array;
  readonly partly: Map<number, Window[]>;
}

interface Window {
  readonly from: Day;
  readonly until: Day;
}

/**
 * What became of every row, per measure that the schemes use. A row is credited when a payout counted it: in a period
 * of the run, for a payee who was on the scheme that day.
 */
export function reconcile(context: RunContext): readonly Reconciliation[] {
  const claims = claimsPerMeasure(context);
  return [...claims.keys()].map((measure) => {
    const tally = tallyCredits(context.actuals, measure, judgeOf(context, claims.get(measure)!));
    return {
      measure: measure.name,
      table: measure.table.table,
      unit: measure.aggregate === 'count' || measure.unit !== 'money' ? 'number' : 'money',
      currency: context.schemes.find(({ scheme }) => usesMeasure(scheme.components, measure))?.scheme.currency ?? 'EUR',
      tableRows: tally.table.rows,
      tableAmount: tally.table.amount,
      creditedRows: tally.credited.rows,
      creditedAmount: tally.credited.amount,
      by: { person: measure.person.header, date: measure.date.header, filter: measure.filter },
      uncredited: tally.uncredited,
      unreadableRows: tally.unreadable.rows,
      unreadableAmount: tally.unreadable.amount,
    };
  });
}

const measuresOf = (components: RunContext['schemes'][number]['scheme']['components']): readonly RowsMeasure[] =>
  components.flatMap((one) => (one.kind === 'component' ? partsOf(one.component.measure) : []));

const usesMeasure = (components: RunContext['schemes'][number]['scheme']['components'], measure: RowsMeasure): boolean => measuresOf(components).includes(measure);

function claimsPerMeasure({ schemes, actuals }: RunContext): ReadonlyMap<RowsMeasure, Claims> {
  const claims = new Map<RowsMeasure, Claims>();
  for (const { scheme, lines } of schemes) {
    for (const measure of new Set(measuresOf(scheme.components))) {
      const known = claims.get(measure) ?? { whole: new Uint8Array(cellCount(actuals.grid)), partly: new Map<number, Window[]>() };
      claims.set(measure, known);
      for (const line of lines) claim(known, line, actuals.grid);
    }
  }
  return claims;
}

function claim({ whole, partly }: Claims, { payee, first, end, from, until }: Line, grid: Grid): void {
  for (let k = first; k < end; k += 1) {
    const cell = payee * grid.stretches + k;
    if (from <= grid.bounds[k]! && until >= grid.bounds[k + 1]!) whole[cell] = 1;
    else partly.set(cell, [...(partly.get(cell) ?? []), { from, until }]);
  }
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
