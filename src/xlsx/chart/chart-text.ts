import { escapeXml } from '../xml/escape';

const face = '<a:latin typeface="Calibri"/><a:cs typeface="Calibri"/>';
const solid = (color: string): string => `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;

/** Small grey text for axes and legend. */
export const quietText = `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900" b="0">${solid('595959')}${face}</a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;

/** The title, at the left as a heading stands above a text; without one nothing takes its place. */
export function titleXml(title: string): string {
  if (title === '') return '<c:autoTitleDeleted val="1"/>';
  const look = `sz="1200" b="1"`;
  const run = `<a:r><a:rPr lang="en-US" ${look}>${solid('262626')}${face}</a:rPr><a:t>${escapeXml(title)}</a:t></a:r>`;
  const place = '<c:layout><c:manualLayout><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="0.012"/><c:y val="0.025"/></c:manualLayout></c:layout>';
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr algn="l"><a:defRPr ${look}/></a:pPr>${run}</a:p></c:rich></c:tx>${place}<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;
}

export const legendXml = `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${quietText}</c:legend>`;

/** A line in one colour, width in points. */
export const lineXml = (color: string, points: number): string => `<a:ln w="${Math.round(points * 12700)}" cap="rnd">${solid(color)}<a:round/></a:ln>`;

export const noLine = '<a:ln><a:noFill/></a:ln>';

export const solidFill = solid;
