import { cellName } from '../../src/core/cell-name';
import type { CellEdit } from '../../src/xlsx/edit/set-cells';
import { escapeXml } from '../../src/xlsx/xml/escape';
import { parseBox } from '../model/address';
import type { Worksheet } from '../model/worksheet';

const cells = /<((?:\w+:)?)c(\s[^>]*?)>([^]*?)<\/\1c>/g;
const ownFormula = /<((?:\w+:)?)f(?:\s[^>]*?)?(?:\/>|>[^]*?<\/\1f>)/;
const sharedFormula = /<((?:\w+:)?)f\s[^>]*?t="shared"[^>]*?(?:\/>|>[^]*?<\/\1f>)/;

/**
 * Takes the formulas out of cells that get something else. Formulas that several cells share are written out first: one of them
 * may be the one that the others lean on.
 */
export function makeWay(xml: string, edits: readonly CellEdit[], old: Worksheet): string {
  const changed = new Set(edits.filter(({ row, column }) => old.formulas.get(row - 1, column - 1) !== undefined).map(({ row, column }) => cellName(row, column)));
  if (changed.size === 0) return xml;
  return xml.replace(cells, (whole: string, _prefix: string, attributes: string) => {
    const name = /\sr="([A-Z]+\d+)"/.exec(attributes)?.[1] ?? '';
    if (changed.has(name)) return whole.replace(ownFormula, '');
    const box = parseBox(name);
    const formula = box && old.formulas.get(box.row, box.column)?.text;
    return formula === undefined ? whole : whole.replace(sharedFormula, (_formula, prefix: string) => `<${prefix}f>${escapeXml(formula.replace(/^=/, ''))}</${prefix}f>`);
  });
}
