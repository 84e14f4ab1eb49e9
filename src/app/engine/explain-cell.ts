import type { Language } from '../../i18n';
import type { BonusRun } from '../../reward/bonus-run';
import { findPayout } from '../../sheets/bonus/find-payout';
import type { ExplainedStep } from '../../sheets/explain/explained-step';
import { explainPayout } from '../../sheets/explanation/explain-payout';
import { totalOfPayout } from '../../sheets/explanation/explained';
import { progressOf } from '../../sheets/bonus/period-progress';
import { nextSentence } from '../../sheets/statement/next-words';
import { statementFigures } from '../../reward/statement/statement-part';
import type { ReportOptions } from '../../sheets/report-options';
import type { WrittenRow } from '../../sheets/bonus/find-payout';
import type { CellExplanation, ExplainedLine } from '../client/koers';

function lineOf({ source, ...step }: ExplainedStep): ExplainedLine {
  if (source === undefined) return step;
  const cell = source.cell ?? (source.row === undefined ? undefined : `A${String(source.row)}`);
  return { ...step, source: { sheet: source.sheet, ...(cell !== undefined && { cell }) } };
}

/** What more result brings, while the period of a payout can still have it. */
function nextOf(run: BonusRun, payout: number, options: ReportOptions): string | undefined {
  const { payouts, periods, components, coversTo } = run;
  const [period, component] = [periods[payouts.period[payout]!], components[payouts.component[payout]!]];
  if (!period || !component || progressOf(period, options.runDay, coversTo) === 'finished') return undefined;
  const { next, isFull } = statementFigures(run).partOf(payout, totalOfPayout(run)(payout));
  return next && nextSentence(next, component, { options, isFull });
}

/** Explains the payout that a row of the bonus sheet is about, in the pane's language. */
export function explainRow(run: BonusRun, row: WrittenRow, options: Omit<ReportOptions, 'language'>, language: Language): CellExplanation {
  const found = findPayout(run, row);
  const explained = found && explainPayout(run, found.payout, { ...options, language });
  if (!found || !explained) return { kind: 'elsewhere' };
  const { title, payee, sentence, currency, earned, steps, defaults } = explained;
  const next = nextOf(run, found.payout, { ...options, language });
  const isOther = found.earned !== undefined && found.earned !== earned;
  return {
    kind: 'payout',
    title,
    payee,
    sentence,
    currency,
    earned: earned ?? null,
    lines: steps.map(lineOf),
    ...(next !== undefined && { next }),
    ...(defaults !== '' && { defaults }),
    ...(isOther && { differs: found.earned }),
  };
}
