import type { TableSchema, RowOf } from '../schema';

export const exchangeRatesSchema = {
  id: 'exchangeRates',
  label: { nl: 'Wisselkoersen', en: 'Exchange rates' },
  synonyms: ['exchange rates', 'exchange rate', 'fx rates', 'fx', 'wisselkoersen', 'koersen', 'valutakoersen'],
  description: { nl: 'De wisselkoersen waarmee verkopen in een andere valuta worden omgerekend.', en: 'The exchange rates by which sales in another currency are converted.' },
  size: 'short',
  byName: true,
  key: ['currency', 'to', 'date'],
  columns: [
    {
      id: 'currency',
      label: { nl: 'Valuta', en: 'Currency' },
      type: { kind: 'text' },
      required: true,
      synonyms: ['van', 'from currency', 'munt', 'valutacode', 'ccy'],
      description: { nl: 'De valuta die wordt omgerekend.', en: 'The currency that is converted.' },
      example: 'USD',
    },
    {
      id: 'to',
      label: { nl: 'Naar', en: 'To' },
      type: { kind: 'text' },
      synonyms: ['naar valuta', 'to currency', 'doelvaluta'],
      description: { nl: 'De valuta waarin de koers het uitdrukt.', en: 'The currency in which the rate expresses it.' },
      whenEmpty: { nl: 'EUR.', en: 'EUR.' },
      example: 'EUR',
    },
    {
      id: 'date',
      label: { nl: 'Datum', en: 'Date' },
      type: { kind: 'day' },
      synonyms: ['koersdatum', 'rate date', 'vanaf', 'from'],
      description: { nl: 'De dag van de koers; zij geldt tot de volgende.', en: 'The day of the rate; it holds until the next.' },
      whenEmpty: { nl: 'De vaste koers van de regeling.', en: "The scheme's fixed rate." },
      example: '2026-01-01',
    },
    {
      id: 'rate',
      label: { nl: 'Koers', en: 'Rate' },
      type: { kind: 'number', min: 0 },
      required: true,
      synonyms: ['wisselkoers', 'waarde', 'exchange rate', 'value'],
      description: { nl: 'Wat één eenheid waard is.', en: 'What one unit is worth.' },
      example: 0.92,
    },
  ],
} as const satisfies TableSchema;

export type ExchangeRateRow = RowOf<typeof exchangeRatesSchema>;
