import type { Derivation, RowsStep, Unit } from '../../core/derivation';
import { type Message, message } from '../../core/message';
import { known } from '../../core/value';
import { actualWithin, rowsWithin } from '../../measure/actuals';
import { growsWithTime, type Measure, type RowsMeasure } from '../../measure/measure';
import type { TargetEntry } from '../../measure/targets';
import { rowSource } from '../../measure/row-subject';
import { rowsPlace } from '../../measure/rows-place';
import type { Column } from '../../tables/columns';
import type { Line } from '../lines';
import type { ReadFigure } from '../scheme/figures';
import { actualOf, type LineSources, partsPerYear, targetAnswer, targetOf } from './line-amounts';
import type { Terms } from './terms';

/** A figure as it was read, or its documented default. */
export const readStep = (figure: ReadFigure, label: Message, unit: Unit): Derivation => ({
  op: 'read',
  value: known(figure.value),
  unit,
  label,
  ...(figure.source && { source: figure.source }),
  ...(figure.isDefault && { isDefault: true }),
});

/** The unit of a measure's figures. */
export const unitOf = ({ unit }: Measure): Unit => unit;

/** What was measured, down to the number of rows. */
export function deriveActual(measure: Measure, line: Line, payee: string, sources: LineSources): Derivation {
  if (sources.counted) return sources.counted.derive(line);
  const value = known(actualOf(sources.actuals, measure, line));
  if (measure.kind === 'rows') return { ...rowsStep(measure, line, payee, sources), value };
  if (measure.kind !== 'ratio') return readStep({ value: NaN }, message('label.actual', { measure: measure.name }), unitOf(measure));
  const numerator = rowsStep(measure.numerator, line, payee, sources);
  const denominator = rowsStep(measure.denominator, line, payee, sources);
  return { op: 'ratio', value, unit: unitOf(measure), numerator, denominator };
}

function rowsStep(measure: RowsMeasure, line: Line, payee: string, { actuals }: LineSources): RowsStep {
  const { sheet, table } = measure.table;
  const rows = rowsWithin(actuals, measure, line, line);
  const names = namesIn(measure.person, rows);
  const place = measure.foreign === undefined ? rowsPlace(measure, actuals.today) : undefined;
  return {
    op: 'rows',
    value: known(actualWithin(actuals, measure, line, line)),
    unit: unitOf(measure),
    aggregate: measure.aggregate,
    measure: measure.name,
    payee,
    period: line.period,
    rows: rows.length,
    filter: measure.filter,
    where: { person: measure.person.header, names: names.length > 0 ? names : [payee], date: measure.date.header, from: line.from, until: line.until },
    ...(place && { place }),
    source: { sheet, table, ...(measure.values && { column: measure.values.header }) },
  };
}

/** The names of a payee as they stand in the rows, each once. */
function namesIn(person: Column, rows: Int32Array): readonly string[] {
  if (person.kind === 'text') return [...new Set(Array.from(rows, (r) => person.texts[person.codes[r]!] ?? ''))];
  const numbers = person.kind === 'number' ? person.values : person.days;
  return [...new Set(Array.from(rows, (r) => String(numbers[r])))];
}

/** The target of a line: as written, divided over periods or added up, and prorated to the days served. */
export function deriveTarget(terms: Terms, line: Line, sources: LineSources): Derivation {
  const { measure } = terms.component;
  const whole = wholeTarget(terms, line, sources);
  if (!growsWithTime(measure) || line.share === 1) return whole;
  return { ...prorateStep(whole, line), value: known(targetOf(terms, line, sources)) };
}

function wholeTarget(terms: Terms, line: Line, sources: LineSources): Derivation {
  const { measure } = terms.component;
  const unit = unitOf(measure);
  if (terms.figures.target) return readStep(terms.figures.target, message('label.target', { measure: measure.name }), unit);
  const answer = targetAnswer(measure, line, sources);
  switch (answer.kind) {
    case 'given':
      return entryStep(answer.entry, measure);
    case 'spread':
      return { op: 'spread', value: known(answer.value), unit, input: entryStep(answer.entry, measure), parts: answer.parts };
    case 'summed': {
      const parts = answer.entries.map((entry) => ({ name: entry.period?.name ?? '', derivation: entryStep(entry, measure) }));
      return { op: 'total', value: known(answer.value), unit, parts };
    }
    default:
      return readStep({ value: NaN }, message('label.target', { measure: measure.name }), unit);
  }
}

const entryStep = ({ row, value, period }: TargetEntry, measure: Measure): Derivation => {
  const label = period ? message('label.targetOf', { measure: measure.name, period: period.name }) : message('label.target', { measure: measure.name });
  return readStep({ value, source: rowSource(row, 'value') }, label, unitOf(measure));
};

/** Input × days served ÷ days in the period. */
export const prorateStep = (input: Derivation, line: Line): Derivation => ({
  op: 'prorate',
  value: input.value.kind === 'known' ? known(input.value.value * line.share) : input.value,
  unit: input.unit,
  input,
  days: line.until - line.from,
  daysInPeriod: line.period.end - line.period.start,
});

/** The target incentive of one period: a year's at the payee's FTE, divided evenly. */
export function deriveIncentive({ figures, money }: Terms, line: Line, { span }: LineSources): Derivation {
  const yearly = readStep(figures.targetIncentive ?? { value: NaN }, message('label.targetIncentive', {}), 'money');
  const fte = figures.fte && !figures.fte.isDefault ? readStep(figures.fte, message('label.fte', {}), 'ratio') : undefined;
  const atFte: Derivation = fte ? { op: 'product', value: known(money), unit: 'money', factors: [yearly, fte] } : yearly;
  const parts = partsPerYear(line.period, span);
  const value = known(money / parts);
  if (line.period.grain !== 'custom') return parts === 1 ? atFte : { op: 'spread', value, unit: 'money', input: atFte, parts };
  const [period, year] = [line.period, span(line.period)];
  return { op: 'prorate', value, unit: 'money', input: atFte, days: period.end - period.start, daysInPeriod: year.end - year.start };
}
