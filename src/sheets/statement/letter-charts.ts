import type { Range } from '../../spec/sheet-spec';
import { block, joined, type Block } from '../layout/block';
import { componentOf, hasTarget } from './letter-rules';
import { section } from './page-parts';
import { payChart } from './pay-chart';
import { figuresColumn, pageColumns, type PageOf, type StatementInput } from './statement-input';

const chartRows = 9;
/** More curves than these do not fit beside each other. */
const mostCurves = 2;
const figuresApart = 4;

/** What components with a target pay at every result, side by side. */
export function letterCharts(input: StatementInput, { payouts }: PageOf, row: number): Block {
  const { run, figures, yearOf, say } = input;
  const drawn = payouts
    .filter((payout) => hasTarget(input, payout))
    .map((payout) => ({ payout, curve: yearOf?.(payout)?.curve() ?? figures.curveOf(payout) }))
    .filter(({ curve }) => curve.some(({ pay }) => pay > 0))
    .slice(0, mostCurves);
  if (drawn.length === 0) return block({ bottom: row - 2 });
  const placeAt = (left: number, right: number): Range => ({ top: row + 1, left, bottom: row + chartRows, right });
  const places = drawn.length === 1 ? [placeAt(pageColumns.first, pageColumns.last)] : [placeAt(pageColumns.first, pageColumns.half), placeAt(pageColumns.half + 1, pageColumns.last)];
  const charts = drawn.map((part, at) => payChart(part, componentOf({ run }, part.payout)!, places[at]!, { ...input, at: { row, column: figuresColumn + at * figuresApart } }));
  return { ...joined([section(row, say('letter.charts', {})), ...charts]), bottom: row + chartRows };
}
