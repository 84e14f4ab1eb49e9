import { giveUp } from './say.mjs';

/** Stops with a sentence when this Node is too old. */
export function demandNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20) giveUp(`Koers needs Node 20 or newer; this is Node ${process.versions.node}. Install it from https://nodejs.org and try again.`);
}
