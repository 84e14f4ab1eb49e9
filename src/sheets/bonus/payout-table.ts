import { formatFor } from '../../i18n/format';
import { say as sayMessage } from '../../i18n';
import { PayoutState } from '../../reward/bonus-run';
import type { CellContent, Table, TableColumn, TableExtra } from '../../spec/sheet-spec';
import { figureColumn, linkColumn, statusColumn, textColumn, uniqueHeaders } from '../layout/columns';
import { firstColumn } from '../layout/head';
import { figureFormat, moneyFormat, percentFormat } from '../number-format';
import { attainmentLook } from './attainment-formats';
import { periodTexts } from './payout-days';
import type { PeriodProgress } from './period-progress';
import { reservedStatus } from './reserved';
import type { SummaryInput } from './summary-table';

/** The cell of a sheet where the part about a payout begins, where it has one. */
export type Anchors = ReadonlyMap<number, string>;

/** Where payouts are explained, and where they are proven; without proofs there is no column for them. */
export interface PayoutLinks {
  readonly explanation?: Anchors;
  readonly proof?: Anchors;
}

/** The name of the table of payouts. */
export const payoutTableName = 'KoersBonusPayouts';

/** Where the columns are, counted from the first. */
export const payoutPlaces = { actual: 4, target: 5, attainment: 6, earned: 7 } as const;

const figureOf = (value: number | undefined): number | null => (value === undefined || Number.isNaN(value) ? null : value);

function columnsOf({ run, parts, say, language }: SummaryInput, isProven: boolean): readonly TableColumn[] {
  const first = run.components[0];
  const format = figureFormat(0, first?.unit ?? 'money', first?.currency ?? 'EUR', language);
  const isSingle = parts.currencies.length === 1;
  const earned = parts.currencies.map((currency) =>
    figureColumn(isSingle ? say('column.earned', {}) : say('column.earnedIn', { currency }), moneyFormat(currency, language), 'sum'),
  );
  const missing = run.payouts.state.reduce((count, state) => count + (state === PayoutState.missing ? 1 : 0), 0);
  return uniqueHeaders([
    textColumn(say('column.payee', {}), { text: say('table.total', {}) }),
    textColumn(say('column.period', {})),
    textColumn(say('column.scheme', {})),
    textColumn(say('column.component', {})),
    figureColumn(say('column.actual', {}), format),
    figureColumn(say('column.target', {}), format),
    figureColumn(say('column.attainment', {}), percentFormat),
    ...earned,
    linkColumn(say('column.explanation', {})),
    ...(isProven ? [linkColumn(say('column.proof', {}))] : []),
    statusColumn(say('column.status', {}), { text: missing === 0 ? '' : say('status.incomplete', { missing, payouts: run.payouts.count }) }, true),
  ]);
}

const progressOfPayout = ({ run, progress }: SummaryInput, payout: number): PeriodProgress => progress[run.payouts.period[payout] ?? -1] ?? 'finished';

function isClosedPayout({ run, closed }: SummaryInput, payout: number): boolean {
  const period = run.periods[run.payouts.period[payout] ?? -1];
  return period !== undefined && closed?.isClosed(period) === true;
}

function statusText(input: SummaryInput, payout: number): string {
  const { run, say, language } = input;
  const message = run.reasons[run.payouts.reason[payout] ?? -1];
  const reason = message === undefined ? '' : sayMessage(message, language, formatFor(language));
  switch (run.payouts.state[payout]) {
    case PayoutState.missing:
      return say('status.missing', { reason });
    case PayoutState.notApplicable:
      return say('status.notApplicable', { reason });
    default: {
      const progress = progressOfPayout(input, payout);
      const open = progress === 'finished' ? [] : [say(`status.${progress}`, {})];
      const reserved = reservedStatus(input.reserved.ofPayout(payout), input);
      const settled = isClosedPayout(input, payout) ? say('status.closed', {}) : say('status.known', {});
      const known = run.payouts.earned[payout]! < 0 ? say('status.negative', { status: settled }) : settled;
      return reserved.length + open.length === 0 ? known : [...reserved, ...open].join(' · ');
    }
  }
}

function rowOf(input: SummaryInput, { explanation, proof }: PayoutLinks, payout: number): readonly CellContent[] {
  const { run, parts, say, language } = input;
  const { payouts } = run;
  const at = payouts.component[payout] ?? 0;
  const isKnown = payouts.state[payout] === PayoutState.known;
  return [
    run.payees[payouts.payee[payout] ?? 0]?.name ?? null,
    periodTexts(run).ofPayout(payout, language) ?? null,
    run.components[at]?.scheme ?? null,
    run.components[at]?.name ?? null,
    figureOf(payouts.actual[payout]),
    figureOf(payouts.target[payout]),
    figureOf(payouts.attainment[payout]),
    ...parts.currencies.map((_, index) => (isKnown && index === parts.currencyOfComponent[at] ? figureOf(payouts.earned[payout]) : null)),
    explanation?.has(payout) ? say('column.explanationLink', {}) : null,
    ...(proof ? [proof.has(payout) ? say('column.proofLink', {}) : null] : []),
    statusText(input, payout),
  ];
}

/** Actual and target of a component that counts something else than the first get a format of their own. */
function formatExtras(input: SummaryInput, columns: readonly TableColumn[], payout: number, row: number): readonly TableExtra[] {
  const { run, language } = input;
  const component = run.components[run.payouts.component[payout] ?? 0];
  return [payoutPlaces.actual, payoutPlaces.target].flatMap((column) => {
    const value = figureOf((column === payoutPlaces.actual ? run.payouts.actual : run.payouts.target)[payout]);
    const style = columns[column]?.style;
    if (value === null || component === undefined || style === undefined) return [];
    const format = figureFormat(value, component.unit, component.currency, language);
    return format === style.format ? [] : [{ row, column, style: { ...style, format } }];
  });
}

/** The attainment stands out where the target is met or far off. */
function lookExtras(input: SummaryInput, columns: readonly TableColumn[], payout: number, row: number): readonly TableExtra[] {
  const look = attainmentLook(input.run.payouts.attainment[payout] ?? NaN, progressOfPayout(input, payout) === 'finished');
  const column = payoutPlaces.attainment;
  return look ? [{ row, column, style: { ...columns[column]?.style, ...look } }] : [];
}

/** Links from the columns before the last to where the payout is explained and proven. */
function linkExtras({ explanation, proof }: PayoutLinks, columns: readonly TableColumn[], payout: number, row: number): readonly TableExtra[] {
  const status = columns.length - 1;
  const linkAt = (column: number, sheet: 'explanation' | 'proof', cell: string | undefined): readonly TableExtra[] => (cell === undefined ? [] : [{ row, column, link: { sheet, cell } }]);
  return [...linkAt(status - (proof ? 2 : 1), 'explanation', explanation?.get(payout)), ...linkAt(status - 1, 'proof', proof?.get(payout))];
}

/** A native table with one row per payout, links to its explanation and its proof, and the reason where a figure is missing. */
export function payoutTable(input: SummaryInput, listed: readonly number[], links: PayoutLinks, row: number): Table {
  const columns = columnsOf(input, links.proof !== undefined);
  const extras = listed.flatMap((payout, at) => [...formatExtras(input, columns, payout, at), ...lookExtras(input, columns, payout, at), ...linkExtras(links, columns, payout, at)]);
  return { name: payoutTableName, row, column: firstColumn, columns, rows: listed.map((payout) => rowOf(input, links, payout)), extras };
}
