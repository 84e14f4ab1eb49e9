import { finding, type Finding } from '../../core/finding';
import { columnName } from '../../core/cell-name';
import { fold } from '../../core/fold';
import { headerForm } from '../recognise/header-form';
import type { ColumnMatch } from '../recognise/map-columns';
import { matchFor, type Recognition, type TableMatch } from '../recognise/recognise';
import type { TableId } from '../schema';
import type { MeasureRow } from '../schemas/measures';
import { measuresSchema } from '../schemas/measures';
import { salesSchema } from '../schemas/sales';
import type { LooseRow, LooseTable } from './loose-row';
import { subjectAt } from './subject';

type ShortTables = ReadonlyMap<TableId, LooseTable>;

/** Measures that the workbook names and does not define, and what Koers takes them for. */
export interface AssumedMeasures {
  readonly rows: readonly MeasureRow[];
  readonly findings: readonly Finding[];
}

/** A cell that names a measure. */
interface Use {
  readonly name: string;
  readonly row: LooseRow;
  readonly table: TableMatch;
  readonly place: ColumnMatch;
}

/** What a name stands for: a column of the sales that is added up, or (without one) the number of rows. */
type Meaning = { readonly aggregate: 'sum'; readonly column: ColumnMatch; readonly unit: 'money' | 'number' } | { readonly aggregate: 'count' };

const namesOf = (id: string): readonly string[] => salesSchema.columns.flatMap((column) => (column.id === id ? [column.label.nl, column.label.en, ...column.synonyms] : []));
const formsOf = (names: readonly string[]): ReadonlySet<string> => new Set(names.map(headerForm));

/** A price and an amount with tax are columns that may do in want of a better one; as the name of a measure they mean themselves. */
const isPlainRevenue = (name: string): boolean => !/incl|due|price|prijs/i.test(name);

const revenue = formsOf([...namesOf('amount').filter(isPlainRevenue), 'verkoop', 'verkoopomzet', 'totale omzet', 'total revenue', 'total sales']);
const margin = formsOf(namesOf('margin'));
const quantity = formsOf(namesOf('quantity'));
const rowCounts = formsOf([
  'aantal verkopen', 'aantal orders', 'aantal deals', 'aantal facturen', 'aantal transacties', 'aantal bestellingen', 'orders', 'deals', 'aantal',
  'number of sales', 'number of orders', 'number of deals', 'number of invoices', 'number of transactions', 'sales count', 'order count', 'deal count',
]);

/** A column that has the very name goes first; then the one that Koers knows by that name. */
function meaningOf(name: string, { columns }: TableMatch): Meaning | undefined {
  const form = headerForm(name);
  const column = (id: string, isNamed: boolean): ColumnMatch | undefined => columns.find((one) => one.column === id && (isNamed || headerForm(one.header) === form));
  const money = column('amount', revenue.has(form)) ?? column('margin', margin.has(form));
  if (money) return { aggregate: 'sum', column: money, unit: 'money' };
  const units = column('quantity', quantity.has(form));
  if (units) return { aggregate: 'sum', column: units, unit: 'number' };
  return rowCounts.has(form) ? { aggregate: 'count' } : undefined;
}

const naming: readonly (readonly [TableId, string])[] = [['components', 'measure'], ['kpis', 'measure'], ['measures', 'numerator'], ['measures', 'denominator']];

function usesIn(tables: ShortTables): readonly Use[] {
  return naming.flatMap(([id, column]) => {
    const table = tables.get(id);
    const place = table?.match.columns.find((match) => match.column === column);
    if (!table || !place) return [];
    return table.rows.flatMap((row) => {
      const name = row.values.get(column);
      return typeof name === 'string' && name !== '' ? [{ name, row, table: table.match, place }] : [];
    });
  });
}

/** The measure as a row of Measures; whatever turns out to be wrong with it is told at the cell that names it. */
function rowOf({ name, row, table, place }: Use, meaning: Meaning): MeasureRow {
  const everyColumn = (text: string): Readonly<Record<string, string>> => Object.fromEntries(measuresSchema.columns.map(({ id }) => [id, text]));
  const { candidate } = table;
  const origin = { sheet: candidate.sheet, sourceTable: candidate.name, row: row.row, headers: everyColumn(place.header), letters: everyColumn(columnName(place.place)), unreadable: [], extra: {} };
  const counted = meaning.aggregate === 'sum' ? { column: meaning.column.header, unit: meaning.unit } : {};
  return { ...origin, measure: name, aggregate: meaning.aggregate, ...counted };
}

function remarkOn({ name, row, table, place }: Use, meaning: Meaning, sales: TableMatch): Finding {
  const column = meaning.aggregate === 'sum' ? meaning.column.header : '';
  return finding('measure.assumed', 'info', subjectAt(table.candidate, row.row, place), { measure: name, column, table: sales.candidate.name });
}

/**
 * The measures that components, KPIs and ratios name without a row in Measures, where the name plainly is that of the sales'
 * amount, margin or quantity, or of their number. A row of the user's own always goes first.
 */
export function assumedMeasures(tables: ShortTables, recognition: Recognition): AssumedMeasures {
  const sales = matchFor(recognition, 'sales');
  const own = new Set((tables.get('measures')?.rows ?? []).map(({ values }) => fold(String(values.get('measure') ?? ''))));
  const uses = usesIn(tables).filter(({ name }, at, all) => !own.has(fold(name)) && all.findIndex((other) => fold(other.name) === fold(name)) === at);
  const rows: MeasureRow[] = [];
  const findings: Finding[] = [];
  for (const use of uses) {
    const meaning = sales && meaningOf(use.name, sales);
    if (!meaning) continue;
    rows.push(rowOf(use, meaning));
    findings.push(remarkOn(use, meaning, sales));
  }
  return { rows, findings };
}

/** True when there is no need of a Measures table: every name that is used is known without it. */
export const knowsEveryMeasure = (tables: ShortTables, { rows }: AssumedMeasures): boolean => {
  const known = new Set(rows.map(({ measure }) => fold(measure)));
  return known.size > 0 && usesIn(tables).every(({ name }) => known.has(fold(name)));
};
