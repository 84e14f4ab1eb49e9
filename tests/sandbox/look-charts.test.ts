import type { SimulatedExcel } from '../../sandbox/node/start-excel';
import { chartSpecs } from '../../sandbox/book/spec-of-charts';
import { onSheet, openExcel, refusal } from './look-excel';

let excel: SimulatedExcel;
beforeEach(async () => {
  excel = await openExcel();
  await onSheet(excel, (sheet) => {
    sheet.getRange('A1:C4').values = [['Maand', 'Omzet', 'Doel'], ['jan', 10, 12], ['feb', 20, 18], ['mrt', 30, 24]];
  });
});
afterEach(() => {
  expect(excel.unimplemented).toEqual([]);
  excel.close();
});

const charts = () => chartSpecs(excel.book.active);
const add = (sheet: Excel.Worksheet): Excel.Chart => sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Columns');

describe('charts', () => {
  it('take a series per column, with names and categories from the edges', async () => {
    const read = await onSheet(excel, async (sheet, context) => {
      const chart = add(sheet);
      chart.series.load('items/name,items/chartType');
      chart.load('name,legend/visible');
      await context.sync();
      return [chart.name, chart.legend.visible, chart.series.items.map(({ name, chartType }) => [name, chartType])];
    });
    expect(read).toEqual(['Chart 1', true, [['Omzet', 'ColumnClustered'], ['Doel', 'ColumnClustered']]]);
    const column = (left: number) => ({ top: 2, left, bottom: 4, right: left });
    expect(charts()[0]).toMatchObject({ kind: 'column', categories: column(1), series: [{ values: column(2) }, { values: column(3) }] });
  });

  it('of columns and a line on a second axis are told as such', async () => {
    await onSheet(excel, (sheet) => {
      const chart = add(sheet);
      chart.title.text = 'Omzet en doel';
      chart.axes.valueAxis.numberFormat = '#,##0';
      const [sales, goal] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
      sales.format.fill.setSolidColor('#1F3864');
      goal.chartType = 'LineMarkers';
      goal.axisGroup = 'Secondary';
      goal.format.line.color = '#C55A11';
      chart.axes.getItem('Value', 'Secondary').numberFormat = '0%';
      chart.setPosition('E2', 'J12');
      chart.legend.visible = false;
    });
    expect(charts()).toEqual([
      {
        kind: 'column', title: 'Omzet en doel', description: '', place: { top: 2, left: 5, bottom: 12, right: 10 }, categories: { top: 2, left: 1, bottom: 4, right: 1 },
        series: [
          { name: 'Omzet', values: { top: 2, left: 2, bottom: 4, right: 2 }, color: '1F3864' },
          { name: 'Doel', values: { top: 2, left: 3, bottom: 4, right: 3 }, color: 'C55A11', line: true, secondaryAxis: true },
        ],
        format: '#,##0', secondaryFormat: '0%', legend: false,
      },
    ]);
  });

  it('follow the cells that they read and stand on', async () => {
    await onSheet(excel, (sheet) => {
      add(sheet).setPosition('A6', 'C10');
      sheet.getRange('1:2').insert('Down');
    });
    expect(charts()[0]).toMatchObject({ place: { top: 8, left: 1, bottom: 12, right: 3 }, series: [{ values: { top: 4, bottom: 6 } }, {}] });
  });

  it('stay on their cells when a column gets wider', async () => {
    await onSheet(excel, (sheet) => {
      add(sheet).setPosition('E2', 'J12');
      sheet.getRange('A:A').format.columnWidth = 200;
    });
    expect(charts()[0]?.place).toEqual({ top: 2, left: 5, bottom: 12, right: 10 });
  });

  it('have no second axis without a series on it', async () => {
    expect(await refusal(onSheet(excel, (sheet) => void (add(sheet).axes.getItem('Value', 'Secondary').numberFormat = '0%')))).toBe('ItemNotFound');
  });

  it('are copied with their sheet, and read the copy', async () => {
    await onSheet(excel, (sheet) => {
      add(sheet);
      sheet.copy('End');
    });
    expect(chartSpecs(excel.book.sheets[1]!)[0]?.series).toHaveLength(2);
  });

  it('are gone when deleted', async () => {
    await onSheet(excel, async (sheet, context) => {
      add(sheet);
      sheet.charts.load('items/name');
      await context.sync();
      sheet.charts.items.forEach((chart) => chart.delete());
    });
    expect(charts()).toEqual([]);
  });
});
