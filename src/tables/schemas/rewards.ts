import type { TableSchema, RowOf } from '../schema';

export const rewardsSchema = {
  id: 'rewards',
  label: { nl: 'Beloningen', en: 'Rewards' },
  synonyms: ['rewards', 'reward catalogue', 'reward menu', 'beloningen', 'beloningsmenu', 'keuzemenu'],
  description: { nl: 'Waarvoor punten te ruilen zijn.', en: 'What points can be exchanged for.' },
  size: 'short',
  byName: true,
  key: ['reward'],
  columns: [
    {
      id: 'reward',
      label: { nl: 'Beloning', en: 'Reward' },
      type: { kind: 'text' },
      required: true,
      synonyms: ['naam', 'name', 'keuze'],
      description: { nl: 'De beloning.', en: 'The reward.' },
      example: 'Vrije dag',
    },
    {
      id: 'kind',
      label: { nl: 'Soort', en: 'Kind' },
      type: {
        kind: 'choice',
        choices: [
          { id: 'money', label: { nl: 'geld', en: 'money' }, synonyms: ['euro'] },
          { id: 'days', label: { nl: 'vrije dagen', en: 'days off' }, synonyms: ['dagen', 'verlof'] },
          { id: 'training', label: { nl: 'opleiding', en: 'training' }, synonyms: ['cursus'] },
          { id: 'other', label: { nl: 'anders', en: 'other' }, synonyms: ['overig'] },
        ],
      },
      synonyms: ['type'],
      description: { nl: 'Wat voor beloning het is.', en: 'What kind of reward it is.' },
      whenEmpty: { nl: 'Anders.', en: 'Other.' },
      example: 'vrije dagen',
    },
    {
      id: 'points',
      label: { nl: 'Punten', en: 'Points' },
      type: { kind: 'number', min: 0 },
      required: true,
      synonyms: ['prijs', 'ruilwaarde', 'exchange value', 'price'],
      description: { nl: 'Het aantal punten per stuk.', en: 'The number of points for one.' },
      example: 400,
    },
    {
      id: 'value',
      label: { nl: 'Waarde', en: 'Value' },
      type: { kind: 'money', min: 0 },
      synonyms: ['kosten', 'waarde in geld', 'cost'],
      description: { nl: 'Wat één stuk de werkgever kost.', en: 'What one costs the employer.' },
      whenEmpty: { nl: 'Geen kosten.', en: 'No cost.' },
      example: 220,
    },
  ],
} as const satisfies TableSchema;

export type RewardRow = RowOf<typeof rewardsSchema>;
