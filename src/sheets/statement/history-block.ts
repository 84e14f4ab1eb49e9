import { pointsUnit } from '../../core/money/points';
import { formatFor } from '../../i18n/format';
import type { Range } from '../../spec/sheet-spec';
import { block, type Block } from '../layout/block';
import { moneyFormat, wholeMoneyFormat } from '../number-format';
import { seriesColors } from '../palette';
import { styles } from '../style';
import { headerCells, rowCells } from './component-rows';
import { section } from './page-parts';
import { type PageOf, pageColumns, periodsOf, type StatementInput } from './statement-input';

const leastChartRows = 6;

/** What was earned in so many of the newest periods, with a small chart beside it; nothing for fewer than two. */
export function historyBlock(input: StatementInput, page: PageOf, row: number, most: number): Block {
  const { figures, options, say } = input;
  const last = periodsOf(input, page).at(-1);
  const past = last && most > 0 ? figures.historyOf(page.payee, last.end).filter(({ currency }) => currency !== pointsUnit).slice(-most) : [];
  if (past.length < 2) return block({ bottom: row - 1 });
  const format = formatFor(options.language);
  const top = row + 1;
  const rows = past.flatMap(({ period, currency, earned }, at) =>
    rowCells(top + 1 + at, [format.shortPeriod(period), Number.isNaN(earned) ? say('step.missing', {}) : earned], styles.body, { formats: [undefined, moneyFormat(currency, options.language)] }),
  );
  const column = (at: number): Range => ({ top: top + 1, left: pageColumns.first + at, bottom: top + past.length, right: pageColumns.first + at });
  const [first, final] = [past[0]!, past.at(-1)!];
  const place = { top, left: pageColumns.first + 3, bottom: top + Math.max(past.length, leastChartRows), right: pageColumns.last };
  return block({
    cells: [...section(row, say('statement.history', {})).cells, ...headerCells(top, [say('column.period', {}), say('statement.column.bonus', {})]), ...rows],
    charts: [
      {
        kind: 'column',
        title: say('statement.historyChart', {}),
        description: say('statement.historyAbout', { from: format.shortPeriod(first.period), to: format.shortPeriod(final.period) }),
        place,
        categories: column(0),
        series: [{ name: say('statement.column.bonus', {}), values: column(1), color: seriesColors[0] ?? '' }],
        format: wholeMoneyFormat(final.currency, options.language),
        ...(past.every(({ earned }) => !(earned < 0)) && { fromZero: true as const }),
        legend: false,
      },
    ],
    heights: { [row]: 26 },
    bottom: place.bottom,
  });
}
