import type { Workbook, WrittenSheet } from '../../ports/workbook';
import { verdictCell } from '../../sheets/proof/verdict-cell';
import { headerText } from '../../tables/cells/grid';
import type { Written } from '../client/koers';
import { readRow } from '../read-row';

/** What the proof says of all payouts together, read from the sheet that was written: the host has calculated its formulas. */
export async function verdictIn(workbook: Pick<Workbook, 'outline' | 'read'>, sheets: readonly WrittenSheet[]): Promise<Written['proof']> {
  const sheet = sheets.find(({ id }) => id === 'proof')?.name;
  if (sheet === undefined) return undefined;
  const { row, column } = verdictCell;
  const [cell] = await readRow(workbook, { sheet, top: row, bottom: row, left: column, right: column });
  const verdict = cell?.kind === 'text' ? headerText(cell) : '';
  return verdict === '' ? undefined : { sheet, verdict };
}
