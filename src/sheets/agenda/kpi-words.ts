import { formatFor } from '../../i18n/format';
import type { Language } from '../../i18n';
import type { SheetText } from '../../i18n/sheet-text';
import type { KpiFigure, KpiPeriodFigure } from '../../measure/kpi/kpi-result';
import type { AgendaKpi, Change } from '../../measure/rhythm/agenda';
import { reasonOf } from '../dashboard/dashboard-input';
import { spokenFigure, spokenLimits } from '../dashboard/kpi-format';

/** What words are made with. */
export interface Speaker {
  readonly say: SheetText;
  readonly language: Language;
}

/** How far a KPI is off course, with its figures: `128 van 160 in september 2026: 80% van het doel`. Why, where no figure is known. */
export function deviationText(kpi: KpiFigure, { say, language }: Speaker): string {
  const { actual, target, attainment, pace, period } = kpi.current;
  const format = formatFor(language);
  if (actual.kind !== 'known') return reasonOf(actual, language) ?? '';
  const shown = { actual: spokenFigure(kpi, actual.value, language), during: format.during(period) };
  if (kpi.direction === 'range') return say('agenda.deviation.limits', { ...shown, limits: spokenLimits(kpi, say, language) });
  const aim = pace?.target.kind === 'known' ? pace.target : target;
  if (aim.kind !== 'known') return reasonOf(aim, language) ?? '';
  const spoken = { ...shown, target: spokenFigure(kpi, aim.value, language) };
  if (kpi.direction === 'lower') return say('agenda.deviation.atMost', spoken);
  const reached = attainment.kind === 'known' ? format.percent(Math.round(attainment.value * 1000) / 1000) : '';
  return pace ? say('agenda.deviation.toDate', { ...spoken, until: format.day(pace.until), attainment: reached }) : say('agenda.deviation.target', { ...spoken, attainment: reached });
}

/** The same with for how long it has been so. */
export function offCourseText({ figure, offCourseFor }: AgendaKpi, speaker: Speaker): string {
  const run = offCourseFor > 1 ? `; ${speaker.say('agenda.run', { periods: offCourseFor })}` : '';
  return `${deviationText(figure, speaker)}${run}.`;
}

const points = 100;

/** How much a figure moved: `+12`, `−4,5%`, of a percentage in points. */
function movedBy(kpi: KpiFigure, { from, by }: Change, language: Language): string {
  const format = formatFor(language);
  if (by === 0) return '';
  const sign = by > 0 ? '+' : '−';
  if (kpi.unit === 'ratio') return `${sign}${format.number(Math.abs(by) * points, 1)} pp`;
  const before = from.actual.kind === 'known' ? from.actual.value : 0;
  return before > 0 ? `${sign}${format.percent(Math.round((Math.abs(by) / before) * 1000) / 1000)}` : `${sign}${spokenFigure(kpi, Math.abs(by), language)}`;
}

/** What changed since the period before: `▲ beter: +8,1%, was 118`; both figures with their periods when another one is shown. */
export function changeText({ figure, change }: AgendaKpi, { say, language }: Speaker): string {
  if (!change) return say('agenda.change.none', {});
  const value = (one: KpiPeriodFigure): string => (one.actual.kind === 'known' ? spokenFigure(figure, one.actual.value, language) : '');
  const named = (one: KpiPeriodFigure): string => formatFor(language).shortPeriod(one.period);
  const { from, to } = change;
  const isShown = to.period.name === figure.current.period.name;
  const was = isShown ? value(from) : say('agenda.change.otherPeriod', { from: value(from), before: named(from), to: value(to), period: named(to) });
  return say(`agenda.change.${change.kind}`, { by: movedBy(figure, change, language), from: was });
}
