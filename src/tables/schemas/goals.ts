import type { TableSchema, RowOf } from '../schema';

export const goalsSchema = {
  id: 'goals',
  label: { nl: 'Doelstellingen', en: 'Goals' },
  synonyms: ['goals', 'goal', 'objectives', 'strategic goals', 'strategische doelen', 'doelstellingen', 'doelstelling', 'objectieven', 'doelenboom'],
  description: { nl: "Wat u wilt bereiken; elke KPI hoort bij één doelstelling.", en: 'What you want to achieve; each KPI belongs to one goal.' },
  size: 'short',
  key: ['goal'],
  columns: [
    {
      id: 'goal',
      label: { nl: 'Doelstelling', en: 'Goal' },
      type: { kind: 'text' },
      required: true,
      synonyms: ['strategisch doel', 'hoofddoel', 'subdoel', 'objective', 'strategic goal', 'objectief', 'doel', 'naam'],
      description: { nl: "De naam waarmee KPI's naar deze doelstelling verwijzen.", en: 'The name by which KPIs refer to this goal.' },
      example: 'Meer omzet uit nieuwe klanten',
    },
    {
      id: 'parent',
      label: { nl: 'Hoort bij', en: 'Part of' },
      type: { kind: 'reference', table: 'goals' },
      synonyms: ['onderdeel van', 'hoofddoelstelling', 'valt onder', 'parent', 'parent goal', 'main goal'],
      description: { nl: 'De hoofddoelstelling waar deze onder valt.', en: 'The main goal that this one is part of.' },
      whenEmpty: { nl: 'Het is zelf een hoofddoelstelling.', en: 'It is a main goal itself.' },
      example: 'Gezonde groei',
    },
    {
      id: 'area',
      label: { nl: 'Resultaatgebied', en: 'Key result area' },
      type: { kind: 'text' },
      synonyms: ['gebied', 'thema', 'pijler', 'area', 'theme', 'pillar', 'kra'],
      description: { nl: 'Het gebied waarop u resultaat wilt zien.', en: 'The area in which you want results.' },
      example: 'Verkoop',
    },
    {
      id: 'why',
      label: { nl: 'Waarom', en: 'Why' },
      type: { kind: 'text' },
      synonyms: ['reden', 'motivatie', 'toelichting', 'reason', 'rationale'],
      description: { nl: 'Waarom deze doelstelling ertoe doet.', en: 'Why this goal matters.' },
      example: 'Te veel omzet hangt aan tien klanten.',
    },
    {
      id: 'owner',
      label: { nl: 'Eigenaar', en: 'Owner' },
      type: { kind: 'text' },
      synonyms: ['verantwoordelijke', 'verantwoordelijk', 'trekker', 'wie', 'responsible', 'accountable'],
      description: { nl: 'Wie ervoor staat.', en: 'Who answers for it.' },
      example: 'Sanne de Vries',
    },
    {
      id: 'deadline',
      label: { nl: 'Deadline', en: 'Deadline' },
      type: { kind: 'day' },
      synonyms: ['einddatum', 'uiterlijk', 'uiterste datum', 'streefdatum', 'due date', 'target date', 'end date'],
      description: { nl: 'De dag waarop het bereikt moet zijn.', en: 'The day by which it must be achieved.' },
      example: '2026-12-31',
    },
  ],
} as const satisfies TableSchema;

export type GoalRow = RowOf<typeof goalsSchema>;
