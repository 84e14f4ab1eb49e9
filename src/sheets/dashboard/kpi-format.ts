import { formatFor } from '../../i18n/format';
import type { Language } from '../../i18n';
import type { SheetText } from '../../i18n/sheet-text';
import type { KpiFigure } from '../../measure/kpi/kpi-result';
import { countFormat, moneyFormat, percentFormat, wholeMoneyFormat } from '../number-format';

/** From this amount on cents say nothing. */
const large = 1000;
const oneDecimal = '#,##0.0';
const moreDecimals = '#,##0.000';

/** Below 1 one decimal would make 0.24 and 0.16 the same. */
const isSmall = (figures: readonly number[]): boolean => figures.some((figure) => figure !== 0) && figures.every((figure) => Math.abs(figure) < 1);

const figuresOf = ({ history }: KpiFigure): readonly number[] =>
  history.flatMap(({ actual, target }) => [actual, target].flatMap((value) => (value.kind === 'known' ? [value.value] : [])));

/** The number format of a KPI, the same in all of its cells. */
export function kpiFormat(kpi: KpiFigure, language: Language): string {
  const figures = figuresOf(kpi);
  switch (kpi.unit) {
    case 'money':
      return figures.some((figure) => Math.abs(figure) >= large) ? wholeMoneyFormat(kpi.currency, language) : moneyFormat(kpi.currency, language);
    case 'ratio':
      return percentFormat;
    case 'score':
      return isSmall(figures) ? moreDecimals : oneDecimal;
    case 'number':
      if (figures.every(Number.isInteger)) return countFormat;
      return isSmall(figures) ? moreDecimals : oneDecimal;
  }
}

/** A figure of a KPI in a sentence: `€ 2.056.522`, `92%`, `4,3`. */
export function spokenFigure(kpi: KpiFigure, value: number, language: Language): string {
  const format = formatFor(language);
  switch (kpi.unit) {
    case 'money':
      return Math.abs(value) >= large ? format.spokenMoney(Math.round(value), kpi.currency) : format.money(value, kpi.currency);
    case 'ratio':
      return format.percent(Math.round(value * 1000) / 1000);
    case 'score':
    case 'number':
      return format.number(value, isSmall(figuresOf(kpi)) ? 3 : 1);
  }
}

/** The limits of a KPI: `4% – 7%`, `vanaf 30`, or nothing without any. */
export function spokenLimits(kpi: KpiFigure, say: SheetText, language: Language): string {
  const { lower, upper } = kpi.limits;
  const spoken = (value: number): string => spokenFigure(kpi, value, language);
  if (lower !== undefined && upper !== undefined) return say('dashboard.limits', { lower: spoken(lower), upper: spoken(upper) });
  if (lower !== undefined) return say('dashboard.limitsFrom', { lower: spoken(lower) });
  return upper === undefined ? '' : say('dashboard.limitsTo', { upper: spoken(upper) });
}
