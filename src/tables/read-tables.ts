import type { Finding } from '../core/finding';
import type { Area, WorkbookOutline } from '../ports/workbook';
import type { CellBlock } from '../ports/cell-block';
import { covers, type Grid } from './cells/grid';
import type { LongTable } from './columns';
import { readLong } from './long/read-long';
import { noChoices, type Choices } from './recognise/choices';
import { recognise, type Recognition, type TableMatch } from './recognise/recognise';
import { assumedMeasures, knowsEveryMeasure } from './read/assumed-measures';
import type { TableContext } from './read/column-context';
import { withoutDuplicates } from './read/duplicate-rows';
import type { LooseTable } from './read/loose-row';
import { countableRanges, usedSources } from './read/measure-uses';
import { readRows } from './read/read-rows';
import { recognitionFindings } from './read/recognition-findings';
import { indexOf, resolveReferences } from './read/references';
import { readChoices } from './read/settings-choices';
import { settledSettings } from './read/settled-settings';
import { typedRows } from './read/typed-rows';
import { typedTables } from './read/typed-tables';
import { unknownColumns } from './read/unknown-columns';
import { readGrid, readSamples, type ReadArea } from './sample';
import type { TableId } from './schema';
import { schemaOf } from './schemas';
import type { settingsSchema } from './schemas/settings';
import type { MeasureRow, measuresSchema } from './schemas/measures';
import type { WorkbookTables } from './workbook-tables';

/** The tables of a workbook and where they were found. */
export interface ReadWorkbook extends WorkbookTables {
  readonly recognition: Recognition;
  /** The first rows of each of the user's sheets, by sheet name. */
  readonly samples: ReadonlyMap<string, Grid>;
}

type ShortTables = ReadonlyMap<TableId, LooseTable>;

interface Reading {
  readonly outline: WorkbookOutline;
  readonly samples: ReadonlyMap<string, Grid>;
  readonly read: ReadArea;
}

/** The body of a table: from the sample where that covers it, otherwise read now. */
async function bodyGrid({ samples, read }: Reading, area: Area): Promise<Grid | undefined> {
  const sample = samples.get(area.sheet);
  return sample && covers(sample, area) ? sample : readGrid(read, area);
}

async function readShort(match: TableMatch, reading: Reading, context: TableContext): Promise<{ readonly table: LooseTable; readonly findings: readonly Finding[] }> {
  const schema = schemaOf(match.table);
  const grid = await bodyGrid(reading, match.candidate.body);
  if (!grid) return { table: { schema, match, rows: [] }, findings: [] };
  const { table, findings } = readRows(schema, match, grid, context);
  const unique = withoutDuplicates(table);
  return { table: unique.table, findings: [...findings, ...unique.findings] };
}

/** Settings go first, because they say where everything else is. */
async function readSettings(reading: Reading): Promise<{ readonly choices: Choices; readonly findings: readonly Finding[] }> {
  const first = recognise(reading.outline, reading.samples);
  const match = first.matches.find(({ table }) => table === 'settings');
  if (!match) return { choices: noChoices, findings: [] };
  const { table } = await readShort(match, reading, { date1904: reading.outline.date1904, ownPeriods: new Set() });
  return readChoices(typedRows<typeof settingsSchema>(table), first.candidates);
}

const textsOf = (table: LooseTable | undefined, column: string): ReadonlySet<string> =>
  new Set((table?.rows ?? []).flatMap(({ values }) => (typeof values.get(column) === 'string' ? [String(values.get(column))] : [])));

/** The tables that are read as rows, and the measures: the user's own, and those that are known without a row. */
interface ReadShorts {
  readonly tables: ShortTables;
  readonly measures: readonly MeasureRow[];
  /** True when the workbook does without a Measures table. */
  readonly needsNoMeasures: boolean;
  readonly findings: readonly Finding[];
}

async function readShorts(reading: Reading, recognition: Recognition, choices: Choices): Promise<ReadShorts> {
  const { date1904 } = reading.outline;
  const order = choices.dateOrder ? { dateOrder: choices.dateOrder } : {};
  const tables = new Map<TableId, LooseTable>();
  const findings: Finding[] = [];
  const short = recognition.matches.filter(({ table }) => schemaOf(table).size === 'short');
  const periodsFirst = [...short].sort((a, b) => Number(b.table === 'periods') - Number(a.table === 'periods'));
  for (const match of periodsFirst) {
    const ownPeriods = textsOf(tables.get('periods'), 'name');
    const result = await readShort(match, reading, { date1904, ownPeriods, ...order });
    tables.set(match.table, result.table);
    findings.push(...result.findings);
  }
  const assumed = assumedMeasures(tables, recognition);
  const resolved = resolveReferences(tables, assumed.rows);
  const measures = [...typedRows<typeof measuresSchema>(resolved.tables.get('measures')), ...assumed.rows];
  return { tables: resolved.tables, measures, needsNoMeasures: knowsEveryMeasure(tables, assumed), findings: [...findings, ...resolved.findings, ...assumed.findings] };
}

async function* sampled(grid: Grid): AsyncIterable<CellBlock> {
  yield* grid.blocks;
}

async function readLongs(reading: Reading, recognition: Recognition, choices: Choices, { tables, measures }: ReadShorts): Promise<{ readonly long: ReadonlyMap<string, LongTable>; readonly findings: readonly Finding[] }> {
  const people = indexOf(tables, 'people', 'id', 'name');
  const context: TableContext = { date1904: reading.outline.date1904, ownPeriods: new Set(), ...(choices.dateOrder ? { dateOrder: choices.dateOrder } : {}) };
  const long = new Map<string, LongTable>();
  const findings: Finding[] = [];
  for (const { name, candidate, alsoCalled, uses } of usedSources(measures, recognition)) {
    const match = recognition.matches.find((found) => found.candidate.index === candidate.index && schemaOf(found.table).size === 'long');
    const sample = reading.samples.get(candidate.sheet);
    const blocks = sample && covers(sample, candidate.body) ? sampled(sample) : reading.read(candidate.body);
    const source = { candidate, uses, context, ...(match ? { match } : {}), ...(people ? { people } : {}) };
    const result = await readLong(source, blocks);
    long.set(name, { ...result.table, alsoCalled, ...(match && { recognised: match.table }) });
    findings.push(...result.findings);
  }
  return { long, findings };
}

/** `all`, or only the tables that are read as rows: enough to see what a workbook holds, without its long tables. */
export type ReadScope = 'all' | 'shortTables';

const nothingLong: Awaited<ReturnType<typeof readLongs>> = { long: new Map(), findings: [] };

/**
 * Reads everything Koers needs from a workbook: looks at the first rows of every sheet, recognises the tables, reads the
 * settings, the short tables as rows and the long ones as columns. Nothing is guessed and nothing dropped in silence: what
 * could not be read is in `findings`.
 * @param read reads an area of the workbook in blocks
 * @param further measures that are not in the workbook yet, so that the rows they would count are read too
 */
export async function readTables(outline: WorkbookOutline, read: ReadArea, scope: ReadScope = 'all', further: readonly MeasureRow[] = []): Promise<ReadWorkbook> {
  const reading: Reading = { outline, samples: await readSamples(outline, read), read };
  const settings = await readSettings(reading);
  const recognition = recognise(outline, reading.samples, settings.choices);
  const short = await readShorts(reading, recognition, settings.choices);
  const { long, findings } = scope === 'all' ? await readLongs(reading, recognition, settings.choices, { ...short, measures: [...short.measures, ...further] }) : nothingLong;
  const sources = usedSources(short.measures, recognition).map(({ candidate }) => candidate);
  const settled = settledSettings(typedRows<typeof settingsSchema>(short.tables.get('settings')), short.tables.get('settings')?.match);
  return {
    ...typedTables((id) => short.tables.get(id)),
    measures: short.measures,
    settings: settled.rows,
    long,
    recognition,
    samples: reading.samples,
    countable: countableRanges(recognition),
    ...(settings.choices.dateOrder && { dateOrder: settings.choices.dateOrder }),
    findings: [...settings.findings, ...recognitionFindings(recognition, settings.choices, { sources, needsNoMeasures: short.needsNoMeasures }), ...unknownColumns(short.tables), ...short.findings, ...settled.findings, ...findings],
  };
}
