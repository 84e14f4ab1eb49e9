import type { TableSchema, RowOf } from '../schema';
import { personColumn } from './shared-columns';

export const splitsSchema = {
  id: 'splits',
  label: { nl: 'Verdelingen', en: 'Splits' },
  synonyms: [
    'splits', 'split', 'deal splits', 'verdelingen', 'verdeling', 'dealverdeling', 'orderverdeling', 'credit splits',
  ],
  description: { nl: 'Hoe een order over meer medewerkers wordt verdeeld. Wie hier staat komt in de plaats van de verkoper in Verkopen.', en: 'How a deal is divided over several people. Those named here take the place of the sales person in Sales.' },
  size: 'short',
  byName: true,
  key: ['deal', 'person', 'kind'],
  columns: [
    {
      id: 'deal',
      label: { nl: 'Order', en: 'Deal' },
      type: { kind: 'text' },
      required: true,
      synonyms: ['ordernummer', 'dealnummer', 'factuurnummer', 'nummer', 'deal id', 'order id', 'order number', 'id'],
      description: { nl: 'Het nummer van de order, zoals in Verkopen.', en: 'The id of the deal, as in Sales.' },
      example: 'V-10234',
    },
    { ...personColumn, required: true },
    {
      id: 'share',
      label: { nl: 'Aandeel', en: 'Share' },
      type: { kind: 'percent', min: 0 },
      required: true,
      synonyms: ['deel', 'percentage', '%', 'split %', 'credit %'],
      description: { nl: 'Het deel van de order dat voor deze medewerker telt; samen 100%.', en: 'The share of the deal that counts for this person; together 100%.' },
      example: '60%',
    },
    {
      id: 'kind',
      label: { nl: 'Soort', en: 'Kind' },
      type: {
        kind: 'choice',
        choices: [
          { id: 'split', label: { nl: 'deel', en: 'split' }, synonyms: ['verdeling', 'share'] },
          { id: 'overlay', label: { nl: 'extra', en: 'overlay' }, synonyms: ['bovenop', 'erbij', 'dubbel'] },
        ],
      },
      synonyms: ['type', 'soort verdeling'],
      description: { nl: 'Een deel van de order, of extra bovenop de 100% (bijvoorbeeld een specialist).', en: 'A share of the deal, or extra on top of the 100% (a specialist, for example).' },
      whenEmpty: { nl: 'Deel.', en: 'Split.' },
      example: 'deel',
    },
  ],
} as const satisfies TableSchema;

export type SplitRow = RowOf<typeof splitsSchema>;
