import { shortDecimalText } from '../format/decimal-text';
import type { FunctionTexts } from '../worksheet-functions';
import { names } from './function-names';

const number = (value: number): string => shortDecimalText(value, 12, { group: '.', decimal: ',' });
const quote = (found: string | boolean): string => (typeof found === 'string' ? `“${found}”` : found ? 'WAAR' : 'ONWAAR');

/** The worksheet functions in Dutch. */
export const functionTexts: FunctionTexts = {
  names,
  statuses: { onCourse: 'op koers', attention: 'let op', offCourse: 'uit koers' },
  letters: { specific: 'Specifiek', measurable: 'Meetbaar', achievable: 'Acceptabel', relevant: 'Relevant', timeBound: 'Tijdgebonden' },
  notNumber: (name, found) => `Bij ${names[name]} staat ${quote(found)}, en dat is geen getal. Vul een getal in.`,
  notText: (name, found) => `Bij ${names[name]} staat ${quote(found)}, en dat is geen tekst. Vul een tekst in.`,
  notWhole: (name, found) => `Bij ${names[name]} staat ${number(found)}. Vul een geheel getal in.`,
  tooLow: (name, found, least) => `Bij ${names[name]} staat ${number(found)}. Vul een getal van ${number(least)} of meer in.`,
  tooHigh: (name, found, most) => `Bij ${names[name]} staat ${number(found)}. Vul een getal van ${number(most)} of minder in.`,
  errorCell: (name, error) => `Bij ${names[name]} staat de fout ${error}. Herstel eerst die cel.`,
  blank: (name) => `Bij ${names[name]} ontbreekt een waarde, dus er is nog geen uitkomst. Vul 0 in als het echt niets is.`,
  noText: (name) => `Bij ${names[name]} ontbreekt een tekst, dus er is nog geen uitkomst.`,
  isZero: (name) => `Bij ${names[name]} staat 0, of de cel is leeg. Vul een andere waarde dan 0 in, of laat het argument weg als dat kan.`,
  earlierMissing: 'Een eerdere waarde in het bereik ontbreekt, dus wat erop volgt is nog niet bekend. Vul eerst die waarde in.',
  targetZero: 'Het doel is 0 of leeg, dus de realisatie bestaat niet. Vul een doel boven 0 in.',
  targetNegative: 'Het doel is negatief, dus de realisatie bestaat niet. Vul een doel boven 0 in.',
  actualNegative: 'Het resultaat is negatief; bij lager is beter zegt een verhouding tot het doel dan niets. Gebruik PROGRESS, of meet het als positief getal.',
  actualNotPositive: 'Het resultaat is 0 of lager, dus het doel is er niet door te delen. Kies een andere manier bij “beter”.',
  baselineIsTarget: 'Het doel is gelijk aan de beginwaarde, dus er is geen voortgang te meten. Vul een ander doel of een andere beginwaarde in.',
  noDay: 'Er ontbreekt een dag. Vul de eerste en de laatste dag als datum in.',
  periodReversed: 'De laatste dag ligt vóór de eerste dag. Verwissel de twee datums.',
  amberAboveGreen: (amber, green) => `Oranje begint bij ${number(amber)} en groen bij ${number(green)}. Maak oranje hoogstens zo hoog als groen.`,
  capBelowFloor: (cap, floor) => `Het plafond is ${number(cap)} en de bodem ${number(floor)}. Maak het plafond minstens zo hoog als de bodem.`,
  noShares: 'Alle aandelen zijn 0, dus niemand kan een deel van het bedrag krijgen. Vul een aandeel boven 0 in.',
  lastTier: 'De laatste schijf is bereikt; er is geen volgende.',
  neverPays: 'Geen enkele uitkomst betaalt zoveel. Vul een lagere uitbetaling in, of kijk naar de percentages.',
  notLoaded: 'Deze functie kon niet worden geladen. Controleer de verbinding en bereken de cel opnieuw.',
  sizes: (one, other) =>
    `Het bereik bij ${names[one.name]} telt ${one.rows} × ${one.columns} cellen en dat bij ${names[other.name]} ${other.rows} × ${other.columns}. Maak ze even groot, of geef één cel voor alle.`,
  oneLine: ({ name, rows, columns }) => `Het bereik bij ${names[name]} telt ${rows} × ${columns} cellen. Geef één rij of één kolom.`,
  oneCell: ({ name, rows, columns }) => `Het bereik bij ${names[name]} telt ${rows} × ${columns} cellen. Geef één cel.`,
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
  steps: {
    twoColumns: (columns) => `Treden hebben twee kolommen: de ondergrens en het bedrag. Dit bereik heeft er ${columns}.`,
    rowBlank: (row) => `In rij ${row} van de treden is een cel leeg. Vul beide kolommen, of laat de rij buiten het bereik.`,
    rowNotNumber: (row, found) => `In rij ${row} van de treden staat ${quote(found)}, en dat is geen getal. Vul een getal in, of laat een kopregel buiten het bereik.`,
    rowOrder: (row, from, previous) => `In rij ${row} van de treden is de ondergrens ${number(from)}, maar de rij ervoor begint al bij ${number(previous)}. Zet de laagste ondergrens bovenaan.`,
    rowRepeated: (row, from) => `In rij ${row} van de treden staat de ondergrens ${number(from)} nog een keer. Geef elke trede een eigen ondergrens.`,
  },
  tableSize: (rows, columns) => `De tabel telt ${rows} × ${columns} cellen. Er hoort een eerste rij en een eerste kolom met grenzen in, en minstens één waarde.`,
  tableCell: (row, column, problem) => `Rij ${row}, kolom ${column} van de tabel: ${problem}`,
  tableRowOrder: (row) => `Rij ${row} van de tabel begint niet hoger dan de rij ervoor. Zet de laagste rij bovenaan.`,
  tableColumnOrder: (column) => `Kolom ${column} van de tabel begint niet hoger dan de kolom ervoor. Zet de laagste kolom links.`,
};
