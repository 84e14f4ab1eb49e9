import { exactSum } from '../../core/money/exact-sum';
import { say as sayMessage } from '../../i18n';
import { formatFor } from '../../i18n/format';
import { type ComponentInfo, PayoutState } from '../../reward/bonus-run';
import type { Cell, CellContent } from '../../spec/sheet-spec';
import { periodSpan } from '../bonus/period-span';
import { block, joined, type Block } from '../layout/block';
import { figureFormat, moneyFormat } from '../number-format';
import { styles } from '../style';
import { headerCells, rowCells } from './component-rows';
import { section, sentence, sentences } from './page-parts';
import { periodsOf, pageColumns, type PageOf, type StatementInput } from './statement-input';

/** The levels of the target that a letter shows the pay of. */
const levels = [0.8, 1, 1.2] as const;
/** Examples of a component without a target. */
const mostExamples = 4;
/** A round amount, where no rule changes anywhere. */
const plainExample = 10_000;

const componentOf = ({ run }: StatementInput, payout: number): ComponentInfo | undefined => run.components[run.payouts.component[payout] ?? -1];

const hasTarget = ({ run }: StatementInput, payout: number): boolean => run.payouts.target[payout]! > 0;

const payAtLevel = ({ run, figures }: StatementInput, payout: number, level: number): number => figures.payAt(payout, run.payouts.target[payout]! * level);

const known = (value: number): number | null => (Number.isNaN(value) ? null : value);

/** Target and pay at 80, 100 and 120 % per component, and together where all of them have a target. */
function targetRows(input: StatementInput, { payouts }: PageOf, top: number): Block {
  const { options, say } = input;
  const { percent } = formatFor(options.language);
  const headers = [say('column.component', {}), say('letter.column.measure', {}), say('letter.column.target', {}), ...levels.map((level) => say('letter.column.at', { level: percent(level) }))];
  const rows = payouts.flatMap((payout, at) => targetCells(input, payout, top + 1 + at));
  const withTarget = payouts.filter((payout) => hasTarget(input, payout));
  const isWhole = withTarget.length === payouts.length && payouts.length > 1 && new Set(payouts.map((payout) => componentOf(input, payout)?.currency)).size === 1;
  const money = moneyFormat(componentOf(input, payouts[0] ?? -1)?.currency ?? 'EUR', options.language);
  const sums = levels.map((level) => known(exactSum(payouts.map((payout) => payAtLevel(input, payout, level)))));
  const total = isWhole ? rowCells(top + 1 + payouts.length, [say('letter.total', {}), null, null, ...sums], styles.total, { formats: [undefined, undefined, undefined, money, money, money] }) : [];
  return block({ cells: [...headerCells(top, headers, 2), ...rows, ...total], heights: { [top]: 20 }, bottom: top + payouts.length + (isWhole ? 1 : 0) });
}

function targetCells(input: StatementInput, payout: number, row: number): readonly Cell[] {
  const { run, options, say } = input;
  const component = componentOf(input, payout);
  if (!component) return [];
  const { name, measure, unit, currency } = component;
  const money = moneyFormat(currency, options.language);
  const target = run.payouts.target[payout]!;
  const paid: readonly CellContent[] = hasTarget(input, payout) ? levels.map((level) => known(payAtLevel(input, payout, level))) : levels.map(() => null);
  const shown = hasTarget(input, payout) ? target : say('letter.noTarget', {});
  return rowCells(row, [name, measure, shown, ...paid], styles.body, { formats: [undefined, undefined, figureFormat(target, unit, currency, options.language), money, money, money], texts: 2 });
}

/** What a component says in words: where it begins to pay and where it ends, or examples where it has no target; else why it cannot be told. */
function rulesOf(input: StatementInput, payout: number): readonly string[] {
  const { run, options, say } = input;
  const component = componentOf(input, payout);
  const format = formatFor(options.language);
  if (!component) return [];
  const isTold = hasTarget(input, payout) ? !Number.isNaN(payAtLevel(input, payout, 1)) : run.payouts.state[payout] === PayoutState.known;
  if (isTold) return hasTarget(input, payout) ? targetRules(input, payout, component) : [`${component.name}: ${examples(input, payout, component).join('; ')}.`];
  const reason = run.reasons[run.payouts.reason[payout] ?? -1];
  return reason ? [say('letter.missing', { component: component.name, reason: sayMessage(reason, options.language, format) })] : [];
}

function targetRules(input: StatementInput, payout: number, component: ComponentInfo): readonly string[] {
  const { run, figures, options, say } = input;
  const format = formatFor(options.language);
  const target = run.payouts.target[payout]!;
  const first = figures.boundariesOf(payout).find((bound) => figures.payAt(payout, bound * 0.999) === 0 && figures.payAt(payout, bound) > 0);
  const last = figures.boundariesOf(payout).at(-1);
  const isMost = last !== undefined && figures.payAt(payout, last) > 0 && figures.payAt(payout, last) === figures.payAt(payout, last * 1.5);
  return [
    ...(first === undefined ? [] : [say('letter.from', { component: component.name, level: format.percent(first / target) })]),
    ...(isMost ? [say('letter.most', { component: component.name, pay: format.money(figures.payAt(payout, last), component.currency), level: format.percent(last / target) })] : []),
  ];
}

/** Results and what they pay: where the rules change, or one round amount where they never do. */
function examples({ figures, options, say }: StatementInput, payout: number, { unit, currency }: ComponentInfo): readonly string[] {
  const format = formatFor(options.language);
  const bounds = figures.boundariesOf(payout).slice(-mostExamples);
  const results = bounds.length > 0 ? bounds : [unit === 'money' ? plainExample : 1];
  return results.map((result) => say('letter.example', { amount: unit === 'money' ? format.spokenMoney(result, currency) : unit === 'ratio' ? format.percent(result) : format.number(result, 2), pay: format.money(figures.payAt(payout, result), currency) }));
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
    const target = run.payouts.target[payout]!;
    const key = JSON.stringify([run.payouts.component[payout], target, hasTarget(input, payout) ? payAtLevel(input, payout, 1) : figures.boundariesOf(payout)]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** One letter: which targets, what they pay when missed, met and exceeded, the rules in words, and room to sign. */
export function letterPage(input: StatementInput, { payee, payouts: all }: PageOf, top: number): { readonly block: Block; readonly next: number } {
  const { run, options, say } = input;
  const page: PageOf = { payee, payouts: distinct(input, all) };
  const who = run.payees[payee];
  const period = options.period ? formatFor(options.language).period(options.period) : periodSpan(periodsOf(input, page), options.language);
  const schemes = [...new Set(page.payouts.flatMap((payout) => componentOf(input, payout)?.scheme ?? []))];
  const head = block({
    cells: [
      { row: top, column: pageColumns.first, content: who?.name ?? '', style: styles.title },
      { row: top + 1, column: pageColumns.first, content: say('letter.page', { period, team: who?.team ?? '' }), style: styles.about },
    ],
    heights: { [top]: 34, [top + 1]: 18 },
    bottom: top + 1,
  });
  const intro = sentence(top + 3, say('letter.intro', { payee: who?.name ?? '', period, schemes }));
  const table = targetRows(input, page, intro.bottom + 2);
  const words = page.payouts.flatMap((payout) => rulesOf(input, payout));
  const rules = words.length === 0 ? block({ bottom: table.bottom }) : sentences(table.bottom + 2, say('letter.rules', {}), words);
  const sign = signBlock(input, rules.bottom + 2);
  return { block: joined([head, intro, table, rules, sign]), next: sign.bottom + 2 };
}
