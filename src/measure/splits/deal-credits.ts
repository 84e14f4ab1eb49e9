import { type Finding, finding } from '../../core/finding';
import { fold } from '../../core/fold';
import { comparableRatio } from '../../core/money/compare';
import { exactSum } from '../../core/money/exact-sum';
import type { Column, LongTable } from '../../tables/columns';
import type { SplitRow } from '../../tables/schemas/splits';
import { findColumn } from '../find-column';
import { rowSubject } from '../row-subject';

/** What a credit of a row is: all of it, a share of it, extra on top of it, or the part that was given to nobody. */
export const CreditKind = { whole: 0, split: 1, overlay: 2, rest: 3 } as const;
/** One of the kinds of credit, as the columns hold it. */
export type CreditKind = (typeof CreditKind)[keyof typeof CreditKind];

/** Part of a deal for somebody; for nobody when `person` is empty. */
export interface DealCredit {
  readonly person: string;
  /** A ratio: 60 % = 0.6. */
  readonly share: number;
  readonly kind: CreditKind;
  /** True for whoever made the deal, when a name in its division cannot be read: the share may be theirs. */
  readonly isSeller?: true;
  /** True when nobody can tell what counts for this person. */
  readonly isDoubtful: boolean;
  /** The row that says so. */
  readonly row?: SplitRow;
}

/** Who is credited for the deals that are divided, by folded deal id, and what is wrong with the division. */
export interface DealCredits {
  readonly byDeal: ReadonlyMap<string, readonly DealCredit[]>;
  /** The folded id of each deal by its spelling in Splits. */
  readonly spellings: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

/**
 * The division of deals. Those named with a share take the place of the sales person; extra comes on top of the 100 %. When
 * shares are less than 100 % together, they count as written and the rest counts for nobody. When they are more, or a cell
 * cannot be read, the deal is missing for everybody named with it.
 * @param sales the table in which the deals must stand
 * @example dealCredits(splits, sales).byDeal.get('v-1') // Ann 0.6, Bob 0.4
 */
export function dealCredits(splits: readonly SplitRow[], sales: LongTable | undefined): DealCredits {
  if (splits.length === 0) return { byDeal: new Map(), spellings: new Map(), findings: [] };
  const ids = sales && findColumn(sales, 'id');
  if (ids?.kind !== 'text') return { byDeal: new Map(), spellings: new Map(), findings: [finding('split.noDeals', 'error', rowSubject(splits[0]!, 'deal'), {})] };
  const groups = grouped(splits);
  const spellings = spellingsOf(groups);
  const deals = new Set(dealsByCode(ids.texts, spellings).values());
  const findings = [...groups].flatMap(([deal, rows]) => problemsOf(rows, deals.has(deal)));
  return { byDeal: new Map([...groups].flatMap(([deal, rows]) => (deals.has(deal) ? [[deal, creditsOf(rows)] as const] : []))), spellings, findings };
}

/**
 * Per row of a table the credits of its deal, or of the deal that it is a return of: a return is taken back from those who
 * shared the deal, unless it is divided itself. Nothing for a row that is not divided.
 */
export function creditsPerRow({ columns }: LongTable, credits: DealCredits): ((row: number) => readonly DealCredit[] | undefined) | undefined {
  const own = creditsBy(columns.get('id'), credits);
  const returned = creditsBy(columns.get('returnOf'), credits);
  return own && returned ? (row) => own(row) ?? returned(row) : (own ?? returned);
}

function creditsBy(column: Column | undefined, { byDeal, spellings }: DealCredits): ((row: number) => readonly DealCredit[] | undefined) | undefined {
  if (column?.kind !== 'text') return undefined;
  const found = dealsByCode(column.texts, spellings);
  const byCode = new Map([...found].map(([code, deal]) => [code, byDeal.get(deal)] as const));
  const { codes } = column;
  return found.size > 0 ? (row) => byCode.get(codes[row]!) : undefined;
}

/** The spellings of each deal in Splits, with the form in which names meet. */
const spellingsOf = (groups: ReadonlyMap<string, readonly SplitRow[]>): ReadonlyMap<string, string> =>
  new Map([...groups].flatMap(([deal, rows]) => rows.map((row) => [row.deal, deal] as const)));

/**
 * Which of many texts are deals, by their code. A deal is found by its exact spelling; only for deals that are not found
 * in it the texts are compared whatever their case and spacing, because there may be a million of them.
 */
function dealsByCode(texts: readonly string[], spellings: ReadonlyMap<string, string>): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const open = new Set(spellings.values());
  texts.forEach((text, code) => {
    const deal = spellings.get(text);
    if (deal === undefined) return;
    found.set(code, deal);
    open.delete(deal);
  });
  if (open.size === 0) return found;
  texts.forEach((text, code) => {
    const deal = fold(text);
    if (open.has(deal)) found.set(code, deal);
  });
  return found;
}

function grouped(splits: readonly SplitRow[]): ReadonlyMap<string, readonly SplitRow[]> {
  const groups = new Map<string, SplitRow[]>();
  for (const row of splits) {
    const deal = fold(row.deal);
    const own = groups.get(deal) ?? [];
    groups.set(deal, own);
    own.push(row);
  }
  return groups;
}

const isOverlay = ({ kind }: SplitRow): boolean => kind === 'overlay';

/** The sum of the shares; NaN when one cannot be read. */
function totalOf(rows: readonly SplitRow[]): number {
  const shares = rows.filter((row) => !isOverlay(row)).map(({ share }) => share);
  return shares.some((share) => share !== share) ? NaN : comparableRatio(exactSum(shares));
}

const unreadableIn = (rows: readonly SplitRow[]): SplitRow | undefined => rows.find(({ unreadable, share }) => unreadable.length > 0 || share !== share);

function creditsOf(rows: readonly SplitRow[]): readonly DealCredit[] {
  const isDoubtful = unreadableIn(rows) !== undefined || totalOf(rows) > 1;
  const shares = rows.filter((row) => !isOverlay(row));
  // A doubtful deal is missing as a whole, so the first of its credits stands for all of it.
  if (isDoubtful) {
    const named = rows.map(({ person }, i): DealCredit => ({ person, share: Number(i === 0), kind: CreditKind.split, isDoubtful }));
    const isNameless = rows.some(({ unreadable }) => unreadable.includes('person'));
    return isNameless ? [...named, { person: '', share: 0, kind: CreditKind.split, isDoubtful, isSeller: true }] : named;
  }
  const own = shares.map((row): DealCredit => ({ person: row.person, share: row.share, kind: CreditKind.split, isDoubtful, row }));
  const extra = rows.filter(isOverlay).map((row): DealCredit => ({ person: row.person, share: row.share, kind: CreditKind.overlay, isDoubtful, row }));
  const rest = shares.length === 0 ? 0 : comparableRatio(1 - totalOf(rows));
  return rest > 0 ? [...own, ...extra, { person: '', share: rest, kind: CreditKind.rest, isDoubtful }] : [...own, ...extra];
}

function problemsOf(rows: readonly SplitRow[], isKnown: boolean): readonly Finding[] {
  const [first] = rows;
  if (!first || first.unreadable.includes('deal') || first.deal === '') return [];
  const { deal } = first;
  if (!isKnown) return [finding('split.unknownDeal', 'error', rowSubject(first, 'deal'), { deal })];
  const unreadable = unreadableIn(rows);
  if (unreadable) return [finding('split.unreadable', 'error', rowSubject(unreadable, unreadable.unreadable[0] ?? 'share'), { deal })];
  const total = totalOf(rows);
  if (total > 1) return [finding('split.over', 'error', rowSubject(first, 'share'), { deal, total })];
  const isUnder = total < 1 && rows.some((row) => !isOverlay(row));
  return isUnder ? [finding('split.under', 'warning', rowSubject(first, 'share'), { deal, total })] : [];
}
