import * as fc from 'fast-check';
import type { Seen } from './read-fixture';
import { cellsOf, fixture, main, sheetXml } from './read-fixture';

type Cell = Exclude<Seen, { readonly error: string }> | { readonly error: string };

const legal = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => text !== '' && !/[\ufffe\uffff]/.test(text));
const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer(), fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100)).map((value) => (Object.is(value, -0) ? 0 : value));
const error = fc.constantFrom('#N/A', '#DIV/0!', '#REF!').map((code) => ({ error: code }));
const cell: fc.Arbitrary<Cell> = fc.oneof(number, legal, fc.boolean(), error, fc.constant(null), fc.constant('uncalculated' as const));

const hex = (char: string): string => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const encode = (text: string): string => text.replace(/_x(?=[0-9a-fA-F]{4}_)/g, '_x005F_x').replace(/[^ -\uffff]/g, hex).replace(/[&<>]/g, (char) => escapes[char]!);

interface Style {
  readonly quote: string;
  readonly prefix: string;
  readonly places: boolean;
  readonly inline: boolean;
}

const style: fc.Arbitrary<Style> = fc.record({ quote: fc.constantFrom('"', "'"), prefix: fc.constantFrom('', 'x:'), places: fc.boolean(), inline: fc.boolean() });

function cellXml(value: Cell, place: string, { quote, prefix: p, places, inline }: Style, share: (text: string) => number): string {
  const attributes = (type: string): string => `${places ? ` r=${quote}${place}${quote}` : ''} s=${quote}1${quote}${type === '' ? '' : ` t=${quote}${type}${quote}`}`;
  const valued = (type: string, content: string): string => `<${p}c${attributes(type)}><${p}v>${content}</${p}v></${p}c>`;
  if (value === null) return `<${p}c${attributes('')}/>`;
  if (value === 'uncalculated') return `<${p}c${attributes('')}><${p}f>A1&amp;B1</${p}f></${p}c>`;
  if (typeof value === 'number') return valued('', String(value));
  if (typeof value === 'boolean') return valued('b', value ? '1' : '0');
  if (typeof value === 'object') return valued('e', value.error);
  if (!inline) return valued('s', String(share(value)));
  return `<${p}c${attributes('inlineStr')}><${p}is><${p}t xml:space=${quote}preserve${quote}>${encode(value)}</${p}t></${p}is></${p}c>`;
}

function written(rows: readonly (readonly Cell[])[], form: Style): { sheet: string; strings: string } {
  const p = form.prefix;
  const texts: string[] = [];
  const share = (text: string): number => texts.push(`<${p}si><${p}t xml:space="preserve">${encode(text)}</${p}t></${p}si>`) - 1;
  const xml = rows.map((cells, r) => {
    const inner = cells.map((value, c) => cellXml(value, `${'ABCDEF'[c]!}${String(r + 1)}`, form, share)).join('');
    return form.places ? `<${p}row r=${form.quote}${String(r + 1)}${form.quote}>${inner}</${p}row>` : `<${p}row>${inner}</${p}row>`;
  });
  const declared = p === '' ? `xmlns="${main}"` : `xmlns:x="${main}"`;
  const sheet = p === '' ? sheetXml(xml.join('')) : `<x:worksheet ${declared}><x:sheetData>${xml.join('')}</x:sheetData></x:worksheet>`;
  return { sheet, strings: `<${p}sst ${declared}>${texts.join('')}</${p}sst>` };
}

/** The rectangle between the outermost filled cells. */
function usedPart(rows: readonly (readonly Cell[])[]): Cell[][] {
  const filledRows = rows.flatMap((cells, r) => (cells.some((value) => value !== null) ? [r] : []));
  const filledColumns = [0, 1, 2, 3, 4, 5].filter((c) => rows.some((cells) => cells[c] !== null && cells[c] !== undefined));
  if (filledRows.length === 0) return [];
  const chosen = rows.slice(filledRows[0], filledRows.at(-1)! + 1);
  return chosen.map((cells) => Array.from({ length: filledColumns.at(-1)! - filledColumns[0]! + 1 }, (_, i) => cells[filledColumns[0]! + i] ?? null));
}

it('reads back any cells, however they are written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), style, async (rows, form) => {
      expect(await cellsOf(fixture(written(rows, form)))).toEqual(usedPart(rows));
    }),
    { numRuns: 400, seed: 20261122 },
  );
});
