import type { Box } from '../box';
import { bounding, intersection } from '../box';
import type { Table } from './table';

const sections = ['#all', '#data', '#headers', '#totals', '#this row'] as const;
type Section = (typeof sections)[number];

/** What stands between the brackets of a structured reference: which rows, and from which column to which. */
export interface Specifier {
  readonly sections: readonly Section[];
  readonly columns: readonly string[];
}

/** Reads `[Amount]`, `[#Totals]`, `[@Amount]`, `[[#Headers],[#Data],[A]:[B]]`; undefined for what it is not. */
export function specifier(body: string): Specifier | undefined {
  const inside = body.slice(1, -1).trim();
  if (inside === '') return { sections: [], columns: [] };
  if (inside.startsWith('@')) return thisRow(inside.slice(1).trim());
  const parts = inside.startsWith('[') ? [...inside.matchAll(/\[((?:'.|[^[\]'])*)\]/g)].map((match) => match[1]!) : [inside];
  const between = inside.startsWith('[') ? inside.replace(/\[(?:'.|[^[\]'])*\]/g, '').replace(/\s/g, '') : '';
  if (!/^[,;]*:?$/.test(between)) return undefined;
  const found = parts.filter(isSection).map((part) => part.toLowerCase() as Section);
  const columns = parts.filter((part) => !isSection(part)).map(unescaped);
  return columns.length > 2 || (columns.length === 2) !== between.includes(':') ? undefined : { sections: found, columns };
}

function thisRow(rest: string): Specifier | undefined {
  const columns = rest === '' ? [] : rest.startsWith('[') ? specifier(`[${rest}]`)?.columns : [unescaped(rest)];
  return columns && { sections: ['#this row'], columns };
}

const isSection = (part: string): boolean => sections.includes(part.trim().toLowerCase() as Section);
const unescaped = (name: string): string => name.replace(/'(.)/g, '$1');

/** The cells of a structured reference; `row` is the sheet row of the formula, for `[@…]`. */
export function structuredBox(table: Table, body: string, row?: number): Box | undefined {
  const wanted = specifier(body);
  const across = wanted && columnsBox(table, wanted.columns);
  if (!wanted || !across) return undefined;
  const parts = (wanted.sections.length > 0 ? wanted.sections : (['#data'] as const)).map((section) => sectionBox(table, section, row));
  const whole = parts.reduce((a, b) => (a && b ? bounding(a, b) : (a ?? b)), undefined);
  return whole && intersection(whole, across);
}

function columnsBox(table: Table, names: readonly string[]): Box | undefined {
  if (names.length === 0) return table.box;
  const places = names.map((name) => table.columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase()));
  if (places.includes(-1)) return undefined;
  const [first, last] = [Math.min(...places), Math.max(...places)];
  return { ...table.box, column: table.box.column + first, columns: last - first + 1 };
}

function sectionBox(table: Table, section: Section, row: number | undefined): Box | undefined {
  switch (section) {
    case '#all':
      return table.box;
    case '#data':
      return table.bodyBox;
    case '#headers':
      return table.headerBox;
    case '#totals':
      return table.totalsBox;
    case '#this row':
      return row === undefined ? undefined : intersection(table.bodyBox, { ...table.box, row, rows: 1 });
  }
}
