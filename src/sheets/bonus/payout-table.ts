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

/** The cell of the explanation sheet where a payout is explained, where it is. */
export type Anchors = ReadonlyMap<number, string>;

/** Where the columns are, counted from the first. */
export const payoutPlaces = { actual: 4, target: 5, attainment: 6, earned: 7 } as const;

const figureOf = (value: number | undefined): number | null => (value === undefined || Number.isNaN(value) ? null : value);

function columnsOf({ run, parts, say, language }: SummaryInput): readonly TableColumn[] {
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
    statusColumn(say('column.status', {}), { text: missing === 0 ? '' : say('status.incomplete', { missing, payouts: run.payouts.count }) }, true),
  ]);
}

const progressOfPayout = ({ run, progress }: SummaryInput, payout: number): PeriodProgress => progress[run.payouts.period[payout] ?? -1] ?? 'finished';

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
      return reserved.length + open.length === 0 ? say('status.known', {}) : [...reserved, ...open].join(' · ');
    }
  }
}

function rowOf(input: SummaryInput, anchors: Anchors, payout: number): readonly CellContent[] {
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
    anchors.has(payout) ? say('column.explanationLink', {}) : null,
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

/** A native table with one row per payout, a link to its explanation, and the reason where a figure is missing. */
export function payoutTable(input: SummaryInput, listed: readonly number[], anchors: Anchors, row: number): Table {
  const columns = columnsOf(input);
  const linkAt = columns.length - 2;
  const extras = listed.flatMap((payout, at): readonly TableExtra[] => {
    const cell = anchors.get(payout);
    const link = cell === undefined ? [] : [{ row: at, column: linkAt, link: { sheet: 'explanation' as const, cell } }];
    return [...formatExtras(input, columns, payout, at), ...lookExtras(input, columns, payout, at), ...link];
  });
  return { name: 'KoersBonusPayouts', row, column: firstColumn, columns, rows: listed.map((payout) => rowOf(input, anchors, payout)), extras };
}
