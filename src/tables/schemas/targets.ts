import type { TableSchema, RowOf } from '../schema';

export const targetsSchema = {
  id: 'targets',
  label: { nl: 'Doelen', en: 'Targets' },
  synonyms: [],
  description: { nl: '', en: '' },
  size: 'short',
  key: ['person', 'team', 'measure', 'period', 'start'],
  columns: [
    {
      id: 'person',
      label: { nl: 'Medewerker', en: 'Person' },
      type: { kind: 'reference', table: 'people' },
      synonyms: [],
      description: { nl: '', en: '' },
      example: '',
    },
    {
      id: 'team',
      label: { nl: 'Team', en: 'Team' },
      type: { kind: 'text' },
      synonyms: [],
      description: { nl: '', en: '' },
      example: '',
    },
    {
      id: 'measure',
      label: { nl: 'Maatstaf', en: 'Measure' },
      type: { kind: 'reference', table: 'measures' },
      synonyms: [],
      description: { nl: '', en: '' },
      example: '',
    },
    {
      id: 'period',
      label: { nl: 'Periode', en: 'Period' },
      type: { kind: 'period' },
      synonyms: [],
      description: { nl: '', en: '' },
      example: '',
    },
    {
      id: 'start',
      label: { nl: 'Vanaf', en: 'From' },
      type: { kind: 'day' },
      synonyms: [],
      description: { nl: '', en: '' },
      example: '',
    },
    {
      id: 'value',
      label: { nl: 'Doel', en: 'Target' },
      type: { kind: 'number' },
      required: true,
      synonyms: [],
      description: { nl: '', en: '' },
      example: '',
    },
  ],
} as const satisfies TableSchema;

export type TargetRow = RowOf<typeof targetsSchema>;
