import type { TableSchema, RowOf } from '../schema';

export const tiersSchema = {
  id: 'tiers',
  label: { nl: 'Staffels', en: 'Tiers' },
  synonyms: [],
  description: { nl: '', en: '' },
  size: 'short',
  key: ['scheme', 'component', 'from'],
  columns: [
    {
      id: 'scheme',
      label: { nl: 'Regeling', en: 'Scheme' },
      type: { kind: 'reference', table: 'schemes' },
      required: true,
      synonyms: [],
      description: { nl: '', en: '' },
      example: '',
    },
    {
      id: 'component',
      label: { nl: 'Onderdeel', en: 'Component' },
      type: { kind: 'text' },
      required: true,
      synonyms: [],
      description: { nl: '', en: '' },
      example: '',
    },
    {
      id: 'from',
      label: { nl: 'Vanaf', en: 'From' },
      type: { kind: 'number' },
      required: true,
      synonyms: [],
      description: { nl: '', en: '' },
      example: '',
    },
    {
      id: 'rate',
      label: { nl: 'Percentage', en: 'Rate' },
      type: { kind: 'percent' },
      synonyms: [],
      description: { nl: '', en: '' },
      example: '',
    },
    {
      id: 'ratio',
      label: { nl: 'Uitbetaling %', en: 'Payout %' },
      type: { kind: 'percent', min: 0 },
      synonyms: [],
      description: { nl: '', en: '' },
      example: '',
    },
  ],
} as const satisfies TableSchema;

export type TierRow = RowOf<typeof tiersSchema>;
