import type { PeriodGrain } from '../../core/period';

/** After how long a KPI that stays off course goes to somebody else. */
export interface EscalationTerm {
  readonly count: number;
  /** `period`: as long as a period of the KPI itself. */
  readonly unit: 'week' | 'month' | 'quarter' | 'half' | 'year' | 'period';
}

const numbers: readonly (readonly string[])[] = [
  ['een', 'één', 'one', 'eerste', 'first', '1e', '1st'],
  ['twee', 'two', 'tweede', 'second', '2e', '2nd'],
  ['drie', 'three', 'derde', 'third', '3e', '3rd'],
  ['vier', 'four', 'vierde', 'fourth', '4e', '4th'],
  ['vijf', 'five', 'vijfde', 'fifth', '5e', '5th'],
  ['zes', 'six', 'zesde', 'sixth', '6e', '6th'],
];
const units: readonly (readonly [EscalationTerm['unit'], RegExp])[] = [
  ['week', /^(?:week|weken|weeks)$/],
  ['month', /^(?:maand|maanden|months?|maandcijfers?)$/],
  ['quarter', /^(?:kwartaal|kwartalen|quarters?)$/],
  ['half', /^(?:halfjaar|halfjaren)$/],
  ['year', /^(?:jaar|jaren|years?)$/],
  ['period', /^(?:perioden?|periodes|periods?|keer|maal|times|metingen|reviews?|besprekingen|bespreking)$/],
];
/** Between a number and its period: ‘two red months’, ‘twee achtereenvolgende rode maanden’. */
const between = 3;

function numberIn(word: string): number | undefined {
  if (/^\d{1,2}x?$/.test(word)) return Number.parseInt(word, 10);
  const at = numbers.findIndex((words) => words.includes(word));
  return at < 0 ? undefined : at + 1;
}

/**
 * Reads after how many periods a KPI escalates from what was agreed in words, Dutch or English. Nothing where no number with a
 * period can be read: then nobody can tell when it is reached.
 * @example escalationTerm('Na twee rode maanden naar de directie') // { count: 2, unit: 'month' }
 */
export function escalationTerm(text: string): EscalationTerm | undefined {
  const words = text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  for (const [at, word] of words.entries()) {
    const count = numberIn(word);
    if (count === undefined || count < 1) continue;
    const after = words.slice(at + 1, at + 2 + between);
    const unit = after.flatMap((one) => units.find(([, form]) => form.test(one))?.[0] ?? [])[0];
    if (unit) return { count, unit };
  }
  return undefined;
}

const months: Readonly<Record<'month' | 'quarter' | 'half' | 'year', number>> = { month: 1, quarter: 3, half: 6, year: 12 };
const weeksInMonth = 52 / 12;

/**
 * How many periods of a KPI a term is: two months are two monthly periods, and one of a quarter. A part of a period counts as one.
 * @example periodsIn({ count: 6, unit: 'week' }, 'month') // 2
 */
export function periodsIn({ count, unit }: EscalationTerm, grain: PeriodGrain): number {
  if (unit === 'period' || grain === 'custom') return count;
  const inMonths = unit === 'week' ? count / weeksInMonth : count * months[unit];
  return Math.max(1, Math.ceil(inMonths / months[grain]));
}
