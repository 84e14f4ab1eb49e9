import type { TableSchema, RowOf } from '../schema';

export const statutoryCapsSchema = {
  id: 'statutoryCaps',
  label: { nl: 'Wettelijke plafonds', en: 'Statutory caps' },
  synonyms: [
    'statutory caps', 'legal caps', 'wettelijke plafonds', 'wettelijk plafond', 'cao 90 plafonds', 'cao 90',
  ],
  description: { nl: 'Wettelijke maxima per medewerker en jaar, met hun bron; bijvoorbeeld van de Belgische cao 90.', en: 'Legal maxima per person and year, with their source; those of the Belgian CAO 90, for example.' },
  size: 'short',
  byName: true,
  key: ['cap', 'start'],
  columns: [
    {
      id: 'cap',
      label: { nl: 'Plafond', en: 'Cap' },
      type: { kind: 'text' },
      required: true,
      synonyms: ['naam', 'naam plafond', 'name', 'cap name'],
      description: { nl: 'De naam waarmee een onderdeel ernaar verwijst.', en: 'The name by which a component refers to it.' },
      example: 'CAO 90',
    },
    {
      id: 'start',
      label: { nl: 'Vanaf', en: 'From' },
      type: { kind: 'day' },
      required: true,
      synonyms: [
        'ingangsdatum', 'begindatum', 'geldig vanaf', 'startdatum', 'start date', 'start', 'valid from', 'effective date',
        'effective from',
      ],
      description: { nl: 'De dag vanaf wanneer het bedrag geldt.', en: 'The day from which the amount applies.' },
      example: '2026-01-01',
    },
    {
      id: 'amount',
      label: { nl: 'Bedrag', en: 'Amount' },
      type: { kind: 'money', min: 0 },
      required: true,
      synonyms: ['maximum', 'plafondbedrag', 'per jaar', 'max'],
      description: { nl: 'Het hoogste bedrag per medewerker en kalenderjaar.', en: 'The most per person and calendar year.' },
      example: 4255,
    },
    {
      id: 'source',
      label: { nl: 'Bron', en: 'Source' },
      type: { kind: 'text' },
      synonyms: ['vindplaats', 'reference', 'wet'],
      description: { nl: 'Waar het bedrag staat.', en: 'Where the amount is published.' },
      example: 'Nationale Arbeidsraad',
    },
  ],
} as const satisfies TableSchema;

export type StatutoryCapRow = RowOf<typeof statutoryCapsSchema>;
