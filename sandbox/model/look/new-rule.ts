import { refuse } from '../host-error';
import type { AnyRule } from './conditional-rules';
import { oneOf } from './one-of';

const types = ['Custom', 'DataBar', 'ColorScale', 'IconSet', 'TopBottom', 'PresetCriteria', 'ContainsText', 'CellValue'] as const;

/** A rule as Excel makes it before the add-in says more. */
export function newRule(type: unknown): AnyRule {
  const known = oneOf(types, type);
  switch (known) {
    case 'Custom':
      return { type: known, formula: '', look: {} };
    case 'CellValue':
      return { type: known, rule: { formula1: '=0', operator: 'GreaterThan' }, look: {} };
    case 'IconSet':
      return { type: known, style: 'ThreeTrafficLights1', criteria: defaultSteps(3), reversed: false, iconsOnly: false };
    case 'DataBar':
      return {
        type: known, lower: { type: 'Automatic' }, upper: { type: 'Automatic' }, direction: 'Context', axisFormat: 'Automatic', axisColor: '#000000', barOnly: false,
        positive: { fillColor: '#638EC6', gradient: true, borderColor: '' }, negative: { fillColor: '#FF0000', matchFill: false, borderColor: '', matchBorder: true },
      };
    default:
      return refuse('NotImplemented', `[simulated Excel] conditional format ${known}`);
  }
}

/** Icons share the values evenly: from 0, 33 and 67 percent for three. */
export const defaultSteps = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ type: 'Percent', formula: `=${Math.round((100 * i) / count)}`, operator: 'GreaterThanOrEqual' }));
