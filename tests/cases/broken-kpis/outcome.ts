import type { Finding } from '../../../src/core/finding';
import type { Value } from '../../../src/core/value';
import { smartLetters } from '../../../src/core/smart-letter';
import { kpiFigures } from '../../../src/measure/kpi/kpi-figures';
import type { KpiFigure } from '../../../src/measure/kpi/kpi-result';
import { checkKpis } from '../../../src/plan/check-kpis';
import { libraryKpis } from '../../../src/plan/library/library';
import type { CheckedKpi, Verdict } from '../../../src/plan/kpi-check';
import { readTables } from '../../../src/tables/read-tables';
import { testWorkbook, type TestSheet } from '../../csv-workbook';
import { today } from './intact';

/** A workbook with KPIs, read, measured and checked. */
export interface KpiOutcome {
  readonly findings: readonly Finding[];
  /** By label: the letters (a capital is met, a small one not met, `?` cannot be known), actual/target of the newest period, and status. */
  readonly kpis: ReadonlyMap<string, string>;
}

/** Reads sheets the way of every workbook, measures their KPIs and checks them. */
export async function kpiOutcome(sheets: readonly TestSheet[]): Promise<KpiOutcome> {
  const { outline, read } = testWorkbook(sheets);
  const tables = await readTables(outline, read);
  const figures = kpiFigures(tables, { today });
  const check = checkKpis(tables, { library: libraryKpis, today, figures });
  const byRow = new Map(figures.kpis.map((figure) => [figure.definition.row, figure]));
  const found = [...tables.findings.filter(({ check: id }) => id !== 'workbook.tableNotFound'), ...figures.findings, ...check.findings];
  return {
    findings: [...new Map(found.map((one) => [JSON.stringify(one), one])).values()],
    kpis: new Map(check.kpis.map((kpi) => [kpi.label === '' ? `row ${kpi.at.row}` : kpi.label, `${lettersOf(kpi)} ${figureOf(byRow.get(kpi.at.row ?? 0))}`])),
  };
}

const marks: Readonly<Record<Verdict['kind'], (initial: string) => string>> = { met: (initial) => initial, notMet: (initial) => initial.toLowerCase(), unknown: () => '?' };

const lettersOf = ({ letters }: CheckedKpi): string => smartLetters.map((letter, at) => marks[letters[letter].kind]('SMART'[at]!)).join('');

const said = (value: Value): string => (value.kind === 'known' ? String(Math.round(value.value * 1e6) / 1e6) : (value.kind === 'missing' ? value.needs : value.why).key.replace('reason.', ''));

const figureOf = (figure: KpiFigure | undefined): string => (figure ? `${said(figure.current.actual)}/${said(figure.current.target)} ${figure.current.status}` : 'not measured');
