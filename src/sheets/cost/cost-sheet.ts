import { formatFor } from '../../i18n/format';
import { sheetText } from '../../i18n/sheet-text';
import type { BonusRun } from '../../reward/bonus-run';
import type { CostOverview } from '../../reward/cost/cost-overview';
import type { Chart } from '../../spec/chart';
import type { SheetSpec, Table } from '../../spec/sheet-spec';
import { statusFormats } from '../bonus/attainment-formats';
import { pageBreaks } from '../bonus/page-breaks';
import { periodSpan } from '../bonus/period-span';
import { block, joined, type Block } from '../layout/block';
import { cardBand, cardPlaces } from '../layout/card-band';
import { fitWidths } from '../layout/fit-widths';
import { bodyRow, firstColumn, headBlock, headNotes, headRows, marginWidth } from '../layout/head';
import { sectionHead } from '../layout/section';
import { bodyOf, lastRow } from '../layout/table-extent';
import { countFormat } from '../number-format';
import { palette, seriesColors } from '../palette';
import type { ReportOptions } from '../report-options';
import { costCards } from './cost-cards';
import type { CostInput } from './cost-input';
import { bandTable, centreTable, holidayTable, leaderboardTable, loadingTable, rewardTable, schemeTable } from './cost-tables';

const leastWidths = [marginWidth, 26, 14, 14, 16, 16, 12, 16, 16, 16, 13, 30];
const gap = 2;
const chartRows = 14;

/** A titled table, before it has a place. */
interface Section {
  readonly title: string;
  readonly notes: readonly string[];
  readonly table: (input: CostInput, row: number) => Table;
}

function sectionsOf(input: CostInput): readonly Section[] {
  const { cost, say } = input;
  const payouts = cost.bands.reduce((sum, band) => sum + band.payouts, 0);
  return [
    ...(cost.schemes.length > 0 ? [{ title: say('cost.schemes', {}), notes: [say('cost.schemesAbout', {})], table: schemeTable }] : []),
    ...(cost.loadings.length > 0 ? [{ title: say('cost.loadings', {}), notes: [say('cost.loadingsAbout', {})], table: loadingTable }] : []),
    ...(cost.holiday.length > 0 ? [{ title: say('cost.holiday', {}), notes: [say('cost.holidayAbout', {})], table: holidayTable }] : []),
    ...(cost.rewards.length > 0 ? [{ title: say('cost.rewards', {}), notes: [say('cost.rewardsAbout', {})], table: rewardTable }] : []),
    ...(cost.centres.length > 0 ? [{ title: say('cost.centres', {}), notes: [], table: centreTable }] : []),
    ...(cost.leaderboard ? [{ title: say('cost.leaderboard', {}), notes: [say('cost.leaderboardAbout', {})], table: leaderboardTable }] : []),
    ...(cost.bands.length > 0 ? [{ title: say('cost.bands', {}), notes: [say('cost.bandsAbout', { payouts })], table: bandTable }] : []),
  ];
}

function sectionBlock({ title, notes, table }: Section, input: CostInput, row: number): Block {
  const head = sectionHead(title, notes, row);
  const made = table(input, head.bottom + 1);
  const formats = table === schemeTable ? statusFormats(bodyOf(made, made.columns.length - 1)) : [];
  const charts = table === bandTable ? [bandChart(input, made)] : [];
  return joined([head, block({ tables: [made], conditionalFormats: formats, charts, bottom: Math.max(lastRow(made), charts.length > 0 ? made.row + chartRows : 0) })]);
}

function bandChart({ say }: CostInput, table: Table): Chart {
  const most = table.rows.reduce((best, row) => (Number(row[1]) > Number(best?.[1] ?? 0) ? row : best), table.rows[0]);
  return {
    kind: 'column',
    title: say('cost.bandsChart', {}),
    description: say('cost.bandsChartAbout', { most: String(most?.[0] ?? '') }),
    place: { top: table.row, left: firstColumn + table.columns.length + 1, bottom: table.row + chartRows - 1, right: leastWidths.length - 1 },
    categories: bodyOf(table, 0),
    series: [{ name: say('cost.column.payouts', {}), values: bodyOf(table, 1), color: seriesColors[0] ?? '' }],
    format: countFormat,
    fromZero: true,
    legend: false,
  };
}

/** The cost of a run: key figures, cost per scheme and year beside budget and payroll, loadings, cost centres, and how attainment is spread. */
export function costSheet(run: BonusRun, cost: CostOverview, options: ReportOptions): SheetSpec {
  const say = sheetText(options.language);
  const input: CostInput = { run, cost, options, say };
  const format = formatFor(options.language);
  const head = headBlock({
    title: say('cost.title', { period: periodSpan(run.periods, options.language) }).trim(),
    about: say('cost.about', { runDay: format.day(options.runDay), source: options.source }),
    links: [{ text: say('bonus.sheetName', {}), link: { sheet: 'bonus', cell: 'A1' } }],
  });
  const { payroll } = cost;
  const notes = [
    say('sheet.remade', {}),
    ...(cost.isGrossOnly ? [say('cost.grossOnly', {})] : []),
    ...(payroll && payroll.known < payroll.payees ? [say('cost.salariesPartly', payroll)] : []),
  ];
  const cardsRow = bodyRow(notes.length);
  const placed = cost.schemes.length + cost.rewards.length === 0 ? [] : stackedSections(input, cardsRow + 5);
  const widths = fitWidths(placed.flatMap(({ tables }) => tables), leastWidths);
  const cards = costCards(input);
  const nothing = block({ cells: [{ row: cardsRow, column: firstColumn, content: say('cost.nothing', {}), style: { color: palette.ink } }], bottom: cardsRow });
  const { bottom: _bottom, ...content } = joined([head, headNotes(notes), ...(placed.length === 0 ? [nothing] : [cardBand(cards, cardsRow, cardPlaces(cards, widths, firstColumn)), ...placed])]);
  return {
    id: 'cost',
    kind: 'result',
    name: say('cost.sheetName', {}),
    tabColor: palette.accent,
    widths,
    ...content,
    validations: [],
    freeze: { rows: headRows, columns: 0 },
    gridlines: false,
    print: {
      landscape: true,
      breakBefore: pageBreaks(placed.map(({ cells, bottom }) => ({ top: cells[0]?.row ?? 1, bottom }))),
      footerLeft: `${say('cost.sheetName', {})} · ${options.source} · ${format.day(options.runDay)}`,
    },
  };
}

function stackedSections(input: CostInput, top: number): readonly Block[] {
  let row = top;
  return sectionsOf(input).map((section) => {
    const made = sectionBlock(section, input, row);
    row = made.bottom + gap;
    return made;
  });
}
