import type { XmlElement } from '../../../src/xlsx/xml/outline';
import { attribute, child } from '../../../src/xlsx/xml/outline';
import { parseBox, splitSheet } from '../../model/address';
import { areaOf } from '../../model/look/area';
import type { SeriesState, Settings, Source } from '../../model/look/charts';
import type { Worksheet } from '../../model/worksheet';

const value = (element: XmlElement | undefined, name: string): string | undefined => {
  const one = element && child(element, name);
  return one && attribute(one, 'val');
};

/** The ids of the axes on which a group of series stands. */
export const axesOf = (group: XmlElement): readonly string[] => group.children.filter(({ local }) => local === 'axId').map((axis) => attribute(axis, 'val') ?? '');

/** The kind of a group of series in the words of the Excel API; undefined for one that is not known. */
function typeOf(group: XmlElement): string | undefined {
  const grouping = value(group, 'grouping');
  const stacked = grouping === 'stacked' ? 'Stacked' : grouping === 'percentStacked' ? 'Stacked100' : '';
  switch (group.local) {
    case 'barChart':
      return `${value(group, 'barDir') === 'bar' ? 'Bar' : 'Column'}${stacked || 'Clustered'}`;
    case 'lineChart':
      return `Line${stacked}`;
    case 'areaChart':
      return `Area${stacked}`;
    case 'pieChart':
      return 'Pie';
    case 'doughnutChart':
      return 'Doughnut';
    default:
      return undefined;
  }
}

/** The series of one group. The axes of the first group are the primary ones. */
export function seriesOf(sheet: Worksheet, group: XmlElement, groups: readonly XmlElement[]): readonly SeriesState[] {
  const type = typeOf(group);
  if (type === undefined) return [];
  const isSecondary = axesOf(group).join() !== axesOf(groups[0]!).join();
  return group.children.filter(({ local }) => local === 'ser').map((element) => {
    const settings: Settings = new Map();
    if (isSecondary) settings.set('AxisGroup', 'Secondary');
    const gap = value(group, 'gapWidth');
    if (gap !== undefined) settings.set('GapWidth', Number(gap));
    look(element, type).forEach(([key, one]) => settings.set(key, one));
    return { name: nameOf(sheet, child(element, 'tx')), type, settings, values: sourceOf(sheet, child(element, 'val')), categories: sourceOf(sheet, child(element, 'cat')) };
  });
}

function look(element: XmlElement, type: string): readonly (readonly [string, unknown])[] {
  const shape = child(element, 'spPr');
  const [fill, line] = [colorIn(shape && child(shape, 'solidFill')), colorIn(shape && child(shape, 'ln') && child(child(shape, 'ln')!, 'solidFill'))];
  const labels = child(element, 'dLbls');
  return [
    ...(type.startsWith('Line') ? (line ? [['Format/Line/Color', line] as const] : []) : fill ? [['Format/Fill/Solid', fill] as const] : []),
    ...(labels && value(labels, 'showVal') === '1' ? [['HasDataLabels', true] as const] : []),
  ];
}

function colorIn(fill: XmlElement | undefined): string | undefined {
  const color = fill && child(fill, 'srgbClr');
  return color && `#${(attribute(color, 'val') ?? '000000').toUpperCase()}`;
}

function nameOf(sheet: Worksheet, text: XmlElement | undefined): string {
  const plain = text && child(text, 'v');
  if (plain) return plain.text;
  const source = sourceOf(sheet, text);
  return source ? String(source.sheet.cells.get(source.area.top, source.area.left).value) : '';
}

/** The cells of `<c:cat>`, `<c:val>` or `<c:tx>`. */
function sourceOf(home: Worksheet, element: XmlElement | undefined): Source | undefined {
  const reference = element?.children.find(({ local }) => local.endsWith('Ref'));
  const formula = reference && child(reference, 'f')?.text;
  if (!formula) return undefined;
  const { sheet, rest } = splitSheet(formula);
  const box = parseBox(rest);
  const on = sheet === undefined ? home : home.book.sheet(sheet);
  return box && on ? { sheet: on, area: areaOf(box) } : undefined;
}
