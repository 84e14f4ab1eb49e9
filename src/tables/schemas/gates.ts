import type { TableSchema, RowOf } from '../schema';
import { componentColumn, exactlyColumn, lookChoices, schemeColumn, scopeChoices } from './shared-columns';

export const gatesSchema = {
  id: 'gates',
  label: { nl: 'Voorwaarden', en: 'Gates' },
  synonyms: ['gates', 'gate', 'poorten', 'voorwaarden', 'voorwaarde bonus', 'hurdles', 'bonusvoorwaarden'],
  description: { nl: 'Voorwaarden op een bonus: wordt de grens niet gehaald, dan geldt een lager maximum.', en: 'Conditions on a bonus: when the limit is not reached, a lower maximum applies.' },
  size: 'short',
  byName: true,
  key: ['scheme', 'component', 'measure'],
  columns: [
    { ...schemeColumn, required: true },
    componentColumn,
    {
      id: 'measure',
      label: { nl: 'Maatstaf', en: 'Measure' },
      type: { kind: 'reference', table: 'measures' },
      required: true,
      synonyms: ['kpi', 'meting', 'indicator', 'metric'],
      description: { nl: 'De maatstaf die de grens moet halen.', en: 'The measure that must reach the limit.' },
      example: 'Marge',
    },
    {
      id: 'look',
      label: { nl: 'Kijkt naar', en: 'Looks at' },
      type: { kind: 'choice', choices: lookChoices },
      synonyms: ['op basis van', 'based on'],
      description: { nl: 'Of het resultaat zelf telt of de realisatie in procenten van het doel.', en: 'Whether the result itself counts or its attainment of the target.' },
      whenEmpty: { nl: 'Realisatie %.', en: 'Attainment.' },
      example: 'realisatie %',
    },
    {
      id: 'direction',
      label: { nl: 'Richting', en: 'Direction' },
      type: {
        kind: 'choice',
        choices: [
          { id: 'atLeast', label: { nl: 'minstens', en: 'at least' }, synonyms: ['minimaal', 'min', '>='] },
          { id: 'atMost', label: { nl: 'hoogstens', en: 'at most' }, synonyms: ['maximaal', 'max', '<='] },
        ],
      },
      synonyms: ['vergelijking', 'comparison'],
      description: { nl: 'Of de maatstaf minstens of hoogstens de grens moet zijn.', en: 'Whether the measure must be at least or at most the limit.' },
      whenEmpty: { nl: 'Minstens.', en: 'At least.' },
      example: 'minstens',
    },
    {
      id: 'from',
      label: { nl: 'Grens', en: 'Limit' },
      type: { kind: 'figure', as: 'number' },
      required: true,
      synonyms: ['minimum', 'ondergrens', 'drempel', 'hurdle', 'vanaf', 'from'],
      description: { nl: 'De grens; precies erop is gehaald, tenzij u anders kiest.', en: 'The limit; exactly at it is reached, unless you choose otherwise.' },
      example: '90%',
    },
    exactlyColumn,
    {
      id: 'scope',
      label: { nl: 'Van wie', en: 'Whose' },
      type: { kind: 'choice', choices: scopeChoices },
      synonyms: ['wie', 'bereik', 'scope'],
      description: { nl: 'Wiens resultaat de grens moet halen.', en: 'Whose result must reach the limit.' },
      whenEmpty: { nl: 'Eigen.', en: 'Own.' },
      example: 'bedrijf',
    },
    {
      id: 'capRatio',
      label: { nl: 'Anders hoogstens %', en: 'Else at most %' },
      type: { kind: 'percent', min: 0, usual: 5 },
      synonyms: ['plafond %', 'maximum %', 'cap %'],
      description: { nl: 'Het hoogste deel van het doelbedrag als de grens niet gehaald is.', en: 'The largest share of the target amount when the limit is not reached.' },
      whenEmpty: { nl: '0%: niets.', en: '0%: nothing.' },
      example: '0%',
    },
    {
      id: 'capAmount',
      label: { nl: 'Anders hoogstens bedrag', en: 'Else at most amount' },
      type: { kind: 'money', min: 0 },
      synonyms: ['plafond bedrag', 'maximum bedrag', 'cap amount'],
      description: { nl: 'Het hoogste bedrag als de grens niet gehaald is; voor provisies.', en: 'The largest amount when the limit is not reached; for commissions.' },
      whenEmpty: { nl: 'Het percentage geldt.', en: 'The percentage applies.' },
      example: 500,
    },
  ],
} as const satisfies TableSchema;

export type GateRow = RowOf<typeof gatesSchema>;
