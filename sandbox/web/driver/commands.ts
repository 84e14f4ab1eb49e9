import type { Occurrence } from '../occurrence';

/** Presses of ribbon buttons that wait for their function to say that it is done. */
export interface Commands {
  press(functionName: string, tell: (occurrence: Occurrence) => Promise<void>): Promise<void>;
  completed(invocation: string, status: number): void;
}

const done = 0;

/** Sends presses to the pane and hears when they are done. */
export function commandQueue(): Commands {
  const waiting = new Map<string, (status: number) => void>();
  let last = 0;
  return {
    async press(functionName, tell) {
      const invocation = `command-${(last += 1)}`;
      const status = new Promise<number>((resolve) => waiting.set(invocation, resolve));
      await tell({ event: 'appCommandInvoked', invocation, functionName, argument: JSON.stringify({ source: { id: functionName } }) });
      const outcome = await status;
      if (outcome !== done) throw new Error(`The ribbon function ${functionName} ended with ${outcome}.`);
    },
    completed(invocation, status) {
      waiting.get(invocation)?.(status);
      waiting.delete(invocation);
    },
  };
}
