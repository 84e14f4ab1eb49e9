import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const triesOfPorts = 20;

/** Serves the files of a folder on this computer alone, on the port or the first free one after it; gives its address. */
export function serveFolder(folder, port, tries = triesOfPorts) {
  return new Promise((resolve, reject) => {
    const server = createServer((request, response) => answer(folder, request, response));
    server.once('error', (problem) => {
      const isTaken = problem.code === 'EADDRINUSE' && tries > 1;
      if (isTaken) serveFolder(folder, port + 1, tries - 1).then(resolve, reject);
      else reject(problem);
    });
    server.listen(port, 'localhost', () => resolve(`http://localhost:${server.address().port}/`));
  });
}

function answer(folder, { method, url }, response) {
  const path = fileAt(folder, url);
  if (path === undefined || (method !== 'GET' && method !== 'HEAD')) return response.writeHead(404).end();
  response.writeHead(200, { 'Content-Type': types[extname(path)] ?? 'application/octet-stream', 'Cache-Control': 'no-cache' });
  if (method === 'HEAD') return response.end();
  createReadStream(path).pipe(response);
}

/** The file of an address; undefined when there is none in the folder. */
function fileAt(folder, url) {
  const asked = decoded(url.split(/[?#]/)[0]);
  if (asked === undefined || asked.includes('\0')) return undefined;
  const path = join(folder, normalize(asked.endsWith('/') ? `${asked}index.html` : asked));
  if (!path.startsWith(folder + sep)) return undefined;
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? path : undefined;
}

function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
