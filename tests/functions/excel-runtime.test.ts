import type { FunctionResult } from '../../sandbox/host/function-calls';
import { type SimulatedExcel, startExcel } from '../../sandbox/node/start-excel';
import { buildFunctions, type Metadata } from './built-functions';
import { functionExamples } from '../../src/sheets/functions-sheet/examples';
import { type FunctionExample, formulaOf, passedArguments } from '../../src/sheets/functions-sheet/function-example';
import { placedExample } from './placed-example';
import { type RunningPage, runPage } from './run-page';

// The functions as built and as described in functions.json, called by Office's own runtime as a cell calls them.

const built = buildFunctions();
const { functions }: Metadata = JSON.parse(built.get('functions.json') ?? '{}');
const page = { documentElement: { lang: 'en' } };

/** A number as it was written down; binary noise is not in the examples. */
const written = (cell: unknown): unknown => (typeof cell === 'number' ? Number(cell.toPrecision(13)) : cell);

const examples = functionExamples('en');

let excel: SimulatedExcel;
let running: RunningPage;
let atStart: readonly string[];

beforeAll(async () => {
  excel = await startExcel({ functions: functions.map((one) => ({ ...one, parameters: [...one.parameters] })), namespace: 'KOERS' });
  running = runPage(built, { CustomFunctions: excel.CustomFunctions, document: page });
  atStart = [...running.fetched];
});

afterAll(() => excel.close());

/** The outcome of a formula: arguments left out are null, as Excel passes them. */
const call = (id: string, ...given: readonly unknown[]): Promise<FunctionResult> => {
  const metadata = functions.find((one) => one.id === id);
  if (!metadata) throw new Error(`functions.json has no ${id}`);
  const args = metadata.parameters.map((_, index) => given[index] ?? null);
  return new Promise((resolve) => excel.engine.functionCalls.call({ ...metadata, parameters: [...metadata.parameters] }, args, 'Sheet1!B2', resolve));
};

const error = (code: string) => ({ code, type: 'CustomFunctionError' });
const at = (code: string, message?: string) => expect.objectContaining({ basicType: 'Error', basicValue: code, ...(message === undefined ? {} : { message }) });

describe('a worksheet function in Excel', () => {
  it('gives a range of results for a range of arguments', async () => {
    expect(await call('MARGINAL', [[200], [300], [1500], [4500]], [[0, 0.01], [1000, 0.02], [3000, 0.03], [8000, 0.05]])).toEqual({ value: [[2], [3], [20], [95]] });
  });

  it('is known under every id of functions.json', async () => {
    const called = new Set(examples.map(({ id }) => id));
    expect(functions.map(({ id }) => id).filter((id) => !called.has(id))).toEqual([]);
  });

  it('says so when what it needs cannot be fetched, and asks for it again the next time', async () => {
    running.isOffline = true;
    const none = await call('SMART', [['Generate more leads']]);
    running.isOffline = false;
    expect(none).toEqual({ value: [[at('#N/A', 'This function could not be loaded. Check the connection and calculate the cell again.')]] });
    expect(await call('SMART', [['Generate more leads']])).toEqual({ value: [[0]] });
  });

  it.each(['en', 'nl'] as const)('gives what every example says, on a page in %s', async (language) => {
    page.documentElement.lang = language;
    const all = functionExamples(language);
    const answers = await Promise.all(all.map((example) => call(example.id, ...passedArguments(example))));
    page.documentElement.lang = 'en';
    const told = (example: FunctionExample, gives: unknown) => ({ formula: formulaOf(example), gives });
    expect(answers.map((answer, at) => told(all[at]!, (answer as { value: unknown[][] }).value.map((row) => row.map(written))))).toEqual(all.map((example) => told(example, example.gives)));
  });

  it('fetches what it seldom needs when a cell asks for it, and not before', () => {
    expect(atStart.map((name) => name.split('.')[0])).toEqual(['runtime', 'functions']);
    expect(running.fetched.map((name) => name.split('.')[0])).toEqual(expect.arrayContaining(['function-forecast', 'function-goals']));
  });

  it('takes words and ranges that are left out as null', async () => {
    expect(await call('RETROACTIVE', [[1]], [[0, 0.01], [1, 0.02]], 'onder')).toEqual({ value: [[0.01]] });
    expect(await call('RETROACTIVE', [[1]], [[0, 0.01], [1, 0.02]])).toEqual({ value: [[0.02]] });
  });

  it('has an error with its text in one cell, and results in the others', async () => {
    expect(await call('ATTAINMENT', [[90], [null], ['x']], [[100]])).toEqual({
      value: [
        [0.9],
        [at('#N/A', 'In actuals a value is missing, so there is no outcome yet. Enter 0 if it is really nothing.')],
        [at('#VALUE!', 'In actuals stands “x”, which is not a number. Enter a number.')],
      ],
    });
  });

  it('takes error cells, and passes them on in their place', async () => {
    const { value } = (await call('ATTAINMENT', [[error('#DIV/0!'), error('#REF!'), 50]], [[100]])) as { value: unknown };
    expect(value).toEqual([[at('#DIV/0!'), at('#VALUE!'), 0.5]]);
  });

  it('has #NUM! where the outcome is beyond a number', async () => {
    expect(await call('ATTAINMENT', [[1e300]], [[1e-300]])).toEqual({ value: [[at('#NUM!')]] });
  });

  it('says what is wrong with tiers, in the language of the page', async () => {
    page.documentElement.lang = 'nl';
    const answer = await call('MARGINAL', [[1], [2]], [[1000, 0.02], [0, 0.01]]);
    page.documentElement.lang = 'en';
    expect(answer).toEqual({ value: [[at('#VALUE!', 'In rij 2 van de schijven is de ondergrens 0, maar de rij ervoor begint al bij 1.000. Zet de laagste ondergrens bovenaan.')]] });
  });

  it('calculates a thousand payouts in one call', async () => {
    const amounts = Array.from({ length: 1000 }, (_, i) => [i]);
    expect(await call('MARGINAL', amounts, [[0, 0.5]])).toEqual({ value: amounts.map(([amount = 0]) => [amount * 0.5]) });
  });
});

describe('a formula in a cell', () => {
  /** The values of a range once no cell waits for an answer any more. */
  async function calculated(address: string): Promise<unknown[][]> {
    for (;;) {
      const values = await excel.Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange(address);
        range.load('values');
        await context.sync();
        return range.values as unknown[][];
      });
      if (!values.flat().includes('#BUSY!')) return values;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  it('gives what every example says, with its arguments in cells', async () => {
    const placed = examples.map((example, at) => placedExample(example, 100 + at * 20));
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      for (const { inputs, formula, at } of placed) {
        for (const { address, values } of inputs) sheet.getRange(address).values = values;
        sheet.getRange(at).formulas = [[formula]];
      }
      await context.sync();
    });
    const outcomes: unknown[][][] = [];
    for (const { spill } of placed) outcomes.push((await calculated(spill)).map((row) => row.map(written)));
    expect(outcomes).toEqual(examples.map(({ gives }) => gives));
  });

  it('spills a result beside each amount, and calculates again when an amount changes', async () => {
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:A4').values = [[5000], [15000], ['n.v.t.'], [60000]];
      sheet.getRange('C1:D4').values = [[0, 0.01], [10000, 0.02], [50000, 0.03], [100000, 0.04]];
      sheet.getRange('E1').formulas = [['=KOERS.RETROACTIVE(A1:A4,C1:D4)']];
      sheet.getRange('G1').formulas = [['=KOERS.RETROACTIVE(10000,C1:D4,"onder")']];
      await context.sync();
    });
    expect(await calculated('E1:E4')).toEqual([[50], [300], ['#VALUE!'], [1800]]);
    expect(await calculated('G1')).toEqual([[100]]);
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A3').values = [[100000]];
      await context.sync();
    });
    expect(await calculated('E1:E4')).toEqual([[50], [300], [4000], [1800]]);
  });
});
