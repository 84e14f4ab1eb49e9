/** A cell's value as the Excel API shows it: blank is '', an error is its text. */
export type CellValue = string | number | boolean;

export const Kind = { blank: 0, number: 1, text: 2, boolean: 3, error: 4 } as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

/** What a cell holds, told apart from how it looks: the text '#N/A' is not the error #N/A. */
export interface Content {
  readonly kind: Kind;
  readonly value: CellValue;
}

export const blank: Content = { kind: Kind.blank, value: '' };
export const numberContent = (value: number): Content => ({ kind: Kind.number, value });
export const textContent = (value: string): Content => ({ kind: Kind.text, value });
export const booleanContent = (value: boolean): Content => ({ kind: Kind.boolean, value });
export const errorContent = (value: string): Content => ({ kind: Kind.error, value });

/** The names of the kinds in `Range.valueTypes`. */
export const valueTypes = ['Empty', 'Double', 'String', 'Boolean', 'Error'] as const;
