import type { TableSchema, RowOf } from '../schema';

export const settingsSchema = {
  id: 'settings',
  label: { nl: 'Instellingen', en: 'Settings' },
  synonyms: [
    'settings', 'setting', 'options', 'configuration', 'instellingen', 'instelling', 'opties', 'koers instellingen', 'koers settings',
  ],
  description: {
    nl: 'Uw keuzes: welke tabel en kolom Koers gebruikt, taal, datumvolgorde.',
    en: 'Your choices: which table and column Koers uses, language, date order.',
  },
  size: 'short',
  key: ['setting', 'table', 'column'],
  columns: [
    {
      id: 'setting',
      label: { nl: 'Instelling', en: 'Setting' },
      type: {
        kind: 'choice',
        choices: [
          { id: 'mapping', label: { nl: 'kolom', en: 'mapping' }, synonyms: ['kolomkoppeling', 'koppeling', 'column'] },
          { id: 'table', label: { nl: 'tabel', en: 'table' } },
          { id: 'language', label: { nl: 'taal', en: 'language' } },
          { id: 'loadedTo', label: { nl: 'bijgewerkt t/m', en: 'loaded to' } },
          { id: 'calendar', label: { nl: 'kalender', en: 'calendar' }, synonyms: ['kalender met weken', '4-4-5', 'week calendar'] },
          { id: 'calendarStart', label: { nl: 'kalender begint op', en: 'calendar starts on' }, synonyms: ['eerste dag van de kalender', 'first day of the calendar'] },
          { id: 'fiscalYearStart', label: { nl: 'boekjaar begint in maand', en: 'fiscal year starts in month' } },
          { id: 'leaderboard', label: { nl: 'ranglijst', en: 'leaderboard' }, synonyms: ['klassement', 'ranking'] },
          { id: 'dateOrder', label: { nl: 'datumvolgorde', en: 'date order' }, synonyms: ['datumnotatie', 'date format'] },
        ],
      },
      required: true,
      synonyms: ['optie', 'soort', 'keuze', 'option', 'name'],
      description: { nl: 'Wat u instelt.', en: 'What you set.' },
      example: 'kolom',
    },
    {
      id: 'table',
      label: { nl: 'Tabel', en: 'Table' },
      type: { kind: 'text' },
      synonyms: ['koerstabel', 'table'],
      description: { nl: 'De tabel van Koers waar de keuze over gaat.', en: 'The Koers table that the choice is about.' },
      whenEmpty: { nl: 'De keuze geldt voor de hele werkmap.', en: 'The choice is for the whole workbook.' },
      example: 'Verkopen',
    },
    {
      id: 'column',
      label: { nl: 'Kolom', en: 'Column' },
      type: { kind: 'text' },
      synonyms: ['koerskolom', 'column'],
      description: { nl: 'De kolom van Koers waar de keuze over gaat.', en: 'The Koers column that the choice is about.' },
      example: 'Omzet excl. btw',
    },
    {
      id: 'value',
      label: { nl: 'Waarde', en: 'Value' },
      type: { kind: 'text' },
      synonyms: ['instelwaarde', 'uw kolom', 'keuze waarde', 'value'],
      description: {
        nl: 'Uw kolomkop, blad, tabel of keuze. Taal: nl of en. Bijgewerkt t/m en kalender begint op: een datum. Kalender: 4-4-5, 4-5-4 of 5-4-4. Boekjaar: een maand. Ranglijst: ja of nee. Datumvolgorde: dag-maand-jaar of maand-dag-jaar.',
        en: 'Your header, sheet, table or choice. Language: nl or en. Loaded to and calendar starts on: a date. Calendar: 4-4-5, 4-5-4 or 5-4-4. Fiscal year: a month. Leaderboard: yes or no. Date order: day-month-year or month-day-year.',
      },
      example: 'Netto omzet',
    },
  ],
} as const satisfies TableSchema;

export type SettingRow = RowOf<typeof settingsSchema>;
