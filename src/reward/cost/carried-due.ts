import { groupBy } from '../../core/group-by';
import { exactSum } from '../../core/money/exact-sum';
import type { DueAmount } from './payroll-lines';
import { dividedOver } from './wage-lines';

const cents = 2;

/**
 * What is paid of amounts due when a negative total is never charged to salary: per payee and currency, in the order in which
 * periods end, it waits and is taken from later ones. What is taken is divided over the components in proportion, to the cent.
 * @example −100 in January, 250 in February → nothing in January, 150 in February
 */
export function carriedDue(due: readonly DueAmount[]): readonly DueAmount[] {
  return [...groupBy(due, ({ payee, currency }) => JSON.stringify([payee, currency])).values()].flatMap(carriedOfPayee);
}

function carriedOfPayee(due: readonly DueAmount[]): readonly DueAmount[] {
  const moments = groupBy([...due].sort((a, b) => a.period.end - b.period.end), ({ period }) => String(period.end));
  let carried = 0;
  return [...moments.values()].flatMap((group) => {
    const amounts = group.map(({ amount }) => amount);
    const total = exactSum([carried, ...amounts]);
    carried = Math.min(0, total);
    const paid = dividedOver(amounts, Math.max(0, total), cents);
    return group.map((one, i) => ({ ...one, amount: paid[i]! }));
  });
}
