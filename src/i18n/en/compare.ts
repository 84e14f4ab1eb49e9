import type { CompareFindings, CompareReasons, CompareSheetTexts } from '../../core/messages/compare-messages';
import type { FindingTexts, Format, Texts } from '../texts';
import { count } from './count';

function figure(value: number, { unit, currency }: CompareFindings['compare.figuresDiffer'], format: Format): string {
  if (Number.isNaN(value)) return 'not known';
  return unit === 'money' ? format.money(value, currency) : unit === 'ratio' ? format.percent(value) : format.number(value, 4);
}

const numbers = (many: number, format: Format): string => count(many, 'number', 'numbers', format);

export const compareFindings: FindingTexts<CompareFindings> = {
  'compare.nothingToCompare': ({ measure, other }) => ({
    problem: `The measure “${measure}” cannot be compared with “${other}”: it is the same measure, or one of them counts no rows.`,
    advice: 'Name another measure over rows under Same as.',
  }),
  'compare.figuresDiffer': (args, format) => ({
    problem: `“${args.measure}” and “${args.other}” should give the same figure, but differ in ${count(args.figures, 'figure', 'figures', format)}. The first is that of ${args.person === '' ? 'the whole company' : args.person} in ${format.spokenPeriod(args.period)}: ${figure(args.left, args, format)} against ${figure(args.right, args, format)}.`,
    advice: 'See the differences on the sheet Koers Comparison and correct the table that is wrong.',
  }),
  'compare.rowsDiffer': ({ measure, other, leftOnly, rightOnly, amount, person, period }, format) => ({
    problem: `The rows of “${measure}” and “${other}” differ: ${numbers(leftOnly, format)} only in the first, ${numbers(rightOnly, format)} only in the second, ${numbers(amount, format)} with another amount, ${numbers(person, format)} of somebody else and ${numbers(period, format)} in another month.`,
    advice: 'The numbers stand with their cells on the sheet Koers Comparison.',
  }),
};

export const compareReasons: Texts<CompareReasons> = {
  'reason.comparedUnclear': ({ measure, period }, format) => `A row of ${measure} in ${format.spokenPeriod(period)} cannot be read or converted; see the findings.`,
  'reason.comparedNothing': ({ measure, period }, format) => `${measure} has no rows in ${format.spokenPeriod(period)}.`,
};

export const compareSheet: Texts<CompareSheetTexts> = {
  'compare.sheetName': () => 'Koers Comparison',
  'compare.title': () => 'Comparison of measures',
  'compare.about': ({ runDay, source, comparisons }, format) => `${count(comparisons, 'comparison', 'comparisons', format)} of two figures, calculated on ${runDay} from ${source}.`,
  'compare.note': () => 'Measures that name each other in the column Same as, per month for the whole company and for each person. Rows are put beside each other by their number.',
  'compare.pairs': () => 'What was compared',
  'compare.figures': () => 'Figures that differ',
  'compare.rows': () => 'Numbers that differ',
  'compare.keptFigures': () => 'KPIs with another figure in Actuals',
  'compare.column.kpi': () => 'KPI',
  'compare.column.period': () => 'Period',
  'compare.column.measured': () => 'Figure of the measure',
  'compare.column.kept': () => 'Figure in Actuals',
  'compare.column.keptCell': () => 'Cell',
  'compare.noDifferences': () => 'There is nothing that differs.',
  'compare.column.left': () => 'Measure',
  'compare.column.right': () => 'Same as',
  'compare.column.leftDefinition': () => 'Measure counts',
  'compare.column.rightDefinition': () => 'Same as counts',
  'compare.column.compared': () => 'Figures compared',
  'compare.column.differing': () => 'Figures that differ',
  'compare.column.leftOnly': () => 'Only in measure',
  'compare.column.rightOnly': () => 'Only in same as',
  'compare.column.otherAmount': () => 'Other amount',
  'compare.column.elsewhere': () => 'Other person or month',
  'compare.column.month': () => 'Month',
  'compare.column.person': () => 'Person',
  'compare.column.leftFigure': () => 'Figure of measure',
  'compare.column.rightFigure': () => 'Figure of same as',
  'compare.column.difference': () => 'Difference',
  'compare.column.number': () => 'Number',
  'compare.column.what': () => 'What differs',
  'compare.column.leftRow': () => 'Row of measure',
  'compare.column.rightRow': () => 'Row of same as',
  'compare.company': () => 'whole company',
  'compare.kind.leftOnly': ({ measure }) => `Only in ${measure}`,
  'compare.kind.rightOnly': ({ measure }) => `Only in ${measure}`,
  'compare.kind.amount': () => 'Other amount',
  'compare.kind.person': ({ left, right }) => `Other person: ${left === '' ? 'nobody' : left} against ${right === '' ? 'nobody' : right}`,
  'compare.kind.period': ({ left, right }) => `Other month: ${left} against ${right}`,
};
