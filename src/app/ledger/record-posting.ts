import type { Period } from '../../core/period';
import { isAsRecorded } from '../../reward/ledger/close-fingerprints';
import type { Ledger, PostedLine } from '../../reward/ledger/ledger';
import type { NewLine } from '../../reward/ledger/ledger-line';
import { lineId } from '../../reward/ledger/close-fingerprints';
import type { ReadWorkbook } from '../../tables/read-tables';
import { addRows, type Recordable, type RecordedRow, withInputTables } from './input-table';
import { closeRow, ledgerRows, type RecordedClose, type Recording } from './recorded-rows';

/** Where a posting goes on: its id, and the lines of it that an interrupted attempt has recorded already. */
export interface Resumed {
  readonly run: string;
  readonly recorded: ReadonlySet<string>;
}

/**
 * The id of the next posting of a period. Lines that an interrupted attempt left are taken up when they are the same as
 * those to be recorded now; lines that differ keep their id and go on counting for nothing.
 */
export function nextRun({ closes, unfinished }: Ledger, { name }: Period, lines: readonly NewLine[]): Resumed {
  const taken = new Set(closes.map(({ run }) => run));
  for (let number = closes.filter(({ period }) => period.name === name).length + 1; ; number += 1) {
    const run = `${name}/${String(number)}`;
    const left = unfinished.filter(({ row }) => row.run === run);
    if (!taken.has(run) && isPartOf(left, run, lines)) return { run, recorded: new Set(left.map(({ row }) => row.line ?? '')) };
  }
}

function isPartOf(left: readonly PostedLine[], run: string, lines: readonly NewLine[]): boolean {
  const wanted = new Set(lines.map((line, at) => lineId(run, at + 1, line)));
  return left.every((line) => wanted.has(line.row.line ?? '') && isAsRecorded(line.row.line ?? '', run, line));
}

/** What is written for a posting, in this order; the row in Closes makes it count and comes last. */
export interface PostingRows {
  readonly close: RecordedClose;
  readonly versions: readonly RecordedRow[];
  readonly recorded: ReadonlySet<string>;
}

/** Records a posting: the schemes it was made with, its lines, and at last the row that makes it count. */
export async function recordPosting(workbook: Recordable, tables: ReadWorkbook, { close, versions, recorded }: PostingRows, recording: Recording): Promise<void> {
  const places = await withInputTables(workbook, ['ledger', 'closes', 'schemeVersions'], tables, recording.language);
  const add = async (id: 'ledger' | 'closes' | 'schemeVersions', rows: readonly RecordedRow[]): Promise<void> => {
    const match = places.get(id);
    if (match) await addRows(workbook, match, rows);
  };
  await add('schemeVersions', versions);
  await add('ledger', ledgerRows(close.lines, close.run, recording).filter(({ line }) => !recorded.has(String(line))));
  await add('closes', [closeRow(close, recording)]);
}
