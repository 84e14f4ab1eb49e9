import type { RowOperator } from '../../core/derivation';

/** Two cells, or two columns of them, as a formula puts them together. */
export function together(left: string, operator: RowOperator, right: string): string {
  switch (operator) {
    case 'minus':
      return `${left}-${right}`;
    case 'times':
      return `${left}*${right}`;
    case 'days':
      return `INT(${left})-INT(${right})`;
  }
}
