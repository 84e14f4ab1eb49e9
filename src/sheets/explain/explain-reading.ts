import type { RatioStep, ReadStep, RowsStep } from '../../core/derivation';
import type { SheetTextKey } from '../../core/messages/sheet-texts';
import type { Explain } from './explain-derivation';
import type { Line } from './explained-step';
import { capitalized, lineOf } from './line-of';
import type { Speaker } from './speaker';

const aggregates = {
  sum: 'step.rowsSum',
  count: 'step.rowsCount',
  average: 'step.rowsAverage',
  min: 'step.rowsMin',
  max: 'step.rowsMax',
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

/** How many rows were counted or added up, and of which of them only a share or another currency counts. */
function rowsCalculation(step: RowsStep, speaker: Speaker): string {
  const { split = 0, converted = 0 } = step;
  const calculation = speaker.say(aggregates[step.aggregate], { rows: step.rows, conditions: conditionsOf(step, speaker) });
  return split + converted === 0 ? calculation : speaker.say('step.rowsShared', { calculation, split, converted });
}

/** What was read from the user's tables, and ratios of it. */
export function explainReading(step: ReadStep | RowsStep | RatioStep, explain: Explain, speaker: Speaker): readonly Line[] {
  const { say, operand } = speaker;
  switch (step.op) {
    case 'read':
      return [lineOf(step, readWords(step, speaker), step.isDefault ? say('step.default', { calculation: '' }) : '', step.source)];
    case 'rows':
      return [lineOf(step, say('step.rows', { measure: step.measure }), rowsCalculation(step, speaker), step.source)];
    case 'ratio':
      return [
        ...explain(step.numerator),
        ...explain(step.denominator),
        lineOf(step, say('step.ratio', {}), `${operand(step.numerator)} ÷ ${operand(step.denominator)}`),
      ];
  }
}
