import type { TableSchema, RowOf } from '../schema';

export const schemeVersionsSchema = {
  id: 'schemeVersions',
  label: { nl: 'Regelingversies', en: 'Scheme versions' },
  synonyms: ['scheme versions', 'plan versions', 'regelingversies', 'versies van regelingen'],
  description: { nl: 'De regelingen zoals zij bij een afsluiting waren; correcties op een afgesloten periode worden daarmee berekend.', en: 'The schemes as they were at a close; corrections of a closed period are calculated with them.' },
  size: 'short',
  byName: true,
  key: ['version', 'table', 'record', 'column'],
  columns: [
    {
      id: 'version',
      label: { nl: 'Kenmerk', en: 'Fingerprint' },
      type: { kind: 'text' },
      required: true,
      synonyms: ['versie', 'version'],
      description: { nl: 'De vingerafdruk van de regelingen.', en: 'The fingerprint of the schemes.' },
      example: '0b7e-44d1-9c3f-a605',
    },
    {
      id: 'table',
      label: { nl: 'Tabel', en: 'Table' },
      type: { kind: 'text' },
      required: true,
      synonyms: ['koerstabel'],
      description: { nl: 'De tabel.', en: 'The table.' },
      example: 'Onderdelen',
    },
    {
      id: 'record',
      label: { nl: 'Rij', en: 'Row' },
      type: { kind: 'number', min: 1 },
      required: true,
      synonyms: ['rijnummer'],
      description: { nl: 'Het nummer van de rij in die tabel.', en: 'The number of the row in that table.' },
      example: 1,
    },
    {
      id: 'column',
      label: { nl: 'Kolom', en: 'Column' },
      type: { kind: 'text' },
      required: true,
      synonyms: ['koerskolom'],
      description: { nl: 'De kolom.', en: 'The column.' },
      example: 'Percentage',
    },
    {
      id: 'value',
      label: { nl: 'Waarde', en: 'Value' },
      type: { kind: 'text' },
      synonyms: ['inhoud', 'content'],
      description: { nl: 'Wat er stond.', en: 'What it held.' },
      example: '0.03',
    },
  ],
} as const satisfies TableSchema;

export type SchemeVersionRow = RowOf<typeof schemeVersionsSchema>;
