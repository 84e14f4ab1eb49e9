import type { TableSchema, RowOf } from '../schema';
import { schemeColumn } from './shared-columns';

export const seasonsSchema = {
  id: 'seasons',
  label: { nl: 'Seizoenspatroon', en: 'Seasonality' },
  synonyms: [
    'seasonality', 'seasons', 'season weights', 'seizoenspatroon', 'seizoen', 'seizoenen', 'verdeling over het jaar',
    'periodegewichten',
  ],
  description: { nl: 'Hoe een jaardoel of jaarbonus over de perioden wordt verdeeld.', en: "How a year's target or incentive is divided over the periods." },
  size: 'short',
  byName: true,
  key: ['scheme', 'measure', 'of', 'part'],
  columns: [
    { ...schemeColumn, whenEmpty: { nl: 'Elke regeling.', en: 'Every scheme.' } },
    {
      id: 'measure',
      label: { nl: 'Maatstaf', en: 'Measure' },
      type: { kind: 'reference', table: 'measures' },
      synonyms: ['kpi', 'meting', 'indicator', 'metric'],
      description: { nl: 'De maatstaf waarvan het doel zo wordt verdeeld.', en: 'The measure whose target is divided this way.' },
      whenEmpty: { nl: 'Elke maatstaf.', en: 'Every measure.' },
      example: 'Omzet',
    },
    {
      id: 'of',
      label: { nl: 'Verdeelt', en: 'Divides' },
      type: {
        kind: 'choice',
        choices: [
          { id: 'target', label: { nl: 'doel', en: 'target' }, synonyms: ['doelen', 'quota'] },
          { id: 'incentive', label: { nl: 'doelbonus', en: 'target incentive' }, synonyms: ['bonus', 'incentive'] },
        ],
      },
      synonyms: ['wat', 'what'],
      description: { nl: 'Of het doel of de doelbonus zo wordt verdeeld.', en: 'Whether the target or the target incentive is divided this way.' },
      whenEmpty: { nl: 'Doel.', en: 'Target.' },
      example: 'doel',
    },
    {
      id: 'part',
      label: { nl: 'Deel van het jaar', en: 'Part of the year' },
      type: { kind: 'text' },
      required: true,
      synonyms: ['periode', 'maand', 'kwartaal', 'period', 'month', 'quarter'],
      description: { nl: 'De kalendermaand (1–12), het kwartaal van het boekjaar (Q1–Q4) of de eigen periode (P09 is elke 2026-P09).', en: 'The calendar month (1–12), the quarter of the fiscal year (Q1–Q4) or your own period (P09 is every 2026-P09).' },
      example: 'Q4',
    },
    {
      id: 'weight',
      label: { nl: 'Gewicht', en: 'Weight' },
      type: { kind: 'number', min: 0 },
      required: true,
      synonyms: ['weging', 'aandeel', 'share', '%'],
      description: { nl: 'Het aandeel; wat telt is de verhouding tot de andere delen.', en: 'The share; what counts is its ratio to the other parts.' },
      example: '40%',
    },
  ],
} as const satisfies TableSchema;

export type SeasonRow = RowOf<typeof seasonsSchema>;
