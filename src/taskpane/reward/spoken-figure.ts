import type { ExplainedLine } from '../../app/client/koers';
import type { Format } from '../../i18n';
import type { TaskPaneTexts } from '../../i18n/task-pane';

const mostDecimals = 4;

/** All amounts with their coins, as on the sheet; more decimals only where there are more. */
function spokenAmount(amount: number, currency: string, format: Format): string {
  const [inCoins, spoken] = [format.money(amount, currency), format.spokenMoney(amount, currency)];
  return spoken.length > inCoins.length ? spoken : inCoins;
}

/** A figure of an explanation as the reader writes it; what is missing is never a 0. */
export function spokenFigure({ value, unit }: Pick<ExplainedLine, 'value' | 'unit'>, currency: string, { texts, format }: { readonly texts: TaskPaneTexts; readonly format: Format }): string {
  if (value.kind === 'missing') return texts.missing;
  if (value.kind === 'notApplicable') return texts.notApplicable;
  switch (unit) {
    case 'money':
      return spokenAmount(value.value, currency, format);
    case 'ratio':
    case 'rate':
      return format.percent(value.value);
    case 'number':
      return format.number(value.value, mostDecimals);
  }
}
