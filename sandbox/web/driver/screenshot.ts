import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Keeps a picture of the pane as `<folder>/<name>.png`; without a folder there is nothing to do. */
export async function keepScreenshot(page: Page, name: string, folder = process.env.KOERS_SCREENSHOTS): Promise<void> {
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
}
