import { shortDecimalText } from '../format/decimal-text';
import type { FunctionTexts } from '../worksheet-functions';

const names: FunctionTexts['names'] = {
  actuals: 'resultaten',
  targets: 'doelen',
  better: 'beter',
  amounts: 'bedragen',
  tiers: 'schijven',
  counted: 'alGeteld',
  boundary: 'grens',
  attainments: 'realisaties',
  points: 'punten',
  beyond: 'daarna',
};

const number = (value: number): string => shortDecimalText(value, 12, { group: '.', decimal: ',' });
const quote = (found: string | boolean): string => (typeof found === 'string' ? `“${found}”` : found ? 'WAAR' : 'ONWAAR');

/** The worksheet functions in Dutch. */
export const functionTexts: FunctionTexts = {
  names,
  notNumber: (name, found) => `Bij ${names[name]} staat ${quote(found)}, en dat is geen getal. Vul een getal in.`,
  errorCell: (name, error) => `Bij ${names[name]} staat de fout ${error}. Herstel eerst die cel.`,
  blank: (name) => `Bij ${names[name]} ontbreekt een waarde, dus er is nog geen uitkomst. Vul 0 in als het echt niets is.`,
  targetZero: 'Het doel is 0 of leeg, dus de realisatie bestaat niet. Vul een doel boven 0 in.',
  targetNegative: 'Het doel is negatief, dus de realisatie bestaat niet. Vul een doel boven 0 in.',
  sizes: (one, other) =>
    `Het bereik bij ${names[one.name]} telt ${one.rows} × ${one.columns} cellen en dat bij ${names[other.name]} ${other.rows} × ${other.columns}. Maak ze even groot, of geef één cel voor alle.`,
  unknownWord: (name, found, words) => `Bij ${names[name]} staat “${found}”. Kies uit: ${words.join(', ')}.`,
  tiers: {
    twoColumns: (columns) => `Schijven hebben twee kolommen: de ondergrens en het percentage. Dit bereik heeft er ${columns}.`,
    rowBlank: (row) => `In rij ${row} van de schijven is een cel leeg. Vul beide kolommen, of laat de rij buiten het bereik.`,
    rowNotNumber: (row, found) => `In rij ${row} van de schijven staat ${quote(found)}, en dat is geen getal. Vul een getal in, of laat een kopregel buiten het bereik.`,
    rowOrder: (row, from, previous) =>
      `In rij ${row} van de schijven is de ondergrens ${number(from)}, maar de rij ervoor begint al bij ${number(previous)}. Zet de laagste ondergrens bovenaan.`,
    rowRepeated: (row, from) => `In rij ${row} van de schijven staat de ondergrens ${number(from)} nog een keer. Geef elke schijf een eigen ondergrens.`,
  },
  points: {
    twoColumns: (columns) => `Punten hebben twee kolommen: de realisatie en het deel dat wordt uitbetaald. Dit bereik heeft er ${columns}.`,
    rowBlank: (row) => `In rij ${row} van de punten is een cel leeg. Vul beide kolommen, of laat de rij buiten het bereik.`,
    rowNotNumber: (row, found) => `In rij ${row} van de punten staat ${quote(found)}, en dat is geen getal. Vul een getal in, of laat een kopregel buiten het bereik.`,
    rowOrder: (row, from, previous) =>
      `In rij ${row} van de punten is de realisatie ${number(from)}, maar de rij ervoor staat al op ${number(previous)}. Zet de laagste realisatie bovenaan.`,
    rowRepeated: (row, from) =>
      `In rij ${row} van de punten staat de realisatie ${number(from)} voor de derde keer. Een sprong heeft twee punten: de waarde ervoor en de waarde erna.`,
  },
};
