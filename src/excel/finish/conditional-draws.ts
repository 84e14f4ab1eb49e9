import { rangeName } from '../../spec/place/cell-reference';
import type { ConditionalFormat } from '../../spec/sheet-spec';
import type { Draw } from '../write/draw';

type Of<K extends ConditionalFormat['kind']> = Extract<ConditionalFormat, { kind: K }>;

/** The conditional formats of a sheet. Excel puts each new one in front, so the first of the spec comes last. */
export const conditionalDraws = (formats: readonly ConditionalFormat[], formulaText: (formula: string) => string): readonly Draw[] =>
  [...formats].reverse().map((format) => (sheet) => add(sheet.getRange(rangeName(format.range)).conditionalFormats, format, formulaText));

function add(list: Excel.ConditionalFormatCollection, format: ConditionalFormat, formulaText: (formula: string) => string): void {
  switch (format.kind) {
    case 'formula':
      return addRule(list.add('Custom').custom, format, formulaText);
    case 'bar':
      return addBar(list.add('DataBar').dataBar, format);
    case 'icons':
      return addIcons(list.add('IconSet').iconSet, format);
  }
}

function addRule(custom: Excel.CustomConditionalFormat, { formula, style }: Of<'formula'>, formulaText: (formula: string) => string): void {
  custom.rule.formula = `=${formulaText(formula)}`;
  if (style.color !== undefined) custom.format.font.color = `#${style.color}`;
  if (style.bold) custom.format.font.bold = true;
  if (style.fill !== undefined) custom.format.fill.color = `#${style.fill}`;
}

function addBar(bar: Excel.DataBarConditionalFormat, { color, min, max }: Of<'bar'>): void {
  bar.positiveFormat.fillColor = `#${color}`;
  bar.positiveFormat.gradientFill = false;
  bar.negativeFormat.matchPositiveFillColor = false;
  bar.negativeFormat.fillColor = '#C0504D';
  bar.lowerBoundRule = min === undefined ? { type: 'Automatic' } : { type: 'Number', formula: `=${min}` };
  bar.upperBoundRule = max === undefined ? { type: 'Automatic' } : { type: 'Number', formula: `=${max}` };
}

// Circle, triangle, diamond: told apart without seeing colour.
function addIcons(icons: Excel.IconSetConditionalFormat, { at, reversed }: Of<'icons'>): void {
  icons.style = 'ThreeSigns';
  icons.reverseIconOrder = reversed === true;
  const limits = at.map((value) => ({ type: 'Number' as const, operator: 'GreaterThanOrEqual' as const, formula: `=${value}` }));
  icons.criteria = [{} as Excel.ConditionalIconCriterion, ...limits];
}
