import { fold } from '../../core/fold';
import { formatFor } from '../../i18n/format';
import type { ComponentInfo } from '../../reward/bonus-run';
import type { Figure } from '../../tables/schema';
import type { ComponentRow } from '../../tables/schemas/components';
import type { SchemeRow } from '../../tables/schemas/schemes';
import type { TierRow } from '../../tables/schemas/tiers';
import { type Cell } from '../../spec/sheet-spec';
import { block, joined, type Block } from '../layout/block';
import { figureFormat, moneyFormat, percentFormat } from '../number-format';
import { styles } from '../style';
import { headerCells, rowCells } from './component-rows';
import { componentOf } from './letter-rules';
import { section } from './page-parts';
import type { PageOf, StatementInput } from './statement-input';

/** The components of a page, each once. */
export function componentsOf(input: StatementInput, { payouts }: PageOf): readonly ComponentInfo[] {
  return [...new Set(payouts.flatMap((payout) => componentOf(input, payout) ?? []))];
}

const rowOf = ({ conditions }: StatementInput, { scheme, name }: ComponentInfo): ComponentRow | undefined =>
  conditions?.components.find((row) => fold(row.scheme) === fold(scheme) && fold(row.component) === fold(name));

const tiersOf = ({ conditions }: StatementInput, { scheme, name }: ComponentInfo): readonly TierRow[] =>
  (conditions?.tiers ?? []).filter((row) => fold(row.scheme) === fold(scheme) && fold(row.component) === fold(name) && row.second === undefined && row.unreadable.length === 0).sort((a, b) => a.from - b.from);

/** How a component pays, in a few plain sentences: its shape, over what it counts, and its cap. */
export function termsWords(input: StatementInput, component: ComponentInfo): readonly string[] {
  const row = rowOf(input, component);
  if (!row) return [];
  const { say } = input;
  const { name, measure, currency, grouping } = component;
  const tiers = tiersOf(input, component);
  const shape = row.shape ?? (tiers.length === 0 ? 'flat' : undefined);
  const paying = shape === 'flat' ? flatWords(input, component, row.rate) : shape === undefined ? [] : [say('letter.shape', { component: name, measure, shape })];
  const cap = row.cap === undefined ? [] : [say('letter.cap', { component: name, cap: formatFor(input.options.language).money(row.cap, currency), period: periodOf(input, component) })];
  return [...paying, ...(grouping === 'period' ? [] : [say('letter.grouping', { component: name, grouping, period: periodOf(input, component) })]), ...cap, ...statutoryWords(input, component, row)];
}

function flatWords({ say, options }: StatementInput, { name, measure }: ComponentInfo, rate: Figure | undefined): readonly string[] {
  return typeof rate === 'number' ? [say('letter.flat', { component: name, measure, rate: formatFor(options.language).percent(rate) })] : [];
}

function statutoryWords({ say, conditions, options }: StatementInput, { name, currency }: ComponentInfo, { statutoryCap }: ComponentRow): readonly string[] {
  const newest = (conditions?.statutoryCaps ?? []).filter(({ cap, start }) => statutoryCap !== undefined && fold(cap) === fold(statutoryCap) && (start ?? 0) <= (options.period?.end ?? options.runDay)).sort((a, b) => (b.start ?? 0) - (a.start ?? 0))[0];
  return newest ? [say('letter.statutory', { component: name, cap: formatFor(options.language).money(newest.amount, currency) })] : [];
}

const schemeOf = ({ conditions }: StatementInput, name: string): SchemeRow | undefined => conditions?.schemes.find((row) => fold(row.scheme) === fold(name));

type PayPeriod = 'month' | 'quarter' | 'year' | 'other';

function periodOf(input: StatementInput, { scheme }: Pick<ComponentInfo, 'scheme'>): PayPeriod {
  const period = schemeOf(input, scheme)?.period;
  return period === 'month' || period === 'quarter' || period === 'year' ? period : 'other';
}

/** What holds for the whole of each scheme: when it pays, the most that it pays, and who is there for part of the period. */
export function schemeWords(input: StatementInput, page: PageOf): readonly string[] {
  const { say, options } = input;
  const schemes = new Map(componentsOf(input, page).map((component) => [component.scheme, component]));
  return [...schemes].flatMap(([name, component]) => {
    const row = schemeOf(input, name);
    const period = periodOf(input, component);
    const cap = row?.cap === undefined ? [] : [say('letter.schemeCap', { scheme: name, cap: formatFor(options.language).money(row.cap, component.paidIn ?? component.currency), period, isCarried: row.aboveCap === 'carried' })];
    return [say('letter.paid', { scheme: name, period }), ...cap, say('letter.proration', { scheme: name, isProrated: row?.proration !== 'none' })];
  });
}

interface TierTable {
  readonly component: ComponentInfo;
  readonly tiers: readonly TierRow[];
  readonly isAttained: boolean;
}

function tierCells(input: StatementInput, { component, tiers, isAttained }: TierTable, top: number): readonly Cell[] {
  const { language } = input.options;
  const money = moneyFormat(component.paidIn ?? component.currency, language);
  const fromFormat = (from: number): string => (isAttained ? percentFormat : figureFormat(from, component.unit, component.currency, language));
  return tiers.flatMap(({ from, rate, ratio, amount }, at) => {
    const paid = rate ?? ratio ?? amount ?? null;
    return rowCells(top + at, [at === 0 ? component.name : null, at === 0 ? component.measure : null, from, paid], styles.body, { formats: [undefined, undefined, fromFormat(from), rate === undefined && ratio === undefined ? money : percentFormat], texts: 2 });
  });
}

/** The tiers and points of the components: from where on what is paid; nothing where none has any. */
export function tierTable(input: StatementInput, page: PageOf, row: number): Block {
  const { say } = input;
  const found = componentsOf(input, page).map((component): TierTable => ({ component, tiers: tiersOf(input, component), isAttained: rowOf(input, component)?.input === 'attainment' })).filter(({ tiers }) => tiers.length > 0);
  if (found.length === 0) return block({ bottom: row - 2 });
  let top = row + 2;
  const cells = found.map((one) => {
    const own = tierCells(input, one, top);
    top += one.tiers.length;
    return own;
  });
  const headers = headerCells(row + 1, [say('column.component', {}), say('letter.column.measure', {}), say('letter.column.from', {}), say('letter.column.tierPays', {})], 2);
  return joined([section(row, say('letter.tiers', {})), block({ cells: [...headers, ...cells.flat()], heights: { [row + 1]: 20 }, bottom: top - 1 })]);
}
