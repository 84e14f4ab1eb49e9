import { difference } from '../../core/money/compare';
import { exactSum } from '../../core/money/exact-sum';
import { formatFor } from '../../i18n/format';
import type { Cell, CellContent } from '../../spec/sheet-spec';
import { periodSpan } from '../bonus/period-span';
import { block, joined, type Block } from '../layout/block';
import { figureFormat, moneyFormat } from '../number-format';
import { styles } from '../style';
import { headerCells, payCurrency, rowCells } from './component-rows';
import { exampleTable } from './letter-examples';
import { letterCharts } from './letter-charts';
import { componentOf, hasTarget, momentsOf, payAtLevel, rulesOf, targetOf, withoutConditions } from './letter-rules';
import { componentsOf, schemeWords, termsWords, tierTable } from './letter-terms';
import { section, sentence, sentences } from './page-parts';
import { periodsOf, pageColumns, type PageOf, type StatementInput } from './statement-input';

/** The levels of the target that a letter shows the pay of. */
const levels = [0.8, 1, 1.2] as const;

const known = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** Target and pay at 80, 100 and 120 % per component, and together where all of them have a target. */
function targetRows(input: StatementInput, { payouts }: PageOf, top: number): Block {
  const { options, say } = input;
  const { percent } = formatFor(options.language);
  const headers = [say('column.component', {}), say('letter.column.measure', {}), say('column.period', {}), say('letter.column.target', {}), ...levels.map((level) => say('letter.column.at', { level: percent(level) }))];
  let next = top + 1;
  const rows = payouts.flatMap((payout) => {
    const cells = targetCells(input, payout, next);
    next = Math.max(next, ...cells.map(({ row }) => row + 1));
    return cells;
  });
  const withTarget = payouts.filter((payout) => hasTarget(input, payout));
  const isWhole = withTarget.length === payouts.length && payouts.length > 1 && payouts.every((payout) => input.yearOf?.(payout) === undefined) && new Set(payouts.map((payout) => payCurrency(input.run, payout))).size === 1;
  const money = moneyFormat(payCurrency(input.run, payouts[0] ?? -1), options.language);
  const sums = levels.map((level) => known(exactSum(payouts.map((payout) => payAtLevel(input, payout, level)))));
  const total = isWhole ? rowCells(next, [say('letter.total', {}), null, null, null, ...sums], styles.total, { formats: [undefined, undefined, undefined, undefined, money, money, money], texts: 3 }) : [];
  return block({ cells: [...headerCells(top, headers, 3), ...rows, ...total], heights: { [top]: 20 }, bottom: next - (isWhole ? 0 : 1) });
}

function targetCells(input: StatementInput, payout: number, row: number): readonly Cell[] {
  const { run, options, say } = input;
  const component = componentOf(input, payout);
  if (!component) return [];
  const { name, measure, unit, currency } = component;
  const money = moneyFormat(payCurrency(run, payout), options.language);
  const target = targetOf(input, payout);
  const year = input.yearOf?.(payout);
  const own = run.periods[run.payouts.period[payout]!];
  const period = year?.span ?? own;
  const paid: readonly CellContent[] = hasTarget(input, payout) ? levels.map((level) => known(payAtLevel(input, payout, level))) : levels.map(() => null);
  const shown = hasTarget(input, payout) ? target : say('letter.noTarget', {});
  const formats = [undefined, undefined, undefined, figureFormat(target, unit, currency, options.language), money, money, money];
  const cells = rowCells(row, [name, measure, period ? formatFor(options.language).shortPeriod(period) : null, shown, ...paid], styles.body, { formats, texts: 3 });
  if (!year || year.awarded === 0 || Number.isNaN(year.awarded) || !hasTarget(input, payout)) return cells;
  const left = levels.map((level) => known(Math.max(0, difference(payAtLevel(input, payout, level), year.awarded))));
  const words = say('letter.left', { awarded: formatFor(options.language).money(year.awarded, currency) });
  const [label, ...rest] = rowCells(row + 1, [words, null, null, null, ...left], styles.note, { formats, texts: 4 });
  return [...cells, ...(label ? [{ ...label, across: 4 }] : []), ...rest.filter(({ content }) => content !== null)];
}

/** Room to sign. */
const signBlock = ({ say }: StatementInput, row: number): Block =>
  joined([
    section(row, say('letter.sign', {})),
    block({
      cells: [
        { row: row + 3, column: pageColumns.first, content: say('letter.signPayee', {}), style: { ...styles.note, borderTop: styles.total.borderTop } },
        { row: row + 3, column: pageColumns.first + 3, content: say('letter.signManager', {}), style: { ...styles.note, borderTop: styles.total.borderTop }, across: 2 },
      ],
      bottom: row + 3,
    }),
  ]);

/** A component that is the same in every period of the letter stands there once. */
function distinct(input: StatementInput, payouts: readonly number[]): readonly number[] {
  const seen = new Set<string>();
  return payouts.filter((payout) => {
    const { run, figures } = input;
    const target = targetOf(input, payout);
    const key = JSON.stringify([run.payouts.component[payout], target, hasTarget(input, payout) ? payAtLevel(input, payout, 1) : figures.boundariesOf(payout)]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** One letter: which targets, what they pay when missed, met and exceeded, the rules in words, and room to sign. */
export function letterPage(input: StatementInput, { payee, payouts: every }: PageOf, top: number): { readonly block: Block; readonly next: number } {
  const { run, options, say } = input;
  const page: PageOf = { payee, payouts: distinct(input, every) };
  const who = run.payees[payee];
  const period = options.period ? formatFor(options.language).spokenPeriod(options.period.name) : periodSpan(periodsOf(input, page), options.language);
  const schemes = [...new Set(page.payouts.flatMap((payout) => componentOf(input, payout)?.scheme ?? []))];
  const head = block({
    cells: [
      { row: top, column: pageColumns.first, content: who?.name ?? '', style: styles.title },
      { row: top + 1, column: pageColumns.first, content: say('letter.page', { period, team: who?.team ?? '' }), style: styles.about },
    ],
    heights: { [top]: 34, [top + 1]: 18 },
    bottom: top + 1,
  });
  const intro = sentence(top + 3, say('letter.intro', { payee: who?.name ?? '', period, schemes, hasTarget: page.payouts.some((payout) => hasTarget(input, payout)) }));
  const table = page.payouts.some((payout) => hasTarget(input, payout)) ? targetRows(input, page, intro.bottom + 2) : block({ bottom: intro.bottom });
  const words = [...new Set([...componentsOf(input, page).flatMap((component) => termsWords(input, component)), ...page.payouts.flatMap((payout) => rulesOf(input, payout)), ...schemeWords(input, page)])];
  const all = [...words, ...withoutConditions(input, page), ...momentsOf(input, { payee, payouts: every })];
  const tiers = tierTable(input, page, table.bottom + 2);
  const examples = exampleTable(input, page, tiers.bottom + 2);
  const charts = letterCharts(input, page, examples.bottom + 2);
  const rules = sentences(charts.bottom + 2, say('letter.rules', {}), all);
  const sign = signBlock(input, rules.bottom + 2);
  return { block: joined([head, intro, table, tiers, examples, charts, rules, sign]), next: sign.bottom + 2 };
}
