import type { Finding } from '../core/finding';
import type { WorkbookTables } from '../tables/workbook-tables';
import { currencyForm } from './exchange/currency-form';
import { type Exchange, exchangeRates, rateCellIn } from './exchange/exchange-rates';
import { findTable } from './find-column';
import { measureIn } from './in-currency';
import { type Measure, partsOf, type RowsMeasure } from './measure';
import { creditMeasures, type CreditMeasure } from './splits/credited-measure';
import { dealCredits } from './splits/deal-credits';

/** The measures of a workbook as they count for a scheme: in its currency, with deals divided over those who share them. */
export interface OwnMeasures {
  /** A measure in the currency of a scheme; the same question has the same answer, so that components share their measures. */
  readonly measureFor: (measure: Measure, currency: string, exchange?: Exchange) => Measure;
  /** The same division for a measure whose values were changed before it; without overlay a deal counts once at most. */
  readonly divide: CreditMeasure;
  readonly findings: readonly Finding[];
}

/** How measures count: ExchangeRates converts them, Splits divides them. A workbook with neither has its measures as they are. */
export function ownMeasures(tables: WorkbookTables): OwnMeasures {
  const sales = findTable(tables);
  const credits = dealCredits(tables.splits, sales);
  const divide = creditMeasures(credits, sales);
  const rates = tables.exchangeRates.length === 0 ? {} : { rates: exchangeRates(tables.exchangeRates), rateCells: rateCellIn(tables.exchangeRates) };
  const known = new Map<string, Map<RowsMeasure, RowsMeasure>>();
  const partFor = (part: RowsMeasure, currency: string, exchange: Exchange): RowsMeasure => {
    const key = `${currencyForm(currency)}|${exchange}`;
    const own = known.get(key) ?? new Map<RowsMeasure, RowsMeasure>();
    known.set(key, own);
    const answer = own.get(part) ?? divide(measureIn(part, { currency, exchange, ...rates }), true);
    own.set(part, answer);
    return answer;
  };
  const measureFor = rememberingMeasures((measure, currency, exchange) => withParts(measure, (part) => partFor(part, currency, exchange)));
  return { measureFor, divide, findings: credits.findings };
}

function rememberingMeasures(make: (measure: Measure, currency: string, exchange: Exchange) => Measure): OwnMeasures['measureFor'] {
  const known = new Map<Measure, Map<string, Measure>>();
  return (measure, currency, exchange = 'dealDate') => {
    const own = known.get(measure) ?? new Map<string, Measure>();
    known.set(measure, own);
    const key = `${currencyForm(currency)}|${exchange}`;
    const answer = own.get(key) ?? make(measure, currency, exchange);
    own.set(key, answer);
    return answer;
  };
}

/** A measure with each of its parts changed; the measure itself when none is. */
export function withParts(measure: Measure, change: (part: RowsMeasure) => RowsMeasure): Measure {
  switch (measure.kind) {
    case 'rows':
      return change(measure);
    case 'ratio': {
      const [numerator, denominator] = [change(measure.numerator), change(measure.denominator)];
      return partsOf(measure).includes(numerator) && partsOf(measure).includes(denominator) ? measure : { ...measure, numerator, denominator };
    }
    case 'payout':
    case 'none':
      return measure;
  }
}
