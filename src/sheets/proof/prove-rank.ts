import type { RankStep } from '../../core/derivation';
import { type Page, type Proved, cellOf, cellsOf, valueOf } from './page';
import { formulaCell, takenCell } from './proof-line';
import { compared } from './rounded';
import { sourceCell } from './source-formula';

/** What the step pays by its own prizes; those who tie divide them, or each get the first of them. */
const prizeIn = ({ prizes, tied, ties }: RankStep): number => (ties === 'share' ? prizes.reduce((sum, { amount }) => sum + amount, 0) / tied : (prizes[0]?.amount ?? 0));

/** The place from the results of everybody, and the prize that goes with it; a cent that divides unevenly is taken over. */
export function proveRank(step: RankStep, page: Page): Proved {
  if (page.isInline || (valueOf(step.input) > 0 && Math.abs(prizeIn(step) - valueOf(step)) > 1e-6)) return {};
  return step.field ? fromField(step, step.field, page) : fromPrizes(step);
}

/** Where the results of the others are not told, the place is the engine's. */
function fromPrizes({ prizes, tied, ties, place }: RankStep): Proved {
  const cells = prizes.map(({ source, amount }) => sourceCell(source) ?? (amount === 0 ? '0' : undefined));
  if (cells.length === 0 || cells.some((cell) => cell === undefined)) return {};
  const formula = ties === 'share' ? `(${cells.join('+')})/${tied}` : (cells[0] ?? '');
  return { formula, beside: [takenCell(place, 'number')] };
}

function fromField(step: RankStep, { others, prizes }: NonNullable<RankStep['field']>, page: Page): Proved {
  const { say } = page.speaker;
  const { unit } = step.input;
  const results = others.map(({ derivation }) => page.ref(derivation));
  const own = page.ref(step.input);
  const first = page.next();
  others.forEach(({ name, derivation }, k) => page.add({ kind: 'detail', what: say('proof.resultOf', { name }), outcome: formulaCell(results[k] ?? '', valueOf(derivation), unit), engine: { value: valueOf(derivation), unit } }));
  const field = cellsOf(first, page.next() - 1, 'outcome');
  const counted = (sign: '>' | '='): string => (others.length === 0 ? '1' : `1+SUMPRODUCT(--(${compared(field, unit)}${sign}${compared(own, unit)}))`);
  const add = (what: string, formula: string, value: number): string => cellOf(page.add({ kind: 'detail', what, outcome: formulaCell(formula, value, 'number'), engine: { value, unit: 'number' } }), 'outcome');
  const place = add(say('proof.place', {}), counted('>'), step.place);
  const tied = add(say('proof.tied', {}), counted('='), step.tied);
  const top = page.next();
  prizes.forEach((prize) => {
    const cell = sourceCell(prize.source);
    const outcome = cell === undefined && prize.amount !== 0 ? takenCell(prize.amount, 'money') : formulaCell(cell ?? '0', prize.amount, 'money');
    page.add({ kind: 'detail', what: say('proof.prize', {}), beside: [{ kind: 'figure', value: prize.place, unit: 'number' }], outcome, ...(prize.source && { source: prize.source }) });
  });
  const [places, amounts] = [cellsOf(top, page.next() - 1, 'first'), cellsOf(top, page.next() - 1, 'outcome')];
  const last = step.ties === 'share' ? `${place}+${tied}` : `${place}+1`;
  const sum = `SUMIFS(${amounts},${places},">="&${place},${places},"<"&${last})${step.ties === 'share' ? `/${tied}` : ''}`;
  return { formula: `IF(${compared(own, unit)}>0,${sum},0)` };
}
