import { finding, type Finding } from '../core/finding';
import { smartLetters } from '../core/smart-letter';
import { rowSubject } from '../measure/row-subject';
import type { KpiRow } from '../tables/schemas/kpis';
import { evidenceOf, figuresSay, isUnlikely, type FiguresSay } from './data/evidence';
import { fewFigures } from './data/chance';
import { checkIpa } from './ipa/check-ipa';
import type { CheckedKpi, KpiProposal } from './kpi-check';
import type { PlanContext } from './plan-context';
import { balanceOf } from './set/balance';
import { levelOf } from './set/level';
import { checkLetters } from './smart/check-letters';
import type { LetterReading } from './text/goal-reading';
import { completedRow, type CompletedRow } from './wording/completed-row';
import { contradictions } from './wording/contradictions';
import { isBetter, type KpiWording } from './wording/kpi-wording';
import { proposeGuard } from './wording/propose-guard';
import { textRemarks } from './wording/text-remarks';

/** One KPI, judged from its columns, its text and its figures. */
export function checkKpi(row: KpiRow, label: string, known: PlanContext): CheckedKpi {
  const wording = known.wordingOf(row);
  const completed = completedRow(row, wording);
  const context = withRow(known, row, completed.row);
  const say = figuresSay(completed.row, context);
  const letters = checkLetters(completed.row, context, { wording, chance: say.chance });
  const { kpi: name, scope = '', goal, owner, kind, deadline, rhythm, response } = row;
  const proposal = proposalOf(row, wording);
  return {
    name,
    label,
    at: rowSubject(row, 'kpi'),
    scope,
    ...(goal !== undefined && { goal }),
    ...(owner !== undefined && { owner }),
    ...(kind !== undefined && { kind }),
    ...(deadline !== undefined && { deadline }),
    ...(rhythm !== undefined && { rhythm }),
    ...(response !== undefined && { response }),
    letters,
    met: smartLetters.filter((letter) => letters[letter].kind === 'met').length,
    ipa: checkIpa(completed.row, context),
    evidence: evidenceOf(say),
    remarks: remarksOf(row, completed, context, { wording, say }),
    ...(proposal && { proposal }),
    level: levelOf(row),
    balance: balanceOf(row) ?? null,
  };
}

/** The context in which a row stands with what its text completes. */
function withRow(context: PlanContext, row: KpiRow, completed: KpiRow): PlanContext {
  if (completed === row) return context;
  const span = context.figures.get(row);
  return { ...context, kpis: context.kpis.map((one) => (one === row ? completed : one)), figures: span ? new Map([...context.figures, [completed, span]]) : context.figures };
}

interface Said {
  readonly wording: KpiWording | undefined;
  readonly say: FiguresSay;
}

/** Where text, columns and figures contradict each other, and what the text alone says. */
function remarksOf(row: KpiRow, { taken }: CompletedRow, context: PlanContext, { wording, say }: Said): readonly Finding[] {
  const guard = proposeGuard(row, context);
  return [
    ...contradictions(row, wording),
    ...feasibleFinding(row, wording, say),
    ...relationFinding(row, say),
    ...taken.map((column) => finding('kpiText.onlyInText', 'info', rowSubject(row, column), { kpi: row.kpi, column })),
    ...textRemarks(row, wording, guard),
  ];
}

const feasible = /\b(?:haalbaar|haalbare|realistisch|realistische|achievable|attainable|realistic|feasible)\b/i;
const denied = /\b(?:niet|not|on|un)[\s-]?(?:haalbaar|realistisch|achievable|attainable|realistic|feasible)\b/i;

/** The text calls feasible what the figures call unlikely. */
function feasibleFinding(row: KpiRow, wording: KpiWording | undefined, { chance }: FiguresSay): readonly Finding[] {
  const text = wording?.reading.text ?? '';
  const words = denied.test(text) ? undefined : feasible.exec(text)?.[0];
  if (words === undefined || chance?.kind !== 'chance' || !isUnlikely(chance.chance)) return [];
  return [finding('kpiText.feasible', 'warning', rowSubject(row, wording?.column ?? 'kpi'), { kpi: row.kpi, words, chance: chance.chance, figures: chance.points, isFew: chance.points < fewFigures })];
}

/** The table says that it drives another KPI, and the figures say the opposite. */
function relationFinding(row: KpiRow, { relation }: FiguresSay): readonly Finding[] {
  if (relation?.kind !== 'reversed' || row.drives === undefined) return [];
  return [finding('kpiData.reversed', 'info', rowSubject(row, 'drives'), { kpi: row.kpi, drives: row.drives, lag: Math.abs(relation.best.lag), points: relation.points })];
}

function proposalOf(row: KpiRow, wording: KpiWording | undefined): KpiProposal | undefined {
  if (!wording || !isBetter(wording.reading)) return undefined;
  const { letters, text, proposal } = wording.reading;
  const said = ({ verdict, reason }: LetterReading) => ({ kind: verdict, reason });
  return {
    now: text,
    text: proposal.text,
    at: rowSubject(row, 'description'),
    letters: { specific: said(letters.specific), measurable: said(letters.measurable), achievable: said(letters.achievable), relevant: said(letters.relevant), timeBound: said(letters.timeBound) },
  };
}
