import { drawingNamespace, xmlDeclaration } from '../xml/namespaces';

const color = (name: string, rgb: string): string => `<a:${name}><a:srgbClr val="${rgb}"/></a:${name}>`;
const systemColor = (name: string, system: string, rgb: string): string => `<a:${name}><a:sysClr val="${system}" lastClr="${rgb}"/></a:${name}>`;
const fonts = (kind: string, face: string): string => `<a:${kind}><a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/></a:${kind}>`;
const three = (xml: string): string => xml.repeat(3);

const placeholder = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';

/** The theme of a new workbook: the colours and the fonts that Office has used since 2013. */
export const officeTheme =
  `${xmlDeclaration}<a:theme xmlns:a="${drawingNamespace}" name="Office"><a:themeElements><a:clrScheme name="Office">` +
  systemColor('dk1', 'windowText', '000000') +
  systemColor('lt1', 'window', 'FFFFFF') +
  color('dk2', '44546A') +
  color('lt2', 'E7E6E6') +
  ['4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'].map((rgb, i) => color(`accent${i + 1}`, rgb)).join('') +
  color('hlink', '0563C1') +
  color('folHlink', '954F72') +
  `</a:clrScheme><a:fontScheme name="Office">${fonts('majorFont', 'Calibri Light')}${fonts('minorFont', 'Calibri')}</a:fontScheme>` +
  `<a:fmtScheme name="Office"><a:fillStyleLst>${three(placeholder)}</a:fillStyleLst><a:lnStyleLst>` +
  [6350, 12700, 19050].map((width) => `<a:ln w="${width}">${placeholder}</a:ln>`).join('') +
  `</a:lnStyleLst><a:effectStyleLst>${three('<a:effectStyle><a:effectLst/></a:effectStyle>')}</a:effectStyleLst><a:bgFillStyleLst>${three(placeholder)}</a:bgFillStyleLst></a:fmtScheme>` +
  '</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>';
