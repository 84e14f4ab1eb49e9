import type { ArgumentName } from './worksheet-functions';

/** What Excel shows while a formula is typed, by the id of the function; the English help is the JSDoc of the functions. */
export type FunctionHelp = Readonly<
  Record<string, { readonly description: string; readonly parameters: Readonly<Partial<Record<ArgumentName, string>>> }>
>;
