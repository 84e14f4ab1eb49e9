import type { XmlElement } from '../../../src/xlsx/xml/outline';
import { attribute, listed } from '../../../src/xlsx/xml/outline';
import { parseBox } from '../../model/address';
import { areaOf } from '../../model/look/area';
import { Comments } from '../../model/look/comments';
import type { Worksheet } from '../../model/worksheet';
import { unescaped } from './unescaped';

/** The notes of a sheet, from its comments part; the model has one kind for notes and comments. */
export function loadNotes(sheet: Worksheet, root: XmlElement): void {
  for (const comment of listed(root, 'commentList', 'comment')) {
    const box = parseBox(attribute(comment, 'ref') ?? '');
    const text = unescaped(textOf(comment)).trim();
    if (box && text !== '') sheet.layer(Comments).add(areaOf(box), text);
  }
}

const textOf = (element: XmlElement): string => (element.local === 't' ? element.text : element.children.map(textOf).join(''));
