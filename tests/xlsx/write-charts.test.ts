import type { Chart } from '../../src/spec/chart';
import { textOf } from './write-package';
import { sheetSpec, tableSpec } from './write-spec';
import { newParts } from './write-workbooks';

const column = (c: number) => ({ top: 2, left: c, bottom: 4, right: c });
const chart = (parts: Partial<Chart>): Chart => ({
  kind: 'column',
  title: 'Bonus',
  description: 'Bonus per persoon',
  place: { top: 6, left: 1, bottom: 20, right: 5 },
  categories: column(1),
  series: [{ name: 'Bonus', values: column(2), color: '1F3864' }],
  format: '0',
  legend: false,
  ...parts,
});
const rows = [['Anna', 10], ['Bram', { error: '#N/A' }], ['Cor', { formula: 'B2*2', value: 20 }]] as const;
const chartXml = async (parts: Partial<Chart>): Promise<string> => textOf(await newParts(sheetSpec({ tables: [tableSpec({ rows })], charts: [chart(parts)] })), 'xl/charts/chart1.xml');
const axes = (xml: string): string[] => [...xml.matchAll(/<c:(catAx|valAx)>/g)].map((m) => m[1] ?? '');

describe('a chart', () => {
  it('points at the cells and carries what they show; a missing figure is a gap, not a zero', async () => {
    const xml = await chartXml({});
    expect(xml).toContain("<c:f>'Koers Bonus'!$B$2:$B$4</c:f>");
    expect(xml).toContain('<c:ptCount val="3"/><c:pt idx="0"><c:v>10</c:v></c:pt><c:pt idx="2"><c:v>20</c:v></c:pt>');
    expect(xml).toContain('<c:pt idx="1"><c:v>Bram</c:v></c:pt>');
    expect(xml).toContain('<c:dispBlanksAs val="gap"/>');
  });

  it('draws lines over columns, on a second axis where asked', async () => {
    const series = [{ name: 'Lijn', values: column(2), color: 'C55A11', line: true, secondaryAxis: true }, { name: 'Kolom', values: column(2), color: '1F3864' }] as const;
    const xml = await chartXml({ series, secondaryFormat: '0%' });
    expect(xml.indexOf('<c:barChart>')).toBeLessThan(xml.indexOf('<c:lineChart>'));
    expect(axes(xml)).toEqual(['catAx', 'valAx', 'valAx', 'catAx']);
    expect(xml).toContain('<c:numFmt formatCode="0%" sourceLinked="0"/>');
  });

  it('has one pair of axes when every series asks for the second', async () => {
    expect(axes(await chartXml({ series: [{ name: 'x', values: column(2), color: '1F3864', secondaryAxis: true }] }))).toEqual(['catAx', 'valAx']);
  });

  it.each([
    ['column', '<c:barDir val="col"/><c:grouping val="clustered"/>'],
    ['bar', '<c:barDir val="bar"/><c:grouping val="clustered"/>'],
    ['stackedColumn', '<c:barDir val="col"/><c:grouping val="stacked"/>'],
    ['line', '<c:lineChart><c:grouping val="standard"/>'],
  ] as const)('of kind %s is native', async (kind, xml) => {
    expect(await chartXml({ kind })).toContain(xml);
  });

  it('with horizontal bars reads from top to bottom', async () => {
    expect(await chartXml({ kind: 'bar' })).toContain('<c:orientation val="maxMin"/>');
  });

  it.each([
    [2, 300],
    [6, 150],
    [24, 60],
  ])('with %d bars leaves a gap of %d percent between them', async (count, gap) => {
    expect(await chartXml({ categories: { top: 2, left: 1, bottom: count + 1, right: 1 } })).toContain(`<c:gapWidth val="${gap}"/>`);
  });

  it('tells a screen reader what it shows', async () => {
    const parts = await newParts(sheetSpec({ charts: [chart({ description: 'Bonus <per> persoon' })] }));
    expect(textOf(parts, 'xl/drawings/drawing1.xml')).toContain('descr="Bonus &lt;per&gt; persoon"');
  });

  it('begins its axis at 0 where that is asked, else where the program thinks best', async () => {
    expect(await chartXml({ fromZero: true })).toContain('<c:valAx><c:axId val="112"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>');
    expect(await chartXml({})).not.toContain('<c:min ');
  });

  it('without title has none, not even Excel’s own', async () => {
    expect(await chartXml({ title: '' })).toContain('<c:autoTitleDeleted val="1"/>');
  });
});
