import { difference } from '../../core/money/compare';
import { formatFor } from '../../i18n/format';
import type { Settlement, Settlements } from '../../reward/statement/settlement';
import type { Cell } from '../../spec/sheet-spec';
import { block, joined, type Block } from '../layout/block';
import { moneyFormat } from '../number-format';
import { aligned, styles } from '../style';
import { knownEarned } from './earned';
import { section, sentence } from './page-parts';
import { type PageOf, periodsOf, pageColumns, type StatementInput } from './statement-input';

const nothing: Settlements = { isClosed: false, perCurrency: [] };

/** What the ledger says of the days of a page; nothing without a ledger. */
export function settlementsOf({ run, settlementsOf: of }: StatementInput, page: PageOf): Settlements {
  const periods = periodsOf({ run }, page);
  const id = run.payees[page.payee]?.id;
  if (!of || id === undefined || periods.length === 0) return nothing;
  return of(id, { start: Math.min(...periods.map(({ start }) => start)), end: Math.max(...periods.map(({ end }) => end)) });
}

interface Amount {
  readonly label: string;
  readonly amount: number;
  readonly isTotal?: true;
}

/** The movements in the order in which they happen; corrections one by one, each with its reason. */
function amountsOf({ movements, corrections, due, balances }: Settlement, { say }: StatementInput): readonly Amount[] {
  return [
    ...movements.flatMap(({ kind, amount }): readonly Amount[] => (kind === 'corrected' ? corrections.map((one) => ({ label: one.reason === '' ? say('statement.settled.corrected', {}) : one.reason, amount: one.amount })) : [{ label: say(`statement.settled.${kind}`, {}), amount }])),
    ...(due === undefined ? [] : [{ label: say('statement.settled.due', {}), amount: due, isTotal: true as const }]),
    ...(['draws', 'held', 'carried'] as const).filter((kind) => balances[kind] !== 0).map((kind) => ({ label: say(`statement.balance.${kind}`, {}), amount: balances[kind] })),
  ];
}

/** Words over the width of the page and the amount below the bonuses. */
function amountCells({ label, amount, isTotal }: Amount, format: string, row: number): readonly Cell[] {
  const style = isTotal ? styles.total : styles.body;
  return [
    { row, column: pageColumns.first, content: label, style: aligned(style, 'left'), across: pageColumns.last - pageColumns.first },
    { row, column: pageColumns.last, content: amount, style: { ...aligned(style, 'right'), format } },
  ];
}

/** Says that a bonus calculates to something else now than was recorded of it, and what becomes of the difference. */
function otherNow(input: StatementInput, page: PageOf, settled: Settlements): readonly string[] {
  if (!settled.isClosed) return [];
  return settled.perCurrency.flatMap(({ currency, movements }) => {
    const recorded = movements.find(({ kind }) => kind === 'earned')?.amount ?? 0;
    const calculated = knownEarned(input, page, currency);
    const change = difference(calculated, recorded);
    const { money } = formatFor(input.options.language);
    return change === 0 || change !== change ? [] : [input.say('statement.otherNow', { calculated: money(calculated, currency), recorded: money(recorded, currency), change: money(Math.abs(change), currency), isMore: change > 0 })];
  });
}

/** From bonus to what is paid: corrections with their cause, draws and what was held back, and the balances after it. */
export function settlementBlock(input: StatementInput, page: PageOf, row: number): Block {
  if (!input.settlementsOf) return block({ bottom: row - 1 });
  const settled = settlementsOf(input, page);
  const isEmpty = settled.perCurrency.every(({ movements, due }) => movements.length === 0 && (due ?? 0) === 0);
  const notes = settled.isClosed ? [...(isEmpty ? [input.say('statement.closedEmpty', {})] : []), ...otherNow(input, page, settled)] : [input.say('statement.notClosed', {})];
  let top = row + 1;
  const tables = (settled.isClosed && isEmpty ? [] : settled.perCurrency).map((one) => {
    const cells = amountsOf(one, input).flatMap((amount, at) => amountCells(amount, moneyFormat(one.currency, input.options.language), top + at));
    top = Math.max(top - 1, ...cells.map((cell) => cell.row)) + 1;
    return block({ cells, bottom: top - 1 });
  });
  return joined([section(row, input.say('statement.settled', {})), ...tables, ...notes.map((note, at) => sentence(top + at, note))]);
}
