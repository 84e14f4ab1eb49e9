import type { TableSchema, RowOf } from '../schema';
import { componentColumn, schemeColumn } from './shared-columns';

export const rampSchema = {
  id: 'ramp',
  label: { nl: 'Inwerkperiode', en: 'Ramp' },
  synonyms: ['ramp', 'ramp up', 'ramps', 'inwerkperiode', 'inwerken', 'opbouw', 'ingroei'],
  description: { nl: 'Lagere doelen of andere percentages in de eerste maanden van een dienstverband.', en: 'Lower targets or other rates in the first months of service.' },
  size: 'short',
  byName: true,
  key: ['scheme', 'component', 'month'],
  columns: [
    { ...schemeColumn, required: true },
    componentColumn,
    {
      id: 'month',
      label: { nl: 'Vanaf maand', en: 'From month' },
      type: { kind: 'number', min: 1 },
      required: true,
      synonyms: ['maand', 'dienstmaand', 'month', 'month of service'],
      description: { nl: 'De maand van het dienstverband: de kalendermaand van indiensttreding is 1; geldt tot de volgende rij.', en: 'The month of service: the calendar month in which service starts is 1; applies until the next row.' },
      example: 1,
    },
    {
      id: 'target',
      label: { nl: 'Doel %', en: 'Target %' },
      type: { kind: 'percent', min: 0, max: 2 },
      synonyms: ['doel', 'deel van het doel', 'target share', 'quota %'],
      description: { nl: 'Het deel van het doel dat geldt; 0% betekent dat het onderdeel nog niet geldt.', en: 'The share of the target that applies; 0% means that the component does not apply yet.' },
      whenEmpty: { nl: '100%.', en: '100%.' },
      example: '50%',
    },
    {
      id: 'rate',
      label: { nl: 'Percentage', en: 'Rate' },
      type: { kind: 'percent', min: 0, usual: 1 },
      synonyms: ['tarief', 'provisie', 'provisiepercentage', 'commission rate'],
      description: { nl: 'Het percentage in deze maanden.', en: 'The rate in these months.' },
      whenEmpty: { nl: 'Het percentage van het onderdeel.', en: "The component's rate." },
      example: '8%',
    },
  ],
} as const satisfies TableSchema;

export type RampRow = RowOf<typeof rampSchema>;
