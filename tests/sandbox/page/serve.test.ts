import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve, type Served } from '../../e2e/served-folder';

let folder: string;
let served: Served;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'koers-served-'));
  mkdirSync(join(folder, 'page', 'inside'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'not yours');
  writeFileSync(join(folder, 'page', 'index.html'), '<p>hello');
  writeFileSync(join(folder, 'page', 'inside', 'a b.js'), 'let x;');
  served = await serve(join(folder, 'page'));
});
afterAll(() => {
  served.stop();
  rmSync(folder, { recursive: true });
});

/** The path as it is, which `fetch` would tidy up. */
const ask = (path: string, method = 'GET'): Promise<readonly [status: number, type: string | undefined, text: string]> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(served.address);
    const asked = request({ host: 'localhost', port, path, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve([response.statusCode ?? 0, response.headers['content-type'], Buffer.concat(parts).toString()]));
    });
    asked.on('error', reject);
    asked.end();
  });

describe('the server of npm run sandbox', () => {
  it('gives the files of its folder, and the index of it', async () => {
    expect(await ask('/')).toEqual([200, 'text/html; charset=utf-8', '<p>hello']);
    expect(await ask('/?lang=en')).toEqual([200, 'text/html; charset=utf-8', '<p>hello']);
    expect(await ask('/inside/a%20b.js')).toEqual([200, 'text/javascript; charset=utf-8', 'let x;']);
  });

  it.each(['/nothing.html', '/inside', '/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/inside/..%5c..%5c..%5csecret.txt', '/%00', '/%', '//secret.txt', '//['])('gives nothing else: %s', async (path) => {
    expect((await ask(path))[0]).toBe(404);
  });

  it('only gives', async () => {
    expect((await ask('/', 'POST'))[0]).toBe(404);
    expect(await ask('/', 'HEAD')).toEqual([200, 'text/html; charset=utf-8', '']);
  });
});
