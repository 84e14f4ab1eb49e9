import type { ValidationRule } from '../../model/look/validations';
import { Validations } from '../../model/look/validations';
import { parseBox, splitSheet } from '../../model/address';
import { HostError } from '../../model/host-error';
import { shownValue } from '../cell/shown-value';
import type { Worksheet } from '../../model/worksheet';

const mostChoices = 2_000;

/** The texts of the drop-down of a cell, in order; undefined for a cell without one. */
export function choicesAt(sheet: Worksheet, row: number, column: number): readonly string[] | undefined {
  const rule = sheet.layer(Validations).grid.at(row, column)?.rule;
  return rule?.type === 'List' && rule.inCellDropDown ? choicesOf(sheet, rule) : undefined;
}

/** What a list allows; undefined when its cells cannot be found. */
export function choicesOf(sheet: Worksheet, { source }: Extract<ValidationRule, { type: 'List' }>): readonly string[] | undefined {
  if (!source.startsWith('=')) return source.split(sheet.book.locale.listSeparator === ';' && source.includes(';') ? ';' : ',').map((text) => text.trim());
  const range = rangeOfSource(sheet, source.slice(1));
  if (!range) return undefined;
  const used = range.sheet.usedBox(true, range.box);
  if (!used) return [];
  range.sheet.book.calculator.refresh(range.sheet, used);
  const found: string[] = [];
  for (let r = used.row; r < used.row + used.rows && found.length < mostChoices; r++) {
    for (let c = used.column; c < used.column + used.columns; c++) {
      const { text } = shownValue(range.sheet, { row: r, column: c }, range.sheet.cells.get(r, c));
      if (text !== '') found.push(text);
    }
  }
  return found;
}

/** The cells of `Sheet!A1:A9`, of a name, or of INDIRECT("Table[Column]"), with which Excel reaches a table. */
function rangeOfSource(sheet: Worksheet, source: string) {
  const indirect = /^INDIRECT\(\s*"((?:[^"]|"")*)"\s*\)$/i.exec(source.trim())?.[1]?.replace(/""/g, '"');
  const text = indirect ?? source;
  try {
    const { sheet: name, rest } = splitSheet(text);
    const home = name === undefined ? sheet : sheet.book.sheet(name);
    const box = parseBox(rest.replace(/\$/g, ''));
    if (home && box) return home.range(box);
    return tableColumn(sheet, text) ?? sheet.book.named(rest, sheet);
  } catch (problem) {
    if (problem instanceof HostError) return undefined;
    throw problem;
  }
}

function tableColumn(sheet: Worksheet, text: string) {
  const [, name, column] = /^([\p{L}_][\p{L}\p{N}_.]*)\[([^[\]]+)\]$/u.exec(text) ?? [];
  const table = sheet.book.tables.find((one) => one.Name.toLowerCase() === name?.toLowerCase());
  const place = table?.columns.findIndex((one) => one.name.toLowerCase() === column?.toLowerCase()) ?? -1;
  return table && place >= 0 ? table.sheet.range({ ...table.bodyBox, column: table.box.column + place, columns: 1 }) : undefined;
}
