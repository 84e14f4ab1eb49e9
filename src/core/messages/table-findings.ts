/** A name that Koers itself gives, in both languages. */
export interface OwnName {
  readonly nl: string;
  readonly en: string;
}

/** `rows`: in how many rows the same thing stands; the finding points at the first. */
interface Found {
  readonly found: string;
  readonly rows: number;
}

/** Findings raised while tables are recognised and read. */
export interface TableFindings {
  /** A cell of a number column holds text that is not a number in any known form. */
  'cell.notANumber': Found;
  /** `1.234`: a thousand or a little more than one, and nothing in the column tells which. */
  'cell.ambiguousNumber': Found & { readonly withComma: number; readonly withPoint: number };
  'cell.notADate': Found;
  /** A date with a time that no clock shows, in a column of which hours are counted. */
  'cell.notATime': Found;
  /** Day and month could change places; both days are serials. */
  'cell.ambiguousDate': Found & { readonly dayFirst: number; readonly monthFirst: number };
  'cell.twoDigitYear': Found;
  /** A number that is no day between 1950 and 2100. */
  'cell.dateOutOfRange': Found;
  'cell.notAPeriod': Found;
  'cell.notAChoice': Found & { readonly choices: OwnName };
  'cell.notYesNo': Found;
  /** The cell holds an error such as `#N/A`. */
  'cell.error': Found;
  /** The cell holds a formula that was never calculated. */
  'cell.uncalculated': { readonly rows: number };
  /** TRUE or FALSE where a number belongs. */
  'cell.booleanNumber': Found;
  /** An amount that is the very day of its own row: a date in the wrong column; `day` is a serial. */
  'cell.dateAsAmount': { readonly day: number; readonly rows: number };
  'cell.belowMinimum': Found & { readonly minimum: number };
  'cell.aboveMaximum': Found & { readonly maximum: number };
  /** A percentage that is hardly meant, read as it stands. `canBeAmount`: as a rate it may be an amount per unit. */
  'cell.percentAboveHundred': { readonly found: number; readonly rows: number; readonly canBeAmount: boolean };
  /** A required cell of a short table is empty. */
  'cell.required': { readonly column: OwnName };
  /** A name is spelled otherwise (spaces, capitals) than in its own table and was matched all the same. */
  'cell.spelling': Found & { readonly used: string };
  /** Two people have this name, so that it points at nobody. */
  'cell.ambiguousName': Found & { readonly table: OwnName };
  'cell.unknownReference': Found & { readonly table: OwnName };
  /** A total among the data, left out. */
  'row.total': { readonly found: string; readonly rows: number };
  /** A row whose amount is the sum of the rows above it, left out. */
  'row.sumOfAbove': { readonly amount: number };
  /** A line of text among the rows, left out. */
  'row.remark': Found;
  /** The headers once more among the rows, left out. */
  'row.headers': { readonly rows: number };
  /** The key stands in an earlier row too. */
  'row.duplicate': { readonly key: string; readonly firstRow: number };
  /** The number of a sale stands in more rows; all of them count. */
  'row.duplicateNumber': { readonly key: string; readonly rows: number };
  /** More problems of the same kind in this column than are listed. */
  'column.more': { readonly distinct: number; readonly rows: number };
  /** Empty cells in a column that decides whether a row counts. */
  'column.blank': { readonly rows: number };
  /** One number stands in several rows: lines of one order. All rows count. */
  'column.repeats': { readonly distinct: number; readonly rows: number };
  /** Cells without a header above them; they are not read. */
  'column.noHeader': Record<string, never>;
  'column.duplicateHeader': { readonly found: string };
  /** Two headers could be this column. */
  'column.alternative': { readonly chosen: string; readonly alternatives: string; readonly table: OwnName; readonly column: OwnName };
  /** A header resembles the column, no more. */
  'column.uncertain': { readonly chosen: string; readonly table: OwnName; readonly column: OwnName };
  /** A filled column that Koers does not know; `nearest` is the column that is most like it and `otherwise` its default, empty where none is. */
  'column.unknown': { readonly found: string; readonly table: OwnName; readonly nearest: OwnName; readonly otherwise: OwnName };
  /** The only amounts there are include VAT, and stand for those without it. */
  'column.inclusive': { readonly chosen: string; readonly table: OwnName; readonly column: OwnName };
  /** A required column has no header that fits. */
  'column.notFound': { readonly table: OwnName; readonly column: OwnName };
  /** The header stands in a merged cell or over two rows. */
  'header.merged': { readonly used: string };
  /** Another table fits nearly as well. */
  'table.alternative': { readonly table: OwnName; readonly chosen: string; readonly other: string };
  /** Another range has the columns of the table too, and is not read. */
  'table.notRead': { readonly table: OwnName; readonly chosen: string; readonly other: string };
  /** Rows below a table that are no part of it and of no other table. */
  'table.rowsBelow': { readonly table: OwnName; readonly first: number; readonly last: number };
  /** A range has a column per period where the table has a row per period; it is not read. */
  'table.sideways': { readonly table: OwnName; readonly chosen: string; readonly first: string; readonly last: string; readonly columns: OwnName };
  /** A sheet is a copy of one that Koers itself wrote, and is not read. */
  'sheet.copy': { readonly sheet: string };
  /** The best table fits poorly. */
  'table.uncertain': { readonly table: OwnName; readonly chosen: string };
  'settings.unknownTable': { readonly found: string };
  'settings.unknownColumn': { readonly found: string; readonly table: OwnName };
  'settings.unknownHeader': { readonly found: string; readonly table: OwnName; readonly sheet: string };
  'settings.unknownSource': { readonly found: string; readonly table: OwnName };
  'settings.unknownValue': { readonly found: string; readonly choices: OwnName };
}
