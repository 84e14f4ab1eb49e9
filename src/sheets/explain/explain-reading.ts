import type { LargestRow, RatioStep, ReadStep, RowsStep } from '../../core/derivation';
import type { SheetTextKey } from '../../core/messages/sheet-texts';
import { exactSum } from '../../core/money/exact-sum';
import { known } from '../../core/value';
import type { Explain } from './explain-derivation';
import type { Line } from './explained-step';
import { capitalized, lineOf } from './line-of';
import { isSeveralPeriods, type Speaker } from './speaker';

const aggregates = {
  sum: 'step.rowsSum',
  count: 'step.rowsCount',
  average: 'step.rowsAverage',
  median: 'step.rowsMedian',
  min: 'step.rowsMin',
  max: 'step.rowsMax',
  last: 'step.rowsLast',
  share: 'step.rowsShare',
  distinct: 'step.rowsDistinct',
  first: 'step.rowsFirst',
  returning: 'step.rowsReturning',
} as const satisfies Record<RowsStep['aggregate'], SheetTextKey>;

/** A label begins with a capital; the name of a measure is the user's own. */
const readWords = ({ label }: ReadStep, { message }: Speaker): string => (label.key === 'label.actual' ? message(label) : capitalized(message(label)));

/** What to filter the user's table on to see the rows. */
function conditionsOf({ where, filter }: RowsStep, { say, format }: Speaker): readonly string[] {
  const filters = filter === '' ? [] : [filter];
  if (!where) return filters;
  const days = { column: where.date, from: format.day(where.from), to: format.day(where.until - 1) };
  return [say('step.rowsPerson', { column: where.person, names: where.names }), say('step.rowsDays', days), ...filters];
}

/** True where the rows below are the largest of all that count; else they are those that decide the figure. */
const isOfAllRows = ({ aggregate }: RowsStep): boolean => aggregate === 'sum' || aggregate === 'average';

/** How many rows were counted or added up, and of which of them only a share or another currency counts. */
function rowsCalculation(step: RowsStep, speaker: Speaker): string {
  const { split = 0, converted = 0 } = step;
  const counted = speaker.say(aggregates[step.aggregate], { rows: step.rows, conditions: conditionsOf(step, speaker), key: step.key ?? '', condition: step.condition ?? '' });
  const calculation = split + converted === 0 ? counted : speaker.say('step.rowsShared', { calculation: counted, split, converted });
  const shown = step.largest?.length ?? 0;
  return shown === 0 || shown >= step.rows || !isOfAllRows(step) ? calculation : speaker.say('step.rowsLargest', { calculation, shown });
}

/** The rows by number and day, each with its cell and, where it counts for something else, what became of it; then the rest. */
function rowLines(step: RowsStep, speaker: Speaker): readonly Line[] {
  const { largest = [], unit } = step;
  const { say, format } = speaker;
  const lines = largest.map(({ value, id, day, source, part }): Line => ({
    kind: 'detail',
    what: say('step.oneRow', { id, row: source.row ?? 0, day: format.day(day) }),
    calculation: part ? partWords(part, step, speaker) : '',
    value: known(value),
    unit,
    source,
  }));
  return [...lines, ...otherRows(step, speaker)];
}

/** Why a row counts for something else than stands in it. */
function partWords({ written, counted }: NonNullable<LargestRow['part']>, { unit }: RowsStep, { say, amount, format }: Speaker): string {
  if (!counted) return say('step.rowWritten', { written: amount(written, unit) });
  const { rate, factor, cap, share } = counted;
  const factors = [...(rate ? [format.number(rate.value, 6)] : []), ...(factor ? [amount(factor.value, 'ratio')] : [])];
  const isReached = cap !== undefined && Math.abs(written * (rate?.value ?? 1) * (factor?.value ?? 1)) > cap.value;
  return say('step.rowPart', { written: rate ? format.number(written, 2) : amount(written, unit), factors, cap: isReached ? amount(cap.value, unit) : '', share: share ? amount(share.value, 'ratio') : '' });
}

/** The rows that are not listed, with what they come to together. */
function otherRows(step: RowsStep, { say }: Speaker): readonly Line[] {
  const { largest = [], value, unit, rows, aggregate } = step;
  if (aggregate !== 'sum' || largest.length === 0 || largest.length >= rows || value.kind !== 'known') return [];
  const rest = exactSum([value.value, ...largest.map((one) => -one.value)]);
  return [{ kind: 'detail', what: say('step.otherRows', { rows: rows - largest.length }), calculation: '', value: known(rest), unit }];
}

/** What was read from the user's tables, and ratios of it. */
export function explainReading(step: ReadStep | RowsStep | RatioStep, explain: Explain, speaker: Speaker): readonly Line[] {
  const { say, operand } = speaker;
  switch (step.op) {
    case 'read':
      if (isSeveralPeriods(step)) return [{ ...lineOf(step, readWords(step, speaker), say('step.periods', { periods: operand(step) })), unit: 'number' }];
      return [lineOf(step, readWords(step, speaker), step.isDefault ? say('step.default', { calculation: '' }) : '', step.source)];
    case 'rows':
      return [lineOf(step, say('step.rows', { measure: step.measure }), rowsCalculation(step, speaker), step.source), ...rowLines(step, speaker)];
    case 'ratio':
      return [
        ...explain(step.numerator),
        ...explain(step.denominator),
        lineOf(step, step.measure ?? say('step.ratio', {}), `${operand(step.numerator)} ÷ ${operand(step.denominator)}`),
      ];
  }
}
