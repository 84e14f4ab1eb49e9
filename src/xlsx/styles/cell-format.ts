import type { Border, Style } from '../../spec/style';

/** The fill of a cell in one colour. */
export const fillXml = (p: string, color: string): string =>
  `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${color}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;

export function borderXml(p: string, top: Border | undefined, bottom: Border | undefined): string {
  const side = (name: string, border: Border | undefined): string =>
    border ? `<${p}${name} style="${border.line}"><${p}color rgb="FF${border.color}"/></${p}${name}>` : `<${p}${name}/>`;
  return `<${p}border><${p}left/><${p}right/>${side('top', top)}${side('bottom', bottom)}<${p}diagonal/></${p}border>`;
}

/** The ids that a cell format is made of; 0 = the workbook's default. */
export interface FormatIds {
  readonly numberFormat: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
}

export function cellFormatXml(p: string, ids: FormatIds, style: Style): string {
  const numbers = `numFmtId="${ids.numberFormat}" fontId="${ids.font}" fillId="${ids.fill}" borderId="${ids.border}" xfId="0"`;
  const alignment = alignmentXml(p, style);
  const protection = style.unlocked ? `<${p}protection locked="0"/>` : '';
  const applied = [
    ids.numberFormat > 0 && 'NumberFormat',
    ids.font > 0 && 'Font',
    ids.fill > 0 && 'Fill',
    ids.border > 0 && 'Border',
    alignment !== '' && 'Alignment',
    protection !== '' && 'Protection',
  ].filter((part) => part !== false);
  const apply = applied.map((part) => ` apply${part}="1"`).join('');
  const inside = alignment + protection;
  return `<${p}xf ${numbers}${apply}${inside === '' ? '/>' : `>${inside}</${p}xf>`}`;
}

function alignmentXml(p: string, { horizontal, vertical, wrap, indent }: Style): string {
  // An indent only shows on a side; Excel's own default side for it is the left.
  const side = horizontal ?? (indent ? 'left' : undefined);
  const parts = [
    side && ` horizontal="${side}"`,
    vertical && ` vertical="${vertical}"`,
    wrap && ' wrapText="1"',
    indent && ` indent="${indent}"`,
  ].filter(Boolean);
  return parts.length === 0 ? '' : `<${p}alignment${parts.join('')}/>`;
}

/** What a conditional format changes. */
export function differentialXml(p: string, style: Pick<Style, 'color' | 'fill' | 'bold'>): string {
  const font = (style.bold ? `<${p}b/>` : '') + (style.color ? `<${p}color rgb="FF${style.color}"/>` : '');
  const fill = style.fill ? `<${p}fill><${p}patternFill><${p}bgColor rgb="FF${style.fill}"/></${p}patternFill></${p}fill>` : '';
  return `<${p}dxf>${font === '' ? '' : `<${p}font>${font}</${p}font>`}${fill}</${p}dxf>`;
}
