import { spawnSync } from 'node:child_process';
import { giveUp, say } from './say.mjs';

/** Debian package and purpose of each program outside Node. */
const catalog = {
  xmllint: { package: 'libxml2-utils', purpose: 'checking files against their schemas' },
  soffice: { package: 'libreoffice-calc', purpose: 'comparing results with LibreOffice' },
  chromium: { package: 'chromium', purpose: 'trying the task pane in a simulated Excel' },
};

/** Where a program lies; KOERS_CHROMIUM may name another browser of the Chromium family. */
const pathOf = (tool) => (tool === 'chromium' && process.env.KOERS_CHROMIUM) || tool;

const canStart = (program, argument = '--version') => spawnSync(pathOf(program), [argument], { stdio: 'ignore' }).status === 0;

const mayInstall = () => process.platform === 'linux' && process.getuid?.() === 0 && canStart('apt-get');

const aptGet = (...words) =>
  spawnSync('apt-get', ['-qq', '-o', 'Dpkg::Use-Pty=0', ...words], {
    encoding: 'utf8',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });

/** Installs the missing programs through apt-get where that is allowed; otherwise says what is left out without them. */
export function installTools(wanted) {
  const lacking = wanted.filter((tool) => !canStart(tool));
  if (lacking.length === 0) return;
  const packages = lacking.map((tool) => catalog[tool].package);
  if (mayInstall()) {
    say(`Installing ${packages.join(' and ')} with apt-get (once) …`);
    aptGet('update');
    const install = aptGet('install', '-y', '--no-install-recommends', ...packages);
    if (install.status === 0) return;
    say(install.stderr);
  }
  const purposes = lacking.map((tool) => `${tool} (${catalog[tool].purpose})`).join(', ');
  const sentence = `Not on this machine: ${purposes}. To add: apt-get install ${packages.join(' ')}.`;
  if (process.env.CI === 'true') giveUp(sentence);
  say(`${sentence} The tests that need it are skipped.`);
}
