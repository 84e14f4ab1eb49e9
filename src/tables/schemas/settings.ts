import type { TableSchema, RowOf } from '../schema';

export const settingsSchema = {
  id: 'settings',
  label: { nl: 'Instellingen', en: 'Settings' },
  synonyms: [],
  description: { nl: '', en: '' },
  size: 'short',
  key: ['setting', 'table', 'column'],
  columns: [
    {
      id: 'setting',
      label: { nl: 'Instelling', en: 'Setting' },
      type: { kind: 'choice', choices: [{ id: 'mapping', label: { nl: 'kolom', en: 'mapping' } }, { id: 'table', label: { nl: 'tabel', en: 'table' } }, { id: 'language', label: { nl: 'taal', en: 'language' } }, { id: 'loadedTo', label: { nl: 'bijgewerkt t/m', en: 'loaded to' } }, { id: 'fiscalYearStart', label: { nl: 'boekjaar begint in maand', en: 'fiscal year starts in month' } }, { id: 'dateOrder', label: { nl: 'datumvolgorde', en: 'date order' } }] },
      required: true,
      synonyms: [],
      description: { nl: '', en: '' },
      example: '',
    },
    {
      id: 'table',
      label: { nl: 'Tabel', en: 'Table' },
      type: { kind: 'text' },
      synonyms: [],
      description: { nl: '', en: '' },
      example: '',
    },
    {
      id: 'column',
      label: { nl: 'Kolom', en: 'Column' },
      type: { kind: 'text' },
      synonyms: [],
      description: { nl: '', en: '' },
      example: '',
    },
    {
      id: 'value',
      label: { nl: 'Waarde', en: 'Value' },
      type: { kind: 'text' },
      synonyms: [],
      description: { nl: '', en: '' },
      example: '',
    },
  ],
} as const satisfies TableSchema;

export type SettingRow = RowOf<typeof settingsSchema>;
