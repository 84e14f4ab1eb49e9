import type { ColumnSchema } from '../../schema';

/** Whose result counts, and how much of it. */
export const creditColumns = [
  {
    id: 'credit',
    label: { nl: 'Telt van', en: 'Credit of' },
    type: {
        kind: 'choice',
        choices: [
          { id: 'own', label: { nl: 'eigen', en: 'own' }, synonyms: ['eigen verkopen', 'zelf'] },
          { id: 'team', label: { nl: 'team', en: 'team' }, synonyms: ['teamresultaat', 'hele team', 'ploeg'] },
          { id: 'reports', label: { nl: 'directe medewerkers', en: 'direct reports' }, synonyms: ['direct', 'medewerkers', 'reports', 'team onder mij'] },
          { id: 'tree', label: { nl: 'iedereen onder mij', en: 'everybody below' }, synonyms: ['hele boom', 'alle medewerkers', 'tree', 'organisatie'] },
          { id: 'company', label: { nl: 'bedrijf', en: 'company' }, synonyms: ['hele bedrijf', 'iedereen', 'everyone'] },
        ],
      },
    synonyms: ['toerekening', 'krediet', 'crediting', 'van wie', 'whose'],
    description: { nl: 'Wiens resultaat meetelt: het eigen, dat van het team, van directe of alle medewerkers eronder, of van iedereen in Medewerkers; naar de stand op de dag van de verkoop. Een extra aandeel in een order telt alleen voor wie het heeft.', en: "Whose result counts: one's own, the team's, that of direct reports or everybody below, or that of everybody in People; as things stood on the day of the sale. An overlay on a deal counts for its holder only." },
    whenEmpty: { nl: 'Eigen.', en: 'Own.' },
    example: 'eigen',
  },
  {
    id: 'creditFactor',
    label: { nl: 'Telt mee voor', en: 'Credit factor' },
    type: { kind: 'figure', as: 'percent', usual: 2 },
    synonyms: ['kredietfactor', 'telt voor', 'credit %'],
    description: { nl: 'Het deel van het resultaat dat meetelt, of de kolom waarin het staat.', en: 'The share of the result that counts, or the column that holds it.' },
    whenEmpty: { nl: '100%.', en: '100%.' },
    example: '90%',
  },
  {
    id: 'dealCap',
    label: { nl: 'Plafond per order', en: 'Cap per deal' },
    type: { kind: 'money', min: 0 },
    synonyms: ['maximum per order', 'order plafond', 'deal cap'],
    description: { nl: 'Het hoogste bedrag dat van één order meetelt; een retour neemt terug wat de order daarna minder meetelt.', en: 'The most of one deal that counts; a return takes back what the deal then counts for less.' },
    whenEmpty: { nl: 'Geen plafond.', en: 'No cap.' },
    example: 250000,
  },
  {
    id: 'inputCap',
    label: { nl: 'Plafond telling', en: 'Counts up to' },
    type: { kind: 'number' },
    synonyms: ['telt tot', 'hoogste telling', 'input cap'],
    description: { nl: 'Het resultaat telt tot deze waarde mee.', en: 'The result counts up to this value.' },
    whenEmpty: { nl: 'Geen plafond.', en: 'No cap.' },
    example: 800000,
  },
  {
    id: 'negative',
    label: { nl: 'Negatief resultaat', en: 'Negative result' },
    type: {
        kind: 'choice',
        choices: [
          { id: 'firstTier', label: { nl: 'eerste schijf', en: 'first tier' }, synonyms: ['eerste percentage', 'first rate'] },
          { id: 'zero', label: { nl: 'nul', en: 'zero' } },
          { id: 'carry', label: { nl: 'meenemen', en: 'carry' }, synonyms: ['naar volgende periode', 'carried'] },
        ],
      },
    synonyms: ['bij negatief', 'if negative'],
    description: { nl: 'Wat een negatief resultaat doet: het percentage van de eerste schijf, niets, of naar de volgende periode.', en: 'What a negative result does: the rate of the first tier, nothing, or carried to the next period.' },
    whenEmpty: { nl: 'Eerste schijf.', en: 'First tier.' },
    example: 'eerste schijf',
  },
  {
    id: 'returns',
    label: { nl: 'Retouren', en: 'Returns' },
    type: {
        kind: 'choice',
        choices: [
          { id: 'origin', label: { nl: 'in de oorspronkelijke periode', en: 'in the period of the sale' }, synonyms: ['oorsprong', 'origin'] },
          { id: 'current', label: { nl: 'in de huidige periode', en: 'in the current period' }, synonyms: ['nu', 'current'] },
        ],
      },
    synonyms: ['retour', 'terugvordering', 'clawback'],
    description: { nl: 'Of een retour met nummer van de order tegen het percentage van toen of van nu wordt verrekend.', en: 'Whether a return that names its deal is settled at the rate of then or of now.' },
    whenEmpty: { nl: 'In de oorspronkelijke periode.', en: 'In the period of the sale.' },
    example: 'in de huidige periode',
  },
  {
    id: 'keepMonths',
    label: { nl: 'Terug te vorderen maanden', en: 'Clawback months' },
    type: { kind: 'number', min: 0 },
    synonyms: ['terugvorderingstermijn', 'looptijd', 'clawback term'],
    description: { nl: 'Hoeveel maanden een order moet blijven; eindigt de order eerder, dan wordt naar rato van volle maanden terugbetaald.', en: 'How many months a deal must stay; when it ends earlier the bonus is paid back pro rata to whole months.' },
    whenEmpty: { nl: 'Volledig terug.', en: 'Back in full.' },
    example: 12,
  },
] as const satisfies readonly ColumnSchema[];
