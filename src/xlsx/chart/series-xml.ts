import type { Chart, ChartSeries } from '../../spec/chart';
import type { CellContent, Range } from '../../spec/sheet-spec';
import { absoluteRange } from '../../spec/place/cell-reference';
import { quotedSheet } from '../../spec/place/sheet-reference';
import { escapeText, escapeXml } from '../xml/escape';
import { lineXml, solidFill } from './chart-text';

/** The sheet that a chart takes its figures from. */
export interface ChartSource {
  readonly sheet: string;
  at(row: number, column: number): CellContent;
}

type Shown = string | number | null;

/** One series with the figures it shows until Excel reads the cells again. */
export function seriesXml(chart: Chart, series: ChartSeries, asLine: boolean, source: ChartSource): string {
  const index = chart.series.indexOf(series);
  const format = (series.secondaryAxis && chart.secondaryFormat) || chart.format;
  const look = asLine
    ? `<c:spPr>${lineXml(series.color, 2.25)}</c:spPr><c:marker><c:symbol val="circle"/><c:size val="5"/><c:spPr>${solidFill(series.color)}${lineXml('FFFFFF', 0.75)}</c:spPr></c:marker>`
    : `<c:spPr>${solidFill(series.color)}</c:spPr><c:invertIfNegative val="0"/>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeText(series.name)}</c:v></c:tx>${look}` +
    `<c:cat>${categoriesXml(chart.categories, source)}</c:cat><c:val>${numbersXml(series.values, format, source)}</c:val>${asLine ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}

function categoriesXml(range: Range, source: ChartSource): string {
  const values = shownValues(range, source);
  if (values.every((value) => typeof value === 'number')) return numbersXml(range, 'General', source);
  return `<c:strRef>${formulaXml(range, source)}<c:strCache>${pointsXml(values)}</c:strCache></c:strRef>`;
}

function numbersXml(range: Range, format: string, source: ChartSource): string {
  const values = shownValues(range, source).map((value) => (typeof value === 'number' && Number.isFinite(value) ? value : null));
  return `<c:numRef>${formulaXml(range, source)}<c:numCache><c:formatCode>${escapeXml(format)}</c:formatCode>${pointsXml(values)}</c:numCache></c:numRef>`;
}

const formulaXml = (range: Range, { sheet }: ChartSource): string => `<c:f>${escapeXml(`${quotedSheet(sheet)}!${absoluteRange(range)}`)}</c:f>`;

/** Points without a figure are left out: a gap, never a zero. */
function pointsXml(values: readonly Shown[]): string {
  const points = values.map((value, i) => (value === null ? '' : `<c:pt idx="${i}"><c:v>${typeof value === 'string' ? escapeText(value) : value}</c:v></c:pt>`));
  return `<c:ptCount val="${values.length}"/>${points.join('')}`;
}

function shownValues({ top, left, bottom, right }: Range, source: ChartSource): readonly Shown[] {
  const out: Shown[] = [];
  for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) out.push(shown(source.at(row, column)));
  return out;
}

function shown(content: CellContent): Shown {
  if (content === null || content === '') return null;
  if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
  if (typeof content !== 'object') return content;
  return 'formula' in content ? shown(content.value) : null;
}
