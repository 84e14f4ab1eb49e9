/** The kinds of charts that the API can make. */
export const chartTypes = [
  'ColumnClustered', 'ColumnStacked', 'ColumnStacked100', 'BarClustered', 'BarStacked', 'BarStacked100', 'Line', 'LineStacked', 'LineStacked100', 'LineMarkers', 'LineMarkersStacked',
  'LineMarkersStacked100', 'Pie', 'PieExploded', 'PieOfPie', 'BarOfPie', 'Doughnut', 'DoughnutExploded', 'XYScatter', 'XYScatterSmooth', 'XYScatterSmoothNoMarkers', 'XYScatterLines',
  'XYScatterLinesNoMarkers', 'Area', 'AreaStacked', 'AreaStacked100', 'Radar', 'RadarMarkers', 'RadarFilled', 'Bubble', 'Waterfall', 'Histogram', 'Pareto', 'Boxwhisker', 'Treemap', 'Sunburst', 'Funnel',
] as const;
