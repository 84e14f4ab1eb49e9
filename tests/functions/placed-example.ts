import { type FunctionExample, passedArguments } from '../../src/sheets/functions-sheet/function-example';

/** An example with its arguments in cells of their own, the formula before them and room for what it spills. */
export interface PlacedExample {
  readonly inputs: readonly { readonly address: string; readonly values: unknown[][] }[];
  readonly formula: string;
  readonly at: string;
  readonly spill: string;
}

const letter = (column: number): string => String.fromCharCode(65 + column);
const area = (column: number, row: number, [rows, columns]: readonly [number, number]): string => `${letter(column)}${row}:${letter(column + columns - 1)}${row + rows - 1}`;

/** Places an example from a row on: the outcome in A to E, the arguments from F on. Words stay in the formula. */
export function placedExample(example: FunctionExample, row: number): PlacedExample {
  let next = 5;
  const inputs: { readonly address: string; readonly values: unknown[][] }[] = [];
  const words = passedArguments(example).map((arg) => {
    if (arg === null) return '';
    if (typeof arg === 'boolean' || (typeof arg === 'string' && example.id.startsWith('SMART') === false)) return JSON.stringify(arg);
    const values = Array.isArray(arg) ? (arg as unknown[][]) : [[arg]];
    const address = area(next, row, [values.length, values[0]?.length ?? 1]);
    next += (values[0]?.length ?? 1) + 1;
    inputs.push({ address, values });
    return address;
  });
  const last = words.reduce((most, word, at) => (word === '' ? most : at + 1), 0);
  const { gives } = example;
  return { inputs, formula: `=KOERS.${example.id}(${words.slice(0, last).join(',')})`, at: `A${row}`, spill: area(0, row, [gives.length, gives[0]?.length ?? 1]) };
}
