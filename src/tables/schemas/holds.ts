import type { TableSchema, RowOf } from '../schema';
import { componentColumn, schemeColumn } from './shared-columns';

export const holdsSchema = {
  id: 'holds',
  label: { nl: 'Uitstel', en: 'Holds' },
  synonyms: ['holds', 'hold', 'deferrals', 'uitstel', 'uitgestelde uitbetaling', 'inhoudingen'],
  description: { nl: 'Welk deel van een bonus later wordt uitbetaald.', en: 'Which part of a bonus is paid later.' },
  size: 'short',
  byName: true,
  key: ['scheme', 'component', 'after'],
  columns: [
    { ...schemeColumn, required: true },
    componentColumn,
    {
      id: 'kind',
      label: { nl: 'Soort', en: 'Kind' },
      type: {
        kind: 'choice',
        choices: [
          { id: 'collected', label: { nl: 'naar ontvangst', en: 'as collected' }, synonyms: ['ontvangen', 'collected', 'betaald door klant'] },
          { id: 'tranches', label: { nl: 'in termijnen', en: 'tranches' }, synonyms: ['termijnen'] },
          { id: 'advance', label: { nl: 'deel vooruit en rest naar ontvangst', en: 'advance and rest as collected' }, synonyms: ['vooruit'] },
        ],
      },
      required: true,
      synonyms: ['type'],
      description: { nl: 'Waarop de uitbetaling wacht.', en: 'What the payment waits for.' },
      example: 'naar ontvangst',
    },
    {
      id: 'share',
      label: { nl: 'Deel', en: 'Share' },
      type: { kind: 'percent', min: 0, max: 1 },
      synonyms: ['aandeel', 'percentage', '%'],
      description: { nl: 'Het deel van deze termijn, of het deel dat vooruit wordt betaald.', en: 'The share of this tranche, or the share paid in advance.' },
      whenEmpty: { nl: '100%.', en: '100%.' },
      example: '75%',
    },
    {
      id: 'after',
      label: { nl: 'Na maanden', en: 'After months' },
      type: { kind: 'number', min: 0 },
      synonyms: ['maanden', 'months'],
      description: { nl: 'Hoeveel maanden na de periode deze termijn wordt uitbetaald.', en: 'How many months after the period this tranche is paid.' },
      whenEmpty: { nl: '0.', en: '0.' },
      example: 12,
    },
  ],
} as const satisfies TableSchema;

export type HoldRow = RowOf<typeof holdsSchema>;
