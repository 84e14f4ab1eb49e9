import type { Settlement } from '../../reward/statement/settlement';
import type { Cell } from '../../spec/sheet-spec';
import { block, joined, type Block } from '../layout/block';
import { moneyFormat } from '../number-format';
import { styles } from '../style';
import { rowCells } from './component-rows';
import { section, sentence } from './page-parts';
import { type PageOf, periodsOf, type StatementInput } from './statement-input';

/** What the ledger says of the days of a page; nothing without a ledger. */
export function settlementsOf({ run, settlementsOf: of }: StatementInput, page: PageOf): readonly Settlement[] {
  const periods = periodsOf({ run }, page);
  const id = run.payees[page.payee]?.id;
  if (!of || id === undefined || periods.length === 0) return [];
  return of(id, { start: Math.min(...periods.map(({ start }) => start)), end: Math.max(...periods.map(({ end }) => end)) });
}

function settlementRows({ currency, movements, due, balances }: Settlement, { say, options }: StatementInput, top: number): readonly Cell[] {
  const format = moneyFormat(currency, options.language);
  const amounts: readonly { readonly label: string; readonly amount: number; readonly isTotal?: true }[] = [
    ...movements.map(({ kind, amount }) => ({ label: say(`statement.settled.${kind}`, {}), amount })),
    ...(due === undefined ? [] : [{ label: say('statement.settled.due', {}), amount: due, isTotal: true as const }]),
    ...(['draws', 'held', 'carried'] as const).filter((kind) => balances[kind] !== 0).map((kind) => ({ label: say(`statement.balance.${kind}`, {}), amount: balances[kind] })),
  ];
  return amounts.flatMap(({ label, amount, isTotal }, at) => rowCells(top + at, [label, amount], isTotal ? styles.total : styles.body, { formats: [undefined, format] }));
}

/** From bonus to what is paid: corrections, draws and what was held back, and the balances after it. */
export function settlementBlock(input: StatementInput, page: PageOf, row: number): Block {
  const settled = settlementsOf(input, page);
  if (!input.settlementsOf) return block({ bottom: row - 1 });
  const isOpen = settled.length === 0 || settled.some(({ due }) => due === undefined);
  const note = isOpen ? [sentence(row + 1, input.say('statement.notClosed', {}))] : [];
  let top = row + 1 + note.length;
  const tables = settled.map((one) => {
    const cells = settlementRows(one, input, top);
    const bottom = Math.max(top - 1, ...cells.map((cell) => cell.row));
    top = bottom + 1;
    return block({ cells, bottom });
  });
  return joined([section(row, input.say('statement.settled', {})), ...note, ...tables]);
}
