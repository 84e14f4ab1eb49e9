import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';
import { libraryFile } from '../../office/library-files';
import type { Personality } from '../personality';
import type { ServedAddin } from './production-build';

const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.css': 'text/css',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
};

/** The addresses that a browser may reach; there is no network behind them. */
export interface Network {
  readonly build: ServedAddin;
  readonly excel: Pick<Personality, 'serve' | 'initScript'>;
  /** Whether Microsoft's address answers. */
  isOfficeReachable: boolean;
  /** Called for every request to another address, which gets no answer. */
  foreign(url: string): void;
}

/** Answers every request of the browser. */
export function connect(context: BrowserContext, network: Network): Promise<unknown> {
  const paneOrigin = new URL(network.build.paneUrl).origin;
  return context.route('**/*', async (route) => {
    const address = new URL(route.request().url());
    const served = network.excel.serve(address, route.request().postData() ?? '');
    if (served) return route.fulfill(await served).catch(pageWasClosed);
    if (address.href.startsWith(cdn)) return library(route, address.pathname, network);
    if (address.origin === paneOrigin) return file(route, address.pathname, network.build.files.get(decodeURIComponent(address.pathname)), network.build.headers);
    network.foreign(address.href);
    return route.abort();
  });
}

/** A test may end while the pane still talks to Excel. */
const pageWasClosed = (): void => undefined;

function library(route: Route, path: string, { isOfficeReachable }: Network): Promise<void> {
  if (!isOfficeReachable) return route.abort('connectionfailed');
  const name = libraryFile(path.slice(new URL(cdn).pathname.length));
  return file(route, name, existsSync(name) ? readFileSync(name) : undefined);
}

const readByEverybody = { 'Access-Control-Allow-Origin': '*' };

function file(route: Route, name: string, body: Buffer | undefined, headers: Readonly<Record<string, string>> = readByEverybody): Promise<void> {
  if (!body) return route.fulfill({ status: 404 });
  const contentType = types[extname(name)] ?? 'application/octet-stream';
  return route.fulfill({ body, contentType, headers: { ...headers } });
}
