import type { TableSchema, RowOf } from '../schema';
import { schemeColumn } from './shared-columns';

export const assignmentsSchema = {
  id: 'assignments',
  label: { nl: 'Toewijzingen', en: 'Assignments' },
  synonyms: ['assignments', 'assignment', 'plan assignments', 'toewijzingen', 'toewijzing', 'deelnames', 'toekenningen', 'wie krijgt wat', 'wie heeft wat', 'who gets what'],
  description: { nl: 'Wie welke regeling heeft, en vanaf wanneer.', en: 'Who has which scheme, and from when.' },
  size: 'short',
  key: ['person', 'role', 'scheme', 'start'],
  columns: [
    {
      id: 'person',
      label: { nl: 'Medewerker', en: 'Person' },
      type: { kind: 'reference', table: 'people' },
      synonyms: [
        'medewerkernummer', 'verkoper', 'vertegenwoordiger', 'accountmanager', 'persoon', 'werknemer', 'payee', 'employee',
        'employee id', 'sales agent', 'sales rep', 'sales person', 'sales person id', 'naam',
      ],
      description: { nl: 'Wie de regeling heeft.', en: 'Who has the scheme.' },
      whenEmpty: { nl: 'Iedereen met de functie in deze rij.', en: 'Everyone with the role in this row.' },
      example: 'M01',
    },
    {
      id: 'role',
      label: { nl: 'Functie', en: 'Role' },
      type: { kind: 'text' },
      synonyms: ['rol', 'functietitel', 'job title', 'position'],
      description: { nl: 'De functie die de regeling heeft.', en: 'The role that has the scheme.' },
      whenEmpty: { nl: 'De medewerker in deze rij.', en: 'The person in this row.' },
      example: 'Accountmanager',
    },
    { ...schemeColumn, required: true },
    {
      id: 'start',
      label: { nl: 'Vanaf', en: 'From' },
      type: { kind: 'day' },
      synonyms: [
        'ingangsdatum', 'begindatum', 'geldig vanaf', 'startdatum', 'start date', 'start', 'valid from', 'effective date',
        'effective from',
      ],
      description: {
        nl: 'De dag vanaf wanneer de regeling geldt, tot de volgende rij van dezelfde medewerker.',
        en: 'The day from which the scheme applies, until the next row of the same person.',
      },
      whenEmpty: { nl: 'Vanaf het begin.', en: 'From the beginning.' },
      example: '2026-01-01',
    },
    {
      id: 'targetIncentive',
      label: { nl: 'Doelbonus per jaar', en: 'Target incentive per year' },
      type: { kind: 'figure', as: 'money' },
      synonyms: [
        'doelbonus', 'targetbonus', 'bonus bij 100%', 'bonus bij target', 'variabel', 'variabel inkomen', 'target bonus',
        'target incentive', 'on target bonus', 'target variable',
      ],
      description: {
        nl: 'De bonus bij precies 100%, voor een vol jaar en een volledige werkweek; of de kolom waarin hij staat.',
        en: 'The bonus at exactly 100%, for a full year at full time; or the column that holds it.',
      },
      example: 8000,
    },
    {
      id: 'fte',
      label: { nl: 'FTE', en: 'FTE' },
      type: { kind: 'percent', min: 0, max: 1 },
      synonyms: ['deeltijdfactor', 'deeltijd', 'parttimefactor', 'part time factor', 'tewerkstellingsbreuk', 'tewerkstelling', 'tewerkstellingsgraad'],
      description: { nl: 'Het deel van een volledige werkweek.', en: 'The share of a full working week.' },
      whenEmpty: { nl: 'De FTE uit Medewerkers, anders 100%.', en: 'The FTE from People, otherwise 100%.' },
      example: '80%',
    },
    {
      id: 'rate',
      label: { nl: 'Percentage', en: 'Rate' },
      type: { kind: 'figure', as: 'percent' },
      synonyms: [
        'tarief', 'provisie', 'provisiepercentage', 'commissiepercentage', 'eigen percentage', 'commission rate', 'commission',
        'own rate',
      ],
      description: {
        nl: 'Een eigen percentage voor deze medewerker, of de kolom waarin het staat.',
        en: 'A rate of this person alone, or the column that holds it.',
      },
      whenEmpty: { nl: 'Het percentage van het onderdeel.', en: "The component's rate." },
      example: '3%',
    },
    {
      id: 'targetPercent',
      label: { nl: 'Doelbonus % van salaris', en: 'Target incentive % of salary' },
      type: { kind: 'percent', min: 0, usual: 2 },
      synonyms: ['doelbonus %', 'bonus % van salaris', 'target %', 'target bonus %'],
      description: { nl: 'De doelbonus als percentage van het salaris, in plaats van een bedrag.', en: 'The target incentive as a percentage of salary, instead of an amount.' },
      whenEmpty: { nl: 'De doelbonus per jaar geldt.', en: 'The target incentive per year applies.' },
      example: '10%',
    },
  ],
} as const satisfies TableSchema;

export type AssignmentRow = RowOf<typeof assignmentsSchema>;
