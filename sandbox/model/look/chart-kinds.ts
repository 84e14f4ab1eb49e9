/** A part of a chart: its properties with the values that Excel begins with, and the parts inside it. */
export interface PartKind {
  readonly scalars?: Readonly<Record<string, unknown>>;
  /** Properties that the add-in cannot set. */
  readonly fixed?: Readonly<Record<string, unknown>>;
  readonly parts?: Readonly<Record<string, string>>;
  /** Values that a property accepts, where not every one of its type. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
}

const places = ['Invalid', 'Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'];
const markers = ['Invalid', 'Automatic', 'None', 'Square', 'Diamond', 'Triangle', 'X', 'Star', 'Dot', 'Dash', 'Circle', 'Plus', 'Picture'];
const lineStyles = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Grey25', 'Grey50', 'Grey75', 'Automatic', 'RoundDot'];
const labelPlaces = ['High', 'Low', 'NextToAxis', 'None'];
const ticks = ['None', 'Cross', 'Inside', 'Outside'];

/** The parts of a chart by the name of their type. */
export const partKinds: Readonly<Record<string, PartKind>> = {
  ChartFont: { scalars: { Bold: false, Color: '#595959', Italic: false, Name: 'Calibri', Size: 9, Underline: 'None' } },
  ChartLineFormat: { scalars: { Color: '', LineStyle: 'Automatic', Weight: 0.75 }, choices: { LineStyle: lineStyles } },
  ChartBorder: { scalars: { Color: '', LineStyle: 'Automatic', Weight: 0.75 }, choices: { LineStyle: lineStyles } },
  ChartFill: {},
  ChartTitleFormat: { parts: { Font: 'ChartFont', Fill: 'ChartFill', Border: 'ChartBorder' } },
  ChartTitle: {
    scalars: { Visible: true, Text: '', Overlay: false, HorizontalAlignment: 'Center', VerticalAlignment: 'Center', TextOrientation: 0, Position: 'Top', ShowShadow: false, Top: 6, Left: 120 },
    fixed: { Width: 120, Height: 20 },
    parts: { Format: 'ChartTitleFormat' },
    choices: { Position: ['Automatic', 'Top', 'Bottom', 'Left', 'Right'], HorizontalAlignment: ['Center', 'Left', 'Right', 'Justify', 'Distributed'] },
  },
  ChartLegendFormat: { parts: { Font: 'ChartFont', Fill: 'ChartFill', Border: 'ChartBorder' } },
  ChartLegend: { scalars: { Visible: true, Position: 'Bottom', Overlay: false, ShowShadow: false, Left: 0, Top: 0, Width: 100, Height: 20 }, parts: { Format: 'ChartLegendFormat' }, choices: { Position: places } },
  ChartAreaFormat: { scalars: { RoundedCorners: false, ColorScheme: 'ColorfulPalette1' }, parts: { Fill: 'ChartFill', Font: 'ChartFont', Border: 'ChartBorder' } },
  ChartPlotAreaFormat: { parts: { Fill: 'ChartFill', Border: 'ChartBorder' } },
  ChartPlotArea: { scalars: { Left: 0, Top: 0, Width: 300, Height: 180, InsideLeft: 0, InsideTop: 0, InsideWidth: 280, InsideHeight: 160, Position: 'Automatic' }, parts: { Format: 'ChartPlotAreaFormat' } },
  ChartDataLabelFormat: { parts: { Font: 'ChartFont', Fill: 'ChartFill', Border: 'ChartBorder' } },
  ChartDataLabels: {
    scalars: {
      Position: 'OutsideEnd', ShowValue: true, ShowSeriesName: false, ShowCategoryName: false, ShowLegendKey: false, ShowPercentage: false, ShowBubbleSize: false, Separator: ', ', NumberFormat: 'General',
      LinkNumberFormat: true, TextOrientation: 0, AutoText: true, HorizontalAlignment: 'Center', VerticalAlignment: 'Center',
    },
    parts: { Format: 'ChartDataLabelFormat' },
  },
  ChartGridlinesFormat: { parts: { Line: 'ChartLineFormat' } },
  ChartGridlines: { scalars: { Visible: false }, parts: { Format: 'ChartGridlinesFormat' } },
  ChartAxisTitleFormat: { parts: { Font: 'ChartFont', Fill: 'ChartFill', Border: 'ChartBorder' } },
  ChartAxisTitle: { scalars: { Text: '', Visible: false, TextOrientation: 0 }, parts: { Format: 'ChartAxisTitleFormat' } },
  ChartAxisFormat: { parts: { Fill: 'ChartFill', Font: 'ChartFont', Line: 'ChartLineFormat' } },
  ChartAxis: {
    scalars: {
      Maximum: '', Minimum: '', MajorUnit: '', MinorUnit: '', DisplayUnit: 'None', ShowDisplayUnitLabel: false, CategoryType: 'Automatic', ScaleType: 'Linear', LogBase: 10, ReversePlotOrder: false,
      Crosses: 'Automatic', Visible: true, IsBetweenCategories: true, MajorTickMark: 'None', MinorTickMark: 'None', TickMarkSpacing: 1, TickLabelPosition: 'NextToAxis', TickLabelSpacing: '', Alignment: 'Center',
      MultiLevel: false, NumberFormat: 'General', LinkNumberFormat: true, Offset: 100, TextOrientation: 0, Position: 'Automatic', BaseTimeUnit: 'Days', MajorTimeUnitScale: 'Days', MinorTimeUnitScale: 'Days',
    },
    fixed: { CrossesAt: 0, CustomDisplayUnit: 0, Left: 0, Top: 0, Width: 0, Height: 0, PositionAt: 0 },
    parts: { Format: 'ChartAxisFormat', MajorGridlines: 'ChartGridlines', MinorGridlines: 'ChartGridlines', Title: 'ChartAxisTitle' },
    choices: { TickLabelPosition: labelPlaces, MajorTickMark: ticks, MinorTickMark: ticks, Crosses: ['Automatic', 'Maximum', 'Minimum', 'Custom'], CategoryType: ['Automatic', 'TextAxis', 'DateAxis'] },
  },
  ChartSeriesFormat: { parts: { Fill: 'ChartFill', Line: 'ChartLineFormat' } },
  ChartSeries: {
    scalars: {
      HasDataLabels: false, Filtered: false, MarkerSize: 5, MarkerStyle: 'Automatic', ShowShadow: false, MarkerBackgroundColor: '', MarkerForegroundColor: '', Smooth: false, PlotOrder: 1, GapWidth: 219, DoughnutHoleSize: 75,
      AxisGroup: 'Primary', Explosion: 0, FirstSliceAngle: 0, InvertIfNegative: false, BubbleScale: 100, Overlap: -27, VaryByCategories: false, ShowLeaderLines: false, InvertColor: '',
    },
    parts: { Format: 'ChartSeriesFormat', DataLabels: 'ChartDataLabels' },
    choices: { AxisGroup: ['Primary', 'Secondary'], MarkerStyle: markers },
  },
  Chart: {
    scalars: { CategoryLabelLevel: 0, SeriesNameLevel: 0, DisplayBlanksAs: 'NotPlotted', PlotBy: 'Columns', PlotVisibleOnly: true, ShowAllFieldButtons: false, ShowDataLabelsOverMaximum: true, Style: 201 },
    parts: { Title: 'ChartTitle', Legend: 'ChartLegend', Format: 'ChartAreaFormat', PlotArea: 'ChartPlotArea', DataLabels: 'ChartDataLabels' },
    choices: { DisplayBlanksAs: ['NotPlotted', 'Zero', 'Interplotted'], PlotBy: ['Rows', 'Columns'] },
  },
};
