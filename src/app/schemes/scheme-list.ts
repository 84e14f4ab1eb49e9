import { fold } from '../../core/fold';
import { compileMeasures } from '../../measure/compile-measures';
import { findTable } from '../../measure/find-column';
import type { BonusRun } from '../../reward/bonus-run';
import type { ColumnSchema, RowOrigin } from '../../tables/schema';
import { schemaOf } from '../../tables/schemas';
import type { MeasureRow } from '../../tables/schemas/measures';
import type { WorkbookTables } from '../../tables/workbook-tables';
import type { CurveExample, DraftCell, FieldLook, MeasureLook, SchemeDraft, SchemeLook, Schemes } from '../client/schemes';
import { cellIn, draftOf, textIn } from './draft-rows';
import type { PersonalCells } from './example-sheets';

const periodsPerYear: Readonly<Record<string, number>> = { quarter: 4, year: 1 };

const counts = new Set<MeasureRow['aggregate']>(['count', 'distinct', 'first', 'returning']);

/** What a measure that cannot be calculated would count. */
const writtenUnit = ({ unit, aggregate, duration }: MeasureRow): MeasureLook['unit'] =>
  unit ?? (aggregate === 'ratio' || aggregate === 'share' ? 'ratio' : counts.has(aggregate) || duration !== undefined ? 'number' : 'money');

/** The measures of a workbook, each with its unit; without any the amount of the sales, whose header is a measure by itself. */
export function measuresIn(tables: WorkbookTables): readonly MeasureLook[] {
  const { measures } = compileMeasures(tables);
  const amount = findTable(tables)?.columns.get('amount');
  if (tables.measures.length === 0 && amount) return [{ name: amount.header, unit: 'money' }];
  return tables.measures.map((row) => ({ name: row.measure, unit: measures.get(fold(row.measure))?.unit ?? writtenUnit(row) }));
}

/** The newest payouts of a component: those that end last, of the payee with the largest target first. */
function newestOf({ payouts, periods, components }: BonusRun, scheme: string, component: string): number | undefined {
  const own = Array.from({ length: payouts.count }, (_, i) => i).filter((i) => {
    const info = components[payouts.component[i]!]!;
    return fold(info.scheme) === fold(scheme) && fold(info.name) === fold(component) && payouts.target[i]! > 0;
  });
  const last = Math.max(...own.map((i) => periods[payouts.period[i]!]!.end));
  return own.filter((i) => periods[payouts.period[i]!]!.end === last).sort((a, b) => payouts.target[b]! - payouts.target[a]!)[0];
}

const figureOf = (cell: DraftCell): number | undefined => (typeof cell === 'number' && cell > 0 ? cell : undefined);

/** The figures of somebody who has the scheme, as the last calculation knows them. */
function exampleOf(run: BonusRun, draft: SchemeDraft, at: number): CurveExample {
  const component = draft.components[at];
  if (!component) return {};
  const [scheme, name] = [textIn(draft.scheme, 'scheme'), textIn(component.row, 'component')];
  const payout = newestOf(run, scheme, name);
  const [assigned] = draft.assignments.flatMap((row) => figureOf(cellIn(row, 'targetIncentive')) ?? []);
  if (payout === undefined) return { ...(assigned !== undefined && { incentive: assigned }) };
  const perPeriod = run.payouts.atTarget[payout]! / Number(cellIn(component.row, 'weight') ?? 1);
  const yearly = Math.round(perPeriod * (periodsPerYear[textIn(draft.scheme, 'period')] ?? 12) * 100) / 100;
  const incentive = yearly > 0 ? yearly : assigned;
  const person = run.payees[run.payouts.payee[payout]!]?.name;
  return { target: run.payouts.target[payout]!, ...(person !== undefined && { person }), ...(incentive !== undefined && { incentive }) };
}

function peopleOf({ payees, components, payouts }: BonusRun, scheme: string): readonly string[] {
  const own = Array.from({ length: payouts.count }, (_, i) => i).filter((i) => fold(components[payouts.component[i]!]!.scheme) === fold(scheme));
  return [...new Set(own.map((i) => payees[payouts.payee[i]!]!.name))].sort((a, b) => a.localeCompare(b));
}

function schemeLook(tables: WorkbookTables, run: BonusRun, name: string): readonly SchemeLook[] {
  const draft = draftOf(tables, name);
  if (!draft) return [];
  const examples = draft.components.map(({ row }, at) => [textIn(row, 'component'), exampleOf(run, draft, at)] as const);
  return [{ name, draft, people: peopleOf(run, name), examples: Object.fromEntries(examples) }];
}

function fieldsOf(table: 'schemes' | 'components'): readonly FieldLook[] {
  const columns: readonly ColumnSchema[] = schemaOf(table).columns;
  return columns.map(({ id, label, type, description, whenEmpty }) => ({ id, label, type, description, ...(whenEmpty && { whenEmpty }) }));
}

/** The schemes of a workbook as they can be edited, with figures of the last calculation to draw them for. */
export const schemesOf = (tables: WorkbookTables, run: BonusRun, measures: readonly MeasureLook[]): Schemes => ({
  fields: { schemes: fieldsOf('schemes'), components: fieldsOf('components') },
  schemes: tables.schemes.filter(({ scheme }) => scheme !== '').flatMap(({ scheme }) => schemeLook(tables, run, scheme)),
  measures,
  people: tables.people.map(({ id, name, role }) => ({ id, name: name ?? id, role: role ?? '' })),
});

const own = ({ extra }: RowOrigin): PersonalCells => extra;

/** The columns of a person's rows that figures may name, and the rate that is the person's own. */
export function personalCells(tables: WorkbookTables, name: string | undefined, scheme: string): PersonalCells {
  const person = tables.people.find((row) => fold(row.name ?? row.id) === fold(name ?? ''));
  if (!person) return {};
  const isOwn = (row: { readonly person?: string }): boolean => fold(row.person ?? '') === fold(person.id);
  const assignment = tables.assignments.find((row) => fold(row.scheme) === fold(scheme) && (isOwn(row) || (row.person === undefined && fold(row.role ?? '') === fold(person.role ?? ''))));
  const target = tables.targets.find(isOwn);
  const rate = typeof assignment?.rate === 'number' ? { rate: assignment.rate } : {};
  return { ...(target && own(target)), ...own(person), ...(assignment && own(assignment)), ...rate };
}
