import type { XmlElement } from '../../../src/xlsx/xml/outline';
import { attribute, child, listed } from '../../../src/xlsx/xml/outline';
import type { CellLook, EdgeLook } from '../../model/look/cell-look';
import { changedLook } from '../../model/look/cell-look';
import type { ConditionalLook } from '../../model/look/conditional-rules';
import type { ColorReader } from './colors';

/** The looks that the cells of a file refer to by number. */
export interface FileStyles {
  /** Undefined = plain. */
  readonly cells: readonly (CellLook | undefined)[];
  readonly conditional: readonly ConditionalLook[];
}

export function fileStyles(root: XmlElement, color: ColorReader): FileStyles {
  const fonts = listed(root, 'fonts', 'font').map((font) => fontLook(font, color));
  const fills = listed(root, 'fills', 'fill').map((fill) => fillColor(fill, color));
  const borders = listed(root, 'borders', 'border').map((border) => edges(border, color));
  const cells = listed(root, 'cellXfs', 'xf').map((style) => {
    const of = (name: string): number => Number(attribute(style, name) ?? 0);
    const fill = fills[of('fillId')];
    return changedLook(undefined, { ...fonts[of('fontId')], ...(fill === undefined ? {} : { fill }), ...borders[of('borderId')], ...placed(child(style, 'alignment')), ...guarded(child(style, 'protection')) });
  });
  return { cells, conditional: listed(root, 'dxfs', 'dxf').map((style) => conditionalLook(style, color)) };
}

const value = (element: XmlElement | undefined): string | undefined => element && attribute(element, 'val');
const isOn = (parent: XmlElement, name: string): boolean => {
  const element = child(parent, name);
  return element !== undefined && !['0', 'false'].includes(value(element) ?? '1');
};

function fontLook(font: XmlElement, color: ColorReader): Partial<CellLook> {
  const line = child(font, 'u');
  const place = value(child(font, 'vertAlign'));
  return {
    fontName: value(child(font, 'name')) ?? 'Calibri', fontSize: Number(value(child(font, 'sz')) ?? 11), fontColor: color(child(font, 'color')) ?? '#000000',
    bold: isOn(font, 'b'), italic: isOn(font, 'i'), strikethrough: isOn(font, 'strike'), underline: line === undefined ? 'None' : underlineOf(value(line)),
    superscript: place === 'superscript', subscript: place === 'subscript',
  };
}

const underlineOf = (text: string | undefined): CellLook['underline'] =>
  text === 'none' ? 'None' : text === 'double' ? 'Double' : text === 'singleAccounting' ? 'SingleAccountant' : text === 'doubleAccounting' ? 'DoubleAccountant' : 'Single';

function fillColor(fill: XmlElement, color: ColorReader): string | undefined {
  const pattern = child(fill, 'patternFill');
  const kind = pattern && attribute(pattern, 'patternType');
  if (pattern && kind && kind !== 'none') return kind === 'solid' ? color(child(pattern, 'fgColor')) : (color(child(pattern, 'bgColor')) ?? color(child(pattern, 'fgColor')));
  const stop = child(fill, 'gradientFill')?.children[0];
  return stop && color(child(stop, 'color'));
}

const lines: Readonly<Record<string, readonly [EdgeLook['style'], EdgeLook['weight']]>> = {
  thin: ['Continuous', 'Thin'], medium: ['Continuous', 'Medium'], thick: ['Continuous', 'Thick'], hair: ['Continuous', 'Hairline'], double: ['Double', 'Thick'], dotted: ['Dot', 'Thin'], dashed: ['Dash', 'Thin'],
  dashDot: ['DashDot', 'Thin'], dashDotDot: ['DashDotDot', 'Thin'], mediumDashed: ['Dash', 'Medium'], mediumDashDot: ['DashDot', 'Medium'], mediumDashDotDot: ['DashDotDot', 'Medium'], slantDashDot: ['SlantDashDot', 'Medium'],
};

function edges(border: XmlElement, color: ColorReader): Partial<CellLook> {
  const edge = (name: string): EdgeLook | null => {
    const element = child(border, name);
    const line = element && lines[attribute(element, 'style') ?? ''];
    return line ? { style: line[0], weight: line[1], color: color(child(element, 'color')) ?? '#000000' } : null;
  };
  return { top: edge('top'), bottom: edge('bottom'), left: edge('left') ?? edge('start'), right: edge('right') ?? edge('end') };
}

const horizontals: Readonly<Record<string, CellLook['horizontal']>> = { left: 'Left', center: 'Center', right: 'Right', fill: 'Fill', justify: 'Justify', centerContinuous: 'CenterAcrossSelection', distributed: 'Distributed' };
const verticals: Readonly<Record<string, CellLook['vertical']>> = { top: 'Top', center: 'Center', bottom: 'Bottom', justify: 'Justify', distributed: 'Distributed' };

function placed(alignment: XmlElement | undefined): Partial<CellLook> {
  if (!alignment) return {};
  const turned = Number(attribute(alignment, 'textRotation') ?? 0);
  return {
    horizontal: horizontals[attribute(alignment, 'horizontal') ?? ''] ?? 'General', vertical: verticals[attribute(alignment, 'vertical') ?? ''] ?? 'Bottom',
    wrap: ['1', 'true'].includes(attribute(alignment, 'wrapText') ?? ''), shrinkToFit: ['1', 'true'].includes(attribute(alignment, 'shrinkToFit') ?? ''),
    indent: Number(attribute(alignment, 'indent') ?? 0), orientation: turned > 90 && turned <= 180 ? 90 - turned : turned,
  };
}

function guarded(protection: XmlElement | undefined): Partial<CellLook> {
  if (!protection) return {};
  return { locked: !['0', 'false'].includes(attribute(protection, 'locked') ?? '1'), formulaHidden: ['1', 'true'].includes(attribute(protection, 'hidden') ?? '') };
}

function conditionalLook(style: XmlElement, color: ColorReader): ConditionalLook {
  const [font, fill, format] = [child(style, 'font'), child(style, 'fill'), child(style, 'numFmt')];
  const pattern = fill && child(fill, 'patternFill');
  const shade = pattern && (color(child(pattern, 'bgColor')) ?? color(child(pattern, 'fgColor')));
  const said = (name: string): Record<string, boolean> => (font && child(font, name) ? { [name]: isOn(font, name) } : {});
  const { b, i, strike } = { ...said('b'), ...said('i'), ...said('strike') };
  const fontColor = font && color(child(font, 'color'));
  return {
    ...(fontColor ? { fontColor } : {}), ...(shade ? { fill: shade } : {}), ...(b === undefined ? {} : { bold: b }), ...(i === undefined ? {} : { italic: i }), ...(strike === undefined ? {} : { strikethrough: strike }),
    ...(font && child(font, 'u') ? { underline: underlineOf(value(child(font, 'u'))) } : {}), ...(format ? { numberFormat: attribute(format, 'formatCode') } : {}),
  };
}
