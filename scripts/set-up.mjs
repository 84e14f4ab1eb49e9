import { buildCommands } from './set-up/build.mjs';
import { linkCommand } from './set-up/link.mjs';
import { installPackages } from './set-up/packages.mjs';
import { demandNode } from './set-up/node-version.mjs';
import { installTools } from './set-up/tools.mjs';

/**
 * Makes a fresh checkout ready: packages, the command line, and the named programs. Does only what is lacking, so a second
 * call takes a moment.
 * @param {readonly string[]} tools programs outside Node that the caller would like to have, such as `xmllint`
 * @returns {boolean} whether the koers command could be built
 */
export function setUp(tools = []) {
  demandNode();
  installPackages();
  const isBuilt = buildCommands();
  linkCommand();
  installTools(tools);
  return isBuilt;
}
