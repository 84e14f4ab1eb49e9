import { columnName } from '../../core/cell-name';
import { rangeName } from '../../spec/place/cell-reference';
import { quotedSheet } from '../../spec/place/sheet-reference';
import type { Sparkline } from '../../spec/sparkline';
import { escapeXml } from '../xml/escape';
import { excel2009, excelFormulas } from '../xml/namespaces';

/** All that one group has in common. */
const groupOf = ({ kind, color, lastColor }: Sparkline): string => JSON.stringify([kind, color, lastColor]);

/** The type is left out for lines: that is what a group without one is. */
const typeXml = { column: ' type="column"', line: ' lineWeight="1.5"' } as const;

const colorXml = (name: string, color: string): string => `<x14:color${name} rgb="FF${color}"/>`;

const sparklineXml = ({ row, column, values }: Sparkline, sheetName: string): string =>
  `<x14:sparkline><xm:f>${escapeXml(`${quotedSheet(sheetName)}!${rangeName(values)}`)}</xm:f><xm:sqref>${columnName(column)}${row}</xm:sqref></x14:sparkline>`;

function groupXml(group: readonly Sparkline[], sheetName: string): string {
  const [first] = group;
  if (!first) return '';
  const { kind, color, lastColor } = first;
  const colors = [['Series', color], ['Negative', color], ['Axis', color], ['Markers', color], ['First', color], ['Last', lastColor], ['High', color], ['Low', color]] as const;
  return (
    `<x14:sparklineGroup${typeXml[kind]} displayEmptyCellsAs="gap" last="1" displayHidden="1">` +
    `${colors.map(([name, value]) => colorXml(name, value)).join('')}` +
    `<x14:sparklines>${group.map((one) => sparklineXml(one, sheetName)).join('')}</x14:sparklines></x14:sparklineGroup>`
  );
}

/**
 * The extension of a worksheet with its sparklines, '' without any. Those of one look are one group, which Excel changes together.
 * @see [MS-XLSX] CT_SparklineGroups; the order of the colours is that of its schema
 */
export function sparklinesXml(sparklines: readonly Sparkline[], sheetName: string): string {
  if (sparklines.length === 0) return '';
  const groups = new Map<string, Sparkline[]>();
  for (const one of sparklines) groups.set(groupOf(one), [...(groups.get(groupOf(one)) ?? []), one]);
  const body = [...groups.values()].map((group) => groupXml(group, sheetName)).join('');
  return `<ext xmlns:x14="${excel2009}" uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups xmlns:xm="${excelFormulas}">${body}</x14:sparklineGroups></ext>`;
}
