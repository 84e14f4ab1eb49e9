import type { TableSchema, RowOf } from '../schema';
import { personColumn } from './shared-columns';

export const rewardChoicesSchema = {
  id: 'rewardChoices',
  label: { nl: 'Gekozen beloningen', en: 'Reward choices' },
  synonyms: ['reward choices', 'chosen rewards', 'gekozen beloningen', 'keuzes', 'puntenkeuzes'],
  description: { nl: 'Wat ieder voor zijn of haar punten koos.', en: 'What each person chose for their points.' },
  size: 'short',
  byName: true,
  key: ['person', 'date', 'reward'],
  columns: [
    { ...personColumn, required: true },
    {
      id: 'date',
      label: { nl: 'Datum', en: 'Date' },
      type: { kind: 'day' },
      required: true,
      synonyms: ['gekozen op', 'chosen on', 'dag'],
      description: { nl: 'De dag van de keuze.', en: 'The day of the choice.' },
      example: '2026-06-30',
    },
    {
      id: 'reward',
      label: { nl: 'Beloning', en: 'Reward' },
      type: { kind: 'reference', table: 'rewards' },
      required: true,
      synonyms: ['keuze', 'choice'],
      description: { nl: 'De gekozen beloning.', en: 'The reward chosen.' },
      example: 'Vrije dag',
    },
    {
      id: 'units',
      label: { nl: 'Aantal', en: 'Units' },
      type: { kind: 'number', min: 0 },
      synonyms: ['stuks', 'hoeveelheid', 'quantity'],
      description: { nl: 'Hoeveel ervan.', en: 'How many of it.' },
      whenEmpty: { nl: '1.', en: '1.' },
      example: 1,
    },
  ],
} as const satisfies TableSchema;

export type RewardChoiceRow = RowOf<typeof rewardChoicesSchema>;
