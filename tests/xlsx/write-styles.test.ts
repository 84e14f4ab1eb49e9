import { openStyleSheet } from '../../src/xlsx/styles/style-sheet';
import { emptyStyles } from '../../src/xlsx/styles/empty-styles';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const restyled = (xml: string, use: (styles: ReturnType<typeof openStyleSheet>) => void): string => {
  const styles = openStyleSheet(xml, 'styles.xml');
  use(styles);
  return styles.xml();
};

describe('styles', () => {
  const use = (styles: ReturnType<typeof openStyleSheet>): number[] => [
    styles.cell({ bold: true, size: 14, color: '1F3864' }),
    styles.cell({ fill: 'FFFFFF', format: '0.0%' }),
    styles.cell({ format: '#,##0.00' }),
    styles.differential({ color: '9C0006' }),
  ];

  it('are only added: what was there keeps its number', () => {
    const once = restyled(emptyStyles, use);
    expect(once).toContain('<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf ');
    expect(once).toContain('<fonts count="2"><font><sz val="11"/>');
    expect(once).toContain('<dxfs count="1"><dxf>');
  });

  it('that a workbook has already are found again, so that a second run adds nothing', () => {
    const once = restyled(emptyStyles, use);
    expect(restyled(once, use)).toBe(once);
  });

  it('left out are the default', () => {
    const styles = openStyleSheet(emptyStyles, 'styles.xml');
    expect([styles.cell(undefined), styles.cell({})]).toEqual([0, 0]);
    expect(styles.xml()).toBe(emptyStyles);
  });

  it('use the built-in number formats, and a format of the workbook under its own number', () => {
    const xml = emptyStyles.replace('<fonts', '<numFmts count="1"><numFmt numFmtId="177" formatCode="0.0%"/></numFmts><fonts');
    const now = restyled(xml, (styles) => void [styles.cell({ format: '0.0%' }), styles.cell({ format: '0%' }), styles.cell({ format: 'dd-mm-yyyy' })]);
    expect([...now.matchAll(/<xf numFmtId="(\d+)"/g)].map((m) => m[1])).toEqual(['0', '0', '177', '9', '178']);
    expect(now).toContain('<numFmts count="2">');
  });

  it('take over the font of the workbook', () => {
    const xml = emptyStyles.replace('<sz val="11"/><color theme="1"/><name val="Calibri"/>', '<sz val="10"/><name val="Arial"/>');
    expect(restyled(xml, (styles) => void styles.cell({ bold: true }))).toContain('<font><b/><sz val="10"/><name val="Arial"/><family val="2"/><scheme val="minor"/></font>');
  });

  it('keep the prefix of the producer and make missing lists in the order of the schema', () => {
    const xml = `<x:styleSheet xmlns:x="${main}"><x:fonts count="1"><x:font/></x:fonts><x:cellXfs count="1"><x:xf/></x:cellXfs><x:extLst/></x:styleSheet>`;
    const now = restyled(xml, use);
    expect([...now.matchAll(/<x:(numFmts|fonts|fills|cellXfs|dxfs|extLst)\b/g)].map((m) => m[1])).toEqual(['numFmts', 'fonts', 'fills', 'cellXfs', 'dxfs', 'extLst']);
    expect(now).not.toMatch(/<(?!x:|\/x:)/);
  });
});
