import type { Derivation, GridCell, GridStep } from '../../core/derivation';
import { type Page, type Proved, cellOf, cellsOf, valueOf } from './page';
import { formulaCell, type ProofCell, type ProofLine } from './proof-line';
import { decidingOf, onlyAbove, standing } from './prove-limits';
import { compared } from './rounded';
import { tierCell } from './tier-table';

/** The cells of a grid on the page, row by row: their bounds and their values. */
interface GridCells {
  readonly first: string;
  readonly second: string;
  readonly value: string;
}

/** One of the two inputs on its way through the grid. */
interface Axis {
  readonly what: string;
  readonly input: Derivation;
  /** The cells of its bounds, and how often each of them is repeated there. */
  readonly cells: string;
  readonly repeated: number;
  readonly bounds: readonly number[];
  readonly isLower: boolean;
}

/** The grid as a table of three columns: both bounds, and what the cell between them holds. */
function gridTable(step: GridStep, page: Page): GridCells {
  const { rows } = step.all;
  const cells = rows.flat();
  const [cut, secondCut] = [cutText(step.cutBy, page), cutText(step.secondCutBy, page)];
  const { say } = page.speaker;
  const made = page.once(JSON.stringify(['grid', cells.map(({ from, second, value, source }) => [from, second, value, source?.cell]), cut, secondCut]), () => {
    const head = (text: string): ProofCell => ({ kind: 'text', text });
    page.add({ kind: 'heads', what: '', beside: [head(say('proof.from', {})), head(say('proof.secondFrom', {}))], outcome: head(say('proof.pays', {})) });
    const top = page.next();
    cells.forEach((cell) => page.add(cellLine(cell, step, { cut, secondCut }, page)));
    return { top, bottom: page.next() - 1, from: '', rate: '' };
  });
  const columns = rows[0]?.length ?? 1;
  return { first: cellsOf(made.top, made.bottom, 'first'), second: cellsOf(made.top, made.top + columns - 1, 'second'), value: cellsOf(made.top, made.bottom, 'outcome') };
}

const cutText = (by: Derivation | undefined, page: Page): string => (by === undefined ? '' : `*${page.ref(by)}`);

function cellLine({ from, second, value, source, fromSource, secondSource }: GridCell, step: GridStep, { cut, secondCut }: { readonly cut: string; readonly secondCut: string }, page: Page): ProofLine {
  return {
    kind: 'detail',
    what: page.speaker.say('proof.gridCell', {}),
    beside: [tierCell(fromSource, from, decidingOf(step.input).unit, cut), tierCell(secondSource, second, step.second.unit, secondCut)],
    outcome: tierCell(source, value, step.unit),
    ...(source && { source }),
  };
}

/** The number of the row (or column) that an input reaches, counted from 1; 0 where nothing is paid. */
function reachedPlace({ input, cells, repeated, bounds, isLower }: Axis, { between, all }: GridStep, page: Page): string {
  const { unit } = input;
  const x = compared(standing(input, page), unit);
  const takesAll = (bounds[0] ?? 1) <= 0;
  const isStep = between === 'step';
  const sign = isLower && (isStep || !takesAll) ? '<' : '<=';
  const count = `SUMPRODUCT(--(${compared(cells, unit)}${sign}${x}))${repeated === 1 ? '' : `/${repeated}`}`;
  const from = all.before === 'hold' || (isStep && takesAll) ? `MAX(1,${count})` : count;
  return isStep || all.after === 'hold' ? from : `IF(${x}>${compared(`MAX(${cells})`, unit)},0,${from})`;
}

const placeIn = (bounds: readonly number[], reached: number | undefined): number => (reached === undefined ? 0 : bounds.indexOf(reached) + 1);

/** Rows for an input: the place it reaches, and how far it is to the next one where lines are drawn. */
function axisRows(axis: Axis, step: GridStep, page: Page, reached: number | undefined): { readonly place: string; readonly share: string } {
  const { say } = page.speaker;
  const { input, cells, repeated, bounds } = axis;
  const at = placeIn(bounds, reached);
  const row = page.add({ kind: 'detail', what: axis.what, outcome: formulaCell(reachedPlace(axis, step, page), at, 'number') });
  const place = cellOf(row, 'outcome');
  if (step.between === 'step') return { place, share: '0' };
  const last = bounds.length;
  const boundAt = (one: string): string => `INDEX(${cells},(${one}-1)*${repeated}+1)`;
  const [low, high] = [boundAt(`MAX(1,${place})`), boundAt(`MIN(${last},${place}+1)`)];
  const formula = `IF(OR(${place}=0,${place}=${last}),0,MAX(0,(${standing(input, page)}-${low})/(${high}-${low})))`;
  const [from, to] = [bounds[at - 1], bounds[at]];
  const share = from === undefined || to === undefined ? 0 : Math.max(0, (valueOf(input) - from) / (to - from));
  return { place, share: cellOf(page.add({ kind: 'detail', what: say('proof.shareToNext', {}), outcome: formulaCell(formula, share, 'ratio') }), 'outcome') };
}

/** The cell that both inputs reach, or the straight surface between the four around them, over all cells of the grid. */
export function proveGrid(step: GridStep, page: Page): Proved {
  const { rows, isLower, isSecondLower } = step.all;
  const columns = rows[0]?.length ?? 1;
  const decides = decidingOf(step.input);
  // Both inputs come on the page before the rows that use them.
  if (page.isInline !== true) [decides, step.second].forEach(page.ref);
  const cells = gridTable(step, page);
  const { say } = page.speaker;
  const first: Axis = { what: say('proof.gridRow', {}), input: decides, cells: cells.first, repeated: columns, bounds: rows.map((row) => row[0]?.from ?? NaN), isLower };
  const second: Axis = { what: say('proof.gridColumn', {}), input: step.second, cells: cells.second, repeated: 1, bounds: rows[0]?.map((cell) => cell.second) ?? [], isLower: isSecondLower };
  const cellAt = (i: string, j: string): string => `INDEX(${cells.value},(${i}-1)*${columns}+${j})`;
  if (page.isInline) {
    if (step.between === 'straight') return {};
    const [i, j] = [reachedPlace(first, step, page), reachedPlace(second, step, page.start === undefined ? page : withoutStart(page))];
    return { formula: onlyAbove(step.input, `IF(MIN(${i},${j})=0,0,${cellAt(`MAX(1,${i})`, `MAX(1,${j})`)})`, page) };
  }
  const [lowest] = step.cells;
  const i = axisRows(first, step, page, lowest?.from);
  const j = axisRows(second, step, page, lowest?.second);
  const isNone = `MIN(${i.place},${j.place})=0`;
  const [row, column] = [`MAX(1,${i.place})`, `MAX(1,${j.place})`];
  if (step.between === 'step') return { formula: onlyAbove(step.input, `IF(${isNone},0,${cellAt(row, column)})`, page) };
  const [nextRow, nextColumn] = [`MIN(${rows.length},${i.place}+1)`, `MIN(${columns},${j.place}+1)`];
  const along = (at: string): string => `(${cellAt(at, column)}*(1-${j.share})+${cellAt(at, nextColumn)}*${j.share})`;
  return { formula: onlyAbove(step.input, `IF(${isNone},0,${along(row)}*(1-${i.share})+${along(nextRow)}*${i.share})`, page) };
}

/** The second input is of the deal itself, whatever came before it. */
function withoutStart({ start: _, ...page }: Page): Page {
  return page;
}
