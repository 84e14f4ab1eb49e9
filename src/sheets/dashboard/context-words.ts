import { formatFor } from '../../i18n/format';
import type { Language } from '../../i18n';
import type { KpiFigure, RecordedFigure } from '../../measure/kpi/kpi-result';
import type { DashboardInput } from './dashboard-input';
import { spokenFigure } from './kpi-format';

/** What is expected is not known more exactly than in so many digits. */
const digits = 3;

/** A figure that is expected, in a sentence, without digits that nobody can know. */
export function spokenExpected(kpi: KpiFigure, value: number, language: Language): string {
  if (kpi.unit === 'ratio') return spokenFigure(kpi, value, language);
  const exact = Number(value.toPrecision(digits));
  return spokenFigure(kpi, isCounted(kpi) ? Math.round(exact) : exact, language);
}

/** True for what only comes in whole numbers. */
const isCounted = ({ unit, history }: KpiFigure): boolean => unit === 'number' && history.every(({ actual }) => actual.kind !== 'known' || Number.isInteger(actual.value));

/** What the running period ends on, or what the next one brings; empty where nothing can be said. */
export function expectedWords(input: DashboardInput, kpi: KpiFigure): string {
  const { forecast, next } = kpi;
  if (forecast?.kind === 'periodEnd') return endWords(input, kpi, forecast);
  return next?.kind === 'forecast' ? nextWords(input, kpi, next) : '';
}

function endWords({ say, language }: DashboardInput, kpi: KpiFigure, { value, low, high }: { readonly value: number; readonly low: number | null; readonly high: number | null }): string {
  const spoken = (figure: number): string => spokenExpected(kpi, figure, language);
  const status = kpi.outlook ? say(`dashboard.status.${kpi.outlook.status}`, {}) : '';
  if (low === null || high === null) return say('dashboard.expectedEndBare', { value: spoken(value), status });
  return say('dashboard.expectedEnd', { value: spoken(value), low: spoken(low), high: spoken(high), status });
}

function nextWords({ say, language }: DashboardInput, kpi: KpiFigure, { values, low, high }: { readonly values: readonly number[]; readonly low: readonly number[]; readonly high: readonly number[] }): string {
  const [value, least, most] = [values[0], low[0], high[0]];
  const period = kpi.nextPeriod === undefined ? '' : formatFor(language).shortPeriod(kpi.nextPeriod);
  if (value === undefined || least === undefined || most === undefined) return '';
  const spoken = (figure: number): string => spokenExpected(kpi, figure, language);
  if (spoken(least) === spoken(most)) return say('dashboard.expectedBare', { value: spoken(value), period });
  return say('dashboard.expected', { value: spoken(value), low: spoken(least), high: spoken(most), period });
}

/** What a figure is held against besides its target: last year, a benchmark; or that there is nothing. */
function comparedWords({ say, language }: DashboardInput, kpi: KpiFigure): readonly string[] {
  const { lastYear, benchmark, hasNoContext, current } = kpi;
  if (hasNoContext) return [say('dashboard.noContext', {})];
  return [
    ...(lastYear.kind === 'known' ? [say('dashboard.lastYear', { value: spokenFigure(kpi, lastYear.value, language) })] : []),
    ...(benchmark ? [say('dashboard.benchmark', { value: spokenFigure(kpi, benchmark.value, language), from: benchmark.from })] : []),
    ...recordedWords({ say, language }, kpi, current.recorded),
  ];
}

/** That a figure is the one of when its period was recorded, and what would be calculated now where that differs. */
function recordedWords({ say, language }: Pick<DashboardInput, 'say' | 'language'>, kpi: KpiFigure, recorded: RecordedFigure | undefined): readonly string[] {
  if (!recorded || !Number.isFinite(recorded.on)) return [];
  const day = formatFor(language).day(recorded.on);
  if (recorded.now === undefined) return [say('dashboard.recorded', { day })];
  return [say('dashboard.recordedNow', { day, now: recorded.now === null ? '' : spokenFigure(kpi, recorded.now, language) })];
}

/** Everything beside a figure in one line: what is expected, last year, the benchmark. */
export const contextWords = (input: DashboardInput, kpi: KpiFigure): string => [expectedWords(input, kpi), ...comparedWords(input, kpi)].filter((words) => words !== '').join(' · ');

/** What a KPI drives, with how far it runs ahead where the figures show it. */
export function drivesWords({ say, figures }: DashboardInput, kpi: KpiFigure): string {
  if (kpi.drives === '') return '';
  const link = figures.links?.find(({ leading, isStated, result }) => isStated && figures.kpis[leading] === kpi && result.kind === 'leads');
  return link?.result.kind === 'leads' ? say('dashboard.drivesAhead', { drives: kpi.drives, lag: link.result.best.lag }) : say('dashboard.drives', { drives: kpi.drives });
}
