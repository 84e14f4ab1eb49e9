import type { Day } from '../core/period';
import type { Column, DayColumn, LongTable } from '../tables/columns';
import { cellCount, type Grid, stretchByDay } from './grid';
import type { PeopleIndex } from './people-index';
import { unreadableRows } from './unreadable-rows';

/** Where rows go that no cell takes: places behind the cells of the grid. */
export const Aside = { filter: 0, period: 1, noPayee: 2, unknownPayee: 3, unreadable: 4, future: 5, currency: 6 } as const;
/** Why no cell takes a row. */
export type Aside = keyof typeof Aside;
/** The number of places behind the cells. */
export const asideCount = 7;

/** Where rows are placed: the cells, whose they can be, and the last day that counts. */
export interface Places {
  readonly grid: Grid;
  readonly people: PeopleIndex;
  /** Rows of a later day are not credited yet. */
  readonly today: Day;
}

/** Per row of a table the cell (payee × stretch) or place aside, and the rows of the table per stretch. */
export interface PlacedRows {
  readonly places: Int32Array;
  /** Readable rows per stretch, whoever they belong to: where there are some, the table covers the stretch. */
  readonly rowsIn: Int32Array;
  /** True when a row could not be read. */
  readonly someUnreadable: boolean;
}

/** Who each row of a table belongs to: an index into the people, or minus one or two. */
const nobody = -1;
const unknown = -2;

/**
 * Gives every row of a table its place. A row that could not be read is unreadable; then comes whether it has a payee
 * that People knows; then whether its day has come, and falls in a period. A row without a date, such as an open deal, is
 * in none.
 */
export function placeRows(table: LongTable, person: Column, date: DayColumn, { grid, people, today }: Places): PlacedRows {
  const aside = cellCount(grid);
  const payeeOf = payeesOf(person, people);
  const byDay = stretchByDay(grid);
  const first = grid.bounds[0] ?? 0;
  // Days that have come, since the first.
  const come = Math.min(byDay.length, today + 1 - first);
  const places = new Int32Array(table.rows);
  const rowsIn = new Int32Array(grid.stretches);
  const { stretches } = grid;
  const unreadable = unreadableRows(table, [person, date]);
  const { days, written } = date;
  for (let r = 0; r < places.length; r += 1) {
    const day = days[r]!;
    if (unreadable && unreadable[r] === 1) {
      places[r] = aside + Aside.unreadable;
      continue;
    }
    // A blank date is NaN, which lies in no stretch.
    const since = Math.floor(day) - first;
    const stretch = since >= 0 && since < come ? byDay[since]! : -1;
    const covered = written ? byDay[Math.floor(written[r]!) - first] : stretch;
    if (covered !== undefined && covered >= 0 && (!written || written[r]! < today + 1)) rowsIn[covered]! += 1;
    const payee = payeeOf(r);
    if (payee >= 0 && stretch >= 0) places[r] = payee * stretches + stretch;
    else if (payee < 0) places[r] = aside + (payee === nobody ? Aside.noPayee : Aside.unknownPayee);
    else places[r] = aside + (day >= today + 1 ? Aside.future : Aside.period);
  }
  return { places, rowsIn, someUnreadable: unreadable !== undefined };
}

/** Who a row belongs to: an index into the people, or below 0 for nobody and for somebody People does not know. */
export function payeesOf(person: Column, people: PeopleIndex): (row: number) => number {
  if (person.kind === 'text') {
    const byCode = Int32Array.from(person.texts, (text) => find(people, text));
    const { codes } = person;
    return (r) => (codes[r]! < 0 ? nobody : byCode[codes[r]!]!);
  }
  const numbers = person.kind === 'number' ? person.values : person.days;
  return (r) => (numbers[r] !== numbers[r] ? nobody : find(people, String(numbers[r])));
}

/** Per row the people who share the name it gives; nothing when no row has a name that is shared. */
export function sharersOf(person: Column, people: PeopleIndex): ((row: number) => readonly number[]) | undefined {
  if (!people.someShare || person.kind !== 'text') return undefined;
  const byCode = person.texts.map((text) => people.sharing(text));
  const { codes } = person;
  return byCode.some(({ length }) => length > 0) ? (r) => byCode[codes[r]!] ?? [] : undefined;
}

function find(people: PeopleIndex, text: string): number {
  if (text.trim() === '') return nobody;
  const found = people.find(text);
  return found < 0 ? unknown : found;
}
