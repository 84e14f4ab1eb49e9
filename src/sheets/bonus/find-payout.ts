import { fold } from '../../core/fold';
import type { Language } from '../../i18n';
import { sheetText } from '../../i18n/sheet-text';
import type { BonusRun } from '../../reward/bonus-run';
import { periodTexts } from './payout-days';

/** A row of a table on a result sheet as it stands there: the text of each cell by its header. */
export interface WrittenRow {
  readonly headers: readonly string[];
  readonly cells: readonly (string | number | null)[];
}

/** What a row says, by Koers's own name of the column; undefined where the table has no such columns. */
interface Named {
  readonly payee: string;
  readonly period: string;
  readonly scheme: string;
  readonly component: string;
  readonly earned: number | undefined;
}

const languages = ['nl', 'en'] as const satisfies readonly Language[];

function namedIn({ headers, cells }: WrittenRow, language: Language): Named | undefined {
  const say = sheetText(language);
  const under = (header: string): string | number | null | undefined => {
    const at = headers.findIndex((text) => fold(text) === fold(header));
    return at < 0 ? undefined : cells[at];
  };
  const texts = [say('column.payee', {}), say('column.period', {}), say('column.scheme', {}), say('column.component', {})].map(under);
  const [payee, period, scheme, component] = texts.map((text) => (text === undefined || text === null ? '' : String(text)));
  if (!payee || !period || !scheme || !component) return undefined;
  const amounts = cells.filter((_, at) => fold(headers[at] ?? '').startsWith(fold(say('column.earned', {})))).filter((cell) => typeof cell === 'number');
  return { payee, period, scheme, component, earned: amounts[0] };
}

/** A payout of the run that a row on the sheet is about, with the amount that stands in the row. */
export interface FoundPayout {
  readonly payout: number;
  readonly earned: number | undefined;
  readonly language: Language;
}

function payoutsNamed(run: BonusRun, named: Named, language: Language): readonly number[] {
  const { payouts, payees, components } = run;
  const texts = periodTexts(run);
  const isSame = (a: string | undefined, b: string): boolean => a !== undefined && fold(a) === fold(b);
  const found: number[] = [];
  for (let i = 0; i < payouts.count; i += 1) {
    const component = components[payouts.component[i] ?? -1];
    if (!component || !isSame(component.name, named.component) || !isSame(component.scheme, named.scheme)) continue;
    if (isSame(texts.ofPayout(i, language), named.period) && isSame(payees[payouts.payee[i] ?? -1]?.name, named.payee)) found.push(i);
  }
  return found;
}

/**
 * Finds the payout that a row is about by what the row says, not by where it stands: the user may have sorted the table. Of
 * people with the same name the one whose amount is in the row; none where that does not decide.
 */
export function findPayout(run: BonusRun, row: WrittenRow): FoundPayout | undefined {
  for (const language of languages) {
    const named = namedIn(row, language);
    if (!named) continue;
    const found = payoutsNamed(run, named, language);
    const exact = found.length > 1 ? found.filter((payout) => run.payouts.earned[payout] === named.earned) : found;
    const [payout] = exact;
    if (payout !== undefined && exact.length === 1) return { payout, earned: named.earned, language };
  }
  return undefined;
}
