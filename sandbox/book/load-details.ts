import { parseBox } from '../model/address';
import { Formula } from '../model/calc/formula';
import { copiedFormula } from '../model/calc/rewrite';
import { errorContent } from '../model/cells/cell-value';
import type { Worksheet } from '../model/worksheet';

/** Beyond this size only formulas are looked for: going through every cell for its number format would take too long. */
const longestForFormats = 40_000_000;

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Reads what the file adapter does not tell of cells: their formulas and number formats. */
export function loadCellDetails(sheet: Worksheet, part: Uint8Array, formats: readonly string[]): void {
  const hasFormulas = holdsFormula(part);
  const isShort = part.length <= longestForFormats;
  const needsFormats = isShort && formats.some((format) => format !== 'General');
  if (!hasFormulas && !needsFormats) return;
  const shared = new Map<string, SharedFormula>();
  const xml = new TextDecoder().decode(part);
  for (const [, attributes = '', content = ''] of xml.matchAll(/<(?:\w+:)?c((?:\s+[\w:]+="[^"]*")+)\s*(?:\/>|>(.*?)<\/(?:\w+:)?c>)/gs)) {
    const place = parseBox(/\sr="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? '');
    if (!place) continue;
    const format = needsFormats ? formats[Number(/\ss="(\d+)"/.exec(attributes)?.[1] ?? 0)] : undefined;
    if (format !== undefined && format !== 'General') sheet.cells.setFormat(place, format);
    const formula = /<(?:\w+:)?f(\s[^>]*?)?(?:\/>|>(.*?)<\/(?:\w+:)?f>)/s.exec(content);
    if (formula) addFormula(sheet, { ...place, attributes: formula[1] ?? '', text: unescaped(formula[2] ?? '') }, shared);
  }
}

interface FoundFormula {
  readonly row: number;
  readonly column: number;
  readonly attributes: string;
  readonly text: string;
}

function addFormula(sheet: Worksheet, { row, column, attributes, text }: FoundFormula, shared: Map<string, SharedFormula>): void {
  const group = /\st="shared"/.test(attributes) ? /\ssi="(\d+)"/.exec(attributes)?.[1] : undefined;
  if (group !== undefined && text !== '') shared.set(group, { text, row, column });
  const first = group === undefined || text !== '' ? undefined : shared.get(group);
  const own = first ? copiedFormula(`=${first.text}`, row - first.row, column - first.column) : `=${text}`;
  if (own === '=') return;
  const hasValue = sheet.cells.kind(row, column) !== 0;
  sheet.formulas.set(row, column, Formula.withValue(own, hasValue));
  if (!hasValue) sheet.cells.set(row, column, errorContent('#NAME?'));
}

/** Whether there is an element `<f …>` or `<x:f …>`, in one pass over the bytes. */
function holdsFormula(part: Uint8Array): boolean {
  const [less, colon, letterF, greater, space, slash] = [60, 58, 102, 62, 32, 47];
  for (let at = 1; at < part.length - 1; at++) {
    if (part[at] !== letterF || (part[at - 1] !== less && part[at - 1] !== colon)) continue;
    const after = part[at + 1];
    if (after === greater || after === space || after === slash) return true;
  }
  return false;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const unescaped = (text: string): string => text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => (decimal ? String.fromCodePoint(Number(decimal)) : hex ? String.fromCodePoint(Number.parseInt(hex as string, 16)) : (entities[name as string] ?? whole)));
