import { seriesReasons as english } from '../../i18n/en/series';
import { formatFor } from '../../i18n/format';
import { seriesReasons as dutch } from '../../i18n/nl/series';
import type { Language } from '../../i18n/texts';
import { forecastSeries } from '../../measure/series/forecast-series';
import { type Series, type TooManyGaps, type TooShort, unitOf } from '../../measure/series/series';
import { type Spill, single } from '../each-cell';
import { besideLine, type Line } from '../line';
import { type CellError, firstError, isError, lacking } from '../reading';

/** How far a forecast looks, of which periods, and in which language it is refused. */
export interface Asked {
  readonly periodsPerYear: number;
  readonly horizon: number;
  readonly language: Language;
}

/** The expected figure and its range for each next period; NaN in the figures is a period without one. */
export function forecastSpill(line: Line, { periodsPerYear, horizon, language }: Asked): Spill {
  const wrong = firstError(line.values);
  if (wrong) return single(wrong);
  const series: Series = { values: line.values.map((value) => (isError(value) || value !== value ? null : value)), periodsPerYear };
  const result = forecastSeries(series, { horizon });
  if (result.kind !== 'forecast') return single(refusal(result, series, language));
  return besideLine(line, result.values.map((value, at) => [value, result.low[at] ?? NaN, result.high[at] ?? NaN]));
}

function refusal(result: TooShort | TooManyGaps, series: Series, language: Language): CellError {
  const [reasons, format, unit] = [language === 'nl' ? dutch : english, formatFor(language), unitOf(series)];
  const { points } = result;
  if (result.kind === 'tooManyGaps') return lacking(() => reasons['series.tooManyGaps']({ points, missing: result.missing, unit }, format));
  return lacking(() => reasons['series.forecastTooShort']({ points, needed: result.needed, unit }, format));
}
