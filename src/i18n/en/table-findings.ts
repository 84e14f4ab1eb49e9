import type { TableFindings } from '../../core/messages/table-findings';
import type { FindingTexts } from '../texts';
import { chooseColumn, chooseDateOrder, chooseSource } from './choose';

const inRows = (rows: number): string => (rows === 1 ? '' : ` It stands in ${rows} rows; this is the first.`);

export const tableFindings: FindingTexts<TableFindings> = {
  'cell.notANumber': ({ found, rows }) => ({
    problem: `“${found}” is not a number.${inRows(rows)}`,
    advice: 'Type only the number, for example 1234.50.',
  }),
  'cell.ambiguousNumber': ({ found, rows, withComma, withPoint }, format) => ({
    problem: `“${found}” is text and may be ${format.number(withComma, 6)} or ${format.number(withPoint, 6)}.${inRows(rows)}`,
    advice: 'Type it as a number, without a mark for the thousands. Until then the cell does not count.',
  }),
  'cell.notADate': ({ found, rows }) => ({
    problem: `“${found}” is not a date.${inRows(rows)}`,
    advice: 'Type a date that exists, for example 2026-12-31.',
  }),
  'cell.notATime': ({ found, rows }) => ({
    problem: `The time in “${found}” does not exist, and a measure counts hours from it.${inRows(rows)}`,
    advice: 'Type a time that exists, for example 2026-12-31 14:30. Until then the hours of this cell are not known; its day counts.',
  }),
  'cell.ambiguousDate': ({ found, rows, dayFirst, monthFirst }, format) => ({
    problem: `“${found}” is text and may be ${format.day(dayFirst)} or ${format.day(monthFirst)}.${inRows(rows)}`,
    advice: `Type the dates as dates, or ${chooseDateOrder} (or month-day-year).`,
  }),
  'cell.twoDigitYear': ({ found, rows }) => ({
    problem: `The date “${found}” has a year of two digits.${inRows(rows)}`,
    advice: 'Write the year in full, for example 2026-12-31.',
  }),
  'cell.dateOutOfRange': ({ found, rows }) => ({
    problem: `The number ${found} is no date between 1950 and 2100.${inRows(rows)}`,
    advice: 'Type a date, for example 2026-12-31, or choose another date column under Start in the Koers pane.',
  }),
  'cell.notAPeriod': ({ found, rows }) => ({
    problem: `“${found}” is not a period.${inRows(rows)}`,
    advice: 'Write 2026, 2026-H1, 2026-Q3 or 2026-09, or the name of a period in the Periods table.',
  }),
  'cell.notAChoice': ({ found, rows, choices }) => ({
    problem: `“${found}” is not one of the choices here.${inRows(rows)}`,
    advice: `Choose one of: ${choices.en}.`,
  }),
  'cell.notYesNo': ({ found, rows }) => ({
    problem: `“${found}” is neither yes nor no.${inRows(rows)}`,
    advice: 'Type yes or no.',
  }),
  'cell.error': ({ found, rows }) => ({
    problem: `The cell holds the error ${found}.${inRows(rows)}`,
    advice: 'Repair the formula or type the value. Until then the cell does not count.',
  }),
  'cell.uncalculated': ({ rows }) => ({
    problem: `The cell holds a formula that was never calculated.${inRows(rows)}`,
    advice: 'Open the workbook in Excel, save it and try again.',
  }),
  'cell.booleanNumber': ({ found, rows }) => ({
    problem: `The cell holds ${found} where a number belongs.${inRows(rows)}`,
    advice: 'Type the number.',
  }),
  'cell.dateAsAmount': ({ day, rows }, format) => ({
    problem: `The column of amounts holds a date: ${format.day(day)}.${inRows(rows)}`,
    advice: 'Type the amount. Until then the cell does not count. If it is the amount after all, type it with decimals as text, for example 46027.00.',
  }),
  'cell.belowMinimum': ({ found, rows, minimum }, format) => ({
    problem: `${format.number(Number(found), 6)} is less than is allowed.${inRows(rows)}`,
    advice: `Type a value of at least ${format.number(minimum, 6)}.`,
  }),
  'cell.aboveMaximum': ({ found, rows, maximum }, format) => ({
    problem: `${format.number(Number(found), 6)} is more than is allowed.${inRows(rows)}`,
    advice: maximum <= 2 ? `Type a percentage of at most ${format.percent(maximum)}, for example 80% or 0.8.` : `Type a value of at most ${format.number(maximum, 6)}.`,
  }),
  'cell.percentAboveHundred': ({ found, rows, canBeAmount }, format) => ({
    problem: `${format.number(found, 6)} is read as ${format.percent(found)}.${inRows(rows)}`,
    advice: `Type ${format.number(found, 6)}% if that is what you mean. ${canBeAmount ? 'If it is an amount per unit, it is right.' : 'If it is right, there is nothing to do.'}`,
  }),
  'cell.required': ({ column }) => ({
    problem: `The cell is empty, but ${column.en} is required.`,
    advice: 'Fill in the cell. Until then nothing that depends on this row is calculated.',
  }),
  'cell.spelling': ({ found, rows, used }) => ({
    problem: `“${found}” was taken to be “${used}”.${inRows(rows)}`,
    advice: 'If that is right, there is nothing to do. Otherwise correct the name.',
  }),
  'cell.ambiguousName': ({ found, rows, table }) => ({
    problem: `“${found}” appears more than once in the table ${table.en}.${inRows(rows)}`,
    advice: 'Use the id here instead of the name.',
  }),
  'cell.unknownReference': ({ found, rows, table }) => ({
    problem: `“${found}” is not in the table ${table.en}.${inRows(rows)}`,
    advice: `Correct the name or add it to ${table.en}.`,
  }),
  'row.total': ({ found, rows }) => ({
    problem: `The row is a total (“${found}”) and was not counted as data.${rows === 1 ? '' : ` There are ${rows} of them; this is the first.`}`,
    advice: 'If it is no total, give the row a date and another name.',
  }),
  'row.sumOfAbove': ({ amount }, format) => ({
    problem: `The row has no date and no sales person, and its amount ${format.number(amount)} is the sum of the rows above. It was left out as a total.`,
    advice: 'If it is a real sale, fill in its date and sales person.',
  }),
  'row.remark': ({ found, rows }) => ({
    problem: `The row was read as a remark (“${found}”) and does not count.${rows === 1 ? '' : ` There are ${rows} of them; this is the first.`}`,
    advice: 'If it is no remark, fill in the other columns of the row.',
  }),
  'row.headers': ({ rows }) => ({
    problem: rows === 1 ? 'The row repeats the headers and was skipped.' : `The row repeats the headers and was skipped. There are ${rows} of them; this is the first.`,
    advice: 'There is nothing to do; the rows below it count.',
  }),
  'row.duplicate': ({ key, firstRow }) => ({
    problem: `“${key}” already stands in row ${firstRow}.`,
    advice: 'Delete one of the two rows. Until then nothing is calculated where they differ.',
  }),
  'row.duplicateNumber': ({ key, rows }) => ({
    problem: `Number ${key} stands in ${rows} rows. All of them count.`,
    advice: 'Check that the sale was not entered twice.',
  }),
  'column.more': ({ distinct, rows }) => ({
    problem: `${distinct} more problems were found in this column, in ${rows} rows. This is the first of them.`,
    advice: 'Put the problems listed above right first; often the cause is the same.',
  }),
  'column.blank': ({ rows }) => ({
    problem: rows === 1 ? 'One cell in this column is empty.' : `${rows} cells in this column are empty; this is the first.`,
    advice: 'Fill them in if these rows must count.',
  }),
  'column.repeats': ({ distinct, rows }) => ({
    problem: `The column has ${distinct} different numbers in ${rows} rows. The rows were taken for lines of an order and all count.`,
    advice: 'If each number should appear once, look for the rows that are double.',
  }),
  'column.noHeader': () => ({
    problem: 'There is no header above these cells; they were not read.',
    advice: 'Give the column a header if it must count.',
  }),
  'column.duplicateHeader': ({ found }) => ({
    problem: `The header “${found}” appears more than once in the table. The leftmost was used.`,
    advice: 'Give every column a header of its own.',
  }),
  'column.alternative': ({ chosen, alternatives, table, column }) => ({
    problem: `“${chosen}” was chosen for ${column.en} of ${table.en}. Also possible: ${alternatives}.`,
    advice: `If that is right, there is nothing to do. Do you mean another column? ${chooseColumn(table.en, column.en)}`,
  }),
  'column.uncertain': ({ chosen, table, column }) => ({
    problem: `“${chosen}” resembles ${column.en} of ${table.en} and was used for it.`,
    advice: `Confirm or correct this. ${chooseColumn(table.en, column.en, chosen)}`,
  }),
  'column.unknown': ({ found, table, nearest, otherwise }) => ({
    problem: `Koers knows no column “${found}” in ${table.en}; what it holds was not used.${otherwise.en === '' ? '' : ` For ${nearest.en} this applies now: ${otherwise.en}`}`,
    advice:
      nearest.en === ''
        ? 'If it is a column of your own, there is nothing to do. Otherwise give it the name in the template.'
        : `If you mean ${nearest.en}, call the column that, or point it out. ${chooseColumn(table.en, nearest.en, found)} A column of your own may stay.`,
  }),
  'column.inclusive': ({ chosen, table, column }) => ({
    problem: `For ${column.en} of ${table.en}, “${chosen}” was used; its header says that VAT is included, and then the bonus is too high.`,
    advice: `Are the amounts without VAT? ${chooseColumn(table.en, column.en, chosen)} Otherwise add a column with amounts without VAT.`,
  }),
  'column.notFound': ({ table, column }) => ({
    problem: `${table.en} has no column for ${column.en}.`,
    advice: `Add the column. Is it there by another name? ${chooseColumn(table.en, column.en)}`,
  }),
  'header.merged': ({ used }) => ({
    problem: `The headers stand in merged cells and were read as: ${used}.`,
    advice: 'Better put the headers in one row, one cell per column.',
  }),
  'table.alternative': ({ table, chosen, other }) => ({
    problem: `${chosen} was chosen for ${table.en}, but ${other} fits nearly as well.`,
    advice: chooseSource(table.en),
  }),
  'table.notRead': ({ table, chosen, other }) => ({
    problem: `${other} has the columns of ${table.en} too, but was not read. Koers reads one range: ${chosen}.`,
    advice: `Put all rows together, or point out the range that counts. ${chooseSource(table.en)}`,
  }),
  'table.rowsBelow': ({ table, first, last }) => ({
    problem: first === last ? `Row ${first} below ${table.en} was not read.` : `The rows ${first} to ${last} below ${table.en} were not read.`,
    advice: 'If they belong to it, remove the blank rows and headers in between. Otherwise put them on a sheet of their own.',
  }),
  'table.sideways': ({ table, chosen, first, last, columns }) => ({
    problem: `${chosen} looks like ${table.en} with its periods side by side (${first} to ${last}). Koers does not read the figures that way.`,
    advice: `Put the periods below each other, with one figure per row and the columns ${columns.en}.`,
  }),
  'sheet.copy': ({ sheet }) => ({
    problem: `“${sheet}” is a copy of a sheet that Koers itself made. It is kept as your archive and was not read.`,
    advice: 'There is nothing to do. If it holds data that should count, put that on a sheet of its own.',
  }),
  'table.uncertain': ({ table, chosen }) => ({
    problem: `${chosen} was read as ${table.en}, but that is not certain.`,
    advice: `Confirm or correct this. ${chooseSource(table.en)}`,
  }),
  'settings.unknownTable': ({ found }) => ({
    problem: `Koers has no table “${found}”.`,
    advice: 'Use one of: People, Sales, Measures, Schemes, Components, Tiers, Targets, Assignments, Periods.',
  }),
  'settings.unknownColumn': ({ found, table }) => ({
    problem: `The table ${table.en} of Koers has no column “${found}”.`,
    advice: 'Use the name of a column in the template.',
  }),
  'settings.unknownHeader': ({ found, table, sheet }) => ({
    problem: `Settings names the column “${found}” for ${table.en}, but ${sheet} does not have it.`,
    advice: 'Correct the name in Settings or the header in the table.',
  }),
  'settings.unknownSource': ({ found, table }) => ({
    problem: `Settings names the sheet or table “${found}” for ${table.en}, but there is none.`,
    advice: 'Correct the name in Settings.',
  }),
  'settings.unknownValue': ({ found, choices }) => ({
    problem: `“${found}” is not a choice for this setting.`,
    advice: `Choose one of: ${choices.en}.`,
  }),
};
