import { smartLetters, type SmartLetter } from '../../core/smart-letter';
import { rowSubject } from '../../measure/row-subject';
import type { KpiRow } from '../../tables/schemas/kpis';
import type { ChanceResult } from '../../measure/series/series';
import type { Verdict } from '../kpi-check';
import type { PlanContext } from '../plan-context';
import type { KpiWording } from '../wording/kpi-wording';
import { achievable } from './achievable';
import { measurable } from './measurable';
import { relevant } from './relevant';
import { specific } from './specific';
import { timeBound } from './time-bound';

/** What a letter is judged by besides the columns of the row. */
export interface LetterSources {
  readonly wording: KpiWording | undefined;
  readonly chance: ChanceResult | undefined;
}

/** The letters of which a text can say what no column can make good. */
const fromText = { specific: 'specific', achievable: 'achievable' } as const;

/**
 * A verdict per letter of SMART, from the columns of the KPI, what they point at, its figures, and its text. Where the columns
 * are good and the text says that the letter cannot be met, the text decides: nothing that can be counted, or a target that
 * contradicts itself.
 */
export function checkLetters(row: KpiRow, context: PlanContext, { wording, chance }: LetterSources): Readonly<Record<SmartLetter, Verdict>> {
  const byColumns: Readonly<Record<SmartLetter, Verdict>> = {
    specific: specific(row),
    measurable: measurable(row, context),
    achievable: achievable(row, context, chance),
    relevant: relevant(row, context),
    timeBound: timeBound(row, context),
  };
  if (!wording) return byColumns;
  const letters = smartLetters.map((letter) => [letter, withText(letter, byColumns[letter], { row, context, wording })] as const);
  return { ...byColumns, ...Object.fromEntries(letters) };
}

interface TextSources {
  readonly row: KpiRow;
  readonly context: PlanContext;
  readonly wording: KpiWording;
}

function withText(letter: SmartLetter, verdict: Verdict, { row, context, wording }: TextSources): Verdict {
  const { verdict: said, words, reason, question } = wording.reading.letters[letter];
  const quoted = words.map(({ text }) => text);
  const decides = verdict.kind === 'met' && said === 'notMet' && question !== undefined && letter in fromText && isBeyondRepair(reason.key) && !(letter === 'specific' && isCounted(row, context, wording));
  if (decides) return { kind: 'notMet', reason, question, at: rowSubject(row, wording.column), words: quoted };
  return said === 'met' && quoted.length > 0 ? { ...verdict, words: quoted } : verdict;
}

/** What a direction, a target or figures beside the text do not make good. */
const gaps: ReadonlySet<string> = new Set([
  'goalText.specific.abstract', 'goalText.specific.superlative', 'goalText.specific.knowledge', 'goalText.specific.vagueDeed', 'goalText.specific.endless', 'goalText.specific.nothing',
  'goalText.achievable.impossible', 'goalText.achievable.contradiction',
]);
const isBeyondRepair = (key: string): boolean => gaps.has(key);

/** What is counted is settled by a measure or by figures, or the text is no more than a name. */
const isCounted = (row: KpiRow, { figures }: PlanContext, { column }: KpiWording): boolean => column === 'kpi' || row.measure !== undefined || figures.has(row);
