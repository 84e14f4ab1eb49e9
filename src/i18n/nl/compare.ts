import type { CompareFindings, CompareReasons, CompareSheetTexts } from '../../core/messages/compare-messages';
import type { FindingTexts, Format, Texts } from '../texts';
import { count } from './count';

function figure(value: number, { unit, currency }: CompareFindings['compare.figuresDiffer'], format: Format): string {
  if (Number.isNaN(value)) return 'niet bekend';
  return unit === 'money' ? format.money(value, currency) : unit === 'ratio' ? format.percent(value) : format.number(value, 4);
}

const numbers = (many: number, format: Format): string => count(many, 'nummer', 'nummers', format);

export const compareFindings: FindingTexts<CompareFindings> = {
  'compare.nothingToCompare': ({ measure, other }) => ({
    problem: `De maatstaf “${measure}” is niet te vergelijken met “${other}”: dat is dezelfde maatstaf, of een van beide telt geen rijen.`,
    advice: 'Noem onder Zelfde als een andere maatstaf over rijen.',
  }),
  'compare.figuresDiffer': (args, format) => ({
    problem: `“${args.measure}” en “${args.other}” horen hetzelfde cijfer te geven, maar verschillen bij ${count(args.figures, 'cijfer', 'cijfers', format)}. Het eerste is ${args.person === '' ? 'dat van het hele bedrijf' : `dat van ${args.person}`} in ${format.spokenPeriod(args.period)}: ${figure(args.left, args, format)} tegen ${figure(args.right, args, format)}.`,
    advice: 'Bekijk de verschillen op het blad Koers Vergelijking en verbeter de tabel die niet klopt.',
  }),
  'compare.rowsDiffer': ({ measure, other, leftOnly, rightOnly, amount, person, period }, format) => ({
    problem: `De rijen van “${measure}” en “${other}” verschillen: ${numbers(leftOnly, format)} alleen bij de eerste, ${numbers(rightOnly, format)} alleen bij de tweede, ${numbers(amount, format)} met een ander bedrag, ${numbers(person, format)} bij een ander en ${numbers(period, format)} in een andere maand.`,
    advice: 'De nummers staan met hun cellen op het blad Koers Vergelijking.',
  }),
};

export const compareReasons: Texts<CompareReasons> = {
  'reason.comparedUnclear': ({ measure, period }, format) => `Een rij van ${measure} in ${format.spokenPeriod(period)} is onleesbaar of niet om te rekenen; zie de bevindingen.`,
  'reason.comparedNothing': ({ measure, period }, format) => `${measure} heeft geen rijen in ${format.spokenPeriod(period)}.`,
};

export const compareSheet: Texts<CompareSheetTexts> = {
  'compare.sheetName': () => 'Koers Vergelijking',
  'compare.title': () => 'Vergelijking van maatstaven',
  'compare.about': ({ runDay, source, comparisons }, format) => `${count(comparisons, 'vergelijking', 'vergelijkingen', format)} van twee cijfers, berekend op ${runDay} uit ${source}.`,
  'compare.note': () => 'Maatstaven die in de kolom Zelfde als naar elkaar verwijzen, per maand voor het hele bedrijf en per persoon. Rijen zijn op hun nummer naast elkaar gezet.',
  'compare.pairs': () => 'Wat is vergeleken',
  'compare.figures': () => 'Cijfers die verschillen',
  'compare.rows': () => 'Nummers die verschillen',
  'compare.keptFigures': () => 'KPI’s met een ander cijfer in Realisatie',
  'compare.column.kpi': () => 'KPI',
  'compare.column.period': () => 'Periode',
  'compare.column.measured': () => 'Cijfer van de maatstaf',
  'compare.column.kept': () => 'Cijfer in Realisatie',
  'compare.column.keptCell': () => 'Cel',
  'compare.noDifferences': () => 'Er is niets dat verschilt.',
  'compare.column.left': () => 'Maatstaf',
  'compare.column.right': () => 'Zelfde als',
  'compare.column.leftDefinition': () => 'Maatstaf telt',
  'compare.column.rightDefinition': () => 'Zelfde als telt',
  'compare.column.compared': () => 'Vergeleken cijfers',
  'compare.column.differing': () => 'Verschillende cijfers',
  'compare.column.leftOnly': () => 'Alleen bij maatstaf',
  'compare.column.rightOnly': () => 'Alleen bij zelfde als',
  'compare.column.otherAmount': () => 'Ander bedrag',
  'compare.column.elsewhere': () => 'Andere persoon of maand',
  'compare.column.month': () => 'Maand',
  'compare.column.person': () => 'Persoon',
  'compare.column.leftFigure': () => 'Cijfer maatstaf',
  'compare.column.rightFigure': () => 'Cijfer zelfde als',
  'compare.column.difference': () => 'Verschil',
  'compare.column.number': () => 'Nummer',
  'compare.column.what': () => 'Wat verschilt',
  'compare.column.leftRow': () => 'Rij van maatstaf',
  'compare.column.rightRow': () => 'Rij van zelfde als',
  'compare.company': () => 'hele bedrijf',
  'compare.kind.leftOnly': ({ measure }) => `Alleen bij ${measure}`,
  'compare.kind.rightOnly': ({ measure }) => `Alleen bij ${measure}`,
  'compare.kind.amount': () => 'Ander bedrag',
  'compare.kind.person': ({ left, right }) => `Andere persoon: ${left === '' ? 'niemand' : left} tegen ${right === '' ? 'niemand' : right}`,
  'compare.kind.period': ({ left, right }) => `Andere maand: ${left} tegen ${right}`,
};
