/** Presses of ribbon buttons that wait for their function to say that it is done. */
export interface Commands {
  press(functionName: string, tell: (event: string, data: unknown) => Promise<void>): Promise<void>;
  completed(invocation: string, status: number): void;
}

const done = 0;

export function commandQueue(): Commands {
  const waiting = new Map<string, (status: number) => void>();
  let last = 0;
  return {
    async press(functionName, tell) {
      const invocation = `command-${(last += 1)}`;
      const status = new Promise<number>((resolve) => waiting.set(invocation, resolve));
      await tell('appCommandInvoked', { 0: invocation, 1: functionName, 2: JSON.stringify({ source: { id: functionName } }) });
      const outcome = await status;
      if (outcome !== done) throw new Error(`The ribbon function ${functionName} ended with ${outcome}.`);
    },
    completed(invocation, status) {
      waiting.get(invocation)?.(status);
      waiting.delete(invocation);
    },
  };
}
