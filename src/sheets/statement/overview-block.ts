import { cellName } from '../../core/cell-name';
import { pointsUnit } from '../../core/money/points';
import { PayoutState } from '../../reward/bonus-run';
import type { Cell } from '../../spec/sheet-spec';
import { block, joined, type Block } from '../layout/block';
import { moneyFormat } from '../number-format';
import { styles } from '../style';
import { headerCells, rowCells } from './component-rows';
import { knownEarned, totalsOfPage } from './earned';
import { section } from './page-parts';
import { settlementsOf } from './settlement-block';
import { type PageOf, pageColumns, type StatementInput } from './statement-input';

type Kind = 'statements' | 'letters';

/** What the overview says of one person, in one currency. */
interface OverviewRow {
  readonly page: PageOf;
  readonly currency: string;
  readonly isFirst: boolean;
}

function rowsOf(input: StatementInput, pages: readonly PageOf[]): readonly OverviewRow[] {
  const { run } = input;
  return pages.flatMap((page) => {
    const currencies = [...new Set(totalsOfPage(input, page).map((total) => run.schemes[run.schemeTotals.scheme[total]!]!.currency))].filter((currency) => currency !== pointsUnit);
    return (currencies.length === 0 ? ['EUR'] : currencies).map((currency, at): OverviewRow => ({ page, currency, isFirst: at === 0 }));
  });
}

function isMissing(input: StatementInput, page: PageOf): boolean {
  return totalsOfPage(input, page).some((total) => input.run.schemeTotals.state[total] === PayoutState.missing);
}

function overviewCells(input: StatementInput, { page, currency, isFirst }: OverviewRow, { row, target, kind }: { readonly row: number; readonly target: number; readonly kind: Kind }): readonly Cell[] {
  const { run, say, options, settlementsOf: hasLedger } = input;
  const who = run.payees[page.payee];
  const money = moneyFormat(currency, options.language);
  const due = hasLedger ? settlementsOf(input, page).perCurrency.find((one) => one.currency === currency)?.due : undefined;
  const earned = totalsOfPage(input, page).length === 0 ? null : knownEarned(input, page, currency);
  const status = isMissing(input, page) ? say('statement.overview.missing', {}) : null;
  const figures = kind === 'letters' ? [] : [earned, due ?? null, status];
  const cells = rowCells(row, [isFirst ? (who?.name ?? '') : null, isFirst ? (who?.team ?? '') : null, ...figures], styles.body, { formats: [undefined, undefined, money, money], texts: 2 });
  return cells.map((cell, at) => (at === 0 && isFirst ? { ...cell, link: { sheet: kind, cell: cellName(target, pageColumns.first) }, style: { ...cell.style, ...styles.link } } : cell));
}

/** Everybody on the first page: name with a link to the own page, team, bonus, and what is to be paid. */
export function overviewBlock(input: StatementInput, pages: readonly { readonly page: PageOf; readonly top: number }[], { row, kind }: { readonly row: number; readonly kind: Kind }): Block {
  const { say } = input;
  const rows = rowsOf(input, pages.map(({ page }) => page));
  const topOf = new Map(pages.map(({ page, top }) => [page, top]));
  const headers = [say('column.payee', {}), say('column.team', {}), ...(kind === 'letters' ? [] : [say('statement.column.bonus', {}), input.settlementsOf ? say('statement.settled.due', {}) : ''])];
  return joined([
    section(row, say('statement.overview', {})),
    block({ cells: [...headerCells(row + 1, headers, 2), ...rows.flatMap((one, at) => overviewCells(input, one, { row: row + 2 + at, target: topOf.get(one.page) ?? 1, kind }))], bottom: row + 1 + rows.length }),
  ]);
}

/** How many rows the overview takes, so that the pages can be placed below it. */
export const overviewRows = (input: StatementInput, pages: readonly PageOf[]): number => rowsOf(input, pages).length + 2;
