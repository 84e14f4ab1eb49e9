import type { ColumnSchema } from '../../schema';
import { boundaryChoices } from '../component-choices';

/** Less common choices of a shape, pools, contests and payroll. */
export const payoutColumns = [
  {
    id: 'lookup',
    label: { nl: 'Schijf volgens', en: 'Tier by' },
    type: { kind: 'reference', table: 'measures' },
    synonyms: ['staffel volgens', 'schijf op basis van', 'tier measure', 'second measure', 'tweede maatstaf'],
    description: { nl: 'Een andere maatstaf die de schijf bepaalt, of de tweede ingang van een tabel.', en: 'Another measure that decides the tier, or the second input of a grid.' },
    whenEmpty: { nl: 'De maatstaf van het onderdeel zelf.', en: "The component's own measure." },
    example: 'Marge %',
  },
  {
    id: 'excessBase',
    label: { nl: 'Meerdere boven', en: 'Excess over' },
    type: {
        kind: 'choice',
        choices: [
          { id: 'threshold', label: { nl: 'drempel', en: 'threshold' } },
          { id: 'quota', label: { nl: 'doel', en: 'quota' }, synonyms: ['target'] },
          { id: 'tier', label: { nl: 'begin van de schijf', en: 'start of the tier' }, synonyms: ['bereikte schijf', 'tier'] },
        ],
      },
    synonyms: ['meerdere over', 'excess base'],
    description: { nl: 'Waarboven het meerdere begint bij de vorm "meerdere".', en: 'Where the excess starts for the shape "excess".' },
    whenEmpty: { nl: 'Drempel, anders het doel.', en: 'Threshold, otherwise the quota.' },
    example: 'doel',
  },
  {
    id: 'tierOn',
    label: { nl: 'Schijf op', en: 'Tier looked up on' },
    type: {
        kind: 'choice',
        choices: [
          { id: 'input', label: { nl: 'hele resultaat', en: 'whole result' }, synonyms: ['geheel', 'input'] },
          { id: 'excess', label: { nl: 'het meerdere', en: 'the excess' }, synonyms: ['meerdere'] },
        ],
      },
    synonyms: ['schijf gezocht op'],
    description: { nl: 'Of de schijf bij het hele resultaat of bij het meerdere wordt gezocht.', en: 'Whether the tier is looked up on the whole result or on the excess.' },
    whenEmpty: { nl: 'Hele resultaat.', en: 'Whole result.' },
    example: 'hele resultaat',
  },
  {
    id: 'steps',
    label: { nl: 'Stappen', en: 'Steps' },
    type: {
        kind: 'choice',
        choices: [
          { id: 'continuous', label: { nl: 'doorlopend', en: 'continuous' }, synonyms: ['exact'] },
          { id: 'wholePoints', label: { nl: 'per heel procentpunt', en: 'per whole point' }, synonyms: ['hele procenten', 'whole points'] },
        ],
      },
    synonyms: ['per procentpunt', 'afronding realisatie'],
    description: { nl: 'Of de realisatie doorlopend telt of per heel procentpunt, naar beneden.', en: 'Whether attainment counts continuously or per whole percentage point, rounded down.' },
    whenEmpty: { nl: 'Doorlopend.', en: 'Continuous.' },
    example: 'doorlopend',
  },
  {
    id: 'between',
    label: { nl: 'Tussen de punten', en: 'Between points' },
    type: {
        kind: 'choice',
        choices: [
          { id: 'step', label: { nl: 'trede', en: 'step' }, synonyms: ['stap'] },
          { id: 'straight', label: { nl: 'rechte lijn', en: 'straight line' }, synonyms: ['bilinear', 'lijn', 'geïnterpoleerd'] },
        ],
      },
    synonyms: ['tabel tussen', 'grid between'],
    description: { nl: 'Of een tabel met twee ingangen springt of rechte lijnen trekt.', en: 'Whether a grid with two inputs steps or draws straight lines.' },
    whenEmpty: { nl: 'Trede.', en: 'Step.' },
    example: 'trede',
  },
  {
    id: 'boundarySecond',
    label: { nl: 'Grens tweede ingang hoort bij', en: 'Boundary of second input belongs to' },
    type: { kind: 'choice', choices: boundaryChoices },
    synonyms: ['grens tweede ingang', 'boundary second'],
    description: { nl: 'Bij een tabel met twee ingangen: bij welke cel een waarde precies op een grens van de tweede ingang hoort.', en: 'For a grid of two inputs: the cell that a value exactly on a boundary of the second input belongs to.' },
    whenEmpty: { nl: 'Zoals bij de eerste ingang.', en: 'As for the first input.' },
    example: 'hogere schijf',
  },
  {
    id: 'counts',
    label: { nl: 'Telt als', en: 'Counts as' },
    type: {
        kind: 'choice',
        choices: [
          { id: 'money', label: { nl: 'geld', en: 'money' }, synonyms: ['betaalt', 'pays'] },
          { id: 'score', label: { nl: 'score', en: 'score' }, synonyms: ['telt mee in score'] },
        ],
      },
    synonyms: ['rol', 'uitkomst', 'result as'],
    description: { nl: 'Of het onderdeel zelf betaalt of alleen meetelt in de score van de regeling.', en: 'Whether the component pays itself or only counts in the score of the scheme.' },
    whenEmpty: { nl: 'Geld.', en: 'Money.' },
    example: 'geld',
  },
  {
    id: 'ties',
    label: { nl: 'Gelijke plaatsen', en: 'Ties' },
    type: {
        kind: 'choice',
        choices: [
          { id: 'share', label: { nl: 'prijzen delen', en: 'share the prizes' }, synonyms: ['delen', 'share'] },
          { id: 'same', label: { nl: 'zelfde prijs', en: 'same prize' }, synonyms: ['gelijk', 'same'] },
        ],
      },
    synonyms: ['gelijk eindigen', 'ex aequo'],
    description: { nl: 'Wat deelnemers aan een wedstrijd krijgen die gelijk eindigen.', en: 'What those who finish equal get in a contest.' },
    whenEmpty: { nl: 'Prijzen delen.', en: 'Share the prizes.' },
    example: 'prijzen delen',
  },
  {
    id: 'poolShare',
    label: { nl: 'Pot verdeeld', en: 'Pool shared' },
    type: {
        kind: 'choice',
        choices: [
          { id: 'equal', label: { nl: 'gelijk', en: 'equally' }, synonyms: ['gelijke delen', 'per hoofd'] },
          { id: 'salary', label: { nl: 'naar salaris', en: 'by salary' }, synonyms: ['salaris'] },
          { id: 'credit', label: { nl: 'naar resultaat', en: 'by result' }, synonyms: ['omzet', 'credit', 'resultaat'] },
          { id: 'attainment', label: { nl: 'naar realisatie', en: 'by attainment' }, synonyms: ['realisatie'] },
          { id: 'weight', label: { nl: 'naar kolom', en: 'by column' }, synonyms: ['aandeel', 'eigen aandeel'] },
          { id: 'fraction', label: { nl: 'vast deel per kolom', en: 'fixed part by column' }, synonyms: ['vast deel van de pot', 'percentage van de pot', 'own part of the pool', 'percentage of the pool'] },
        ],
      },
    synonyms: ['verdeelsleutel', 'verdeling pot', 'pool key'],
    description: { nl: 'Het bedrag is een pot voor de groep in "Telt van"; zo wordt zij verdeeld.', en: 'The amount is a pool for the group in "Credit of"; this is how it is shared.' },
    whenEmpty: { nl: 'Geen pot: ieder krijgt het eigen bedrag.', en: 'No pool: everybody gets their own amount.' },
    example: 'gelijk',
  },
  {
    id: 'poolWeight',
    label: { nl: 'Aandeel in pot', en: 'Share of pool' },
    type: { kind: 'figure', as: 'number' },
    synonyms: ['potaandeel', 'pool share column', 'verdeelkolom'],
    description: {
      nl: 'De kolom met ieders aandeel, bij verdeling naar kolom; bij een vast deel het percentage van de pot (wat niemand heeft, blijft over).',
      en: "The column with each one's share, when shared by column; for a fixed part the percentage of the pool (what nobody has, stays).",
    },
    example: 'Punten',
  },
  {
    id: 'unqualified',
    label: { nl: 'Aandeel van wie niet meedeelt', en: 'Share of the unqualified' },
    type: {
        kind: 'choice',
        choices: [
          { id: 'others', label: { nl: 'naar de anderen', en: 'to the others' }, synonyms: ['anderen'] },
          { id: 'stays', label: { nl: 'blijft over', en: 'stays' }, synonyms: ['vervalt', 'niet verdeeld'] },
        ],
      },
    synonyms: ['niet gekwalificeerd', 'unqualified'],
    description: { nl: 'Waar het aandeel blijft van wie een voorwaarde niet haalt.', en: 'Where the share goes of those who do not meet a gate.' },
    whenEmpty: { nl: 'Naar de anderen.', en: 'To the others.' },
    example: 'naar de anderen',
  },
  {
    id: 'aboveCap',
    label: { nl: 'Boven het plafond', en: 'Above the cap' },
    type: {
        kind: 'choice',
        choices: [
          { id: 'lost', label: { nl: 'vervalt', en: 'lost' } },
          { id: 'carried', label: { nl: 'naar volgende periode', en: 'carried to the next period' }, synonyms: ['meenemen', 'carried'] },
        ],
      },
    synonyms: ['wat boven plafond', 'excess over cap'],
    description: { nl: 'Of wat boven het plafond komt vervalt of naar de volgende periode gaat.', en: 'Whether what exceeds the cap is lost or carried to the next period.' },
    whenEmpty: { nl: 'Vervalt.', en: 'Lost.' },
    example: 'vervalt',
  },
  {
    id: 'statutoryCap',
    label: { nl: 'Wettelijk plafond', en: 'Statutory cap' },
    type: { kind: 'reference', table: 'statutoryCaps' },
    synonyms: ['wettelijk maximum', 'cao 90 plafond', 'legal cap'],
    description: { nl: 'Het wettelijke maximum per jaar; wat erboven komt is gewoon loon.', en: 'The statutory maximum per year; what exceeds it is ordinary pay.' },
    whenEmpty: { nl: 'Geen.', en: 'None.' },
    example: 'CAO 90',
  },
  {
    id: 'wageCode',
    label: { nl: 'Looncode', en: 'Wage code' },
    type: { kind: 'text' },
    synonyms: ['looncomponent', 'looncomponentcode', 'pay code'],
    description: { nl: 'De looncode voor de salarisverwerking.', en: 'The wage code for payroll.' },
    whenEmpty: { nl: 'De looncode van de regeling.', en: "The scheme's wage code." },
    example: '2100',
  },
  {
    id: 'holidayAllowance',
    label: { nl: 'Vakantiegeld erover', en: 'Holiday allowance due' },
    type: { kind: 'yesNo' },
    synonyms: ['vakantiegeld', 'vakantietoeslag', 'holiday pay'],
    description: { nl: 'Of over dit onderdeel vakantiegeld verschuldigd is.', en: 'Whether holiday allowance is due on this component.' },
    example: 'ja',
  },
  {
    id: 'holidayReason',
    label: { nl: 'Reden vakantiegeld', en: 'Reason holiday allowance' },
    type: { kind: 'text' },
    synonyms: ['toelichting vakantiegeld'],
    description: { nl: 'Waarom wel of niet.', en: 'Why or why not.' },
    example: 'Vast onderdeel van het loon',
  },
] as const satisfies readonly ColumnSchema[];
