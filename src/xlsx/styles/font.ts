import type { Style } from '../../spec/style';
import type { XmlElement } from '../xml/outline';
import { child, sourceOf } from '../xml/outline';

/** The default font of a workbook, in its own words, so that Koers's sheets look like the user's. */
export interface BaseFont {
  readonly size: string;
  readonly color: string;
  /** Name, family, character set and scheme. */
  readonly face: string;
}

const faceParts = ['name', 'family', 'charset', 'scheme'];

/** Reads the default font; what it lacks is Calibri 11. */
export function baseFont(xml: string, root: XmlElement, font: XmlElement | undefined): BaseFont {
  const source = (local: string): string => {
    const found = font && child(font, local);
    return found ? sourceOf(xml, found) : '';
  };
  const p = root.prefix;
  const face = faceParts.map(source).join('');
  return {
    size: source('sz') || `<${p}sz val="11"/>`,
    color: source('color'),
    face: source('name') === '' ? `<${p}name val="Calibri"/><${p}family val="2"/>` : face,
  };
}

/** True when the style asks for another font than the default. */
export const hasFont = (style: Style): boolean =>
  style.size !== undefined || style.bold === true || style.italic === true || style.underline === true || style.color !== undefined;

/** The font of a style, its children in the order that Excel writes. */
export function fontXml(p: string, style: Style, base: BaseFont): string {
  const marks = (style.bold ? `<${p}b/>` : '') + (style.italic ? `<${p}i/>` : '') + (style.underline ? `<${p}u/>` : '');
  const size = style.size === undefined ? base.size : `<${p}sz val="${style.size}"/>`;
  const color = style.color === undefined ? base.color : `<${p}color rgb="FF${style.color}"/>`;
  return `<${p}font>${marks}${size}${color}${base.face}</${p}font>`;
}
