import { PayoutState } from '../../reward/bonus-run';
import type { Cell } from '../../spec/sheet-spec';
import { block, joined, type Block } from '../layout/block';
import { figureFormat, moneyFormat } from '../number-format';
import { styles } from '../style';
import { headerCells, payCurrency, rowCells } from './component-rows';
import { componentOf, hasTarget } from './letter-rules';
import { section } from './page-parts';
import type { PageOf, StatementInput } from './statement-input';

/** Examples of a component without a target. */
const mostExamples = 4;
/** A round amount, where no rule changes anywhere. */
const plainExample = 10_000;

/** Results at which the rules change and one beyond the last; round amounts where they never change. */
function resultsOf({ figures }: StatementInput, payout: number, unit: 'money' | 'number' | 'ratio'): readonly number[] {
  const bounds = figures.boundariesOf(payout).slice(-mostExamples);
  const last = bounds.at(-1);
  if (last !== undefined) return [...bounds, last * 1.5];
  const one = unit === 'money' ? plainExample : unit === 'number' ? 1 : 0.5;
  return [one, one * 2, one * 5];
}

function exampleCells(input: StatementInput, payout: number, top: number): readonly Cell[] {
  const { figures, options } = input;
  const component = componentOf(input, payout);
  if (!component) return [];
  const { unit, currency, name, measure } = component;
  const money = moneyFormat(payCurrency(input.run, payout), options.language);
  const examples = resultsOf(input, payout, unit).map((result) => ({ result, pay: figures.payAt(payout, result) })).filter(({ pay }) => !Number.isNaN(pay));
  return examples.flatMap(({ result, pay }, at) => rowCells(top + at, [at === 0 ? name : null, at === 0 ? measure : null, result, pay], styles.body, { formats: [undefined, undefined, figureFormat(result, unit, currency, options.language), money], texts: 2 }));
}

/** What components without a target pay at some results; nothing where all have one, or nothing can be told. */
export function exampleTable(input: StatementInput, { payouts }: PageOf, row: number): Block {
  const { run, say } = input;
  let top = row + 2;
  const rows = payouts.filter((payout) => !hasTarget(input, payout) && run.payouts.state[payout] === PayoutState.known).map((payout) => {
    const cells = exampleCells(input, payout, top);
    top = Math.max(top - 1, ...cells.map((cell) => cell.row)) + 1;
    return cells;
  });
  if (rows.every((cells) => cells.length === 0)) return block({ bottom: row - 2 });
  const headers = headerCells(row + 1, [say('column.component', {}), say('letter.column.measure', {}), say('letter.column.result', {}), say('letter.column.pays', {})], 2);
  return joined([section(row, say('letter.examples', {})), block({ cells: [...headers, ...rows.flat()], heights: { [row + 1]: 20 }, bottom: top - 1 })]);
}
