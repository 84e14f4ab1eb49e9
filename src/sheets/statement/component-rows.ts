import { exactSum } from '../../core/money/exact-sum';
import { say as sayMessage } from '../../i18n';
import { formatFor } from '../../i18n/format';
import { type BonusRun, type ComponentInfo, PayoutState } from '../../reward/bonus-run';
import type { Cell, CellContent } from '../../spec/sheet-spec';
import type { Style } from '../../spec/style';
import { periodTexts } from '../bonus/payout-days';
import { block, type Block } from '../layout/block';
import { figureFormat, moneyFormat, percentFormat } from '../number-format';
import { aligned, styles } from '../style';
import { pageColumns, type PageOf, type StatementInput } from './statement-input';

const figure = (value: number | undefined): number | null => (value === undefined || Number.isNaN(value) ? null : value);

/** How the cells of a row look. */
export interface RowLook {
  /** The number format of each cell, where it has one. */
  readonly formats?: readonly (string | undefined)[];
  /** How many texts the row begins with. */
  readonly texts?: number;
}

/** Cells of one row from the first column of the page on: the first so many texts to the left, figures to the right. */
export function rowCells(row: number, contents: readonly CellContent[], style: Style, { formats = [], texts = 1 }: RowLook = {}): readonly Cell[] {
  return contents.map((content, at) => {
    const format = formats[at];
    return { row, column: pageColumns.first + at, content, style: { ...aligned(style, at < texts ? 'left' : 'right'), ...(format !== undefined && { format }) } };
  });
}

/** The header row of a small table on a page. */
export const headerCells = (row: number, headers: readonly string[], texts = 1): readonly Cell[] => rowCells(row, headers, styles.header, { texts });

/** Result, target, attainment and bonus per component, and the total of each scheme where it is another amount. */
export function componentRows(input: StatementInput, { payouts }: PageOf, top: number): Block {
  const { say, totalOf } = input;
  const cells: Cell[] = [...headerCells(top, [say('column.component', {}), say('column.period', {}), say('column.actual', {}), say('column.target', {}), say('column.attainment', {}), say('statement.column.atTarget', {}), say('statement.column.bonus', {})], 2)];
  let row = top + 1;
  payouts.forEach((payout, at) => {
    cells.push(...payoutCells(input, payout, row));
    row += 1;
    const parts = statutoryCells(input, payout, row);
    cells.push(...parts);
    row += new Set(parts.map((cell) => cell.row)).size;
    const total = totalOf(payout);
    const next = payouts[at + 1];
    if (total === undefined || (next !== undefined && totalOf(next) === total) || !addsSomething(input, payouts, total)) return;
    cells.push(...totalCells(input, total, row));
    row += 1;
  });
  return block({ cells, heights: { [top]: 20 }, bottom: row - 1 });
}

/** A total stands below several components, and where it is another amount than its only one. */
function addsSomething({ run, totalOf }: StatementInput, payouts: readonly number[], total: number): boolean {
  if (run.schemeTotals.state[total] !== PayoutState.known) return false;
  const own = payouts.filter((payout) => totalOf(payout) === total);
  return own.length > 1 || own.some((payout) => run.payouts.earned[payout] !== run.schemeTotals.earned[total]);
}

function payoutCells({ run, options, say }: StatementInput, payout: number, row: number): readonly Cell[] {
  const { payouts } = run;
  const component = run.components[payouts.component[payout] ?? -1];
  if (!component) return [];
  const { unit, currency, name } = component;
  const formatOf = (value: number | null): string | undefined => (value === null ? undefined : figureFormat(value, unit, currency, options.language));
  const [actual, target, attainment, atTarget] = [payouts.actual, payouts.target, payouts.attainment, payouts.atTarget].map((column) => figure(column[payout]));
  const money = moneyFormat(payCurrency(run, payout), options.language);
  const period = periodTexts(run).ofPayout(payout, options.language) ?? '';
  const reason = run.reasons[payouts.reason[payout] ?? -1];
  const earned = payouts.state[payout] === PayoutState.known ? figure(payouts.earned[payout]) : say(payouts.state[payout] === PayoutState.missing ? 'step.missing' : 'step.notApplicable', {});
  const cells = rowCells(row, [name, isToDate(component) ? say('statement.toDate', { period }) : period, actual ?? null, target ?? null, attainment ?? null, atTarget ?? null, earned], styles.body, { formats: [undefined, undefined, formatOf(actual ?? null), formatOf(target ?? null), percentFormat, money, money], texts: 2 });
  if (!reason) return cells;
  const note = sayMessage(reason, options.language, formatFor(options.language));
  return cells.map((cell, at) => (at === cells.length - 1 ? { ...cell, note } : cell));
}

/** True where result and target are of the year to date. */
export const isToDate = ({ grouping }: Pick<ComponentInfo, 'grouping'>): boolean => grouping === 'running' || grouping === 'dealRunning';

/** What the payout is paid in: the scheme's currency, or points. */
export const payCurrency = ({ payouts, components, schemes }: BonusRun, payout: number): string => {
  const component = components[payouts.component[payout] ?? -1];
  return schemes.find(({ name }) => name === component?.scheme)?.currency ?? component?.currency ?? 'EUR';
};

/** Of a payout with a cap by law: what lies within it, and what is ordinary pay. */
function statutoryCells({ run, options, say }: StatementInput, payout: number, row: number): readonly Cell[] {
  const { statutory, payouts } = run;
  if (statutory?.isCapped[payout] !== 1 || payouts.state[payout] !== PayoutState.known) return [];
  const [within, cap] = [statutory.within[payout]!, statutory.caps[payout]!];
  const currency = payCurrency(run, payout);
  const money = moneyFormat(currency, options.language);
  const look = { formats: [undefined, undefined, undefined, undefined, undefined, undefined, money], texts: 2 };
  if (within !== within) return rowCells(row, [say('statement.statutoryUnclear', {}), null, null, null, null, null, null], styles.note, look);
  const excess = exactSum([payouts.earned[payout]!, -within]);
  const inside = rowCells(row, [say('statement.withinCap', { cap: formatFor(options.language).money(cap, currency) }), null, null, null, null, null, within], styles.note, look);
  return excess === 0 ? inside : [...inside, ...rowCells(row + 1, [say('statement.aboveCap', {}), null, null, null, null, null, excess], styles.note, look)];
}

function totalCells({ run, options, say }: StatementInput, total: number, row: number): readonly Cell[] {
  const scheme = run.schemes[run.schemeTotals.scheme[total] ?? -1];
  const money = moneyFormat(scheme?.currency ?? 'EUR', options.language);
  return rowCells(row, [say('statement.total', { scheme: scheme?.name ?? '' }), null, null, null, null, null, figure(run.schemeTotals.earned[total])], styles.total, { formats: [undefined, undefined, undefined, undefined, undefined, undefined, money], texts: 2 });
}
