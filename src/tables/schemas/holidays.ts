import type { TableSchema, RowOf } from '../schema';

export const holidaysSchema = {
  id: 'holidays',
  label: { nl: 'Feestdagen', en: 'Holidays' },
  synonyms: ['holidays', 'public holidays', 'bank holidays', 'feestdagen', 'officiële feestdagen', 'vrije dagen'],
  description: { nl: 'De feestdagen die geen werkdagen zijn; pas ze gerust aan.', en: 'The public holidays, which are no working days; change them as you like.' },
  size: 'short',
  byName: true,
  key: ['date', 'country'],
  columns: [
    {
      id: 'date',
      label: { nl: 'Datum', en: 'Date' },
      type: { kind: 'day' },
      required: true,
      synonyms: ['dag', 'day', 'feestdatum'],
      description: { nl: 'De dag.', en: 'The day.' },
      example: '2026-04-27',
    },
    {
      id: 'name',
      label: { nl: 'Feestdag', en: 'Holiday' },
      type: { kind: 'text' },
      synonyms: ['naam', 'omschrijving', 'name', 'description'],
      description: { nl: 'De naam van de dag.', en: 'The name of the day.' },
      example: 'Koningsdag',
    },
    {
      id: 'country',
      label: { nl: 'Land', en: 'Country' },
      type: { kind: 'text' },
      synonyms: ['landcode', 'country code'],
      description: { nl: 'Het land waar de dag vrij is: NL of BE.', en: 'The country in which the day is free: NL or BE.' },
      whenEmpty: { nl: 'Elk land.', en: 'Every country.' },
      example: 'NL',
    },
  ],
} as const satisfies TableSchema;

export type HolidayRow = RowOf<typeof holidaysSchema>;
