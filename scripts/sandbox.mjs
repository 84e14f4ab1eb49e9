import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { serveFolder } from './sandbox/serve.mjs';
import { buildPane, buildSandbox } from './set-up/build.mjs';
import { demandNode } from './set-up/node-version.mjs';
import { installPackages } from './set-up/packages.mjs';
import { giveUp } from './set-up/say.mjs';

// npm run sandbox: the page on this computer; npm run sandbox -- --build: only its files.

const usualPort = 4100;

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const { port, build } = given();
demandNode();
installPackages();
if (!buildPane() || !buildSandbox()) process.exit(1);

const folder = join(process.cwd(), 'dist', 'sandbox');
if (build) console.log(`The page stands in ${folder}: put that folder on any web server, at the top or in a folder.`);
else console.log(`Koers without Excel: ${await serve()}\nOpen that address in a browser. Ctrl+C ends it.`);

function given() {
  try {
    const { values } = parseArgs({ options: { port: { type: 'string' }, build: { type: 'boolean', default: false } } });
    return { build: values.build, port: readPort(values.port) };
  } catch (problem) {
    return giveUp(`${problem.message}\nUse: npm run sandbox -- --port 4200, or npm run sandbox -- --build.`);
  }
}

function readPort(text) {
  if (text === undefined) return usualPort;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`${text} is not the number of a port.`);
  return port;
}

async function serve() {
  try {
    return await serveFolder(folder, port);
  } catch (problem) {
    return giveUp(`The page cannot be served on port ${port}: ${problem.message}. Choose another with --port.`);
  }
}
