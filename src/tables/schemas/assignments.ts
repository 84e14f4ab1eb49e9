import type { TableSchema, RowOf } from '../schema';

export const assignmentsSchema = {
  id: 'assignments',
  label: { nl: 'Toewijzingen', en: 'Assignments' },
  synonyms: [],
  description: { nl: '', en: '' },
  size: 'short',
  key: ['person', 'role', 'scheme', 'start'],
  columns: [
    {
      id: 'person',
      label: { nl: 'Medewerker', en: 'Person' },
      type: { kind: 'reference', table: 'people' },
      synonyms: [],
      description: { nl: '', en: '' },
      example: '',
    },
    {
      id: 'role',
      label: { nl: 'Functie', en: 'Role' },
      type: { kind: 'text' },
      synonyms: [],
      description: { nl: '', en: '' },
      example: '',
    },
    {
      id: 'scheme',
      label: { nl: 'Regeling', en: 'Scheme' },
      type: { kind: 'reference', table: 'schemes' },
      required: true,
      synonyms: [],
      description: { nl: '', en: '' },
      example: '',
    },
    {
      id: 'start',
      label: { nl: 'Vanaf', en: 'From' },
      type: { kind: 'day' },
      synonyms: [],
      description: { nl: '', en: '' },
      example: '',
    },
    {
      id: 'targetIncentive',
      label: { nl: 'Doelbonus per jaar', en: 'Target incentive per year' },
      type: { kind: 'figure', as: 'money' },
      synonyms: [],
      description: { nl: '', en: '' },
      example: '',
    },
    {
      id: 'fte',
      label: { nl: 'FTE', en: 'FTE' },
      type: { kind: 'percent', min: 0, max: 1 },
      synonyms: [],
      description: { nl: '', en: '' },
      example: '',
    },
    {
      id: 'rate',
      label: { nl: 'Percentage', en: 'Rate' },
      type: { kind: 'figure', as: 'percent' },
      synonyms: [],
      description: { nl: '', en: '' },
      example: '',
    },
  ],
} as const satisfies TableSchema;

export type AssignmentRow = RowOf<typeof assignmentsSchema>;
