import type { Content } from '../cells/cell-value';
import { Kind } from '../cells/cell-value';
import { refuse } from '../host-error';

/** What a filter keeps of a column, as the Excel API writes it. */
export interface FilterCriteria {
  readonly filterOn: string;
  readonly values?: readonly (string | { readonly date: string })[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
}

/** Whether a cell is kept. Filters on values and on one or two comparisons are known; others are refused. */
export function keeps(criteria: FilterCriteria, content: Content, text: string): boolean {
  const { filterOn, values = [], criterion1 = '', criterion2, operator } = criteria;
  if (filterOn === 'Values') return values.some((value) => typeof value === 'string' && value.toLowerCase() === text.toLowerCase());
  if (filterOn !== 'Custom') return refuse('NotImplemented', `[simulated Excel] a filter on ${filterOn}`);
  const first = meets(criterion1, content, text);
  if (!criterion2) return first;
  return operator === 'Or' ? first || meets(criterion2, content, text) : first && meets(criterion2, content, text);
}

function meets(criterion: string, { kind, value }: Content, text: string): boolean {
  const [, sign = '', wanted = ''] = /^(<=|>=|<>|[<>=])?(.*)$/s.exec(criterion)!;
  const number = wanted.trim() === '' ? NaN : Number(wanted);
  if (!Number.isNaN(number) && kind === Kind.number) return compares(sign, Number(value) - number);
  const pattern = new RegExp(`^${wanted.replace(/[.+^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*').replace(/\?/g, '.')}$`, 'is');
  return sign === '<>' ? !pattern.test(text) : (sign === '' || sign === '=') && pattern.test(text);
}

function compares(sign: string, order: number): boolean {
  switch (sign) {
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    case '>=':
      return order >= 0;
    case '<>':
      return order !== 0;
    default:
      return order === 0;
  }
}
