import { formatFor } from '../../i18n/format';
import type { Table } from '../../spec/sheet-spec';
import { block, joined, type Block } from '../layout/block';
import { firstColumn } from '../layout/head';
import { sectionHead } from '../layout/section';
import { bodyOf, lastRow } from '../layout/table-extent';
import type { ReportOptions } from '../report-options';
import { attainmentBar, statusFormats } from './attainment-formats';
import { chartRows, hasCharts } from './chart-band';
import { payeeGroups, periodGroups, teamGroups } from './groups';
import { payoutPlaces, payoutTable, type Anchors } from './payout-table';
import { periodSpan } from './period-span';
import { reconciliationBlock } from './reconciliation-block';
import { listedScope, type Scope } from './scope';
import { summaryTable, type Summary, type SummaryInput } from './summary-table';

/** Everything below the key figures, with the places that links and charts point at. */
export interface BonusBody {
  readonly block: Block;
  readonly periods: Summary;
  readonly teams: Summary | undefined;
  /** Rows that begin a page of their own in print. */
  readonly breaks: readonly number[];
  readonly jumps: readonly { readonly text: string; readonly row: number }[];
}

const gap = 2;

function tableBlock(table: Table, attainment: number, status: number): Block {
  return block({
    tables: [table],
    conditionalFormats: [attainmentBar(bodyOf(table, attainment)), ...statusFormats(bodyOf(table, status))],
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

function listNotes(scope: Scope, input: SummaryInput, { runDay }: ReportOptions): readonly string[] {
  const { run, parts, say, language } = input;
  const isRunning = run.components.some(({ grouping }) => grouping === 'running' || grouping === 'dealRunning');
  return [
    scopeNote(scope, input),
    say('bonus.legend', {}),
    ...(input.progress.some((progress) => progress !== 'finished') ? [say('bonus.provisionalAbout', { runDay: formatFor(language).day(runDay) })] : []),
    ...(parts.differsFromComponents ? [say('bonus.differsFromComponents', {})] : []),
    ...(isRunning ? [say('bonus.running', {})] : []),
  ];
}

function reconciliations(input: SummaryInput, row: number): Block {
  const { run, say } = input;
  const head = sectionHead(say('bonus.reconciliation', {}), [say('bonus.reconciliationAbout', {})], row);
  const columns = { label: firstColumn, rows: firstColumn + 1, amount: firstColumn + 2, check: firstColumn + 3 };
  let top = head.bottom + 1;
  const blocks = run.reconciliation.map((each) => {
    const made = reconciliationBlock(each, top, columns, input);
    top = made.bottom + 2;
    return made;
  });
  return joined([head, ...blocks]);
}

function payoutList(input: SummaryInput, options: ReportOptions, anchors: Anchors, row: number): Block {
  const scope = listedScope(input.run, options);
  const head = sectionHead(input.say('bonus.payouts', {}), listNotes(scope, input, options), row);
  const table = payoutTable(input, scope.payouts, anchors, head.bottom + 1);
  return joined([head, tableBlock(table, payoutPlaces.attainment, table.columns.length - 1)]);
}

/** The sections below each other, each with its title: per period, per team, per payee, reconciliation, all payouts. */
export function bonusBody(input: SummaryInput, options: ReportOptions, anchors: Anchors, chartsRow: number): BonusBody {
  const { run, say, parts } = input;
  const severalTeams = new Set(run.payees.map((payee) => payee.team)).size > 1;
  const titles = { periods: say('bonus.periods', {}), teams: say('bonus.teams', {}), payees: say('bonus.payees', {}) };
  const at = (groups: Parameters<typeof summaryTable>[1], row: number): Summary => summaryTable(input, groups, row, firstColumn);
  const hasBand = hasCharts(at(periodGroups(input), 1), severalTeams ? at(teamGroups(input), 1) : undefined);
  const top = hasBand ? chartsRow + chartRows + 1 : chartsRow;

  const periodHead = sectionHead(titles.periods, [], top);
  const periods = at(periodGroups(input), periodHead.bottom + 1);
  const teamHead = sectionHead(titles.teams, [], lastRow(periods.table) + gap);
  const teams = severalTeams ? at(teamGroups(input), teamHead.bottom + 1) : undefined;
  const payeeTop = lastRow((teams ?? periods).table) + gap;
  const payeeHead = sectionHead(titles.payees, parts.hasIncomplete ? [say('bonus.incompleteAbout', {})] : [], payeeTop);
  const payees = at(payeeGroups(input), payeeHead.bottom + 1);
  const checks = run.reconciliation.length > 0 ? reconciliations(input, lastRow(payees.table) + gap) : undefined;
  const listTop = (checks?.bottom ?? lastRow(payees.table)) + gap;
  const list = payoutList(input, options, anchors, listTop);

  return {
    block: joined([
      joined([periodHead, summaryBlock(periods)]),
      ...(teams ? [teamHead, summaryBlock(teams)] : []),
      joined([payeeHead, summaryBlock(payees)]),
      ...(checks ? [checks] : []),
      list,
    ]),
    periods,
    teams,
    breaks: [payeeTop, listTop],
    jumps: [
      { text: titles.periods, row: top },
      ...(teams ? [{ text: titles.teams, row: lastRow(periods.table) + gap }] : []),
      { text: titles.payees, row: payeeTop },
      ...(checks ? [{ text: say('bonus.jump.reconciliation', {}), row: lastRow(payees.table) + gap }] : []),
      { text: say('bonus.jump.payouts', {}), row: listTop },
    ],
  };
}
