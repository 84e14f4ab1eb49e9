import type { TableSchema, RowOf } from '../schema';
import { moneyColumns } from './schemes/money-columns';
import { timeColumns } from './schemes/time-columns';

export const schemesSchema = {
  id: 'schemes',
  label: { nl: 'Regelingen', en: 'Schemes' },
  synonyms: [
    'schemes', 'scheme', 'bonus schemes', 'bonus plans', 'bonusregelingen', 'regelingen', 'regeling', 'bonusregeling', 'plannen',
    'bonusplannen', 'comp plans', 'plans',
  ],
  description: { nl: 'De bonusregelingen: één rij per regeling.', en: 'The bonus schemes: one row per scheme.' },
  size: 'short',
  key: ['scheme'],
  columns: [
    {
      id: 'scheme',
      label: { nl: 'Regeling', en: 'Scheme' },
      type: { kind: 'text' },
      required: true,
      synonyms: ['regelingnaam', 'naam regeling', 'bonusregeling', 'plan', 'bonusplan', 'scheme name', 'plan name'],
      description: { nl: 'De naam van de regeling.', en: 'The name of the scheme.' },
      example: 'Buitendienst 2026',
    },
    {
      id: 'period',
      label: { nl: 'Uitbetaling per', en: 'Paid per' },
      type: {
        kind: 'choice',
        choices: [
          { id: 'month', label: { nl: 'maand', en: 'month' }, synonyms: ['maandelijks', 'per maand', 'elke maand', 'iedere maand', 'monthly', 'per month', 'every month', 'mnd', 'm'] },
          { id: 'quarter', label: { nl: 'kwartaal', en: 'quarter' }, synonyms: ['per kwartaal', 'elk kwartaal', 'ieder kwartaal', 'driemaandelijks', 'quarterly', 'per quarter', 'every quarter', 'trimester', 'q', 'kw'] },
          { id: 'year', label: { nl: 'jaar', en: 'year' }, synonyms: ['jaarlijks', 'per jaar', 'elk jaar', 'ieder jaar', 'yearly', 'per year', 'every year', 'annual', 'annually', 'j', 'y'] },
          { id: 'custom', label: { nl: 'eigen periode', en: 'own period' }, synonyms: ['eigen', 'own', 'custom'] },
        ],
      },
      synonyms: ['uitbetaling', 'uitbetaald per', 'payout', 'periode', 'uitbetaalperiode', 'frequentie', 'ritme', 'payout period', 'frequency', 'pay period', 'period'],
      description: { nl: 'Hoe vaak er wordt afgerekend.', en: 'How often it is settled.' },
      whenEmpty: { nl: 'Maand.', en: 'Month.' },
      example: 'kwartaal',
    },
    {
      id: 'currency',
      label: { nl: 'Valuta', en: 'Currency' },
      type: { kind: 'text' },
      synonyms: ['munt', 'munteenheid', 'currency code'],
      description: { nl: 'De valuta van de bonus.', en: 'The currency of the bonus.' },
      whenEmpty: { nl: 'EUR.', en: 'EUR.' },
      example: 'EUR',
    },
    {
      id: 'rounding',
      label: { nl: 'Afronding', en: 'Rounding' },
      type: {
        kind: 'choice',
        choices: [
          { id: 'cents', label: { nl: 'centen', en: 'cents' }, synonyms: ['cent', 'eurocent', '0.01', '0,01'] },
          { id: 'whole', label: { nl: 'hele euro', en: 'whole' }, synonyms: ['euro', "hele euro's", 'heel', '1'] },
          { id: 'tens', label: { nl: 'tientallen', en: 'tens' }, synonyms: ['tien', '10'] },
        ],
      },
      synonyms: ['afronden', 'afronden op', 'round to'],
      description: {
        nl: 'Waarop de verdiende bonus per onderdeel wordt afgerond; een half naar boven, van nul af.',
        en: 'What the bonus earned per component is rounded to; a half goes up, away from zero.',
      },
      whenEmpty: { nl: 'Centen.', en: 'Cents.' },
      example: 'centen',
    },
    {
      id: 'cap',
      label: { nl: 'Plafond', en: 'Cap' },
      type: { kind: 'money', min: 0 },
      synonyms: ['maximum', 'max', 'maximale bonus', 'bovengrens', 'plafond bonus', 'maximum bonus'],
      description: {
        nl: 'Het hoogste bedrag per medewerker en periode; wat erboven komt vervalt.',
        en: 'The most per person and period; what exceeds it is lost.',
      },
      whenEmpty: { nl: 'Geen plafond.', en: 'No cap.' },
      example: 25000,
    },
    ...timeColumns,
    ...moneyColumns,
  ],
} as const satisfies TableSchema;

export type SchemeRow = RowOf<typeof schemesSchema>;
