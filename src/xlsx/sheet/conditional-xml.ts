import type { ConditionalFormat } from '../../spec/sheet-spec';
import { rangeName } from '../../spec/place/cell-reference';
import { escapeXml } from '../xml/escape';
import { excel2009 as x14, excelFormulas as xm } from '../xml/namespaces';
import type { StyleSheet } from '../styles/style-sheet';
import type { FormulaText } from './cell-xml';

type Bar = Extract<ConditionalFormat, { kind: 'bar' }>;
type Icons = Extract<ConditionalFormat, { kind: 'icons' }>;

/** The conditional formats of a sheet; the first has precedence. */
export function conditionalXml(formats: readonly ConditionalFormat[], styles: StyleSheet, formulaText: FormulaText): string {
  return formats.map((format, i) => `<conditionalFormatting sqref="${rangeName(format.range)}">${ruleXml(format, i + 1, styles, formulaText)}</conditionalFormatting>`).join('');
}

function ruleXml(format: ConditionalFormat, priority: number, styles: StyleSheet, formulaText: FormulaText): string {
  switch (format.kind) {
    case 'formula':
      return `<cfRule type="expression" dxfId="${styles.differential(format.style)}" priority="${priority}"><formula>${escapeXml(formulaText(format.formula))}</formula></cfRule>`;
    case 'icons':
      return `<cfRule type="iconSet" priority="${priority}">${iconsXml(format)}</cfRule>`;
    case 'bar':
      return `<cfRule type="dataBar" priority="${priority}">${barXml(format)}${barExtension(priority)}</cfRule>`;
  }
}

// Circle, triangle, diamond: told apart without seeing colour.
function iconsXml({ at, reversed }: Icons): string {
  const limits = at.map((value) => `<cfvo type="num" val="${value}"/>`).join('');
  return `<iconSet iconSet="3Signs"${reversed ? ' reverse="1"' : ''}><cfvo type="percent" val="0"/>${limits}</iconSet>`;
}

const limit = (kind: 'min' | 'max', value: number | undefined): string =>
  value === undefined ? `<cfvo type="${kind}"/>` : `<cfvo type="num" val="${value}"/>`;

const barXml = ({ min, max, color }: Bar): string => `<dataBar>${limit('min', min)}${limit('max', max)}<color rgb="FF${color}"/></dataBar>`;

const barId = (priority: number): string => `{4B6F6572-7300-4000-8000-${priority.toString(16).toUpperCase().padStart(12, '0')}}`;

const barExtension = (priority: number): string =>
  `<extLst><ext xmlns:x14="${x14}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${barId(priority)}</x14:id></ext></extLst>`;

/** The extension with what Excel 2010 and later know of the bars: one even colour, negative bars to the left; '' without bars. */
export function barsExtensionXml(formats: readonly ConditionalFormat[]): string {
  const bars = formats.map((format, i) => (format.kind === 'bar' ? evenBar(format, i + 1) : '')).join('');
  if (bars === '') return '';
  return `<ext xmlns:x14="${x14}" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>${bars}</x14:conditionalFormattings></ext>`;
}

function evenBar({ range, min, max }: Bar, priority: number): string {
  const end = (kind: 'autoMin' | 'autoMax', value: number | undefined): string =>
    value === undefined ? `<x14:cfvo type="${kind}"/>` : `<x14:cfvo type="num"><xm:f>${value}</xm:f></x14:cfvo>`;
  const look = `<x14:negativeFillColor rgb="FFC0504D"/><x14:axisColor rgb="FF7F7F7F"/>`;
  return (
    `<x14:conditionalFormatting xmlns:xm="${xm}"><x14:cfRule type="dataBar" id="${barId(priority)}">` +
    `<x14:dataBar minLength="0" maxLength="100" gradient="0">${end('autoMin', min)}${end('autoMax', max)}${look}</x14:dataBar></x14:cfRule>` +
    `<xm:sqref>${rangeName(range)}</xm:sqref></x14:conditionalFormatting>`
  );
}
