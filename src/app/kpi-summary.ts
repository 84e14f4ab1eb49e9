import { ipaLetters } from '../core/ipa-letter';
import { smartLetters, type SmartLetter } from '../core/smart-letter';
import type { Value } from '../core/value';
import type { KpiFigure, KpiFigures, KpiStatus } from '../measure/kpi/kpi-result';
import type { CheckedKpi, KpiCheck, Verdict } from '../plan/kpi-check';

/** How many KPIs are met on all five letters. */
export const smartKpis = ({ kpis }: KpiCheck): number => kpis.filter(({ met }) => met === smartLetters.length).length;

/** The letters of a KPI with a verdict. */
export const lettersThat = ({ letters }: CheckedKpi, kind: Verdict['kind']): readonly SmartLetter[] => smartLetters.filter((letter) => letters[letter].kind === kind);

/** How many KPIs stand how. */
export function countStatuses({ kpis }: KpiFigures): Readonly<Record<KpiStatus, number>> {
  const counts = { onCourse: 0, attention: 0, offCourse: 0, missing: 0 };
  for (const { current } of kpis) counts[current.status] += 1;
  return counts;
}

const figure = (value: Value<number>): number | null => (value.kind === 'known' ? value.value : null);

/** The checked KPIs for machines: per letter met, notMet or unknown. */
export const kpiRows = ({ kpis }: KpiCheck) =>
  kpis.map(({ name, scope, owner, goal, letters, met, level, ipa, evidence, proposal }) => ({
    kpi: name,
    scope,
    owner: owner ?? null,
    goal: goal ?? null,
    met,
    letters: Object.fromEntries(smartLetters.map((letter) => [letter, letters[letter].kind])),
    level,
    ipa: Object.fromEntries(ipaLetters.map((letter) => [letter, ipa[letter].kind])),
    chance: evidence.find(({ letter }) => letter === 'achievable')?.chance ?? null,
    proposal: proposal?.text ?? null,
  }));

const dashboardRow = ({ kpi, scope, kind, unit, current }: KpiFigure) => ({
  kpi,
  scope,
  kind,
  unit,
  period: current.period.name,
  actual: figure(current.actual),
  target: figure(current.target),
  attainment: figure(current.attainment),
  status: current.status,
  provisional: current.isProvisional,
});

/** The newest figure of every KPI for machines; a figure that is not known is null. */
export const dashboardRows = ({ kpis }: KpiFigures) => kpis.map(dashboardRow);
