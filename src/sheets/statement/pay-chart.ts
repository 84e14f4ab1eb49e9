import { formatFor } from '../../i18n/format';
import type { ComponentInfo } from '../../reward/bonus-run';
import type { PayPoint } from '../../reward/statement/pay-curve';
import type { StatementPart } from '../../reward/statement/statement-part';
import type { Range } from '../../spec/sheet-spec';
import { block, type Block } from '../layout/block';
import { figureFormat, moneyFormat, percentFormat, wholeMoneyFormat } from '../number-format';
import { seriesColors } from '../palette';
import { styles } from '../style';
import { figuresColumn, type StatementInput } from './statement-input';

/** The points of the curve with the payee's own place among them. */
function withHere(curve: readonly PayPoint[], here: PayPoint): readonly PayPoint[] {
  const others = curve.filter(({ actual }) => actual !== here.actual);
  return [...others, here].sort((a, b) => a.actual - b.actual);
}

/** The pay curve of a component as a line, with a bar where the payee stands; its figures stand beside the page. */
export function payChart(part: StatementPart, component: ComponentInfo, place: Range, input: StatementInput & { readonly figuresRow: number }): Block {
  const { here, curve } = part;
  if (!here || curve.length === 0) return block({ bottom: place.bottom });
  const { say, options, figuresRow } = input;
  const format = formatFor(options.language);
  const points = withHere(curve, here);
  const byAttainment = here.attainment === here.attainment;
  const [top, left] = [figuresRow, figuresColumn];
  const money = moneyFormat(component.currency, options.language);
  const at = ({ attainment, actual }: PayPoint): number => (byAttainment ? attainment : actual);
  const cells = [
    ...[byAttainment ? say('column.attainment', {}) : say('column.actual', {}), say('statement.chartPay', {}), say('statement.chartHere', {})].map((content, column) => ({ row: top, column: left + column, content, style: styles.header })),
    ...points.flatMap((point, i) => [
      { row: top + 1 + i, column: left, content: at(point), style: { ...styles.body, format: byAttainment ? percentFormat : figureFormat(point.actual, component.unit, component.currency, options.language) } },
      { row: top + 1 + i, column: left + 1, content: point.pay, style: { ...styles.body, format: money } },
      { row: top + 1 + i, column: left + 2, content: point === here ? point.pay : null, style: { ...styles.body, format: money } },
    ]),
  ];
  const column = (offset: number): Range => ({ top: top + 1, left: left + offset, bottom: top + points.length, right: left + offset });
  const shown = byAttainment ? format.percent(here.attainment) : component.unit === 'money' ? format.money(here.actual, component.currency) : format.number(here.actual, 2);
  return block({
    cells,
    charts: [
      {
        kind: 'column',
        title: say('statement.chart', { component: component.name }),
        description: say('statement.chartAbout', { component: component.name, here: shown, pay: format.money(here.pay, component.currency) }),
        place,
        categories: column(0),
        series: [
          { name: say('statement.chartHere', {}), values: column(2), color: seriesColors[2] ?? '' },
          { name: say('statement.chartPay', {}), values: column(1), color: seriesColors[0] ?? '', line: true },
        ],
        format: wholeMoneyFormat(component.currency, options.language),
        legend: true,
      },
    ],
    bottom: place.bottom,
  });
}

/** The rows beside the page that the figures of a chart take. */
export const figureRows = (part: StatementPart): number => (part.curve.length === 0 ? 0 : part.curve.length + 3);
