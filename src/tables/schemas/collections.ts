import type { TableSchema, RowOf } from '../schema';

export const collectionsSchema = {
  id: 'collections',
  label: { nl: 'Ontvangsten', en: 'Collections' },
  synonyms: ['collections', 'cash receipts', 'customer payments', 'ontvangsten', 'betalingen', 'klantbetalingen'],
  description: { nl: 'Wat klanten op een order hebben betaald.', en: 'What customers have paid on a deal.' },
  size: 'short',
  byName: true,
  key: ['deal', 'date'],
  columns: [
    {
      id: 'deal',
      label: { nl: 'Order', en: 'Deal' },
      type: { kind: 'text' },
      required: true,
      synonyms: ['ordernummer', 'dealnummer', 'factuurnummer', 'nummer', 'deal id', 'order id', 'invoice', 'id'],
      description: { nl: 'Het nummer van de order, zoals in Verkopen.', en: 'The id of the deal, as in Sales.' },
      example: 'V-10234',
    },
    {
      id: 'date',
      label: { nl: 'Datum', en: 'Date' },
      type: { kind: 'day' },
      required: true,
      synonyms: ['ontvangen op', 'betaaldatum', 'payment date', 'dag'],
      description: { nl: 'De dag van de ontvangst.', en: 'The day of the receipt.' },
      example: '2026-04-15',
    },
    {
      id: 'amount',
      label: { nl: 'Bedrag', en: 'Amount' },
      type: { kind: 'money' },
      required: true,
      synonyms: ['ontvangen', 'betaald', 'paid', 'received'],
      description: { nl: 'Het ontvangen bedrag.', en: 'The amount received.' },
      example: 5000,
    },
  ],
} as const satisfies TableSchema;

export type CollectionRow = RowOf<typeof collectionsSchema>;
