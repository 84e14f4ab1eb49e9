import type { XmlElement } from '../../../src/xlsx/xml/outline';
import { attribute, child } from '../../../src/xlsx/xml/outline';
import { parseBox } from '../../model/address';
import type { Area } from '../../model/look/area';
import { areaOf } from '../../model/look/area';
import type { AnyRule, ConditionalLook, ConditionalRule, IconStep, Limit } from '../../model/look/conditional-rules';
import { ConditionalRules } from '../../model/look/conditional-rules';
import { defaultSteps } from '../../model/look/new-rule';
import type { Worksheet } from '../../model/worksheet';
import type { ColorReader } from './colors';

export const areasOf = (references: string | undefined): readonly Area[] => (references ?? '').split(/\s+/).flatMap((reference) => {
  const box = parseBox(reference);
  return box ? [areaOf(box)] : [];
});

interface FoundRule {
  readonly priority: number;
  readonly areas: readonly Area[];
  readonly rule: AnyRule;
  readonly stopIfTrue: boolean;
}

/** The conditional formats that the model knows: conditions on formulas and values, bars, icons. Scales and the rest are left out. */
export function loadRules(sheet: Worksheet, root: XmlElement, looks: readonly ConditionalLook[], color: ColorReader): void {
  const extended = extendedBars(root);
  const found: FoundRule[] = [];
  for (const format of root.children.filter(({ local }) => local === 'conditionalFormatting')) {
    for (const element of format.children.filter(({ local }) => local === 'cfRule')) {
      const rule = ruleOf(element, looks, color, extended);
      if (rule) found.push({ rule, areas: areasOf(attribute(format, 'sqref')), priority: Number(attribute(element, 'priority') ?? 0), stopIfTrue: attribute(element, 'stopIfTrue') === '1' });
    }
  }
  const layer = sheet.layer(ConditionalRules);
  for (const { areas, rule, stopIfTrue } of found.sort((a, b) => b.priority - a.priority)) {
    if (areas.length === 0) continue;
    const added: ConditionalRule = layer.add(areas, rule);
    added.stopIfTrue = stopIfTrue;
  }
}

const operators: Readonly<Record<string, string>> = {
  between: 'Between', notBetween: 'NotBetween', equal: 'EqualTo', notEqual: 'NotEqualTo', greaterThan: 'GreaterThan', lessThan: 'LessThan', greaterThanOrEqual: 'GreaterThanOrEqual', lessThanOrEqual: 'LessThanOrEqual',
};

function ruleOf(element: XmlElement, looks: readonly ConditionalLook[], color: ColorReader, extended: ReadonlyMap<string, XmlElement>): AnyRule | undefined {
  const look = { ...looks[Number(attribute(element, 'dxfId') ?? -1)] };
  const [one, two] = element.children.filter(({ local }) => local === 'formula').map(({ text }) => `=${text}`);
  switch (attribute(element, 'type')) {
    case 'expression':
      return one === undefined ? undefined : { type: 'Custom', formula: one, look };
    case 'cellIs': {
      const operator = operators[attribute(element, 'operator') ?? ''];
      return one === undefined || !operator ? undefined : { type: 'CellValue', look, rule: { operator, formula1: one, ...(two === undefined ? {} : { formula2: two }) } };
    }
    case 'dataBar':
      return barOf(element, color, extended);
    case 'iconSet':
      return iconsOf(element);
    default:
      return undefined;
  }
}

const limitTypes: Readonly<Record<string, string>> = { min: 'LowestValue', max: 'HighestValue', num: 'Number', percent: 'Percent', percentile: 'Percentile', formula: 'Formula', autoMin: 'Automatic', autoMax: 'Automatic' };

function limitOf(element: XmlElement | undefined): Limit {
  const type = limitTypes[(element && attribute(element, 'type')) ?? ''] ?? 'Automatic';
  const text = element && (attribute(element, 'val') ?? child(element, 'f')?.text);
  return text === undefined || ['LowestValue', 'HighestValue', 'Automatic'].includes(type) ? { type } : { type, formula: text };
}

/** The second half of the bars, that Excel 2010 added: by the id with which the first half refers to it. */
function extendedBars(root: XmlElement): ReadonlyMap<string, XmlElement> {
  const found = new Map<string, XmlElement>();
  const visit = (element: XmlElement): void => {
    const bar = element.local === 'cfRule' && child(element, 'dataBar');
    if (bar) found.set(attribute(element, 'id') ?? '', bar);
    else element.children.forEach(visit);
  };
  const list = child(root, 'extLst');
  if (list) visit(list);
  return found;
}

function textIn(element: XmlElement, local: string): string | undefined {
  return element.local === local ? element.text : element.children.map((inner) => textIn(inner, local)).find((text) => text !== undefined);
}

function barOf(element: XmlElement, color: ColorReader, extended: ReadonlyMap<string, XmlElement>): AnyRule | undefined {
  const bar = child(element, 'dataBar');
  if (!bar) return undefined;
  const list = child(element, 'extLst');
  const more = extended.get((list && textIn(list, 'id')) ?? '');
  const [lower, upper] = (more ?? bar).children.filter(({ local }) => local === 'cfvo');
  return {
    type: 'DataBar', lower: limitOf(lower), upper: limitOf(upper), direction: 'Context', axisFormat: 'Automatic', axisColor: (more && color(child(more, 'axisColor'))) ?? '#000000',
    barOnly: attribute(bar, 'showValue') === '0',
    positive: { fillColor: color(child(bar, 'color')) ?? '#638EC6', gradient: more === undefined || attribute(more, 'gradient') !== '0', borderColor: '' },
    negative: { fillColor: (more && color(child(more, 'negativeFillColor'))) ?? '#FF0000', matchFill: (more && attribute(more, 'negativeBarColorSameAsPositive')) === '1', borderColor: '', matchBorder: true },
  };
}

const iconWords: Readonly<Record<string, string>> = { 3: 'Three', 4: 'Four', 5: 'Five' };

function iconsOf(element: XmlElement): AnyRule | undefined {
  const icons = child(element, 'iconSet');
  if (!icons) return undefined;
  const name = attribute(icons, 'iconSet') ?? '3TrafficLights1';
  const criteria = icons.children.filter(({ local }) => local === 'cfvo').map((step, i): IconStep => {
    if (i === 0) return defaultSteps(1)[0]!;
    const { type, formula } = limitOf(step);
    return { type, formula: `=${formula ?? '0'}`, operator: attribute(step, 'gte') === '0' ? 'GreaterThan' : 'GreaterThanOrEqual' };
  });
  return { type: 'IconSet', style: (iconWords[name[0]!] ?? 'Three') + name.slice(1), criteria, reversed: attribute(icons, 'reverse') === '1', iconsOnly: attribute(icons, 'showValue') === '0' };
}
