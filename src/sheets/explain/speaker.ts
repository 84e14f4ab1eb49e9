import type { Derivation, Unit } from '../../core/derivation';
import type { Message } from '../../core/message';
import { roundHalfAway } from '../../core/money/round';
import { isKnown, type Value } from '../../core/value';
import { say as sayMessage, type Format, type Language } from '../../i18n';
import { formatFor } from '../../i18n/format';
import { minorDigits } from '../../i18n/format/currency';
import { isExactPercent } from '../../i18n/format/percent-decimals';
import { sheetText, type SheetText } from '../../i18n/sheet-text';

const mostDecimals = 4;
/** Enough of a percentage that never ends to calculate with it to the cent. */
const endlessDecimals = 6;

/** Says figures, labels and texts in one language and currency. */
export interface Speaker {
  readonly say: SheetText;
  readonly format: Format;
  readonly message: (message: Message) => string;
  readonly amount: (value: number, unit: Unit) => string;
  /** A figure, or a word for what is missing or does not apply. */
  readonly figure: (value: Value, unit: Unit) => string;
  /** The outcome of a step, as an operand in the calculation of the next. */
  readonly operand: (step: Derivation) => string;
  /** The outcome of a step in a sentence: a percentage that never ends is simply rounded, money to its smallest coin. */
  readonly spoken: (step: Derivation) => string;
  /** A rate: a percentage of money, or money per unit. */
  readonly rate: (rate: number, inputUnit: Unit) => string;
  /** What money is said in. */
  readonly currency: string;
  /** Says what is earned, where that is another thing than what is measured: points. */
  readonly earned: Speaker;
}

/** What is measured in money, and what is earned. */
export interface Currencies {
  readonly currency: string;
  /** Left out when it is the same. */
  readonly paidIn?: string | undefined;
}

/** A speaker whose earned amounts are in points, or in another currency than what is measured. */
export function speakerOf(language: Language, { currency, paidIn }: Currencies, money?: (amount: number, currency: string) => string): Speaker {
  const voice = (of: string): Speaker => speaker(language, of, money && ((amount) => money(amount, of)));
  return paidIn === undefined || paidIn === currency ? voice(currency) : { ...voice(currency), earned: voice(paidIn) };
}

/** True for the share served of a span of several periods: 2.49 periods, where 249 % would say nothing. */
export const isSeveralPeriods = (step: Derivation): boolean => step.op === 'read' && step.label.key === 'label.servedShare' && isKnown(step.value) && step.value.value > 1;

/** A speaker for a language; amounts of money are in `currency`, said as in a calculation unless `money` says them otherwise. */
export function speaker(language: Language, currency: string, money?: (amount: number) => string): Speaker {
  const format = formatFor(language);
  const say = sheetText(language);
  const percent = (ratio: number): string => (isExactPercent(ratio) ? format.percent(ratio) : `≈ ${format.percent(ratio, endlessDecimals)}`);
  const amount = (value: number, unit: Unit): string => {
    switch (unit) {
      case 'money':
        return money ? money(value) : format.spokenMoney(value, currency);
      case 'ratio':
      case 'rate':
        return percent(value);
      case 'number':
        return format.number(value, mostDecimals);
    }
  };
  const figure = (value: Value, unit: Unit): string => {
    if (value.kind === 'known') return amount(value.value, unit);
    return value.kind === 'missing' ? say('step.missing', {}) : say('step.notApplicable', {});
  };
  const several = (value: Value): string => `${isKnown(value) && !Number.isInteger(value.value * 10 ** mostDecimals) ? '≈ ' : ''}${figure(value, 'number')}`;
  const own: Omit<Speaker, 'earned'> = {
    currency,
    say,
    format,
    amount,
    figure,
    message: (message) => sayMessage(message, language, format),
    operand: (step) => (isSeveralPeriods(step) ? several(step.value) : figure(step.value, step.unit)),
    spoken: ({ value, unit }) => {
      if (value.kind !== 'known' || unit === 'number') return figure(value, unit);
      return unit === 'money' ? amount(roundHalfAway(value.value, minorDigits(currency)), unit) : format.percent(value.value);
    },
    rate: (rate, inputUnit) => (inputUnit === 'number' ? amount(rate, 'money') : percent(rate)),
  };
  return selfEarning(own);
}

/** A speaker whose earned amounts are in what is measured too. */
function selfEarning(own: Omit<Speaker, 'earned'>): Speaker {
  const voice: Speaker = {
    ...own,
    get earned() {
      return voice;
    },
  };
  return voice;
}
