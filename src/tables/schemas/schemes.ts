import type { TableSchema, RowOf } from '../schema';

export const schemesSchema = {
  id: 'schemes',
  label: { nl: 'Regelingen', en: 'Schemes' },
  synonyms: [],
  description: { nl: '', en: '' },
  size: 'short',
  key: ['scheme'],
  columns: [
    {
      id: 'scheme',
      label: { nl: 'Regeling', en: 'Scheme' },
      type: { kind: 'text' },
      required: true,
      synonyms: [],
      description: { nl: '', en: '' },
      example: '',
    },
    {
      id: 'period',
      label: { nl: 'Uitbetaling per', en: 'Paid per' },
      type: { kind: 'choice', choices: [{ id: 'month', label: { nl: 'maand', en: 'month' } }, { id: 'quarter', label: { nl: 'kwartaal', en: 'quarter' } }, { id: 'year', label: { nl: 'jaar', en: 'year' } }, { id: 'custom', label: { nl: 'eigen periode', en: 'own period' } }] },
      synonyms: [],
      description: { nl: '', en: '' },
      example: '',
    },
    {
      id: 'currency',
      label: { nl: 'Valuta', en: 'Currency' },
      type: { kind: 'text' },
      synonyms: [],
      description: { nl: '', en: '' },
      example: '',
    },
    {
      id: 'rounding',
      label: { nl: 'Afronding', en: 'Rounding' },
      type: { kind: 'choice', choices: [{ id: 'cents', label: { nl: 'centen', en: 'cents' } }, { id: 'whole', label: { nl: 'hele euro', en: 'whole' } }, { id: 'tens', label: { nl: 'tientallen', en: 'tens' } }] },
      synonyms: [],
      description: { nl: '', en: '' },
      example: '',
    },
    {
      id: 'cap',
      label: { nl: 'Plafond', en: 'Cap' },
      type: { kind: 'money', min: 0 },
      synonyms: [],
      description: { nl: '', en: '' },
      example: '',
    },
  ],
} as const satisfies TableSchema;

export type SchemeRow = RowOf<typeof schemesSchema>;
