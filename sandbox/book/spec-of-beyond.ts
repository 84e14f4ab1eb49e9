import { boxName } from '../model/address';
import { boxOf, lastRow } from '../model/look/area';
import type { Area } from '../model/look/area';
import { CellFormats } from '../model/look/cell-formats';
import type { CellLook } from '../model/look/cell-look';
import { plainLook } from '../model/look/cell-look';
import type { ChartState } from '../model/look/charts';
import { Charts } from '../model/look/charts';
import type { AnyRule } from '../model/look/conditional-rules';
import { ConditionalRules } from '../model/look/conditional-rules';
import { Merges } from '../model/look/merges';
import { PageSetup } from '../model/look/page-setup';
import { Sizes } from '../model/look/sizes';
import type { ValidationRule } from '../model/look/validations';
import { Validations } from '../model/look/validations';
import type { Worksheet } from '../model/worksheet';
import { chartSpecs } from './spec-of-charts';

/**
 * What a sheet of the model has that a spec cannot say, or that differs from what every spec means without saying it (the
 * print set-up of a file, the table style, even bars): one line each, empty for a sheet that is wholly told by `specOf`.
 */
export function beyondSpec(sheet: Worksheet): readonly string[] {
  const looks = [...sheet.layer(CellFormats).grid.pieces()].flatMap(({ area, value }) => oddLook(value).map((odd) => `${nameOf(area)}: ${odd}`));
  const rules = sheet.layer(ConditionalRules).rules.flatMap(({ areas, rule, stopIfTrue }) => [...oddRule(rule), ...(stopIfTrue ? ['a rule that stops others'] : [])].map((odd) => `${nameOf(areas[0]!)}: ${odd}`));
  const merges = sheet.layer(Merges).areas.filter(({ top, bottom }) => top !== bottom).map((area) => `${nameOf(area)}: merged over more rows`);
  const validations = [...sheet.layer(Validations).grid.pieces()].flatMap(({ area, value }) => (value.rule && isOddValidation(value.rule) ? [`${nameOf(area)}: validation ${value.rule.type}`] : []));
  return [...new Set([...looks, ...rules, ...merges, ...validations, ...oddTables(sheet), ...oddCharts(sheet), ...oddPage(sheet), ...oddSheet(sheet)])];
}

const nameOf = (area: Area): string => boxName(boxOf(area));

function oddLook(look: CellLook): readonly string[] {
  const same = (['fontName', 'strikethrough', 'subscript', 'superscript', 'orientation', 'shrinkToFit', 'autoIndent', 'readingOrder', 'formulaHidden', 'left', 'right', 'diagonalDown', 'diagonalUp'] as const)
    .filter((key) => look[key] !== plainLook[key]);
  const underline = look.underline === 'None' || look.underline === 'Single' ? [] : ['underline'];
  const lines = [look.top, look.bottom].flatMap((line) => (line && (line.style !== 'Continuous' || line.weight === 'Thick') ? [`border ${line.style} ${line.weight}`] : []));
  const side = ['General', 'Left', 'Center', 'Right'].includes(look.horizontal) ? [] : [look.horizontal];
  return [...same, ...underline, ...lines, ...side];
}

const negativeFill = '#C0504D';

function oddRule(rule: AnyRule): readonly string[] {
  switch (rule.type) {
    case 'DataBar':
      return [
        ...(rule.positive.gradient ? ['a bar that fades'] : []),
        ...(rule.barOnly ? ['a bar without its figure'] : []),
        ...(rule.negative.matchFill || rule.negative.fillColor !== negativeFill ? ['a negative bar in another colour'] : []),
        ...[rule.lower, rule.upper].flatMap(({ type }) => (['Automatic', 'LowestValue', 'HighestValue', 'Number'].includes(type) ? [] : [`a bar up to ${type}`])),
      ];
    case 'IconSet':
      return [
        ...(rule.style === 'ThreeSigns' ? [] : [`icons ${rule.style}`]),
        ...(rule.iconsOnly ? ['icons without their figure'] : []),
        ...rule.criteria.slice(1).flatMap(({ type, operator }) => (type === 'Number' && operator === 'GreaterThanOrEqual' ? [] : [`icons by ${type} ${operator}`])),
      ];
    case 'Custom':
      return rule.formula.startsWith('=') ? [] : ['a condition that is no formula'];
    case 'CellValue':
      return ['a condition on the value'];
  }
}

function isOddValidation(rule: ValidationRule): boolean {
  if (rule.type === 'List') return !rule.inCellDropDown;
  if (rule.type === 'Custom') return rule.formula !== '=TRUE';
  if (rule.type === 'Date') return rule.operator !== 'GreaterThanOrEqualTo' || rule.formula1 !== '=1';
  return rule.type !== 'Decimal' || !['Between', 'GreaterThanOrEqualTo', 'LessThanOrEqualTo'].includes(rule.operator);
}

const oddTables = (sheet: Worksheet): readonly string[] =>
  sheet.book.tables
    .filter((table) => table.sheet === sheet)
    .flatMap((table) => [
      ...(table.Style === 'TableStyleLight1' ? [] : [`${table.Name}: ${table.Style}`]),
      ...(table.hasHeaders ? [] : [`${table.Name}: no headers`]),
      ...(table.HighlightFirstColumn || table.HighlightLastColumn || table.ShowBandedColumns ? [`${table.Name}: columns that stand out`] : []),
    ]);

function oddCharts(sheet: Worksheet): readonly string[] {
  const { charts } = sheet.layer(Charts);
  const untold = charts.length - chartSpecs(sheet).length;
  return [...(untold > 0 ? [`${untold} charts of another kind`] : []), ...charts.flatMap(oddChart)];
}

function oddChart({ name, series, settings }: ChartState): readonly string[] {
  const bars = series.every(({ type }) => type === 'BarClustered');
  const position = settings.get('Legend/Visible') === false ? 'Bottom' : (settings.get('Legend/Position') ?? 'Bottom');
  return [
    ...(position === 'Bottom' ? [] : [`${name}: legend ${String(position)}`]),
    ...(bars && settings.get('Axes/Category/Primary/ReversePlotOrder') !== true ? [`${name}: the first category stands below`] : []),
    ...(settings.get('PlotVisibleOnly') === false ? [] : [`${name}: hidden rows are not drawn`]),
  ];
}

const fileMargins = { LeftMargin: 36, RightMargin: 36, TopMargin: 43.2, BottomMargin: 50.4, HeaderMargin: 21.6, FooterMargin: 21.6 };

function oddPage(sheet: Worksheet): readonly string[] {
  const { paperSize, zoom, headers, margins, columnBreaks } = sheet.layer(PageSetup);
  const { RightFooter, CenterFooter, LeftHeader, CenterHeader, RightHeader } = headers.all;
  return [
    ...(paperSize === 'A4' ? [] : [`paper ${String(paperSize)}`]),
    ...(zoom.horizontalFitToPages === 1 && zoom.verticalFitToPages === undefined ? [] : ['not as wide as one page']),
    ...(RightFooter === '&8&P / &N' ? [] : ['no page numbers']),
    ...([CenterFooter, LeftHeader, CenterHeader, RightHeader].every((text) => text === '') ? [] : ['other headers or footers']),
    ...Object.entries(fileMargins).flatMap(([side, points]) => (Math.abs(margins[side as keyof typeof margins] - points) < 0.1 ? [] : [side])),
    ...(columnBreaks.length === 0 ? [] : ['page breaks between columns']),
  ];
}

function oddSheet(sheet: Worksheet): readonly string[] {
  const { hidden } = sheet.layer(Sizes);
  const whole = sheet.layer(Sizes).ownRows().some(({ to }) => to === lastRow);
  return [...(hidden.rows.length > 0 ? ['hidden rows'] : []), ...(hidden.columns.length > 0 ? ['hidden columns'] : []), ...(whole ? ['a height for all rows'] : []), ...(sheet.Visibility === 'Visible' ? [] : ['a hidden sheet'])];
}
