import type { TableSchema, RowOf } from '../schema';
import { schemeColumn } from './shared-columns';

export const tiersSchema = {
  id: 'tiers',
  label: { nl: 'Staffels', en: 'Tiers' },
  synonyms: [
    'tiers', 'tier', 'tier table', 'staffel', 'staffels', 'schijven', 'schijf', 'curves', 'curve', 'trappen', 'barema', "barema's",
    'payout curve',
  ],
  description: {
    nl: 'De staffels en curves: elke rij begint waar de vorige ophoudt.',
    en: 'The tiers and curves: each row starts where the one before it ends.',
  },
  size: 'short',
  key: ['scheme', 'component', 'from', 'second'],
  columns: [
    { ...schemeColumn, required: true },
    {
      id: 'component',
      label: { nl: 'Onderdeel', en: 'Component' },
      type: { kind: 'text' },
      required: true,
      synonyms: ['naam onderdeel', 'component name', 'element'],
      description: { nl: 'Het onderdeel.', en: 'The component.' },
      example: 'Omzetprovisie',
    },
    {
      id: 'from',
      label: { nl: 'Vanaf', en: 'From' },
      type: { kind: 'number' },
      required: true,
      synonyms: [
        'van', 'ondergrens', 'grens', 'vanaf bedrag', 'vanaf %', 'drempel', 'from', 'lower bound', 'start', 'attainment', 'realisatie',
      ],
      description: {
        nl: 'Waar deze schijf of dit punt begint; de waarde zelf hoort erbij. Procenten als 90%.',
        en: 'Where this tier or point starts; the value itself is in it. Percentages as 90%.',
      },
      example: 100000,
    },
    {
      id: 'rate',
      label: { nl: 'Percentage', en: 'Rate' },
      type: { kind: 'percent', usual: 1 },
      synonyms: ['tarief', 'provisie', 'provisiepercentage', 'commissie', 'commission', 'commission rate', 'tier rate', 'marginal rate'],
      description: { nl: 'Het percentage van deze schijf.', en: 'The rate of this tier.' },
      example: '4%',
    },
    {
      id: 'ratio',
      label: { nl: 'Uitbetaling %', en: 'Payout %' },
      type: { kind: 'percent', usual: 5 },
      synonyms: ['uitbetaling', 'uitbetalingspercentage', 'uitkering %', 'payout', 'payout ratio', 'payout percentage', 'bonus %'],
      description: {
        nl: 'Het deel van de doelbonus op dit punt van de curve.',
        en: 'The share of the target incentive at this point of the curve.',
      },
      example: '50%',
    },
    {
      id: 'amount',
      label: { nl: 'Bedrag', en: 'Amount' },
      type: { kind: 'money' },
      synonyms: ['uitbetaling bedrag', 'prijs', 'prijzengeld', 'prize', 'bonusbedrag', 'payout amount'],
      description: { nl: 'Het bedrag van deze trede, of de prijs van deze plaats. Bij bedragen naar rato zegt de laatste rij, zonder bedrag, waar de laatste trede ophoudt.', en: 'The amount of this step, or the prize of this place. For amounts pro rata the last row, without an amount, says where the last step ends.' },
      example: 500,
    },
    {
      id: 'second',
      label: { nl: 'Vanaf tweede', en: 'From second' },
      type: { kind: 'number' },
      synonyms: ['tweede ingang', 'vanaf 2', 'kolom', 'second input', 'from 2'],
      description: { nl: 'Waar deze cel begint op de tweede ingang van een tabel.', en: 'Where this cell starts on the second input of a grid.' },
      whenEmpty: { nl: 'Geen tabel met twee ingangen.', en: 'No grid of two inputs.' },
      example: '10%',
    },
  ],
} as const satisfies TableSchema;

export type TierRow = RowOf<typeof tiersSchema>;
