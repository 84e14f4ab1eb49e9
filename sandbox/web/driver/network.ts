import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { BrowserContext, Route } from 'playwright-core';
import { libraryFile } from '../../office/library-files';
import type { ProductionBuild } from './production-build';

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
  readonly build: ProductionBuild;
  readonly hostOrigin: string;
  readonly hostHtml: string;
  /** Whether Microsoft's address answers. */
  readonly isOfficeReachable: boolean;
  /** A message of the pane, passed on by the page around it. */
  answer(message: string): Promise<string>;
  /** Called for every request to another address, which gets no answer. */
  foreign(url: string): void;
}

/** Answers every request of the browser. */
export function serve(context: BrowserContext, network: Network): Promise<unknown> {
  const paneOrigin = new URL(network.build.paneUrl).origin;
  return context.route('**/*', async (route) => {
    const { origin, href, pathname } = new URL(route.request().url());
    if (href.startsWith(cdn)) return library(route, href.slice(cdn.length), network);
    if (origin === network.hostOrigin) return host(route, pathname, network);
    if (origin === paneOrigin) return file(route, pathname, network.build.files.get(decodeURIComponent(pathname)));
    network.foreign(href);
    return route.abort();
  });
}

function library(route: Route, name: string, { isOfficeReachable }: Network): Promise<void> {
  if (!isOfficeReachable) return route.abort('connectionfailed');
  const path = libraryFile(name.replace(/\?.*$/, ''));
  return file(route, path, existsSync(path) ? readFileSync(path) : undefined);
}

async function host(route: Route, path: string, network: Network): Promise<void> {
  if (path === '/') return route.fulfill({ body: network.hostHtml, contentType: 'text/html; charset=utf-8' });
  if (path !== '/message') return route.fulfill({ status: 404 });
  const body = await network.answer(route.request().postData() ?? '');
  return route.fulfill({ body, contentType: 'application/json; charset=utf-8' }).catch(pageWasClosed);
}

/** A test may end while the pane still talks to Excel. */
const pageWasClosed = (): void => undefined;

function file(route: Route, name: string, body: Buffer | undefined): Promise<void> {
  if (!body) return route.fulfill({ status: 404 });
  const contentType = types[extname(name)] ?? 'application/octet-stream';
  return route.fulfill({ body, contentType, headers: { 'Access-Control-Allow-Origin': '*' } });
}
