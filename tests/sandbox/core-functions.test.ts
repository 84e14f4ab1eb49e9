import type { FunctionMetadata } from '../../sandbox/host/function-calls';
import { closeAll, excel, until } from './excel-under-test';

afterAll(closeAll);

const matrix = (name: string) => ({ name, dimensionality: 'matrix', type: 'any' });
const functions: readonly FunctionMetadata[] = [
  { id: 'ADD', name: 'ADD', parameters: [{ name: 'a' }, { name: 'b', optional: true }] },
  { id: 'DOUBLE', name: 'DOUBLE', parameters: [matrix('cells')] },
  { id: 'FAIL', name: 'FAIL', parameters: [] },
  { id: 'ADDRESS', name: 'ADDRESS', parameters: [], options: { requiresAddress: true } },
];

async function withFunctions() {
  const simulated = await excel({ functions, namespace: 'KOERS' });
  const { CustomFunctions, book } = simulated;
  const calls: unknown[][] = [];
  CustomFunctions.associate('ADD', (...args: unknown[]) => {
    calls.push(args.slice(0, -1));
    return Number(args[0]) + Number(args[1] ?? 0);
  });
  CustomFunctions.associate('DOUBLE', async (cells: unknown[][]) => cells.map((line) => line.map((cell) => Number(cell) * 2)));
  CustomFunctions.associate('FAIL', () => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'no target');
  });
  CustomFunctions.associate('ADDRESS', (invocation: CustomFunctions.Invocation) => invocation.address);
  const values = (address: string) => book.active.GetRange(address).Values;
  const answered = (): Promise<void> => until(() => !JSON.stringify(values('A1:E9')).includes('#BUSY!'));
  return { book, calls, values, answered };
}

describe('custom functions in formulas', () => {
  it('are called by the runtime in the library, and show #BUSY! meanwhile', async () => {
    const { book, calls, values, answered } = await withFunctions();
    book.user.type('A1', [[2, '=KOERS.ADD(A1,3)*10']]);
    expect(values('B1')).toEqual([['#BUSY!']]);
    await answered();
    expect([values('B1'), calls]).toEqual([[[50]], [[2, 3]]]);
  });

  it('get null for an argument that is left out, and are not called again for the same arguments', async () => {
    const { book, calls, values, answered } = await withFunctions();
    book.user.type('A1', '=KOERS.ADD(1)');
    await answered();
    book.user.type('D9', 'something else');
    expect([values('A1'), calls]).toEqual([[[1]], [[1, null]]]);
  });

  it('spill their rows, and take them back when the formula goes', async () => {
    const { book, values, answered } = await withFunctions();
    book.user.type('A1', [[1, 2], [3, 4]]);
    book.user.type('D1', '=KOERS.DOUBLE(A1:B2)');
    await answered();
    expect(values('D1:E2')).toEqual([[2, 4], [6, 8]]);
    book.user.type('D1', '');
    expect(values('D1:E2')).toEqual([['', ''], ['', '']]);
  });

  it('do not spill over other cells', async () => {
    const { book, values, answered } = await withFunctions();
    book.user.type('A1', [[1], [2]]);
    book.user.type('D2', 'mine');
    book.user.type('D1', '=KOERS.DOUBLE(A1:A2)');
    await answered();
    expect(values('D1:D2')).toEqual([['#SPILL!'], ['mine']]);
  });

  it('show the error that they throw, and know their address', async () => {
    const { book, values, answered } = await withFunctions();
    book.user.type('A1', [['=KOERS.FAIL()', '=KOERS.ADDRESS()']]);
    await answered();
    expect(values('A1:B1')).toEqual([['#N/A', 'Sheet1!B1']]);
  });

  it('are unknown under another name', async () => {
    const { book, values } = await withFunctions();
    book.user.type('A1', '=KOERS.MISSING(1)');
    expect([values('A1'), [...book.calculator.uncalculated]]).toEqual([[['#NAME?']], ['Sheet1!A1 =KOERS.MISSING(1)']]);
  });
});

it('calls an action of the add-in by its id', async () => {
  const { Office, engine } = await excel();
  const done: unknown[] = [];
  Office.actions.associate('check', (argument: unknown) => void done.push(argument));
  engine.dispatchAction('check', { sheet: 1 });
  await until(() => done.length > 0);
  expect(done).toEqual([{ sheet: 1 }]);
});

it('keeps the state of the pane and of the ribbon', async () => {
  const { Office, engine } = await excel();
  await Office.addin.hide();
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  expect([engine.runtime.isPaneVisible, engine.runtime.startState]).toEqual([false, 'Background']);
});
