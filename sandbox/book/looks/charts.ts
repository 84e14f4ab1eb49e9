import type { Parts } from '../../../src/xlsx/package/parts';
import { isKind, relationshipsOf } from '../../../src/xlsx/package/relationships';
import type { XmlElement } from '../../../src/xlsx/xml/outline';
import { attribute, child, outlineXml } from '../../../src/xlsx/xml/outline';
import type { ChartState, Corner } from '../../model/look/charts';
import { Charts } from '../../model/look/charts';
import type { Worksheet } from '../../model/worksheet';
import { axisSettings, titleSettings } from './chart-settings';
import { seriesOf } from './chart-series';

const pointsPerUnit = 1 / 12_700;

/** The charts of a drawing: columns, bars, lines, areas, pies and scatters, as far as the model knows them; others are left out. */
export function loadCharts(sheet: Worksheet, parts: Parts, drawing: string): void {
  const relationships = relationshipsOf(parts, drawing);
  for (const anchor of outlineXml(parts.text(drawing), drawing).children) {
    const frame = child(anchor, 'graphicFrame');
    const id = frame && idOf(frame);
    const part = relationships.find((one) => one.id === id && isKind(one, 'chart'))?.part;
    if (frame && part !== undefined && parts.has(part)) loadChart(sheet, anchor, nameOf(frame), outlineXml(parts.text(part), part));
  }
}

function idOf(element: XmlElement): string | undefined {
  if (element.local === 'chart') return element.attributes.find(({ local, uri }) => local === 'id' && uri !== '')?.value;
  return element.children.map(idOf).find((id) => id !== undefined);
}

function nameOf(frame: XmlElement): string | undefined {
  const properties = child(frame, 'nvGraphicFramePr');
  const own = properties && child(properties, 'cNvPr');
  return own && attribute(own, 'name');
}

function loadChart(sheet: Worksheet, anchor: XmlElement, name: string | undefined, root: XmlElement): void {
  const chart = child(root, 'chart');
  const plot = chart && child(chart, 'plotArea');
  const from = corner(child(anchor, 'from'));
  if (!chart || !plot || !from) return;
  const groups = plot.children.filter(({ local }) => local.endsWith('Chart'));
  const series = groups.flatMap((group) => seriesOf(sheet, group, groups));
  if (series.length === 0) return;
  const layer = sheet.layer(Charts);
  const state: ChartState = layer.add(series[0]!.type, series, { top: from.row, bottom: from.row, left: from.column, right: from.column });
  if (name) state.name = name;
  state.from = from;
  state.to = corner(child(anchor, 'to')) ?? reached(layer, from, child(anchor, 'ext'));
  for (const [key, value] of [...titleSettings(chart), ...axisSettings(plot, groups)]) state.settings.set(key, value);
}

function corner(element: XmlElement | undefined): Corner | undefined {
  if (!element) return undefined;
  const of = (name: string): number => Number(child(element, name)?.text ?? 0);
  return { row: of('row'), column: of('col'), down: of('rowOff') * pointsPerUnit, right: of('colOff') * pointsPerUnit };
}

function reached(layer: Charts, from: Corner, size: XmlElement | undefined): Corner {
  const of = (name: string): number => Number((size && attribute(size, name)) ?? 0) * pointsPerUnit;
  return layer.cornerAt(layer.left(from) + of('cx'), layer.top(from) + of('cy'));
}
