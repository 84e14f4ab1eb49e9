import type { TableSchema, RowOf } from '../schema';

export const targetsSchema = {
  id: 'targets',
  label: { nl: 'Doelen', en: 'Targets' },
  synonyms: [
    'targets', 'target', 'quotas', 'quota', 'quota history', 'sales quota', 'goals', 'budget', 'doelen', 'doel', 'doelstellingen',
    'targets verkoop', 'taakstellingen', 'taakstelling', 'quotum', 'objectieven', 'objectief',
  ],
  description: { nl: 'De doelen per medewerker of team en periode.', en: 'The targets per person or team and period.' },
  size: 'short',
  key: ['person', 'team', 'measure', 'period', 'start'],
  columns: [
    {
      id: 'person',
      label: { nl: 'Medewerker', en: 'Person' },
      type: { kind: 'reference', table: 'people' },
      synonyms: [
        'medewerkernummer', 'verkoper', 'vertegenwoordiger', 'accountmanager', 'persoon', 'werknemer', 'payee', 'employee',
        'employee id', 'sales agent', 'sales rep', 'rep', 'sales person', 'sales person id', 'business entity id', 'naam',
      ],
      description: { nl: 'Voor wie het doel geldt.', en: 'Whom the target is for.' },
      whenEmpty: {
        nl: 'Het doel geldt voor het team; zonder team is het het eigen doel van iedereen die geen ander doel heeft.',
        en: 'The target is for the team; without a team it is the own target of everyone who has no other.',
      },
      example: 'M01',
    },
    {
      id: 'team',
      label: { nl: 'Team', en: 'Team' },
      type: { kind: 'text' },
      synonyms: ['afdeling', 'ploeg', 'groep', 'rayon', 'regio', 'department', 'region', 'territory', 'territory id'],
      description: { nl: 'Voor welk team het doel geldt.', en: 'Which team the target is for.' },
      whenEmpty: { nl: 'Het doel geldt voor de medewerker, of voor iedereen.', en: 'The target is for the person, or for everyone.' },
      example: 'Noord',
    },
    {
      id: 'measure',
      label: { nl: 'Maatstaf', en: 'Measure' },
      type: { kind: 'reference', table: 'measures' },
      synonyms: ['kpi', 'meting', 'indicator', 'metric', 'measure name'],
      description: { nl: 'Waarvoor het doel geldt.', en: 'What the target is about.' },
      whenEmpty: { nl: 'Elke maatstaf waarvoor geen eigen doel is gegeven.', en: 'Every measure without a target of its own.' },
      example: 'Omzet',
    },
    {
      id: 'period',
      label: { nl: 'Periode', en: 'Period' },
      type: { kind: 'period' },
      synonyms: ['maand', 'kwartaal', 'jaar', 'tijdvak', 'month', 'quarter', 'year', 'perioden', 'fiscal period'],
      description: {
        nl: 'De periode: 2026, 2026-Q3, 2026-09 of een eigen periode.',
        en: 'The period: 2026, 2026-Q3, 2026-09 or a period of your own.',
      },
      whenEmpty: { nl: 'Het doel geldt vanaf de begindatum.', en: 'The target applies from the start date.' },
      example: '2026-Q1',
    },
    {
      id: 'start',
      label: { nl: 'Vanaf', en: 'From' },
      type: { kind: 'day' },
      synonyms: [
        'ingangsdatum', 'begindatum', 'geldig vanaf', 'startdatum', 'quota date', 'target date', 'start date', 'valid from',
        'effective date', 'effective from', 'datum',
      ],
      description: {
        nl: 'De dag vanaf wanneer het doel geldt, tot het volgende.',
        en: 'The day from which the target applies, until the next one.',
      },
      example: '2026-01-01',
    },
    {
      id: 'value',
      label: { nl: 'Doel', en: 'Target' },
      type: { kind: 'number' },
      required: true,
      synonyms: [
        'target', 'doelwaarde', 'doelbedrag', 'quotum', 'taakstelling', 'norm', 'streefwaarde', 'streefcijfer', 'objectief', 'budget', 'target value',
        'quota', 'sales quota', 'goal', 'target amount', 'waarde', 'value', 'bedrag',
      ],
      description: { nl: 'Het doel zelf.', en: 'The target itself.' },
      example: 150000,
    },
  ],
} as const satisfies TableSchema;

export type TargetRow = RowOf<typeof targetsSchema>;
