import type { Style } from '../../spec/style';
import type { XmlElement } from '../xml/outline';
import { attribute, listed, outlineXml } from '../xml/outline';
import { splice } from '../xml/splice';
import { baseFont, fontXml, hasFont } from './font';
import { borderXml, cellFormatXml, differentialXml, fillXml } from './cell-format';
import { datedFormats } from './dated-format';
import { numberFormats } from './number-formats';
import { styleSection } from './style-section';

/** The styles of a workbook: gives the index of a style and adds what is missing; nothing is moved or taken away. */
export interface StyleSheet {
  /** The cell format for `<c s="…">`; 0 = the workbook's default. */
  cell(style: Style | undefined): number;
  /** The cell format like one of the workbook (by its index), which shows days: by this number format where it does not yet. */
  dated(index: number, format: string): number;
  /** The format for `<cfRule dxfId="…">`. */
  differential(style: Pick<Style, 'color' | 'fill' | 'bold'>): number;
  /** The styles part with the additions. */
  xml(): string;
}

export function openStyleSheet(source: string, part: string): StyleSheet {
  const root = outlineXml(source, part);
  const p = root.prefix;
  const section = (name: string) => styleSection(source, root, name);
  const sections = { numFmts: section('numFmts'), fonts: section('fonts'), fills: section('fills'), borders: section('borders'), cellXfs: section('cellXfs'), dxfs: section('dxfs') };
  const formatId = numberFormats(root, sections.numFmts);
  const font = defaultFont(root);
  const base = baseFont(source, root, font.element);
  const known = new Map<string, number>();
  const makeCell = (style: Style): number => {
    const ids = {
      numberFormat: style.format === undefined ? 0 : formatId(style.format),
      font: hasFont(style) ? sections.fonts.indexOf(fontXml(p, style, base)) : font.index,
      fill: style.fill === undefined ? 0 : sections.fills.indexOf(fillXml(p, style.fill)),
      border: style.borderTop || style.borderBottom ? sections.borders.indexOf(borderXml(p, style.borderTop, style.borderBottom)) : 0,
    };
    return sections.cellXfs.indexOf(cellFormatXml(p, ids, style));
  };
  return {
    cell: (style) => {
      if (style === undefined || Object.keys(style).length === 0) return 0;
      const key = JSON.stringify(style);
      const index = known.get(key) ?? makeCell(style);
      known.set(key, index);
      return index;
    },
    dated: datedFormats({ source, root, formatId, cellFormats: sections.cellXfs }),
    differential: (style) => sections.dxfs.indexOf(differentialXml(p, style)),
    xml: () => splice(source, Object.values(sections).flatMap((s) => s.edits())),
  };
}

function defaultFont(root: XmlElement): { readonly index: number; readonly element: XmlElement | undefined } {
  const format = listed(root, 'cellXfs', 'xf')[0];
  const index = Number((format && attribute(format, 'fontId')) ?? 0);
  return { index, element: listed(root, 'fonts', 'font')[index] };
}
