/** A cell to be selected: its place and its name. */
interface SelectedCell {
  readonly top: number;
  readonly left: number;
  readonly name: string;
}

// What a small screen shows from A1; a cell beyond it would open out of view.
const rowsInView = 25;
const columnsInView = 10;

const headOrder = ['sheetPr', 'dimension'];

/** The source of a sheet that is opened on a cell. Only what stands in front of its rows is looked at. */
export function selectedView(xml: string, cell: SelectedCell): string {
  const head = xml.slice(0, xml.search(/<(?:\w+:)?sheetData\b/));
  const rest = xml.slice(head.length);
  const prefix = /<(\w+:)?sheetData\b/.exec(rest)?.[1] ?? '';
  const view = new RegExp(`<${prefix}sheetView\\b([^>]*?)(?:/>|>([^]*?)</${prefix}sheetView>)`);
  if (view.test(head)) return head.replace(view, (_, attributes: string, inside = '') => viewXml(prefix, attributes, inside, cell)) + rest;
  const views = `<${prefix}sheetViews>${viewXml(prefix, ' workbookViewId="0"', '', cell)}</${prefix}sheetViews>`;
  const at = headOrder.reduce((end, name) => Math.max(end, endOf(head, prefix + name)), head.indexOf('>', head.search(new RegExp(`<${prefix}worksheet\\b`))) + 1);
  return head.slice(0, at) + views + head.slice(at) + rest;
}

/** Where an element ends; 0 when it is not there. */
function endOf(head: string, name: string): number {
  const found = new RegExp(`<${name}\\b[^>]*?(?:/>|>[^]*?</${name}>)`).exec(head);
  return found === null ? 0 : found.index + found[0].length;
}

const without = (attributes: string, name: string): string => attributes.replace(new RegExp(`\\s${name}=("[^"]*"|'[^']*')`), '');

function viewXml(p: string, attributes: string, inside: string, cell: SelectedCell): string {
  const pane = new RegExp(`<${p}pane\\b[^>]*/>`).exec(inside)?.[0] ?? '';
  const active = /\sactivePane=["'](\w+)/.exec(pane)?.[1];
  const others = inside.replace(pane, '').replace(new RegExp(`<${p}selection\\b[^>]*/>`, 'g'), (selection) => ((/\spane=["'](\w+)/.exec(selection)?.[1] ?? 'topLeft') === (active ?? 'topLeft') ? '' : selection));
  const selection = `<${p}selection${active === undefined ? '' : ` pane="${active}"`} activeCell="${cell.name}" sqref="${cell.name}"/>`;
  const tag = `${without(without(attributes, 'tabSelected'), 'topLeftCell')} tabSelected="1"${pane === '' ? corner(cell) : ''}`;
  return `<${p}sheetView${tag}>${scrolled(pane, cell)}${selection}${others}</${p}sheetView>`;
}

const isFar = ({ top, left }: SelectedCell): boolean => top > rowsInView || left > columnsInView;

const corner = (cell: SelectedCell): string => (isFar(cell) ? ` topLeftCell="${cell.name}"` : '');

/** The pane below and beside the frozen cells, scrolled to a cell that lies far away. */
const scrolled = (pane: string, cell: SelectedCell): string =>
  pane !== '' && isFar(cell) && / state=["']frozen/.test(pane) ? pane.replace(/(\stopLeftCell=)("[^"]*"|'[^']*')/, `$1"${cell.name}"`) : pane;
