import { chromium, type Browser } from 'playwright-core';

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

let running: Promise<Browser> | undefined;

/** The browser of this test file, with a profile of its own; started at the first call. */
export function browser(): Promise<Browser> {
  running ??= chromium.launch({ executablePath: process.env.KOERS_CHROMIUM ?? '/usr/bin/chromium', args: flags });
  return running;
}

/** Ends the browser; a test file calls it when all its tests are done. */
export async function closeBrowser(): Promise<void> {
  const last = running;
  running = undefined;
  await (await last)?.close();
}
