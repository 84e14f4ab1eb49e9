import type { FunctionMetadata } from '../../host/function-calls';
import type { Schema } from '../../office/schema';
import type { RibbonButton } from '../build/ribbon';
import type { Shortcut } from '../build/shortcuts';

/** The add-in as Excel knows it before it is opened. */
export interface Addin {
  readonly paneUrl: string;
  readonly functions: readonly FunctionMetadata[];
  readonly ribbon: readonly RibbonButton[];
  readonly shortcuts: readonly Shortcut[];
  /** What office.js may ask of Excel. */
  readonly schema: Schema;
}

/** The address of a file of this site, wherever the site stands. */
export const addressOf = (path: string): string => new URL(path, document.baseURI).href;

/** Fetches a file of this site. */
export async function fetched(path: string): Promise<Response> {
  const response = await fetch(addressOf(path));
  if (!response.ok) throw new Error(`${path} did not come: ${String(response.status)}`);
  return response;
}

const json = async <T>(path: string): Promise<T> => (await (await fetched(path)).json()) as T;

/** Fetches what Excel has to know of the add-in. */
export async function loadAddin(): Promise<Addin> {
  const [described, ribbon, shortcuts, schema] = await Promise.all([
    json<{ readonly functions: readonly FunctionMetadata[] }>('koers/functions.json'),
    json<readonly RibbonButton[]>('excel/ribbon.json'),
    json<readonly Shortcut[]>('excel/shortcuts.json'),
    json<Schema>('excel/schema.json'),
  ]);
  return { paneUrl: addressOf('koers/taskpane.html'), functions: described.functions, ribbon, shortcuts, schema };
}
