import type { BrowserContext, Page } from 'playwright-core';
import { defaultRequirements } from '../../node/requirements';
import type { Methods } from '../methods';
import type { Personality } from '../personality';
import type { Surroundings } from '../surroundings';
import { onWindows } from '../windows/on-windows';
import { onTheWeb } from '../xdm/on-the-web';
import { browser } from './browser';
import type { PaneOptions } from './options';

const usualSize = { width: 350, height: 800 } as const;

const sizeOf = ({ width, height }: PaneOptions) => ({ width: width ?? usualSize.width, height: height ?? usualSize.height });

/** The pane's own host name with another port counts as the same site, which may keep storage in a frame; Microsoft's does not. */
const hostOrigin = (paneUrl: string, blockStorage = false): Surroundings['hostOrigin'] =>
  blockStorage ? 'https://excel.officeapps.live.com' : `https://${new URL(paneUrl).hostname}:8443`;

/** What Excel tells the pane at its start. */
function surroundingsOf(paneUrl: string, options: PaneOptions): Surroundings {
  const displayLanguage = options.locale ?? 'nl-NL';
  return {
    paneUrl,
    hostOrigin: hostOrigin(paneUrl, options.blockStorage),
    conversation: 'conversation-1',
    displayLanguage,
    contentLanguage: options.contentLocale ?? displayLanguage,
    documentName: options.name ?? 'Map1.xlsx',
    isDark: options.theme === 'dark',
    requirements: options.requirements ?? defaultRequirements,
  };
}

/** The Excel that the options ask for. */
export function personalityOf(paneUrl: string, options: PaneOptions, methods: Methods): Personality {
  const surroundings = surroundingsOf(paneUrl, options);
  return options.excel === 'windows' ? onWindows(surroundings, methods) : onTheWeb(surroundings, methods, sizeOf(options));
}

/** A window of the browser with the size, language and theme of the pane, and nothing kept from before. */
export async function newWindow(options: PaneOptions): Promise<BrowserContext> {
  return (await browser()).newContext({
    viewport: sizeOf(options),
    deviceScaleFactor: options.scale ?? 1,
    locale: options.locale ?? 'nl-NL',
    colorScheme: options.theme ?? 'light',
    forcedColors: options.forcedColors ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
}

/** Passes a message of Excel on to the pane; one that comes after the end is lost, as in life. False = nobody listens to it yet. */
export async function tellPane(page: Page, text: string | undefined): Promise<boolean> {
  if (page.isClosed()) return true;
  if (text === undefined) return false;
  return page.evaluate((message) => window.excelTells(message), text).catch((problem: unknown) => {
    if (!page.isClosed()) throw problem;
    return true;
  });
}
