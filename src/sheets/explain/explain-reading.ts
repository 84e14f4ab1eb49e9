import type { RatioStep, ReadStep, RowsStep } from '../../core/derivation';
import type { SheetTextKey } from '../../core/messages/sheet-texts';
import { known } from '../../core/value';
import type { Explain } from './explain-derivation';
import type { Line } from './explained-step';
import { capitalized, lineOf } from './line-of';
import type { Speaker } from './speaker';

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

/** The largest rows by number and day, each with its cell. */
function largestLines({ largest = [], unit }: RowsStep, { say, format }: Speaker): readonly Line[] {
  return largest.map(({ value, id, day, source }) => ({
    kind: 'detail',
    what: say('step.oneRow', { id, row: source.row ?? 0, day: format.day(day) }),
    calculation: '',
    value: known(value),
    unit,
    source,
  }));
}

/** What was read from the user's tables, and ratios of it. */
export function explainReading(step: ReadStep | RowsStep | RatioStep, explain: Explain, speaker: Speaker): readonly Line[] {
  const { say, operand } = speaker;
  switch (step.op) {
    case 'read':
      return [lineOf(step, readWords(step, speaker), step.isDefault ? say('step.default', { calculation: '' }) : '', step.source)];
    case 'rows':
      return [lineOf(step, say('step.rows', { measure: step.measure }), rowsCalculation(step, speaker), step.source), ...largestLines(step, speaker)];
    case 'ratio':
      return [
        ...explain(step.numerator),
        ...explain(step.denominator),
        lineOf(step, step.measure ?? say('step.ratio', {}), `${operand(step.numerator)} ÷ ${operand(step.denominator)}`),
      ];
  }
}
