import { type Finding, finding } from '../../core/finding';
import type { Column, LongTable, TextColumn } from '../../tables/columns';
import { findColumn } from '../find-column';
import { cellOf, nameOf } from './return-checks';

/** The returns of a table by their originals, and the deals that are shared. */
export interface LinkedReturns {
  readonly originals: Int32Array;
  readonly isDivided: (deal: string) => boolean;
}

/**
 * Returns that are not taken back from whoever was credited with the deal: in somebody else's name, without a name, or
 * without a day. A deal that is divided is taken back from those who share it, whoever made the return.
 */
export function returnTakers(table: LongTable, returnOf: TextColumn, { originals, isDivided }: LinkedReturns): readonly Finding[] {
  const amounts = findColumn(table, 'amount');
  const person = findColumn(table, 'person');
  const date = findColumn(table, 'date');
  if (amounts?.kind !== 'number') return [];
  const findings: Finding[] = [];
  originals.forEach((original, row) => {
    if (original < 0) return;
    const deal = nameOf(returnOf, row);
    const amount = amounts.values[row]!;
    const lacks = date && isBlank(table, date, row) ? 'date' : person && !isDivided(deal) && isBlank(table, person, row) ? 'person' : undefined;
    const lacking = lacks === 'date' ? date : person;
    if (lacks && lacking) findings.push(finding('returns.notTaken', 'error', cellOf(table, row, lacking), { deal, amount, lacks }));
    else if (person?.kind === 'text' && !isDivided(deal)) findings.push(...otherPerson(table, person, { row, original, deal, amount }));
  });
  return findings;
}

interface LinkedReturn {
  readonly row: number;
  readonly original: number;
  readonly deal: string;
  readonly amount: number;
}

function otherPerson(table: LongTable, column: TextColumn, { row, original, deal, amount }: LinkedReturn): readonly Finding[] {
  const [person, owner] = [nameOf(column, row), nameOf(column, original)];
  if (person === owner || owner === '' || isUnreadable(table, column, row) || isUnreadable(table, column, original)) return [];
  return [finding('returns.otherPerson', 'warning', cellOf(table, row, column), { deal, amount, person, original: owner })];
}

const isUnreadable = ({ columns, unreadable }: LongTable, column: Column, row: number): boolean => {
  const key = [...columns].find(([, one]) => one === column)?.[0];
  return key !== undefined && unreadable.get(key)?.[row] === 1;
};

/** True for an empty cell; one that cannot be read has a finding of its own. */
function isBlank(table: LongTable, column: Column, row: number): boolean {
  if (isUnreadable(table, column, row)) return false;
  switch (column.kind) {
    case 'text':
      return (column.codes[row] ?? -1) < 0;
    case 'number':
      return column.values[row] !== column.values[row];
    case 'day':
      return column.days[row] !== column.days[row];
  }
}
