import { formatFor } from '../../i18n/format';
import { sheetText } from '../../i18n/sheet-text';
import type { BonusRun } from '../../reward/bonus-run';
import type { SheetSpec } from '../../spec/sheet-spec';
import { explainedScope } from '../bonus/scope';
import { periodSpan } from '../bonus/period-span';
import { totalOfPayout } from '../explanation/explained';
import { joined, type Block } from '../layout/block';
import { bodyRow, headBlock, headNotes } from '../layout/head';
import { palette } from '../palette';
import type { ReportOptions } from '../report-options';
import { letterPage } from './letter-page';
import { figuresColumn, type PageOf, pageWidths, periodsOf, type StatementInput } from './statement-input';
import { overviewBlock, overviewRows } from './overview-block';
import { statementPage } from './statement-page';

/** More pages than this are made as files, one per person. */
export const mostPages = 200;
/** Two charts have their figures beside the page. */
const figureWidths = [12, 14, 14, 3, 12, 14, 14];

/** A statement looks back on a period, a letter looks ahead to one. */
export type PageKind = 'statements' | 'letters';

/** What to make pages of. */
export interface StatementOptions extends ReportOptions {
  /** The only page, of one payee; left out = everybody. Such a sheet holds nothing of anybody else. */
  readonly alone?: PageOf;
}

/** What the pages take besides the run. */
export type StatementSources = Pick<StatementInput, 'figures' | 'conditions' | 'yearOf' | 'settlementsOf' | 'pointsOf'>;

/** The pages of a run: per payee the payouts of the chosen period, else of the newest finished one of each scheme. Nobody is left out. */
export function statementPages(run: BonusRun, options: ReportOptions): readonly PageOf[] {
  const groups = new Map<number, number[]>();
  for (const payout of explainedScope(run, options, Infinity).payouts) {
    const payee = run.payouts.payee[payout]!;
    const group = groups.get(payee) ?? [];
    groups.set(payee, group);
    group.push(payout);
  }
  return [...groups].map(([payee, payouts]) => ({ payee, payouts }));
}

/** The head of a sheet of several pages. */
function headOf(kind: PageKind, input: StatementInput, pages: readonly PageOf[], shown: number): readonly Block[] {
  const { options, say } = input;
  const { source, language, runDay } = options;
  const payees = pages.length;
  const period = options.period ? formatFor(language).spokenPeriod(options.period.name) : periodSpan([...new Set(pages.flatMap((page) => periodsOf(input, page)))], language);
  const about = kind === 'letters' ? say('letter.about', { period, source, payees }) : say('statement.about', { runDay: formatFor(language).day(runDay), source, payees });
  return [
    headBlock({
      title: say(kind === 'letters' ? 'letter.title' : 'statement.title', {}),
      about: payees === 0 ? say('statement.nothing', {}) : about,
      links: [{ text: say('bonus.sheetName', {}), link: { sheet: 'bonus', cell: 'A1' } }],
    }),
    headNotes([say('sheet.remade', {}), ...(payees > shown ? [say('statement.first', { shown, payees })] : [])]),
  ];
}

/** Statements or letters of a run, a page per payee; with `payee` the page of one person alone, without links to other sheets. */
export function statementSheet(kind: PageKind, run: BonusRun, sources: StatementSources, options: StatementOptions): SheetSpec {
  const say = sheetText(options.language);
  const input: StatementInput = { run, options, say, totalOf: totalOfPayout(run), ...sources };
  const all = options.alone ? [options.alone] : statementPages(run, options);
  const shown = all.slice(0, mostPages);
  const isAlone = options.alone !== undefined;
  const blocks: Block[] = isAlone ? [] : [...headOf(kind, input, all, shown.length)];
  const breaks: number[] = [];
  const overviewTop = bodyRow(2);
  const tops: { readonly page: PageOf; readonly top: number }[] = [];
  let row = isAlone ? 1 : overviewTop + (shown.length === 0 ? 0 : overviewRows(input, shown) + 2);
  for (const page of shown) {
    if (row > 1) breaks.push(row);
    tops.push({ page, top: row });
    const made = (kind === 'letters' ? letterPage : statementPage)(input, page, row);
    blocks.push(made.block);
    row = made.next + 1;
  }
  if (!isAlone && shown.length > 0) blocks.push(overviewBlock(input, tops, { row: overviewTop, kind }));
  const { bottom, ...content } = joined(blocks);
  const name = say(kind === 'letters' ? 'letter.sheetName' : 'statement.sheetName', {});
  return {
    id: kind,
    kind: 'result',
    name,
    tabColor: palette.accent,
    widths: [...pageWidths, ...Array.from({ length: figuresColumn - pageWidths.length - 1 }, () => 3), ...figureWidths],
    ...content,
    validations: [],
    gridlines: false,
    print: {
      landscape: false,
      breakBefore: breaks,
      area: { top: 1, left: 1, bottom: Math.max(1, bottom), right: pageWidths.length },
      footerLeft: `${name} · ${options.source} · ${formatFor(options.language).day(options.runDay)}`,
    },
  };
}
