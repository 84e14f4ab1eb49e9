import type { TableSchema, RowOf } from '../schema';
import { personColumn } from './shared-columns';

export const leaveSchema = {
  id: 'leave',
  label: { nl: 'Verlof', en: 'Leave' },
  synonyms: ['leave', 'absence', 'verlof', 'afwezigheid', 'ziekte', 'onbetaald verlof', 'ouderschapsverlof'],
  description: { nl: 'Afwezigheid die doel en doelbonus naar rato verlaagt; overlappende rijen tellen samen hooguit een hele dag.', en: 'Absence that reduces target and incentive pro rata; rows that overlap count for at most the whole day.' },
  size: 'short',
  byName: true,
  key: ['person', 'start'],
  columns: [
    { ...personColumn, required: true },
    {
      id: 'start',
      label: { nl: 'Vanaf', en: 'From' },
      type: { kind: 'day' },
      required: true,
      synonyms: [
        'ingangsdatum', 'begindatum', 'geldig vanaf', 'startdatum', 'start date', 'start', 'valid from', 'effective date',
        'effective from',
      ],
      description: { nl: 'De eerste dag afwezig.', en: 'The first day away.' },
      example: '2026-01-01',
    },
    {
      id: 'end',
      label: { nl: 'Tot en met', en: 'Until' },
      type: { kind: 'day' },
      synonyms: ['einddatum', 'laatste dag', 'end date', 't/m', 'last day'],
      description: { nl: 'De laatste dag afwezig.', en: 'The last day away.' },
      whenEmpty: { nl: 'Nog afwezig.', en: 'Still away.' },
      example: '2026-03-31',
    },
    {
      id: 'share',
      label: { nl: 'Afwezig', en: 'Away' },
      type: { kind: 'percent', min: 0, max: 1 },
      synonyms: ['deel', 'percentage', '%', 'share'],
      description: { nl: 'Het deel van de werktijd dat vervalt.', en: 'The share of the working time that is lost.' },
      whenEmpty: { nl: '100%.', en: '100%.' },
      example: '50%',
    },
  ],
} as const satisfies TableSchema;

export type LeaveRow = RowOf<typeof leaveSchema>;
