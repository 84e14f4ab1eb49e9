import { formatFor } from '../../i18n/format';
import type { Table } from '../../spec/sheet-spec';
import { block, joined, type Block } from '../layout/block';
import { firstColumn } from '../layout/head';
import { sectionHead } from '../layout/section';
import { bodyOf, lastRow } from '../layout/table-extent';
import type { ReportOptions } from '../report-options';
import { attainmentBar, statusFormats } from './attainment-formats';
import { bridgeTable } from './closed-bridge';
import { chartRows, hasCharts } from './chart-band';
import { payeeGroups, periodGroups, teamGroups } from './groups';
import { pageBreaks } from './page-breaks';
import { payoutPlaces, payoutTable, type PayoutLinks } from './payout-table';
import { periodSpan } from './period-span';
import { reconciliationBlock } from './reconciliation-block';
import { reconciliationNotes } from './reconciliation-notes';
import { listedScope, type Scope } from './scope';
import { summaryTable, type Groups, type Summary, type SummaryInput } from './summary-table';
import { tally } from './tally';

/** Everything below the key figures, with the places that links and charts point at. */
export interface BonusBody {
  readonly block: Block;
  readonly periods: Summary | undefined;
  readonly teams: Summary | undefined;
  /** Rows that begin a page of their own in print. */
  readonly breaks: readonly number[];
  readonly jumps: readonly { readonly text: string; readonly row: number }[];
}

const gap = 2;

function tableBlock(table: Table, attainment: number | undefined, status: number): Block {
  const bars = attainment === undefined ? [] : [attainmentBar(bodyOf(table, attainment))];
  return block({
    tables: [table],
    conditionalFormats: [...bars, ...statusFormats(bodyOf(table, status))],
    bottom: lastRow(table),
  });
}

const summaryBlock = ({ table, places }: Summary): Block => tableBlock(table, places.attainment, places.status);

function scopeNote(scope: Scope, { run, say, language }: SummaryInput): string {
  const all = run.payouts.count;
  const period = periodSpan(scope.periods, language);
  if (scope.payouts.length < scope.inPeriods)
    return say('bonus.payoutsFirst', { period, shown: scope.payouts.length, payouts: scope.inPeriods, all });
  return scope.payouts.length === all ? say('bonus.payoutsAll', { payouts: all }) : say('bonus.payoutsOf', { period, payouts: scope.payouts.length, all });
}

/** Why the earned money of all components is more than the total: what is known of incomplete payouts. */
function incompleteNote(input: SummaryInput): readonly string[] {
  const { run, parts, say, language } = input;
  const sums = tally(input, parts.currencies.length, (total) => parts.currencyOfScheme[run.schemeTotals.scheme[total] ?? 0]);
  const amounts = sums.flatMap(({ incomplete }, at) => (incomplete === 0 ? [] : [formatFor(language).money(incomplete, parts.currencies[at] ?? '')]));
  return amounts.length === 0 ? [] : [say('bonus.incompleteInList', { amounts })];
}

function listNotes(scope: Scope, input: SummaryInput, { runDay }: ReportOptions): readonly string[] {
  const { run, parts, say, language } = input;
  const isRunning = run.components.some(({ grouping }) => grouping === 'running' || grouping === 'dealRunning');
  return [
    scopeNote(scope, input),
    ...(scope.payouts.length === run.payouts.count ? incompleteNote(input) : []),
    ...(parts.hasAttainment ? [say('bonus.legend', {})] : []),
    ...(input.progress.some((progress) => progress !== 'finished') ? [say('bonus.provisionalAbout', { runDay: formatFor(language).day(runDay) })] : []),
    ...(parts.differsFromComponents ? [say('bonus.differsFromComponents', {})] : []),
    ...(isRunning ? [say('bonus.running', {})] : []),
  ];
}

function reconciliations(input: SummaryInput, row: number): Block {
  const { run, say } = input;
  const head = sectionHead(say('bonus.reconciliation', {}), [say('bonus.reconciliationAbout', {}), say('bonus.reconciliationActuals', {})], row);
  const columns = { label: firstColumn, rows: firstColumn + 1, amount: firstColumn + 2, check: firstColumn + 3 };
  let top = head.bottom + 1;
  const blocks = run.reconciliation.map((each) => {
    const made = reconciliationBlock(each, top, columns, { ...input, notes: reconciliationNotes(each, input) });
    top = made.bottom + 2;
    return made;
  });
  return joined([head, ...blocks]);
}

/** A part of the body before it has a place. */
interface Part {
  /** What the link in the head is called. */
  readonly jump: string;
  readonly at: (row: number) => PlacedPart;
}

interface PlacedPart {
  readonly block: Block;
  readonly summary?: Summary;
}

function summaryPart(input: SummaryInput, groups: Groups, jump: string, notes: readonly string[] = []): Part {
  return {
    jump,
    at: (row) => {
      const head = sectionHead(jump, notes, row);
      const summary = summaryTable(input, groups, head.bottom + 1, firstColumn);
      return { block: joined([head, summaryBlock(summary)]), summary };
    },
  };
}

/** From calculated to payroll, for what was closed. */
function bridgePart(input: SummaryInput): readonly Part[] {
  const rows = input.closed?.bridge ?? [];
  const title = input.say('bonus.bridge', {});
  const at = (row: number): PlacedPart => {
    const head = sectionHead(title, [input.say('bonus.bridgeAbout', {})], row);
    const table = bridgeTable(input, rows, head.bottom + 1);
    return { block: joined([head, block({ tables: [table], bottom: lastRow(table) })]) };
  };
  return rows.length === 0 ? [] : [{ jump: title, at }];
}

/** What stands below the title of the payees: what is left out of the total, and who is paid with reserve. */
function payeeNotes({ run, parts, reserved, say }: SummaryInput): readonly string[] {
  const payees = [...new Set(run.unplaced.map(({ payee }) => run.payees[payee]?.name ?? ''))];
  return [
    ...(parts.hasIncomplete ? [say('bonus.incompleteAbout', {})] : []),
    ...(reserved.payees > 0 ? [say('bonus.reservedAbout', { payees })] : []),
  ];
}

function payoutList(input: SummaryInput, options: ReportOptions, links: PayoutLinks, row: number): PlacedPart {
  const scope = listedScope(input.run, options);
  const head = sectionHead(input.say('bonus.payouts', {}), listNotes(scope, input, options), row);
  const table = payoutTable(input, scope.payouts, links, head.bottom + 1);
  return { block: joined([head, tableBlock(table, payoutPlaces.attainment, table.columns.length - 1)]) };
}

/** Parts below each other, with the row where each begins. */
function stacked(parts: readonly Part[], top: number): readonly (PlacedPart & { readonly jump: string; readonly row: number })[] {
  let row = top;
  return parts.map(({ jump, at }) => {
    const placed = { ...at(row), jump, row };
    row = placed.block.bottom + gap;
    return placed;
  });
}

/** The sections below each other, each with its title: per period, per team, per payee, reconciliation, all payouts. */
export function bonusBody(input: SummaryInput, options: ReportOptions, links: PayoutLinks, chartsRow: number): BonusBody {
  const { run, say } = input;
  const severalTeams = new Set(run.payees.map((payee) => payee.team)).size > 1;
  const periods = summaryPart(input, periodGroups(input), say('bonus.periods', {}));
  const teams = severalTeams ? summaryPart(input, teamGroups(input), say('bonus.teams', {})) : undefined;
  const [first, second] = [periods.at(1).summary, teams?.at(1).summary];
  const top = first && hasCharts(first, second) ? chartsRow + chartRows + 1 : chartsRow;
  const placed = stacked(
    [
      periods,
      ...(teams ? [teams] : []),
      ...bridgePart(input),
      summaryPart(input, payeeGroups(input), say('bonus.payees', {}), payeeNotes(input)),
      ...(run.reconciliation.length > 0 ? [{ jump: say('bonus.jump.reconciliation', {}), at: (row: number) => ({ block: reconciliations(input, row) }) }] : []),
      { jump: say('bonus.jump.payouts', {}), at: (row: number) => payoutList(input, options, links, row) },
    ],
    top,
  );
  const summaries = placed.flatMap(({ summary }) => summary ?? []);
  return {
    block: joined(placed.map(({ block: each }) => each)),
    periods: summaries[0],
    teams: severalTeams ? summaries[1] : undefined,
    breaks: pageBreaks(placed.map(({ row, block: { bottom } }) => ({ top: row, bottom }))),
    jumps: placed.map(({ jump, row }) => ({ text: jump, row })),
  };
}
