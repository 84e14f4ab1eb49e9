import type { TableSchema, RowOf } from '../schema';
import { personColumn } from './shared-columns';

export const employmentSchema = {
  id: 'employment',
  label: { nl: 'Dienstverbanden', en: 'Employment' },
  synonyms: [
    'employment', 'employment history', 'job history', 'dienstverbanden', 'dienstverband', 'loopbaan',
    'functiehistorie', 'wijzigingen dienstverband',
  ],
  description: { nl: 'Wat er in iemands functie, team, uren of salaris verandert, en vanaf wanneer. Een lege cel verandert niets.', en: "What changes in somebody's role, team, hours or salary, and from when. An empty cell changes nothing." },
  size: 'short',
  byName: true,
  key: ['person', 'start'],
  columns: [
    { ...personColumn, required: true },
    {
      id: 'start',
      label: { nl: 'Vanaf', en: 'From' },
      type: { kind: 'day' },
      required: true,
      synonyms: [
        'ingangsdatum', 'begindatum', 'geldig vanaf', 'startdatum', 'start date', 'start', 'valid from', 'effective date',
        'effective from',
      ],
      description: { nl: 'De dag vanaf wanneer deze rij geldt, tot de volgende van dezelfde medewerker.', en: 'The day from which this row applies, until the next of the same person.' },
      example: '2026-01-01',
    },
    {
      id: 'team',
      label: { nl: 'Team', en: 'Team' },
      type: { kind: 'text' },
      synonyms: ['afdeling', 'ploeg', 'groep', 'rayon', 'regio', 'department', 'region'],
      description: { nl: 'Het nieuwe team.', en: 'The new team.' },
      whenEmpty: { nl: 'Ongewijzigd.', en: 'Unchanged.' },
      example: 'Noord',
    },
    {
      id: 'role',
      label: { nl: 'Functie', en: 'Role' },
      type: { kind: 'text' },
      synonyms: ['rol', 'functietitel', 'job title', 'position'],
      description: { nl: 'De nieuwe functie.', en: 'The new role.' },
      whenEmpty: { nl: 'Ongewijzigd.', en: 'Unchanged.' },
      example: 'Accountmanager',
    },
    {
      id: 'manager',
      label: { nl: 'Leidinggevende', en: 'Manager' },
      type: { kind: 'text' },
      synonyms: ['chef', 'teamleider', 'supervisor', 'reports to'],
      description: { nl: 'De nieuwe leidinggevende: nummer of naam.', en: 'The new manager: id or name.' },
      whenEmpty: { nl: 'Ongewijzigd.', en: 'Unchanged.' },
      example: 'M09',
    },
    {
      id: 'fte',
      label: { nl: 'FTE', en: 'FTE' },
      type: { kind: 'percent', min: 0, max: 1 },
      synonyms: ['deeltijdfactor', 'deeltijd', 'parttimefactor', 'tewerkstellingsbreuk'],
      description: { nl: 'Het nieuwe deel van een volledige werkweek.', en: 'The new share of a full working week.' },
      whenEmpty: { nl: 'Ongewijzigd.', en: 'Unchanged.' },
      example: '80%',
    },
    {
      id: 'salary',
      label: { nl: 'Jaarsalaris', en: 'Annual salary' },
      type: { kind: 'money', min: 0 },
      synonyms: ['salaris', 'bruto jaarsalaris', 'jaarloon', 'annual salary', 'base salary'],
      description: { nl: 'Het nieuwe bruto jaarsalaris bij een volledige werkweek.', en: 'The new gross annual salary at full time.' },
      whenEmpty: { nl: 'Ongewijzigd.', en: 'Unchanged.' },
      example: 54000,
    },
  ],
} as const satisfies TableSchema;

export type EmploymentRow = RowOf<typeof employmentSchema>;
