import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { giveUp, say } from './say.mjs';

const stamp = 'node_modules/.koers-lock';

/** Installs exactly what package-lock.json names, unless node_modules carries the stamp of this lock file already. */
export function installPackages() {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === lock) return;
  say('Installing packages into node_modules (once, a minute or two) …');
  const npm = spawnSync('npm ci --no-audit --no-fund --ignore-scripts --loglevel=error', { shell: true, encoding: 'utf8' });
  if (npm.status !== 0) giveUp(`${npm.stdout}${npm.stderr}\nThe packages could not be installed. Check the network connection (and proxy, if any) and try again.`);
  writeFileSync(stamp, `${lock}\n`);
}
