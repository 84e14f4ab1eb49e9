import { formatFor } from '../../i18n/format';
import { block, joined, type Block } from '../layout/block';
import { numberFormat, countFormat } from '../number-format';
import { styles } from '../style';
import { rowCells } from './component-rows';
import { section, sentence } from './page-parts';
import type { PageOf, StatementInput } from './statement-input';

/** Points earned, spent and left, and what can be chosen for them; nothing for who takes part in no scheme with points. */
export function pointsBlock(input: StatementInput, { payee }: PageOf, row: number): Block {
  const { run, say, options, pointsOf } = input;
  const points = pointsOf?.(run.payees[payee]?.id ?? '');
  if (!points) return block({ bottom: row - 1 });
  const format = formatFor(options.language);
  const figures = (['earned', 'spent', 'balance'] as const).map((kind) => ({ label: say(`statement.points.${kind}`, {}), value: points[kind], isTotal: kind === 'balance' }));
  const rows = figures.flatMap(({ label, value, isTotal }, at) => {
    const shown = Number.isNaN(value) ? say('step.missing', {}) : value;
    return rowCells(row + 1 + at, [label, shown], isTotal ? styles.total : styles.body, { formats: [undefined, Number.isInteger(value) ? countFormat : numberFormat] });
  });
  const choices = points.affordable.map(({ reward, kind, units, points: each }) => say('statement.points.choice', { units, reward, kind, points: format.number(each) }));
  const words = choices.length === 0 ? say('statement.points.none', {}) : say('statement.points.choices', { choices });
  return joined([section(row, say('statement.points', {})), block({ cells: rows, bottom: row + figures.length }), sentence(row + figures.length + 1, words)]);
}
