import { explainFinding, type FindingText } from '../../i18n';
import { formatFor } from '../../i18n/format';
import type { SetOutcome } from '../../plan/kpi-check';
import type { CellContent, Table, TableExtra } from '../../spec/sheet-spec';
import { sentenceColumn } from '../layout/columns';
import { firstColumn } from '../layout/head';
import type { CheckInput } from './parts';
import { cellColumn, countColumn, placeLink, placeText, signColumn } from './wording';

/** Where the judgement stands within the table. */
export const setJudgement = 5;
const cellPlace = 6;

function judgementText({ severity, good, lacking, unknown }: SetOutcome, { say }: CheckInput): string {
  if (good.length + lacking.length + unknown.length === 0) return say('kpiCheck.notConcerned', {});
  if (lacking.length > 0) return severity === 'info' ? say('kpiCheck.wanted', {}) : say('kpiCheck.lacking', {});
  return unknown.length > 0 ? say('kpiCheck.unclear', {}) : say('kpiCheck.met', {});
}

/** What the finding of the rule says; nothing where no KPI breaks it. */
function textOf({ rule }: SetOutcome, { check, language }: CheckInput): FindingText | undefined {
  const found = check.findings.find((finding) => finding.check === `kpiSet.${rule}`);
  return found && explainFinding(found, language, formatFor(language));
}

function rowOf(outcome: SetOutcome, input: CheckInput): readonly CellContent[] {
  const { good, lacking, unknown, rule, at } = outcome;
  const text = textOf(outcome, input);
  return [
    input.say(`kpiCheck.rule.${rule}`, {}),
    good.length + lacking.length + unknown.length,
    good.length,
    lacking.length,
    unknown.length,
    judgementText(outcome, input),
    at === undefined ? null : placeText(at, input.say),
    text?.problem ?? null,
    text?.advice ?? null,
  ];
}

/** What is broken first, then what is wanted, what cannot be read, what is kept, and what concerns nobody. */
function rankOf({ severity, good, lacking, unknown }: SetOutcome): number {
  if (lacking.length > 0) return severity === 'info' ? 1 : 0;
  if (unknown.length > 0) return 2;
  return good.length > 0 ? 3 : 4;
}
const brokenFirst = (outcomes: readonly SetOutcome[]): readonly SetOutcome[] => [...outcomes].sort((a, b) => rankOf(a) - rankOf(b));

/** One row per rule of a good set: how many KPIs it concerns, how many keep it, and what the others lack. */
export function setTable(input: CheckInput, row: number): Table {
  const { check, say } = input;
  const outcomes = brokenFirst(check.set);
  return {
    name: 'KoersKpiCheckRules',
    row,
    column: firstColumn,
    columns: [
      sentenceColumn(say('kpiCheck.column.rule', {})),
      countColumn(say('kpiCheck.column.count', {})),
      countColumn(say('kpiCheck.column.good', {})),
      countColumn(say('kpiCheck.column.lacking', {})),
      countColumn(say('kpiCheck.column.unknown', {})),
      signColumn(say('kpiCheck.column.judgement', {})),
      cellColumn(say('kpiCheck.column.cell', {})),
      sentenceColumn(say('kpiCheck.column.found', {})),
      sentenceColumn(say('kpiCheck.column.advice', {})),
    ],
    rows: outcomes.map((outcome) => rowOf(outcome, input)),
    extras: outcomes.flatMap(({ at }, index): readonly TableExtra[] => (at === undefined ? [] : [{ row: index, column: cellPlace, link: placeLink(at) }])),
  };
}
