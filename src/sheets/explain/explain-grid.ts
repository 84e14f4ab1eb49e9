import type { GridCell, GridStep } from '../../core/derivation';
import { known } from '../../core/value';
import type { Explain } from './explain-derivation';
import type { Line } from './explained-step';
import { lineOf } from './line-of';
import type { Speaker } from './speaker';

function calculationOf(step: GridStep, { say, amount, operand }: Speaker): string {
  const inputs = { first: operand(step.input), second: operand(step.second) };
  const cell = step.cells.at(-1);
  if (!cell) return say('step.gridOutside', inputs);
  if (step.between === 'straight' && step.cells.length > 1) return say('step.gridBetween', { ...inputs, cells: step.cells.length });
  return say('step.gridReached', { ...inputs, from: amount(cell.from, step.input.unit), secondFrom: amount(cell.second, step.second.unit) });
}

function cellLine(cell: GridCell, step: GridStep, { say, amount }: Speaker): Line {
  const what = say('step.gridCell', { from: amount(cell.from, step.input.unit), second: amount(cell.second, step.second.unit) });
  const line: Line = { kind: 'detail', what, calculation: say('step.curvePays', { ratio: amount(cell.value, step.unit) }), value: known(cell.value), unit: step.unit };
  return cell.source ? { ...line, source: cell.source } : line;
}

/** The cell of the grid that two inputs reach, or those around them. */
export const explainGrid = (step: GridStep, explain: Explain, speaker: Speaker): readonly Line[] => [
  ...explain(step.input),
  ...explain(step.second),
  ...[step.cutBy, step.secondCutBy].flatMap((cut) => (cut ? explain(cut) : [])),
  lineOf(step, speaker.say('step.grid', {}), calculationOf(step, speaker)),
  ...step.cells.map((cell) => cellLine(cell, step, speaker)),
];
