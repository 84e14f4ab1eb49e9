import type { TableSchema, RowOf } from '../schema';
import { baseChoices, groupingChoices, inputChoices, shapeChoices } from './component-choices';
import { creditColumns } from './components/credit-columns';
import { limitColumns } from './components/limit-columns';
import { payoutColumns } from './components/payout-columns';
import { targetColumns } from './components/target-columns';

export const componentsSchema = {
  id: 'components',
  label: { nl: 'Onderdelen', en: 'Components' },
  synonyms: [
    'components', 'component', 'scheme components', 'onderdelen', 'onderdeel', 'regelingonderdelen', 'bonusonderdelen', 'bouwstenen',
  ],
  description: {
    nl: 'De onderdelen van elke regeling: wat telt en hoe het betaalt.',
    en: 'The parts of each scheme: what counts and how it pays.',
  },
  size: 'short',
  key: ['scheme', 'component'],
  columns: [
    {
      id: 'scheme',
      label: { nl: 'Regeling', en: 'Scheme' },
      type: { kind: 'reference', table: 'schemes' },
      required: true,
      synonyms: ['bonusregeling', 'plan', 'bonusplan', 'scheme name'],
      description: { nl: 'De regeling waar dit onderdeel bij hoort.', en: 'The scheme this component belongs to.' },
      example: 'Buitendienst 2026',
    },
    {
      id: 'component',
      label: { nl: 'Onderdeel', en: 'Component' },
      type: { kind: 'text' },
      required: true,
      synonyms: ['naam onderdeel', 'bouwsteen', 'component name', 'element'],
      description: { nl: 'De naam van het onderdeel.', en: 'The name of the component.' },
      example: 'Omzetprovisie',
    },
    {
      id: 'measure',
      label: { nl: 'Maatstaf', en: 'Measure' },
      type: { kind: 'reference', table: 'measures' },
      synonyms: ['kpi', 'meting', 'indicator', 'metric', 'waarop', 'waarover'],
      description: { nl: 'Wat er telt.', en: 'What counts.' },
      whenEmpty: { nl: 'Niets wordt gemeten: een vast bedrag, of de score van de regeling.', en: 'Nothing is measured: a fixed amount, or the score of the scheme.' },
      example: 'Omzet',
    },
    {
      id: 'input',
      label: { nl: 'Invoer', en: 'Input' },
      type: { kind: 'choice', choices: inputChoices },
      synonyms: ['grondslag', 'invoer vorm', 'input of shape'],
      description: {
        nl: 'Waar de vorm op werkt: het bedrag, de realisatie in procenten of het aantal.',
        en: 'What the shape works on: the amount, the attainment or the units.',
      },
      whenEmpty: { nl: 'Realisatie bij een curve, bij realisatie is uitbetaling en bij een deel van een score, anders bedrag.', en: 'Attainment for a curve, for attainment is payout and for a part of a score, otherwise amount.' },
      example: 'bedrag',
    },
    {
      id: 'grouping',
      label: { nl: 'Per', en: 'Per' },
      type: { kind: 'choice', choices: groupingChoices },
      synonyms: ['groepering', 'telt per', 'grouping'],
      description: {
        nl: 'Of er per periode, per order of over het jaar tot nu wordt gerekend.',
        en: 'Whether it works per period, per deal or on the year to date.',
      },
      whenEmpty: { nl: 'Periode.', en: 'Period.' },
      example: 'periode',
    },
    {
      id: 'shape',
      label: { nl: 'Vorm', en: 'Shape' },
      type: { kind: 'choice', choices: shapeChoices },
      synonyms: ['type', 'soort', 'staffelvorm', 'mechanisme', 'payout shape', 'mechanism'],
      description: { nl: 'Hoe invoer bonus wordt.', en: 'How input becomes bonus.' },
      whenEmpty: { nl: 'Vast percentage.', en: 'Flat.' },
      example: 'per schijf',
    },
    {
      id: 'rate',
      label: { nl: 'Percentage', en: 'Rate' },
      type: { kind: 'figure', as: 'percent' },
      synonyms: [
        'tarief', 'provisie', 'provisiepercentage', 'commissie', 'commissiepercentage', 'commission', 'commission rate',
        'commission pct', 'bonuspercentage',
      ],
      description: {
        nl: 'Het percentage, of de kolom van Medewerkers, Toewijzingen of Doelen waarin het staat.',
        en: 'The rate, or the column of People, Assignments or Targets that holds it.',
      },
      whenEmpty: { nl: 'De staffel bepaalt het percentage.', en: 'The tiers decide the rate.' },
      example: '3%',
    },
    {
      id: 'base',
      label: { nl: 'Over', en: 'On' },
      type: { kind: 'choice', choices: baseChoices },
      synonyms: ['over wat', 'waarover', 'waarop', 'berekend over', 'base', 'rate base'],
      description: { nl: 'Waarover de uitbetaling wordt berekend.', en: 'What the payout is taken of.' },
      whenEmpty: { nl: 'Doelbonus bij een curve, bij realisatie is uitbetaling, bij een score en bij een tabel met uitbetalingspercentages; vast bedrag bij een bedrag zonder staffel; anders bedrag.', en: 'Target incentive for a curve, for attainment is payout, for a score and for a grid of payout percentages; fixed amount for an amount without tiers; otherwise amount.' },
      example: 'bedrag',
    },
    {
      id: 'fixedAmount',
      label: { nl: 'Vast bedrag', en: 'Fixed amount' },
      type: { kind: 'figure', as: 'money' },
      synonyms: ['vaste vergoeding', 'bedrag bij 100%', 'fixed'],
      description: { nl: 'Het vaste bedrag, of de kolom waarin het staat.', en: 'The fixed amount, or the column that holds it.' },
      example: 500,
    },
    {
      id: 'target',
      label: { nl: 'Doel', en: 'Target' },
      type: { kind: 'figure', as: 'number' },
      synonyms: ['target', 'doelwaarde', 'quotum', 'quota', 'goal'],
      description: { nl: 'Het doel, of de kolom waarin het staat.', en: 'The target, or the column that holds it.' },
      whenEmpty: { nl: 'Het doel uit de tabel Doelen.', en: 'The target from the Targets table.' },
      example: 150000,
    },
    {
      id: 'weight',
      label: { nl: 'Gewicht', en: 'Weight' },
      type: { kind: 'percent', min: 0, max: 1 },
      synonyms: ['weging', 'aandeel', 'weight %'],
      description: {
        nl: 'Het deel van de doelbonus dat dit onderdeel krijgt; samen 100%.',
        en: 'The share of the target incentive for this component; together 100%.',
      },
      whenEmpty: { nl: '100%.', en: '100%.' },
      example: '60%',
    },
    ...limitColumns,
    ...creditColumns,
    ...targetColumns,
    ...payoutColumns,
  ],
} as const satisfies TableSchema;

export type ComponentRow = RowOf<typeof componentsSchema>;
