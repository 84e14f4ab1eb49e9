import type { BrowserContext, Page } from 'playwright-core';
import { hostHtml } from '../page/host-html';
import { frameName, paneAddress, type Surroundings } from '../xdm/surroundings';
import { browser } from './browser';
import { usualRequirements, type PaneOptions } from './options';
import type { ProductionBuild } from './production-build';

const usualSize = { width: 350, height: 800 } as const;

/** The pane's own host name with another port counts as the same site, which may keep storage in a frame; Microsoft's does not. */
const hostOrigin = (paneUrl: string, blockStorage: boolean): Surroundings['hostOrigin'] =>
  blockStorage ? 'https://excel.officeapps.live.com' : `https://${new URL(paneUrl).hostname}:8443`;

/** What Excel tells the pane at its start. */
export function surroundingsOf({ paneUrl }: ProductionBuild, options: PaneOptions): Surroundings {
  const displayLanguage = options.locale ?? 'nl-NL';
  return {
    paneUrl,
    hostOrigin: hostOrigin(paneUrl, options.blockStorage ?? false),
    conversation: 'conversation-1',
    displayLanguage,
    contentLanguage: options.contentLocale ?? displayLanguage,
    documentName: options.name ?? 'Map1.xlsx',
    requirements: options.requirements ?? usualRequirements,
  };
}

/** A window of the browser with the size, language and theme of the pane, and nothing kept from before. */
export async function newWindow(options: PaneOptions): Promise<BrowserContext> {
  const { width, height } = { ...usualSize, ...options };
  return (await browser()).newContext({
    viewport: { width, height },
    locale: options.locale ?? 'nl-NL',
    colorScheme: options.theme ?? 'light',
    forcedColors: options.forcedColors ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
}

/** The page of Excel on the web with the pane in it. */
export const stageHtml = (surroundings: Surroundings, options: PaneOptions): string =>
  hostHtml({ ...usualSize, ...options, name: frameName(surroundings), address: paneAddress(surroundings) });

/** Passes a message of Excel on to the pane; one that comes after the end is lost, as in life. */
export async function tellPane(page: Page, text: string | undefined): Promise<void> {
  if (text === undefined || page.isClosed()) return;
  await page.evaluate((message) => window.excelTells(message), text).catch((problem: unknown) => {
    if (!page.isClosed()) throw problem;
  });
}
