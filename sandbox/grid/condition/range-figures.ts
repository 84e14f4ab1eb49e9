import { Formula } from '../../model/calc/formula';
import { Kind } from '../../model/cells/cell-value';
import { boxOf } from '../../model/look/area';
import type { Limit } from '../../model/look/conditional-rules';
import type { ConditionalRule } from '../../model/look/conditional-rules';
import type { Worksheet } from '../../model/worksheet';

/** The figures in the cells of a rule, lowest first. */
export function figuresOf(sheet: Worksheet, { areas }: ConditionalRule): Float64Array {
  const found: number[] = [];
  for (const area of areas) {
    const used = sheet.usedBox(true, boxOf(area));
    if (used === undefined) continue;
    sheet.book.calculator.refresh(sheet, used);
    for (let column = used.column; column < used.column + used.columns; column++) {
      const cells = sheet.cells.columns[column];
      const end = Math.min(cells?.length ?? 0, used.row + used.rows);
      for (let row = used.row; row < end; row++) if (cells!.kinds[row] === Kind.number) found.push(cells!.numbers[row]!);
    }
  }
  return Float64Array.from(found).sort();
}

/** The value at which a bar ends or an icon changes; undefined when it cannot be told. */
export function limitValue(sheet: Worksheet, { type, formula }: Limit, figures: Float64Array, end: 'lower' | 'upper'): number | undefined {
  const [lowest, highest] = [figures[0] ?? 0, figures.at(-1) ?? 0];
  if (type === 'LowestValue') return lowest;
  if (type === 'HighestValue') return highest;
  if (type === 'Automatic') return end === 'lower' ? Math.min(0, lowest) : Math.max(0, highest);
  const given = formulaValue(sheet, formula ?? '');
  if (given === undefined || type === 'Number' || type === 'Formula') return given;
  if (type === 'Percent') return lowest + ((highest - lowest) * given) / 100;
  return percentile(figures, given / 100);
}

function formulaValue(sheet: Worksheet, text: string): number | undefined {
  const value = sheet.book.calculator.evaluate(new Formula(text.startsWith('=') ? text : `=${text}`), { sheet, row: 0, column: 0 });
  return typeof value === 'number' ? value : undefined;
}

function percentile(figures: Float64Array, share: number): number | undefined {
  const at = share * (figures.length - 1);
  const [below, above] = [figures[Math.floor(at)], figures[Math.ceil(at)]];
  return below === undefined || above === undefined ? undefined : below + (above - below) * (at - Math.floor(at));
}
