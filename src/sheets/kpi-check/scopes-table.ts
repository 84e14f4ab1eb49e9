import type { Subject } from '../../core/finding';
import { fold } from '../../core/fold';
import type { CheckedKpi, ScopeCount } from '../../plan/kpi-check';
import type { Table } from '../../spec/sheet-spec';
import { sentenceColumn } from '../layout/columns';
import { firstColumn } from '../layout/head';
import type { CheckInput } from './parts';
import { cellColumn, countColumn, kpiName, placeLink, placeText, scopeText, signColumn } from './wording';

/** Where the judgement stands within the table. */
export const scopeJudgement = 2;
const cellPlace = 6;

/** The KPIs of a scope, in the order of the user's table. */
const kpisOf = ({ scope }: ScopeCount, { check }: CheckInput): readonly CheckedKpi[] => check.kpis.filter((kpi) => kpi.level === 'kpi' && fold(kpi.scope) === fold(scope));

/** The first KPI of a scope, to go to. */
const firstOf = (scope: ScopeCount, input: CheckInput): Subject => kpisOf(scope, input)[0]?.at ?? {};

/** How many KPIs steer by value, efficiency and growth. */
const balanceText = ({ balance: { value, efficiency, growth } }: ScopeCount, say: CheckInput['say']): string => say('kpiCheck.balance', { value, efficiency, growth });

/** One row per team, project or person: how many KPIs, whether that is good, and which they are. */
export function scopesTable(input: CheckInput, row: number): Table {
  const { check, say } = input;
  return {
    name: 'KoersKpiCheckScopes',
    row,
    column: firstColumn,
    columns: [
      sentenceColumn(say('kpiCheck.column.scope', {})),
      countColumn(say('kpiCheck.column.count', {})),
      signColumn(say('kpiCheck.column.judgement', {})),
      countColumn(say('kpiCheck.column.leading', {})),
      countColumn(say('kpiCheck.column.lagging', {})),
      countColumn(say('kpiCheck.column.smart', {})),
      cellColumn(say('kpiCheck.column.cell', {})),
      sentenceColumn(say('kpiCheck.column.names', {})),
      sentenceColumn(say('kpiCheck.column.about', {})),
    ],
    rows: check.scopes.map((scope) => [
      scopeText(scope.scope, say),
      scope.kpis.length,
      say(`kpiCheck.${scope.judgement}`, {}),
      scope.leading,
      scope.lagging,
      scope.smart,
      placeText(firstOf(scope, input), say),
      kpisOf(scope, input).map((kpi) => kpiName(kpi, say)).join(', '),
      balanceText(scope, say),
    ]),
    extras: check.scopes.map((scope, at) => ({ row: at, column: cellPlace, link: placeLink(firstOf(scope, input)) })),
  };
}
