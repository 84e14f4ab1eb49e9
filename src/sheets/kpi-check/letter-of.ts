import type { Finding } from '../../core/finding';
import type { SmartLetter } from '../../core/smart-letter';

const letters: Readonly<Record<string, SmartLetter>> = {
  'kpiText.baseline': 'measurable', 'kpiText.target': 'measurable', 'kpiText.limits': 'measurable', 'kpiText.period': 'measurable', 'kpiText.arithmetic': 'measurable', 'kpiText.scopeNumber': 'measurable',
  'kpiText.direction': 'specific', 'kpiText.way': 'specific', 'kpiText.compound': 'specific',
  'kpiText.change': 'achievable', 'kpiText.feasible': 'achievable',
  'kpiText.guard': 'relevant', 'kpiData.reversed': 'relevant',
  'kpiText.deadline': 'timeBound',
};

/** The letter of SMART that a remark is about. */
export function letterOf(remark: Finding): SmartLetter {
  if (remark.check === 'kpiText.onlyInText') return remark.args.column === 'deadline' ? 'timeBound' : 'measurable';
  return letters[remark.check] ?? 'specific';
}
