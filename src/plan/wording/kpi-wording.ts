import { fold } from '../../core/fold';
import type { KpiRow } from '../../tables/schemas/kpis';
import type { GoalLanguage, GoalReading, KnownParts } from '../text/goal-reading';
import { readGoal } from '../text/read-goal';
import { isGoalText } from './aimed';
import type { Day } from '../../core/period';

/** What a KPI says of itself, and where that stands. */
export interface KpiWording {
  readonly column: 'description' | 'kpi';
  readonly reading: GoalReading;
  /** False for a definition: its numbers are no targets. */
  readonly isGoal: boolean;
}

/** So many rows are enough to tell in which language a table is written. */
const telling = 40;

/** The language of most descriptions and names of a table. */
export const tableLanguage = (kpis: readonly KpiRow[]): GoalLanguage =>
  readGoal(kpis.slice(0, telling).map(({ description, kpi }) => `${description ?? ''} ${kpi}`).join('. ')).language;

/** What a text is read with. */
export interface WordingSources {
  readonly language: GoalLanguage;
  readonly today: Day;
  /** The newest figure of the KPI: where it stands, in the absence of a baseline, unless it has reached the target. */
  readonly newest: number | undefined;
}

/** Reads the description of a KPI, or its name where there is none; nothing where neither can be read. */
export function kpiWording(row: KpiRow, { language, today, newest }: WordingSources): KpiWording | undefined {
  const column = row.description === undefined ? 'kpi' : 'description';
  const text = row[column] ?? '';
  if (text.trim() === '' || row.unreadable.includes(column)) return undefined;
  const reading = readGoal(text, { language, today, known: knownParts(row, { language, today, newest }) });
  return { column, reading, isGoal: isGoalText(reading) };
}

const rates: Readonly<Record<GoalLanguage, Readonly<Record<NonNullable<KpiRow['targetPer']>, string>>>> = {
  nl: { day: 'per dag', week: 'per week', twoWeeks: 'per twee weken', month: 'per maand', quarter: 'per kwartaal', halfYear: 'per half jaar', year: 'per jaar' },
  en: { day: 'per day', week: 'per week', twoWeeks: 'per two weeks', month: 'per month', quarter: 'per quarter', halfYear: 'per half year', year: 'per year' },
};

function unitOf({ unit, targetPer }: KpiRow, language: GoalLanguage): string | undefined {
  switch (unit) {
    case 'ratio':
      return '%';
    case 'money':
      return '€';
    case 'score':
      return undefined;
    case 'number':
    case undefined:
      return targetPer && rates[language][targetPer];
  }
}

/** True where a figure is at the target already or past it: from there nothing goes to the target. */
function hasArrived({ direction = 'higher', target, targetBasis = 'absolute' }: KpiRow, newest: number | undefined): boolean {
  if (newest === undefined || target === undefined || targetBasis !== 'absolute' || direction === 'range') return false;
  return direction === 'lower' ? newest <= target : newest >= target;
}

/** What columns and figures know, as a sentence has it: a ratio of 0.9 is 90 %. A deadline that is past is to be chosen anew. */
function knownParts(row: KpiRow, { language, today, newest }: WordingSources): KnownParts {
  const { target, deadline } = row;
  const baseline = row.baseline ?? (hasArrived(row, newest) ? undefined : newest);
  const isFixed = (row.targetBasis ?? 'absolute') === 'absolute';
  const shown = (value: number): number => (row.unit === 'ratio' ? Number((value * 100).toPrecision(12)) : value);
  const unit = unitOf(row, language);
  return {
    ...(baseline !== undefined && { baseline: shown(baseline) }),
    ...(target !== undefined && isFixed && { target: shown(target) }),
    ...(unit !== undefined && { unit }),
    ...(deadline !== undefined && deadline >= today && { deadline }),
  };
}

/** True where the text lacks something that the proposal has, or leaves a blank for. */
export const isBetter = ({ text, missing, proposal }: GoalReading): boolean => missing.length > 0 && fold(proposal.text) !== fold(text);

/** True where the text itself names what is to be reached. */
export const saysTarget = (wording: KpiWording | undefined): boolean => wording?.isGoal === true && (wording.reading.extracted.target !== undefined || wording.reading.extracted.delta !== undefined);

/** Words for what is wanted, without anything that could be counted. */
const aims: ReadonlySet<string> = new Set(['goalText.specific.abstract', 'goalText.specific.superlative', 'goalText.specific.knowledge', 'goalText.specific.vagueDeed', 'goalText.specific.endless']);

/** True where the text is a wish, not a figure. */
export const isAim = (wording: KpiWording | undefined): boolean => wording !== undefined && aims.has(wording.reading.letters.specific.reason.key);
