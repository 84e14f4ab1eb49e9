import { showsDay } from '../../spec/place/date-system';
import type { XmlElement } from '../xml/outline';
import { attribute, listed, sourceOf } from '../xml/outline';
import { splice, withAttribute } from '../xml/splice';
import type { StyleSection } from './style-section';

/** What a cell format that shows days is made with. */
interface Making {
  readonly source: string;
  readonly root: XmlElement;
  readonly formatId: (code: string) => number;
  readonly cellFormats: StyleSection;
}

/** Excel's own formats that show a day; those of 27 to 58 do so in some languages only. */
const builtInDays: ReadonlySet<number> = new Set([14, 15, 16, 17, 22]);

/** Gives a cell format that shows days and looks like another in everything else; one that shows days already stays itself. */
export function datedFormats({ source, root, formatId, cellFormats }: Making): (index: number, format: string) => number {
  const formats = listed(root, 'cellXfs', 'xf');
  const codes = new Map(listed(root, 'numFmts', 'numFmt').map((element) => [Number(attribute(element, 'numFmtId')), attribute(element, 'formatCode') ?? '']));
  const isDated = (id: number): boolean => builtInDays.has(id) || showsDay(codes.get(id) ?? '');
  return (index, format) => {
    const like = formats[index];
    const id = String(formatId(format));
    if (!like) return cellFormats.indexOf(`<${root.prefix}xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`);
    if (isDated(Number(attribute(like, 'numFmtId') ?? 0))) return index;
    const changed = splice(source, [withAttribute(source, like, 'applyNumberFormat', '1'), withAttribute(source, like, 'numFmtId', id)]);
    return cellFormats.indexOf(sourceOf(changed, { ...like, end: like.end + changed.length - source.length }));
  };
}
