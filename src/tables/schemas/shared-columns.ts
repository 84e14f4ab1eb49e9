import type { Choice, ColumnSchema } from '../schema';

/** The scheme that a row is about. */
export const schemeColumn = {
  id: 'scheme',
  label: { nl: 'Regeling', en: 'Scheme' },
  type: { kind: 'reference', table: 'schemes' },
  synonyms: ['bonusregeling', 'plan', 'bonusplan', 'scheme name'],
  description: { nl: 'De regeling.', en: 'The scheme.' },
  example: 'Buitendienst 2026',
} as const satisfies ColumnSchema;

/** The component that a row is about; empty = the whole scheme. */
export const componentColumn = {
  id: 'component',
  label: { nl: 'Onderdeel', en: 'Component' },
  type: { kind: 'text' },
  synonyms: ['naam onderdeel', 'component name', 'element'],
  description: { nl: 'Het onderdeel van de regeling.', en: 'The component of the scheme.' },
  whenEmpty: { nl: 'De hele regeling.', en: 'The whole scheme.' },
  example: 'Omzetprovisie',
} as const satisfies ColumnSchema;

/** Somebody, by id or name. */
export const personColumn = {
  id: 'person',
  label: { nl: 'Medewerker', en: 'Person' },
  type: { kind: 'reference', table: 'people' },
  synonyms: [
    'medewerkernummer', 'verkoper', 'persoon', 'werknemer', 'payee', 'employee', 'employee id', 'sales person',
    'naam',
  ],
  description: { nl: 'De medewerker: nummer of naam.', en: 'The person: id or name.' },
  example: 'M01',
} as const satisfies ColumnSchema;

/** Whose result decides. */
export const scopeChoices = [
  { id: 'own', label: { nl: 'eigen', en: 'own' }, synonyms: ['eigen resultaat', 'zelf', 'personal'] },
  { id: 'team', label: { nl: 'team', en: 'team' }, synonyms: ['het team', 'ploeg'] },
  { id: 'company', label: { nl: 'bedrijf', en: 'company' }, synonyms: ['hele bedrijf', 'iedereen', 'everyone'] },
] as const satisfies readonly Choice[];

/** What of a result is looked at. */
export const lookChoices = [
  { id: 'actual', label: { nl: 'resultaat', en: 'actual' }, synonyms: ['waarde', 'bedrag', 'value', 'amount'] },
  { id: 'attainment', label: { nl: 'realisatie %', en: 'attainment' }, synonyms: ['realisatie', 'attainment %'] },
] as const satisfies readonly Choice[];

/** Whether a measure exactly at a limit has reached it. */
export const exactlyColumn = {
  id: 'exactly',
  label: { nl: 'Precies op de grens', en: 'Exactly at the limit' },
  type: {
    kind: 'choice',
    choices: [
      { id: 'reached', label: { nl: 'gehaald', en: 'reached' }, synonyms: ['telt mee', 'inclusief', 'inclusive'] },
      { id: 'notReached', label: { nl: 'niet gehaald', en: 'not reached' }, synonyms: ['telt niet mee', 'exclusief', 'exclusive'] },
    ],
  },
  synonyms: ['op de grens', 'grenswaarde', 'boundary'],
  description: { nl: 'Of een resultaat precies op de grens die grens haalt.', en: 'Whether a result exactly at the limit reaches it.' },
  whenEmpty: { nl: 'Gehaald.', en: 'Reached.' },
  example: 'gehaald',
} as const satisfies ColumnSchema;
