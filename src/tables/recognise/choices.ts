import type { DateOrder } from '../../core/period/written-day';
import type { TableId } from '../schema';

/** What the user has chosen in the Settings table. */
export interface Choices {
  /** Name of the sheet or Excel table, by table. */
  readonly sources: ReadonlyMap<TableId, string>;
  /** Header by column id, by table. */
  readonly columns: ReadonlyMap<TableId, ReadonlyMap<string, string>>;
  readonly dateOrder?: DateOrder;
}

/** Nothing was chosen. */
export const noChoices: Choices = { sources: new Map(), columns: new Map() };
