import { setTimeout as wait } from 'node:timers/promises';
import type { FunctionMetadata, FunctionResult } from '../../host/function-calls';
import type { Engine } from '../../host/engine';
import type { ServedAddin } from './production-build';

/** The worksheet functions that the build describes to Excel. */
export function functionsOf({ files, paneUrl }: ServedAddin): readonly FunctionMetadata[] {
  const described = files.get(new URL('functions.json', paneUrl).pathname)?.toString('utf8');
  return described === undefined ? [] : (JSON.parse(described) as { readonly functions: readonly FunctionMetadata[] }).functions;
}

/** Calls a worksheet function as a cell with a formula does, as soon as the add-in can take calls. An argument is a cell or rows of cells; undefined is left out. */
export function callFunction(engine: Engine, metadata: FunctionMetadata | undefined, given: readonly unknown[]): Promise<FunctionResult> {
  if (!metadata) throw new Error('functions.json has no function of that name.');
  const { parameters } = metadata;
  if (given.length > parameters.length) throw new Error(`${metadata.name} takes ${parameters.length} arguments.`);
  const args = parameters.map((parameter, index) => asPassed(parameter, given[index]));
  return new Promise((resolve) => engine.functionCalls.call(metadata, args, 'Blad1!A1', resolve));
}

/** Excel passes every declared parameter: null for one that is left out, a range as rows of cells. */
function asPassed({ name, optional, dimensionality }: FunctionMetadata['parameters'][number], argument: unknown): unknown {
  if (argument === undefined && optional) return null;
  if (argument === undefined) throw new Error(`Excel does not call a function without its argument ${name}.`);
  return dimensionality === 'matrix' && !Array.isArray(argument) ? [[argument]] : argument;
}

/** Presses the keys of a shortcut. */
export async function pressShortcut(engine: Engine, actionId: string): Promise<void> {
  await until(() => engine.runtime.areActionsReady);
  engine.dispatchAction(actionId);
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await wait(20);
}
