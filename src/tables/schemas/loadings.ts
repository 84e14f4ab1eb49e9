import type { TableSchema, RowOf } from '../schema';

export const loadingsSchema = {
  id: 'loadings',
  label: { nl: 'Werkgeverslasten', en: 'Employer loadings' },
  synonyms: [
    'employer loadings', 'loadings', 'on costs', 'oncosts', 'werkgeverslasten', 'loonlasten', 'opslagen',
    'patronale bijdragen',
  ],
  description: { nl: 'Wat er boven op een bonus komt of ervan afgaat: vakantiegeld, sociale lasten, pensioen. Koers vult geen percentages voor u in.', en: 'What comes on top of a bonus or is taken off it: holiday allowance, contributions, pension. Koers fills in no rates for you.' },
  size: 'short',
  byName: true,
  key: ['name', 'wageCode', 'country', 'start'],
  columns: [
    {
      id: 'name',
      label: { nl: 'Opslag', en: 'Loading' },
      type: { kind: 'text' },
      required: true,
      synonyms: ['naam', 'soort', 'last', 'name'],
      description: { nl: 'De naam van de opslag.', en: 'The name of the loading.' },
      example: 'Vakantiegeld',
    },
    {
      id: 'kind',
      label: { nl: 'Soort', en: 'Kind' },
      type: {
        kind: 'choice',
        choices: [
          { id: 'holidayAllowance', label: { nl: 'vakantiegeld', en: 'holiday allowance' }, synonyms: ['vakantietoeslag', 'holiday pay'] },
          { id: 'contribution', label: { nl: 'sociale lasten', en: 'contributions' }, synonyms: ['werkgeversbijdrage', 'rsz', 'social security'] },
          { id: 'pension', label: { nl: 'pensioen', en: 'pension' } },
          { id: 'thirteenthMonth', label: { nl: '13e maand', en: '13th month' }, synonyms: ['eindejaarspremie'] },
          { id: 'other', label: { nl: 'anders', en: 'other' }, synonyms: ['overig'] },
        ],
      },
      synonyms: ['type', 'soort opslag'],
      description: { nl: 'Wat voor opslag het is. Vakantiegeld geldt alleen voor onderdelen waar het over verschuldigd is.', en: 'What kind of loading it is. Holiday allowance applies only to components that it is due on.' },
      whenEmpty: { nl: 'Anders.', en: 'Other.' },
      example: 'vakantiegeld',
    },
    {
      id: 'wageCode',
      label: { nl: 'Looncode', en: 'Wage code' },
      type: { kind: 'text' },
      synonyms: ['looncomponent', 'looncomponentcode', 'pay code', 'wage component'],
      description: { nl: 'De looncode waarover de opslag geldt.', en: 'The wage code that the loading is for.' },
      whenEmpty: { nl: 'Elke looncode.', en: 'Every wage code.' },
      example: '2100',
    },
    {
      id: 'country',
      label: { nl: 'Land', en: 'Country' },
      type: { kind: 'text' },
      synonyms: ['landcode', 'country code'],
      description: { nl: 'Het land waarin de opslag geldt.', en: 'The country in which the loading applies.' },
      whenEmpty: { nl: 'Elk land.', en: 'Every country.' },
      example: 'NL',
    },
    {
      id: 'start',
      label: { nl: 'Vanaf', en: 'From' },
      type: { kind: 'day' },
      synonyms: [
        'ingangsdatum', 'begindatum', 'geldig vanaf', 'startdatum', 'start date', 'start', 'valid from', 'effective date',
        'effective from',
      ],
      description: { nl: 'De dag vanaf wanneer het percentage geldt.', en: 'The day from which the rate applies.' },
      whenEmpty: { nl: 'Vanaf het begin.', en: 'From the beginning.' },
      example: '2026-01-01',
    },
    {
      id: 'rate',
      label: { nl: 'Percentage', en: 'Rate' },
      type: { kind: 'percent', min: 0, max: 1, usual: 0.6 },
      required: true,
      synonyms: ['tarief', 'opslag %', 'loading %'],
      description: { nl: 'Het percentage van de bonus.', en: 'The percentage of the bonus.' },
      example: '8%',
    },
    {
      id: 'payer',
      label: { nl: 'Betaald door', en: 'Paid by' },
      type: {
        kind: 'choice',
        choices: [
          { id: 'employer', label: { nl: 'werkgever', en: 'employer' }, synonyms: ['patronaal'] },
          { id: 'employee', label: { nl: 'werknemer', en: 'employee' }, synonyms: ['ingehouden', 'medewerker'] },
        ],
      },
      synonyms: ['wie betaalt', 'payer'],
      description: { nl: 'Of de werkgever het bovenop betaalt of het van de bonus afgaat.', en: 'Whether the employer pays it on top or it is taken off the bonus.' },
      whenEmpty: { nl: 'Werkgever.', en: 'Employer.' },
      example: 'werkgever',
    },
    {
      id: 'source',
      label: { nl: 'Bron', en: 'Source' },
      type: { kind: 'text' },
      synonyms: ['vindplaats', 'reference', 'wet'],
      description: { nl: 'Waar het percentage staat.', en: 'Where the rate is published.' },
      example: 'Cao artikel 12',
    },
  ],
} as const satisfies TableSchema;

export type LoadingRow = RowOf<typeof loadingsSchema>;
