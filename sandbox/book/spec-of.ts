import { renderPlainText } from '../../src/spec/plain-text';
import type { Cell, SheetId, SheetSpec } from '../../src/spec/sheet-spec';
import { Merges } from '../model/look/merges';
import type { Worksheet } from '../model/worksheet';
import type { CellReader } from './spec-of-cell';
import { cellReader } from './spec-of-cell';
import { chartSpecs } from './spec-of-charts';
import { ownerOf } from './spec-of-owner';
import { pageSpec } from './spec-of-page';
import { reachOf } from './spec-of-reach';
import { conditionalSpecs, validationSpecs } from './spec-of-rules';
import { tableSpec } from './spec-of-tables';

const results: readonly SheetId[] = ['bonus', 'explanation', 'findings', 'kpiCheck', 'dashboard'];

/**
 * Reads a sheet of the model back as the spec that would make it: what most cells of a table column look like is the style of
 * the column, what differs an extra. What a spec cannot say is left out here and listed by `beyondSpec`.
 */
export function specOf(sheet: Worksheet): SheetSpec {
  const used = sheet.usedBox(false);
  if (used) sheet.book.calculator.refresh(sheet, used);
  const read = cellReader(sheet);
  const id = ownerOf(sheet.book, sheet.Name) ?? 'guide';
  return {
    id,
    kind: results.includes(id) ? 'result' : 'input',
    name: sheet.Name,
    ...pageSpec(sheet),
    cells: looseCells(sheet, read),
    tables: tablesOf(sheet).map((table) => tableSpec(table, read)),
    conditionalFormats: conditionalSpecs(sheet),
    validations: validationSpecs(sheet),
    charts: chartSpecs(sheet),
  };
}

/** The sheet as text, for snapshots. */
export const describeSheet = (sheet: Worksheet): string => renderPlainText(specOf(sheet));

const tablesOf = (sheet: Worksheet) => sheet.book.tables.filter((table) => table.sheet === sheet).sort((a, b) => a.box.row - b.box.row || a.box.column - b.box.column);

/** Every cell outside tables that holds, shows or leads to something. */
function looseCells(sheet: Worksheet, read: CellReader): readonly Cell[] {
  const reach = reachOf(sheet);
  if (reach === undefined) return [];
  const tables = tablesOf(sheet);
  const across = new Map(sheet.layer(Merges).areas.map((area) => [`${area.top} ${area.left}`, area.right - area.left + 1]));
  const covered = new Set(sheet.layer(Merges).areas.flatMap(({ top, left, right }) => Array.from({ length: right - left }, (_, i) => `${top} ${left + 1 + i}`)));
  const cells: Cell[] = [];
  for (let row = reach.top; row <= reach.bottom; row++) {
    const inRow = tables.filter(({ box }) => row >= box.row && row < box.row + box.rows);
    for (let column = reach.left; column <= reach.right; column++) {
      if (inRow.some(({ box }) => column >= box.column && column < box.column + box.columns) || covered.has(`${row} ${column}`)) continue;
      cells.push(...looseCell(read, row, column, across.get(`${row} ${column}`) ?? 1));
    }
  }
  return cells;
}

function looseCell(read: CellReader, row: number, column: number, across: number): readonly Cell[] {
  const [content, style, note, link] = [read.content(row, column), read.style(row, column), read.note(row, column), read.link(row, column)];
  if (content === null && style === undefined && note === undefined && link === undefined && across === 1) return [];
  return [{ row: row + 1, column: column + 1, content, ...(style ? { style } : {}), ...(note === undefined ? {} : { note }), ...(link ? { link } : {}), ...(across > 1 ? { across } : {}) }];
}
