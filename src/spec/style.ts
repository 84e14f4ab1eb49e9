/** A colour as six hexadecimal digits, `1F3864`. */
export type Color = string;

export interface Border {
  readonly line: 'thin' | 'medium' | 'hair';
  readonly color: Color;
}

/** How a cell looks. Everything left out is the workbook's default. */
export interface Style {
  /** Points; left out = 11. */
  readonly size?: number;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly color?: Color;
  readonly fill?: Color;
  /** A number format in Excel's neutral (en-US) notation. */
  readonly format?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: true;
  readonly indent?: number;
  readonly borderTop?: Border;
  readonly borderBottom?: Border;
  /** Input cells stay editable on a protected sheet. */
  readonly unlocked?: true;
}
