import type { PlacedNote } from '../../spec/place/placed-notes';

// Excel only shows a note that has a shape in this old drawing language.
const head =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">';
const shapeType =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

const charactersPerLine = 34;
const pointsPerLine = 12;
const shapesPerBlock = 1024;
const rowsPerPoint = 1 / 15;

/** The boxes of the notes. `sheetId` keeps the shape numbers of sheets apart. */
export function noteShapes(notes: readonly PlacedNote[], sheetId: number): string {
  const shapes = notes.map((note, i) => shape(note, shapesPerBlock * sheetId + i + 1));
  return `${head}<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${sheetId}"/></o:shapelayout>${shapeType}${shapes.join('')}</xml>`;
}

/** How high a box must be to show the whole text. */
function boxHeight(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / charactersPerLine)), 0);
  return Math.min(400, lines * pointsPerLine + 12);
}

function shape({ row, column, text }: PlacedNote, number: number): string {
  const height = boxHeight(text);
  const top = Math.max(0, row - 2);
  const anchor = [column, 12, top, 4, column + 3, 0, top + Math.ceil(height * rowsPerPoint), 4].join(', ');
  const style = `position:absolute;margin-left:60pt;margin-top:2pt;width:180pt;height:${height}pt;z-index:${number % shapesPerBlock};visibility:hidden`;
  return (
    `<v:shape id="_x0000_s${number}" type="#_x0000_t202" style="${style}" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
    `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`
  );
}
