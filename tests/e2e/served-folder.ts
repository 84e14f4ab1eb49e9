import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** A folder as a web server gives it. */
export interface Served {
  /** Ends in a slash. */
  readonly address: string;
  stop(): void;
}

/** Serves a folder in a process of its own, as `npm run sandbox` does. */
export async function serve(folder: string): Promise<Served> {
  const script = `import { serveFolder } from './scripts/sandbox/serve.mjs'; console.log(await serveFolder(process.argv[1], 0));`;
  const server = spawn(process.execPath, ['--input-type=module', '-e', script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [line] = (await once(server.stdout, 'data')) as [Buffer];
  return { address: line.toString().trim(), stop: () => void server.kill() };
}
