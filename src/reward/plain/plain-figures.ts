import type { Period } from '../../core/period';
import { actualsOver } from '../../measure/actuals-over';
import { growsWithTime, type Measure, noMeasure, type RatioMeasure, type RowsMeasure } from '../../measure/measure';
import { targetFor } from '../../measure/target-for';
import { partsPerYear } from '../earn/line-amounts';
import { type FigureSources, type RunContext, type SchemeRun, sourcesFor } from '../run-context';
import { type PlainLines, plainLines } from './plain-lines';

/** What the plain components of one scheme share: its lines as columns, and per measure the results and targets of them. */
export interface PlainFigures {
  readonly lines: () => PlainLines;
  /** Per line the figure of the measure over its stretches; NaN when missing. */
  readonly actuals: (measure: RowsMeasure | RatioMeasure) => Float64Array;
  /** Per line the target of the measure for its period, by the Targets table; NaN when missing. */
  readonly targets: (measure: RowsMeasure | RatioMeasure) => Float64Array;
  /** Per line the equal part of the year's target incentive that belongs to its period; NaN where it is not plain. */
  readonly incentives: () => Float64Array;
}

/** The figures of a scheme's lines, each made when first asked for. */
export function plainFigures(context: RunContext, run: SchemeRun): PlainFigures {
  const lines = once(() => plainLines(context, run));
  return {
    lines,
    actuals: oncePerMeasure((measure) => actualsOver(context.actuals, measure, lines())),
    targets: oncePerMeasure((measure) => targetsOver(context, run, lines(), measure)),
    incentives: once(() => incentivesOver(context, run, lines())),
  };
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

type CountedMeasure = RowsMeasure | RatioMeasure;

function oncePerMeasure(make: (measure: CountedMeasure) => Float64Array): (measure: CountedMeasure) => Float64Array {
  const known = new Map<Measure, Float64Array>();
  return (measure) => {
    const column = known.get(measure) ?? make(measure);
    known.set(measure, column);
    return column;
  };
}

function targetsOver(context: RunContext, { scheme }: SchemeRun, { count, payee, period, periods }: PlainLines, measure: Measure): Float64Array {
  const column = new Float64Array(count).fill(NaN);
  const sourcesOf = sourcesFor(context, scheme, measure);
  const additive = growsWithTime(measure);
  let sources: FigureSources | undefined;
  for (let l = 0; l < count; l += 1) {
    if (l === 0 || payee[l] !== payee[l - 1]) sources = sourcesOf(payee[l]!);
    const whole = periods[period[l]!];
    if (whole && sources && sources.targets.length > 0) column[l] = targetIn(whole, additive, sources);
  }
  return column;
}

/** The target of all of a period; NaN when there is none, or it changes inside the period. */
function targetIn(period: Period, additive: boolean, { targets, everyones, partsIn }: FigureSources): number {
  const [only] = targets;
  const spread = targets.length === 1 && additive && only?.period && !only.unreadable && isLonger(only.period, period) ? partsIn(only.period) : undefined;
  if (spread !== undefined) return only!.value / spread;
  const question = { period, from: period.start, until: period.end, additive, partsIn };
  const own = targetFor(targets, question);
  const answer = own.kind === 'none' && everyones ? targetFor(everyones, question) : own;
  return 'value' in answer ? answer.value : NaN;
}

const isLonger = (long: Period, short: Period): boolean => long.start <= short.start && long.end >= short.end && long.end - long.start > short.end - short.start;

function incentivesOver(context: RunContext, { scheme }: SchemeRun, { incentive, period, periods }: PlainLines): Float64Array {
  const { span } = sourcesFor(context, scheme, noMeasure)(0);
  const parts = Float64Array.from(periods, (one) => partsPerYear(one, span));
  const column = new Float64Array(incentive.length);
  for (let l = 0; l < column.length; l += 1) column[l] = incentive[l]! / parts[period[l]!]!;
  return column;
}
