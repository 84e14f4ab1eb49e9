import type { XmlElement } from '../../../src/xlsx/xml/outline';
import { attribute, child } from '../../../src/xlsx/xml/outline';

/** The colours of the Office theme in the order in which files number them: light and dark change places. */
const officeTheme = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72'];

const indexed = [
  '000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF', '000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF',
  '800000', '008000', '000080', '808000', '800080', '008080', 'C0C0C0', '808080', '9999FF', '993366', 'FFFFCC', 'CCFFFF', '660066', 'FF8080', '0066CC', 'CCCCFF',
  '000080', 'FF00FF', 'FFFF00', '00FFFF', '800080', '800000', '008080', '0000FF', '00CCFF', 'CCFFFF', 'CCFFCC', 'FFFF99', '99CCFF', 'FF99CC', 'CC99FF', 'FFCC99',
  '3366FF', '33CCCC', '99CC00', 'FFCC00', 'FF9900', 'FF6600', '666699', '969696', '003366', '339966', '003300', '333300', '993300', '993366', '333399', '333333', '000000', 'FFFFFF',
];

/** Reads colours as a workbook writes them: by themselves, by their number, or from the theme with a tint. */
export type ColorReader = (element: XmlElement | undefined) => string | undefined;

/** `theme` is the outline of the theme part. */
export function colorReader(theme: XmlElement | undefined): ColorReader {
  const colors = themeColors(theme) ?? officeTheme;
  return (element) => {
    if (element === undefined) return undefined;
    const own = colorText(element, colors);
    const tint = Number(attribute(element, 'tint') ?? 0);
    return own === undefined ? undefined : `#${tinted(own, tint)}`.toUpperCase();
  };
}

function colorText(element: XmlElement, theme: readonly string[]): string | undefined {
  const [rgb, number, place] = [attribute(element, 'rgb'), attribute(element, 'indexed'), attribute(element, 'theme')];
  if (rgb !== undefined) return rgb.slice(-6);
  if (place !== undefined) return theme[Number(place)];
  return number === undefined ? undefined : indexed[Number(number)];
}

function themeColors(theme: XmlElement | undefined): readonly string[] | undefined {
  const scheme = theme && child(theme, 'themeElements') && child(child(theme, 'themeElements')!, 'clrScheme');
  if (!scheme) return undefined;
  const one = (name: string, otherwise: string): string => {
    const color = child(scheme, name)?.children[0];
    return (color && (attribute(color, 'lastClr') ?? attribute(color, 'val'))) ?? otherwise;
  };
  return ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'].map((name, i) => one(name, officeTheme[i]!));
}

/** Towards white for a positive tint, towards black for a negative one. */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const towards = tint > 0 ? 255 : 0;
  const parts = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return parts.map((part) => Math.round(part + (towards - part) * Math.abs(tint)).toString(16).padStart(2, '0')).join('');
}
