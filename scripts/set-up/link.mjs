import { chmodSync, existsSync, symlinkSync, writeFileSync } from 'node:fs';

/** Makes `npx koers` in this checkout start bin/koers.mjs, without looking for a package of that name. */
export function linkCommand() {
  const link = 'node_modules/.bin/koers';
  if (process.platform === 'win32') return writeFileSync(`${link}.cmd`, '@node "%~dp0\\..\\..\\bin\\koers.mjs" %*\r\n');
  chmodSync('bin/koers.mjs', 0o755);
  if (!existsSync(link)) symlinkSync('../../bin/koers.mjs', link);
}
