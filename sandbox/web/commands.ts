import type { Occurrence } from './occurrence';

/** Tells the pane of an occurrence; false = the pane does not listen to such occurrences yet. */
export type Tell = (occurrence: Occurrence) => Promise<boolean>;

/** Presses of ribbon buttons that wait for their function to say that it is done. */
export interface Commands {
  press(functionName: string, tell: Tell): Promise<void>;
  completed(invocation: string, status: number): void;
}

const done = 0;

const pause = 50;
const patience = 10_000;

const wait = (delay: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, delay));

/** Excel keeps a press until the add-in has started; an add-in that never takes presses is an error. */
async function deliver(press: Occurrence & { readonly functionName: string }, tell: Tell): Promise<void> {
  for (let waited = 0; !(await tell(press)); waited += pause) {
    if (waited >= patience) throw new Error(`The add-in does not take the ribbon function ${press.functionName}.`);
    await wait(pause);
  }
}

/** Sends presses to the pane and hears when they are done. */
export function commandQueue(): Commands {
  const waiting = new Map<string, (status: number) => void>();
  let last = 0;
  return {
    async press(functionName, tell) {
      const invocation = `command-${(last += 1)}`;
      const status = new Promise<number>((resolve) => waiting.set(invocation, resolve));
      await deliver({ event: 'appCommandInvoked', invocation, functionName, argument: JSON.stringify({ source: { id: functionName } }) }, tell);
      const outcome = await status;
      if (outcome !== done) throw new Error(`The ribbon function ${functionName} ended with ${outcome}.`);
    },
    completed(invocation, status) {
      waiting.get(invocation)?.(status);
      waiting.delete(invocation);
    },
  };
}
