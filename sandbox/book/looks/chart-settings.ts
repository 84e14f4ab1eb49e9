import type { XmlElement } from '../../../src/xlsx/xml/outline';
import { attribute, child } from '../../../src/xlsx/xml/outline';
import { axesOf } from './chart-series';

type Setting = readonly [path: string, value: unknown];

const textOf = (element: XmlElement): string => (element.local === 't' ? element.text : element.children.map(textOf).join(''));
const value = (element: XmlElement | undefined, name: string): string | undefined => {
  const one = element && child(element, name);
  return one && attribute(one, 'val');
};

/** The title and the legend of a chart. */
export function titleSettings(chart: XmlElement): readonly Setting[] {
  const [title, legend] = [child(chart, 'title'), child(chart, 'legend')];
  const places: Readonly<Record<string, string>> = { r: 'Right', l: 'Left', t: 'Top', b: 'Bottom', tr: 'Right' };
  return [
    ['Title/Visible', title !== undefined],
    ['Title/Text', title ? textOf(title) : ''],
    ['Legend/Visible', legend !== undefined],
    ['Legend/Position', places[value(legend, 'legendPos') ?? 'b'] ?? 'Bottom'],
  ];
}

/** The limits, number formats and gridlines of the axes. */
export function axisSettings(plot: XmlElement, groups: readonly XmlElement[]): readonly Setting[] {
  const primary = new Set(groups[0] ? axesOf(groups[0]) : []);
  return plot.children.filter(({ local }) => local === 'valAx' || local === 'catAx' || local === 'dateAx').flatMap((axis) => {
    const path = `Axes/${axis.local === 'valAx' ? 'Value' : 'Category'}/${primary.has(value(axis, 'axId') ?? '') ? 'Primary' : 'Secondary'}/`;
    return [...scaleOf(axis), ...looksOf(axis)].map(([name, one]) => [path + name, one] as const);
  });
}

function scaleOf(axis: XmlElement): readonly Setting[] {
  const scaling = child(axis, 'scaling');
  const [low, high] = [value(scaling, 'min'), value(scaling, 'max')];
  return [
    ...(low === undefined ? [] : [['Minimum', Number(low)] as const]),
    ...(high === undefined ? [] : [['Maximum', Number(high)] as const]),
    ...(value(scaling, 'orientation') === 'maxMin' ? [['ReversePlotOrder', true] as const] : []),
  ];
}

function looksOf(axis: XmlElement): readonly Setting[] {
  const format = child(axis, 'numFmt');
  const isOwn = format !== undefined && attribute(format, 'sourceLinked') !== '1';
  return [
    ...(isOwn ? [['NumberFormat', attribute(format, 'formatCode')] as const] : []),
    ...(value(axis, 'delete') === '1' ? [['Visible', false] as const] : []),
    ...(axis.local === 'valAx' ? [['MajorGridlines/Visible', child(axis, 'majorGridlines') !== undefined] as const] : []),
  ];
}
