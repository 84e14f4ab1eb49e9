import { finding, type Finding } from '../../core/finding';
import { cellName } from '../../core/cell-name';
import type { Candidate } from '../recognise/candidate';
import type { Choices } from '../recognise/choices';
import { isRepeated } from '../recognise/find-header';
import { headerForm, headerWords } from '../recognise/header-form';
import type { ColumnMatch } from '../recognise/map-columns';
import type { Recognition, TableMatch } from '../recognise/recognise';
import { sideways } from '../recognise/sideways';
import type { TableId, TableSchema } from '../schema';
import { schemaOf } from '../schemas';
import { subjectAt } from './subject';

/** Below this the user is asked to confirm a table. */
const sure = 0.45;
/** Tables without which no bonus can be calculated. */
const wanted: readonly TableId[] = ['people', 'sales', 'measures', 'schemes', 'components'];

const described = ({ sheet, name }: Candidate): string => (sheet === name ? sheet : `${sheet} (${name})`);
/** A range with its rows, to tell two on one sheet apart. */
const placed = (candidate: Candidate): string => `${described(candidate)} ${cellName(candidate.headerRow, candidate.body.left)}:${cellName(Math.max(candidate.headerRow, candidate.body.bottom), candidate.body.right)}`;
const headerSubject = (candidate: Candidate, place?: { readonly header: string; readonly place: number }): Finding['subject'] => subjectAt(candidate, candidate.headerRow, place);

/** Says of a range whether something of it is read. */
type IsRead = (candidate: Candidate) => boolean;

const widthOf = ({ left, right }: Candidate['body']): number => right - left + 1;
const overlap = (a: Candidate['body'], b: Candidate['body']): number => Math.min(a.right, b.right) - Math.max(a.left, b.left) + 1;

/** Ranges that have the table's columns and are read by nothing: of a long table, rows that are not in the figures. */
const unreadRanges = (match: TableMatch, isCounted: IsRead): readonly Finding[] =>
  match.unread
    .filter((candidate) => !isCounted(candidate))
    .map((candidate) => {
      const args = { table: schemaOf(match.table).label, chosen: described(match.candidate), other: placed(candidate) };
      return finding('table.notRead', schemaOf(match.table).size === 'long' ? 'error' : 'warning', headerSubject(candidate), args);
    });

const inclusiveWords: ReadonlySet<string> = new Set(['incl', 'inclusief', 'including', 'inclusive', 'inc']);

/** True for amounts that say to hold VAT and stand for those without; who chose the column knows. */
const isInclusive = ({ column, header, reason }: ColumnMatch): boolean => column === 'amount' && reason !== 'setting' && headerWords(header).some((word) => inclusiveWords.has(word));

function columnFindings(match: TableMatch, schema: TableSchema, column: ColumnMatch): readonly Finding[] {
  const label = schema.columns.find(({ id }) => id === column.column)?.label ?? schema.label;
  const isRequired = schema.columns.some(({ id, required }) => id === column.column && required);
  const args = { chosen: column.header, table: schema.label, column: label };
  const subject = headerSubject(match.candidate, column);
  if (isInclusive(column)) return [finding('column.inclusive', 'warning', subject, args)];
  if (column.reason === 'resemblance') return [finding('column.uncertain', isRequired ? 'warning' : 'info', subject, args)];
  const isWorthNaming = isRequired && column.alternatives.length > 0;
  return isWorthNaming ? [finding('column.alternative', 'info', subject, { ...args, alternatives: column.alternatives.join(', ') })] : [];
}

function missingColumns(match: TableMatch, schema: TableSchema): readonly Finding[] {
  return schema.columns
    .filter(({ id, required }) => required && !match.columns.some(({ column }) => column === id))
    .map(({ label }) => finding('column.notFound', 'error', headerSubject(match.candidate), { table: schema.label, column: label }));
}

function unknownChoices(match: TableMatch, schema: TableSchema, choices: Choices): readonly Finding[] {
  const chosen = [...(choices.columns.get(schema.id) ?? [])].map(([, header]) => header);
  const lost = chosen.filter((header) => !match.candidate.headers.some(({ text }) => headerForm(text) === headerForm(header)));
  return lost.map((found) => finding('settings.unknownHeader', 'error', headerSubject(match.candidate), { found, table: schema.label, sheet: match.candidate.sheet }));
}

function headerFindings(candidate: Candidate): readonly Finding[] {
  const { merged, headers } = candidate;
  const doubles = headers.filter((header) => isRepeated(headers, header));
  const used = headers.map(({ text }) => text).filter((text) => text !== '').join(', ');
  const mergedAt = merged ? { ...headerSubject(candidate), cell: cellName(merged.top, merged.left) } : undefined;
  return [
    ...(mergedAt ? [finding('header.merged', 'warning', mergedAt, { used })] : []),
    ...doubles.map(({ text, place }) => finding('column.duplicateHeader', 'warning', headerSubject(candidate, { header: text, place }), { found: text })),
    ...headers.filter(({ text }) => text === '').map(({ text, place }) => finding('column.noHeader', 'info', headerSubject(candidate, { header: text, place }), {})),
  ];
}

/** Ranges below a table that no table and no measure uses: rows that somebody may think are in it. */
function rowsBelow(match: TableMatch, { candidates, matches }: Recognition, isRead: IsRead): readonly Finding[] {
  const { sheet, body } = match.candidate;
  const isFree = (candidate: Candidate): boolean => candidate.sheet === sheet && !isRead(candidate) && !match.unread.includes(candidate);
  const isUnder = (candidate: Candidate, top: Candidate): boolean => top.sheet === candidate.sheet && candidate.top > top.body.bottom && overlap(candidate.body, top.body) * 2 >= widthOf(candidate.body);
  return candidates
    .filter((candidate) => isFree(candidate) && widthOf(candidate.body) > 1 && isUnder(candidate, match.candidate))
    .filter((candidate) => !matches.some((other) => other.candidate.body.bottom > body.bottom && isUnder(candidate, other.candidate)))
    .map(({ top, body: { bottom } }) => finding('table.rowsBelow', 'warning', subjectAt(match.candidate, top), { table: schemaOf(match.table).label, first: top, last: Math.max(top, bottom) }));
}

function tableFindings(match: TableMatch, choices: Choices): readonly Finding[] {
  const schema = schemaOf(match.table);
  const subject = headerSubject(match.candidate);
  const chosen = described(match.candidate);
  return [
    ...(match.rival ? [finding('table.alternative', 'warning', subject, { table: schema.label, chosen, other: described(match.rival) })] : []),
    ...(match.confidence < sure ? [finding('table.uncertain', 'warning', subject, { table: schema.label, chosen })] : []),
    ...headerFindings(match.candidate),
    ...missingColumns(match, schema),
    ...match.columns.flatMap((column) => columnFindings(match, schema, column)),
    ...unknownChoices(match, schema, choices),
  ];
}

/** The columns that a table needs when its periods stand below each other. */
const columnsBelow = { actuals: ['kpi', 'period', 'value'], targets: ['person', 'measure', 'period', 'value'] } as const;

/** Ranges with a column per period, which nothing reads. */
function sidewaysFindings(candidates: readonly Candidate[], isCounted: IsRead): readonly Finding[] {
  return candidates.flatMap((candidate) => {
    const found = isCounted(candidate) ? undefined : sideways(candidate);
    if (!found) return [];
    const schema = schemaOf(found.table);
    const labels = columnsBelow[found.table].flatMap((id) => schema.columns.find((column) => column.id === id)?.label ?? []);
    const columns = { nl: labels.map(({ nl }) => nl).join(', '), en: labels.map(({ en }) => en).join(', ') };
    return [finding('table.sideways', 'warning', headerSubject(candidate), { table: schema.label, chosen: described(candidate), first: found.first, last: found.last, columns })];
  });
}

/** What is known of the measures when the recognition is judged. */
export interface MeasureNeeds {
  /** Ranges that measures count rows of. */
  readonly sources: readonly Candidate[];
  /** True when every measure that is named is known without a Measures table. */
  readonly needsNoMeasures: boolean;
}

/** Everything about the recognition that the user should confirm or put right. */
export function recognitionFindings(recognition: Recognition, choices: Choices, { sources, needsNoMeasures }: MeasureNeeds): readonly Finding[] {
  const isNeeded = (table: TableId): boolean => table !== 'measures' || !needsNoMeasures;
  const absent = wanted.filter((table) => isNeeded(table) && !recognition.matches.some((match) => match.table === table));
  const isCounted: IsRead = ({ index }) => sources.some((source) => source.index === index);
  const isRead: IsRead = (candidate) => isCounted(candidate) || recognition.matches.some((match) => match.candidate.index === candidate.index);
  return [
    ...absent.map((table) => finding('workbook.tableNotFound', 'warning', {}, { table: schemaOf(table).label })),
    ...recognition.copies.map((sheet) => finding('sheet.copy', 'info', { sheet }, { sheet })),
    ...sidewaysFindings(recognition.candidates, isCounted),
    ...recognition.matches.flatMap((match) => [...tableFindings(match, choices), ...unreadRanges(match, isCounted), ...rowsBelow(match, recognition, isRead)]),
  ];
}
