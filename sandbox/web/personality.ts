import type { Frame, Page } from 'playwright-core';
import type { Occurrence } from './occurrence';

/** A page or an answer of Excel. */
export interface Served {
  readonly body: string;
  readonly contentType: string;
}

/** One of the programs that Excel is, as a browser sees it. */
export interface Personality {
  /** What the browser opens. */
  readonly address: string;
  /** Runs in every page before its own scripts. */
  readonly initScript?: string;
  /** The frame with the pane, once the page was opened. */
  paneFrame(page: Page): Frame;
  /** What Excel itself answers at an address, if the address is its own. */
  serve(address: URL, body: string): Promise<Served> | undefined;
  /** The text for `excelTells` in the page, unless the pane did not ask to be told. */
  occurrence(occurrence: Occurrence): string | undefined;
}

export const asJson = async (body: Promise<string>): Promise<Served> => ({ body: await body, contentType: 'application/json; charset=utf-8' });
