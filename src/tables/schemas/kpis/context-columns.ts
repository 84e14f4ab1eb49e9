import type { ColumnSchema } from '../../schema';
import { paces, targetBases } from '../kpi-choices';

/** What a figure is held against besides its target. */
export const contextColumns = [
  {
    id: 'targetBasis',
    label: { nl: 'Doel is', en: 'Target is' },
    type: { kind: 'choice', choices: targetBases },
    synonyms: ['doelbasis', 'soort doel', 'target basis', 'target type'],
    description: {
      nl: 'Of het doel een vast getal is, of telt vanaf de vorige periode of dezelfde periode van vorig jaar: 5 is dan 5 punten of 5% beter.',
      en: 'Whether the target is a fixed number, or counts from the previous period or the same period last year: 5 then is 5 points or 5% better.',
    },
    whenEmpty: { nl: 'Een vast getal.', en: 'A fixed number.' },
    example: 'vast getal',
  },
  {
    id: 'pace',
    label: { nl: 'Tempo', en: 'Pace' },
    type: { kind: 'choice', choices: paces },
    synonyms: ['verloop', 'tempo volgens', 'tussenstand', 'phasing', 'pacing'],
    description: {
      nl: 'Welk deel van het doel er halverwege een periode moet zijn: naar kalenderdagen, naar werkdagen (zonder weekend en feestdagen), naar het patroon van eerdere jaren, of altijd het hele doel.',
      en: 'Which part of the target should be there midway: by calendar days, by working days (no weekends or holidays), by the pattern of earlier years, or always the whole target.',
    },
    whenEmpty: { nl: 'Werkdagen als de tabel Feestdagen er is, anders kalenderdagen; bij percentages en scores het hele doel.', en: 'Working days where there is a Holidays table, otherwise calendar days; for percentages and scores the whole target.' },
    example: 'werkdagen',
  },
  {
    id: 'baselineSource',
    label: { nl: 'Bron nulmeting', en: 'Baseline source' },
    type: { kind: 'text' },
    synonyms: ['herkomst nulmeting', 'nulmeting bron', 'source of baseline'],
    description: { nl: 'Waar de nulmeting vandaan komt: over welke periode en uit welke maatstaf of bron.', en: 'Where the baseline comes from: of which period, and from which measure or source.' },
    example: 'September 2026, maatstaf Omzet',
  },
  {
    id: 'benchmark',
    label: { nl: 'Benchmark', en: 'Benchmark' },
    type: { kind: 'number' },
    synonyms: ['branchegemiddelde', 'vergelijking', 'marktgemiddelde', 'sector average', 'industry average', 'peer'],
    description: { nl: 'Wat anderen halen: de branche, een concurrent of een ander filiaal, per dezelfde periode als het doel.', en: 'What others achieve: the sector, a competitor or another branch, for the same period as the target.' },
    example: 190,
  },
  {
    id: 'benchmarkSource',
    label: { nl: 'Bron benchmark', en: 'Benchmark source' },
    type: { kind: 'text' },
    synonyms: ['benchmark bron', 'herkomst benchmark', 'source of benchmark'],
    description: { nl: 'Waar de benchmark vandaan komt.', en: 'Where the benchmark comes from.' },
    example: 'Branchevereniging, jaarverslag 2025',
  },
  {
    id: 'best',
    label: { nl: 'Best haalbaar', en: 'Best possible' },
    type: { kind: 'number' },
    synonyms: ['maximaal haalbaar', 'beste ooit', 'plafond', 'best practice', 'limit', 'ceiling'],
    description: { nl: 'Het beste dat ooit of door wie dan ook gehaald is: zo ziet u hoeveel ruimte er is.', en: 'The best that was ever achieved, or by anybody: it shows how much room there is.' },
    example: 260,
  },
] as const satisfies readonly ColumnSchema[];
