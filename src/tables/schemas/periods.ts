import type { TableSchema, RowOf } from '../schema';

export const periodsSchema = {
  id: 'periods',
  label: { nl: 'Perioden', en: 'Periods' },
  synonyms: [
    'periods', 'period', 'calendar', 'perioden', 'periodes', 'periode', 'kalender', 'boekperioden', 'fiscal calendar', 'custom calendar',
  ],
  description: {
    nl: 'Alleen nodig bij een eigen kalender, bijvoorbeeld 4-4-5.',
    en: 'Only needed for a calendar of your own, for example 4-4-5.',
  },
  size: 'short',
  key: ['name'],
  columns: [
    {
      id: 'name',
      label: { nl: 'Periode', en: 'Period' },
      type: { kind: 'text' },
      required: true,
      synonyms: ['periodenaam', 'naam', 'tijdvak', 'period', 'period name', 'name'],
      description: { nl: 'De naam van de periode.', en: 'The name of the period.' },
      example: '2026-P01',
    },
    {
      id: 'start',
      label: { nl: 'Begin', en: 'Start' },
      type: { kind: 'day' },
      required: true,
      synonyms: ['begindatum', 'startdatum', 'eerste dag', 'vanaf', 'begin date', 'start date', 'first day', 'from'],
      description: {
        nl: 'De eerste dag; de periode loopt tot de volgende begint.',
        en: 'The first day; the period runs until the next one starts.',
      },
      example: '2026-01-01',
    },
  ],
} as const satisfies TableSchema;

export type PeriodRow = RowOf<typeof periodsSchema>;
