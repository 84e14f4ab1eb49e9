import type { TableSchema, RowOf } from '../schema';
import { componentColumn, exactlyColumn, lookChoices, schemeColumn, scopeChoices } from './shared-columns';

export const modifiersSchema = {
  id: 'modifiers',
  label: { nl: 'Factoren', en: 'Modifiers' },
  synonyms: [
    'modifiers', 'modifier', 'multipliers', 'factoren', 'factor', 'correctiefactoren', 'vermenigvuldigers',
  ],
  description: { nl: 'Factoren op een bonus: altijd, of alleen als een maatstaf een grens haalt.', en: 'Factors on a bonus: always, or only when a measure reaches a limit.' },
  size: 'short',
  byName: true,
  key: ['scheme', 'component', 'name', 'from'],
  columns: [
    { ...schemeColumn, required: true },
    componentColumn,
    {
      id: 'name',
      label: { nl: 'Factor', en: 'Modifier' },
      type: { kind: 'text' },
      required: true,
      synonyms: ['naam factor', 'modifier name', 'naam', 'name'],
      description: { nl: 'De naam van de factor. Rijen met dezelfde naam vormen samen een trap: de hoogste gehaalde grens telt.', en: 'The name of the modifier. Rows of one name form steps together: the highest limit reached counts.' },
      example: 'Nieuwe klant',
    },
    {
      id: 'value',
      label: { nl: 'Waarde', en: 'Value' },
      type: { kind: 'figure', as: 'number' },
      required: true,
      synonyms: ['factorwaarde', 'vermenigvuldiger', 'multiplier', 'points', 'punten'],
      description: { nl: 'De factor (1,2), het aantal procentpunten (20%), of de kolom waarin dat staat.', en: 'The factor (1.2), the percentage points (20%), or the column that holds it.' },
      example: 1.2,
    },
    {
      id: 'measure',
      label: { nl: 'Maatstaf', en: 'Measure' },
      type: { kind: 'reference', table: 'measures' },
      synonyms: ['kpi', 'meting', 'indicator', 'metric'],
      description: { nl: 'De maatstaf die de grens moet halen.', en: 'The measure that must reach the limit.' },
      whenEmpty: { nl: 'De factor geldt altijd.', en: 'The modifier always applies.' },
      example: 'Omzet',
    },
    {
      id: 'look',
      label: { nl: 'Kijkt naar', en: 'Looks at' },
      type: { kind: 'choice', choices: lookChoices },
      synonyms: ['op basis van', 'based on'],
      description: { nl: 'Of het resultaat zelf telt of de realisatie in procenten van het doel.', en: 'Whether the result itself counts or its attainment of the target.' },
      whenEmpty: { nl: 'Resultaat.', en: 'Actual.' },
      example: 'resultaat',
    },
    {
      id: 'from',
      label: { nl: 'Vanaf', en: 'From' },
      type: { kind: 'number' },
      synonyms: ['ondergrens', 'grens', 'minimum', 'limit'],
      description: { nl: 'De grens; precies erop telt mee, tenzij u anders kiest.', en: 'The limit; exactly at it counts, unless you choose otherwise.' },
      whenEmpty: { nl: 'Geen grens.', en: 'No limit.' },
      example: '110%',
    },
    exactlyColumn,
    {
      id: 'scope',
      label: { nl: 'Van wie', en: 'Whose' },
      type: { kind: 'choice', choices: scopeChoices },
      synonyms: ['wie', 'bereik', 'scope'],
      description: { nl: 'Wiens resultaat de grens moet halen.', en: 'Whose result must reach the limit.' },
      whenEmpty: { nl: 'Eigen.', en: 'Own.' },
      example: 'eigen',
    },
    {
      id: 'combine',
      label: { nl: 'Werking', en: 'Effect' },
      type: {
        kind: 'choice',
        choices: [
          { id: 'multiply', label: { nl: 'vermenigvuldigen', en: 'multiply' }, synonyms: ['keer', 'times', 'maal'] },
          { id: 'addPoints', label: { nl: 'procentpunten erbij', en: 'add points' }, synonyms: ['optellen', 'add', 'plus'] },
        ],
      },
      synonyms: ['manier', 'how'],
      description: { nl: 'Of de factor vermenigvuldigt of procentpunten toevoegt; wat toevoegt wordt eerst samen opgeteld.', en: 'Whether the modifier multiplies or adds percentage points; those that add are added up first.' },
      whenEmpty: { nl: 'Vermenigvuldigen.', en: 'Multiply.' },
      example: 'vermenigvuldigen',
    },
    {
      id: 'position',
      label: { nl: 'Plaats', en: 'Position' },
      type: {
        kind: 'choice',
        choices: [
          { id: 'beforeCap', label: { nl: 'voor het plafond', en: 'before the cap' }, synonyms: ['voor', 'before'] },
          { id: 'afterCap', label: { nl: 'na het plafond', en: 'after the cap' }, synonyms: ['na', 'after'] },
        ],
      },
      synonyms: ['volgorde', 'order'],
      description: { nl: 'Of de factor voor of na het plafond werkt.', en: 'Whether the modifier works before or after the cap.' },
      whenEmpty: { nl: 'Voor het plafond.', en: 'Before the cap.' },
      example: 'voor het plafond',
    },
  ],
} as const satisfies TableSchema;

export type ModifierRow = RowOf<typeof modifiersSchema>;
