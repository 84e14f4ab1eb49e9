import type { Chart } from '../../spec/chart';
import { escapeTextAttribute } from '../xml/escape';
import { chartNamespace, drawingNamespace, officeRelations, sheetDrawingNamespace, xmlDeclaration } from '../xml/namespaces';

const corner = (name: string, column: number, row: number): string =>
  `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;

/** The drawing of a sheet: places its charts, of which `rId1`, `rId2` … are the relationships in the same order. */
export function drawingXml(charts: readonly Chart[]): string {
  const anchors = charts.map((chart, i) => anchorXml(chart, i + 1)).join('');
  return `${xmlDeclaration}<xdr:wsDr xmlns:xdr="${sheetDrawingNamespace}" xmlns:a="${drawingNamespace}">${anchors}</xdr:wsDr>`;
}

function anchorXml({ place, title, description }: Chart, number: number): string {
  const name = escapeTextAttribute(title === '' ? `Chart ${number}` : title);
  return (
    `<xdr:twoCellAnchor editAs="oneCell">${corner('from', place.left - 1, place.top - 1)}${corner('to', place.right, place.bottom)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number + 1}" name="${name}" descr="${escapeTextAttribute(description)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${chartNamespace}"><c:chart xmlns:c="${chartNamespace}" xmlns:r="${officeRelations}" r:id="rId${number}"/></a:graphicData></a:graphic>` +
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}
