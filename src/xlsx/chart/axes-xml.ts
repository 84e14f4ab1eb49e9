import type { Chart } from '../../spec/chart';
import { escapeXml } from '../xml/escape';
import { lineXml, noLine, quietText } from './chart-text';

/** The two axes that a group of series is drawn against. */
export interface AxisPair {
  readonly categories: number;
  readonly values: number;
}

export const primaryAxes: AxisPair = { categories: 111, values: 112 };
export const secondaryAxes: AxisPair = { categories: 113, values: 114 };

const quietAxis = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
const shape = (line: string): string => `<c:spPr>${line}</c:spPr>`;
const axisLine = shape(lineXml('BFBFBF', 0.75));
const gridlines = `<c:majorGridlines>${shape(lineXml('E7E7E7', 0.75))}</c:majorGridlines>`;

/** Axes of the primary series; with horizontal bars the first category stands on top. */
export function primaryAxesXml({ format, kind, fromZero }: Pick<Chart, 'format' | 'kind' | 'fromZero'>): string {
  const horizontal = kind === 'bar';
  const { categories, values } = primaryAxes;
  return (
    `<c:catAx><c:axId val="${categories}"/><c:scaling><c:orientation val="${horizontal ? 'maxMin' : 'minMax'}"/></c:scaling><c:delete val="0"/><c:axPos val="${horizontal ? 'l' : 'b'}"/>` +
    `<c:numFmt formatCode="General" sourceLinked="1"/>${quietAxis}<c:tickLblPos val="low"/>${axisLine}${quietText}<c:crossAx val="${values}"/><c:crosses val="autoZero"/>` +
    '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>' +
    `<c:valAx><c:axId val="${values}"/><c:scaling><c:orientation val="minMax"/>${fromZero ? '<c:min val="0"/>' : ''}</c:scaling><c:delete val="0"/><c:axPos val="${horizontal ? 'b' : 'l'}"/>${gridlines}` +
    `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/>${quietAxis}<c:tickLblPos val="nextTo"/>${shape(noLine)}${quietText}<c:crossAx val="${categories}"/><c:crosses val="${horizontal ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`
  );
}

/** A second value axis at the right; its categories are those of the first and stay hidden. */
export function secondaryAxesXml(format: string): string {
  const { categories, values } = secondaryAxes;
  return (
    `<c:valAx><c:axId val="${values}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="r"/>` +
    `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/>${quietAxis}<c:tickLblPos val="nextTo"/>${shape(noLine)}${quietText}<c:crossAx val="${categories}"/><c:crosses val="max"/><c:crossBetween val="between"/></c:valAx>` +
    `<c:catAx><c:axId val="${categories}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="1"/><c:axPos val="b"/>${quietAxis}<c:tickLblPos val="nextTo"/>` +
    `<c:crossAx val="${values}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`
  );
}
