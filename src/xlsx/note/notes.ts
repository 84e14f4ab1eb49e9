import { cellName } from '../../core/cell-name';
import type { PlacedNote } from '../../spec/place/placed-notes';
import { escapeText } from '../xml/escape';
import { mainNamespace, xmlDeclaration } from '../xml/namespaces';

/** The comments part. */
export function commentsXml(notes: readonly PlacedNote[]): string {
  const font = '<rPr><sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/></rPr>';
  const one = ({ row, column, text }: PlacedNote): string =>
    `<comment ref="${cellName(row, column)}" authorId="0"><text><r>${font}<t xml:space="preserve">${escapeText(text)}</t></r></text></comment>`;
  return `${xmlDeclaration}<comments xmlns="${mainNamespace}"><authors><author>Koers</author></authors><commentList>${notes.map(one).join('')}</commentList></comments>`;
}
