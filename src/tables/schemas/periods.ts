import type { TableSchema, RowOf } from '../schema';

export const periodsSchema = {
  id: 'periods',
  label: { nl: 'Perioden', en: 'Periods' },
  synonyms: [],
  description: { nl: '', en: '' },
  size: 'short',
  key: ['name'],
  columns: [
    {
      id: 'name',
      label: { nl: 'Periode', en: 'Period' },
      type: { kind: 'text' },
      required: true,
      synonyms: [],
      description: { nl: '', en: '' },
      example: '',
    },
    {
      id: 'start',
      label: { nl: 'Begin', en: 'Start' },
      type: { kind: 'day' },
      required: true,
      synonyms: [],
      description: { nl: '', en: '' },
      example: '',
    },
  ],
} as const satisfies TableSchema;

export type PeriodRow = RowOf<typeof periodsSchema>;
