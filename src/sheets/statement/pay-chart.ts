import { roundHalfAway } from '../../core/money/round';
import type { Format } from '../../i18n';
import { formatFor } from '../../i18n/format';
import type { ComponentInfo } from '../../reward/bonus-run';
import type { PayPoint } from '../../reward/statement/pay-curve';
import type { StatementPart } from '../../reward/statement/statement-part';
import type { Cell, Range } from '../../spec/sheet-spec';
import { block, type Block } from '../layout/block';
import { moneyFormat, wholeMoneyFormat } from '../number-format';
import { seriesColors } from '../palette';
import { aligned, styles } from '../style';
import type { StatementInput } from './statement-input';

/** The points of the curve with the payee's own place among them, where it has one. */
function withHere(curve: readonly PayPoint[], here: PayPoint | undefined): readonly PayPoint[] {
  if (!here) return curve;
  const others = curve.filter(({ actual, isBelow }) => isBelow === true || actual !== here.actual);
  return [...others, here].sort((a, b) => a.actual - b.actual || Number(b.isBelow === true) - Number(a.isBelow === true));
}

/** A result in the words of an axis; just below a jump with a sign in front. */
const resultText = (point: PayPoint, component: ComponentInfo, format: Format): string => `${point.isBelow ? '<\u00a0' : ''}${plainResult(point, component, format)}`;

function plainResult({ attainment, actual }: PayPoint, { unit, currency }: ComponentInfo, format: Format): string {
  if (attainment === attainment) return format.percent(roundHalfAway(attainment, 3));
  if (unit === 'ratio') return format.percent(roundHalfAway(actual, 3));
  return unit === 'money' ? format.spokenMoney(roundHalfAway(actual, 0), currency) : format.number(actual, 0);
}

/** The figures of the chart: result, payout, and the payout at the payee's own place. */
function figureCells(points: readonly PayPoint[], here: PayPoint | undefined, component: ComponentInfo, { say, options, at }: ChartInput): readonly Cell[] {
  const format = formatFor(options.language);
  const money = { ...styles.body, format: moneyFormat(component.paidIn ?? component.currency, options.language) };
  const isAttained = points.some(({ attainment }) => attainment === attainment);
  const headers = [say(isAttained ? 'column.attainment' : 'column.actual', {}), say('statement.chartPay', {}), ...(here ? [say('statement.chartHere', {})] : [])];
  return [
    ...headers.map((content, column) => ({ row: at.row, column: at.column + column, content, style: styles.header })),
    ...points.flatMap((point, i) => [
      { row: at.row + 1 + i, column: at.column, content: resultText(point, component, format), style: aligned(styles.body, 'right') },
      { row: at.row + 1 + i, column: at.column + 1, content: point.pay, style: money },
      ...(here ? [{ row: at.row + 1 + i, column: at.column + 2, content: point === here ? point.pay : null, style: money }] : []),
    ]),
  ];
}

/** What a chart is made with, and where its figures begin. */
export type ChartInput = StatementInput & { readonly at: { readonly row: number; readonly column: number } };

/** The pay curve of a component as a line, with a bar where the payee stands, if anywhere; its figures stand beside the page. */
export function payChart(part: Pick<StatementPart, 'curve' | 'here'>, component: ComponentInfo, place: Range, input: ChartInput): Block {
  const { here, curve } = part;
  if (curve.length === 0) return block({ bottom: place.bottom });
  const { say, options, at } = input;
  const format = formatFor(options.language);
  const points = withHere(curve, here);
  const column = (offset: number): Range => ({ top: at.row + 1, left: at.column + offset, bottom: at.row + points.length, right: at.column + offset });
  return block({
    cells: figureCells(points, here, component, input),
    charts: [
      {
        kind: 'column',
        title: say('statement.chart', { component: component.name }),
        description: here ? say('statement.chartAbout', { component: component.name, here: resultText(here, component, format), pay: format.money(here.pay, component.paidIn ?? component.currency) }) : say('letter.chartAbout', { component: component.name }),
        place,
        categories: column(0),
        series: [
          ...(here ? [{ name: say('statement.chartHere', {}), values: column(2), color: seriesColors[2] ?? '' }] : []),
          { name: say('statement.chartPay', {}), values: column(1), color: seriesColors[0] ?? '', ...(here && { line: true as const }) },
        ],
        format: wholeMoneyFormat(component.paidIn ?? component.currency, options.language),
        legend: here !== undefined,
      },
    ],
    bottom: place.bottom,
  });
}
