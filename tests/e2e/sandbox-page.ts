import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { browser } from '../../sandbox/web/driver/browser';
import { keepScreenshot } from '../../sandbox/web/driver/screenshot';

export const words = {
  nl: {
    locale: 'nl-NL', found: 'Herkende tabellen', bonus: 'Bonus berekenen', write: /bladen? schrijven$/, undo: 'Ongedaan maken', again: 'Opnieuw berekenen',
    download: 'Download', sample: 'Voorbeeld', empty: 'Leeg',
  },
  en: {
    locale: 'en-US', found: 'Recognised tables', bonus: 'Run bonus', write: /^Write \d sheets?$/, undo: 'Undo', again: 'Calculate again',
    download: 'Download', sample: 'Sample', empty: 'Empty',
  },
} as const;

export type Language = keyof typeof words;

interface Opening {
  readonly width?: number;
  readonly height?: number;
  readonly isDark?: boolean;
}

/** The page in a browser, with what it complained about and where it asked outside itself. */
export class SandboxPage {
  readonly pane: FrameLocator;
  readonly faults: string[] = [];

  private constructor(
    readonly page: Page,
    address: string,
    readonly language: Language,
  ) {
    this.pane = page.frameLocator('#pane iframe');
    page.on('console', (message) => message.type() === 'error' && this.faults.push(message.text()));
    page.on('pageerror', (problem) => this.faults.push(problem.stack ?? problem.message));
    page.on('request', (request) => !/^(data|blob):/.test(request.url()) && !request.url().startsWith(address) && this.faults.push(request.url()));
    page.on('websocket', (socket) => this.faults.push(socket.url()));
  }

  /** Opens the page and waits until the sample stands in it. */
  static async open(address: string, language: Language, { width = 1280, height = 800, isDark = false }: Opening = {}): Promise<SandboxPage> {
    // Without a scheme of its own the browser would give every frame one: the pane follows the page.
    const window = await (await browser()).newContext({ viewport: { width, height }, locale: words[language].locale, colorScheme: null, reducedMotion: 'reduce', acceptDownloads: true });
    if (isDark) await window.addInitScript(() => localStorage.setItem('koers-sandbox', '{"isDark":true}'));
    const sandbox = new SandboxPage(await window.newPage(), address, language);
    await sandbox.page.goto(address);
    await sandbox.ready();
    return sandbox;
  }

  /** Until the pane knows the workbook and the grid shows it. */
  async ready(): Promise<void> {
    await this.pane.getByText(words[this.language].found).waitFor();
    await this.tab('Medewerkers').waitFor();
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }
  inPane(name: string | RegExp): Locator {
    return this.pane.getByRole('button', { name }).first();
  }
  tab(name: string): Locator {
    return this.page.getByRole('tab', { name, exact: true });
  }
  notice(text: string | RegExp): Locator {
    return this.page.locator('#notice').getByText(text);
  }

  /** What stands in a cell of the workbook. */
  cell(address: string): Promise<unknown> {
    return this.page.evaluate((at) => window.koersCell?.(at), address);
  }

  /** Until a cell holds this. */
  async cellIs(address: string, value: unknown): Promise<void> {
    for (let waited = 0; waited < 15_000 && (await this.cell(address)) !== value; waited += 100) await wait(100);
    expect([address, await this.cell(address)]).toEqual([address, value]);
  }

  /** Goes to a cell of the sheet in view, by the box with its name. */
  async go(address: string): Promise<void> {
    const box = this.page.locator('#grid input').first();
    await box.fill(address);
    await box.press('Enter');
  }

  /** Types in a cell as a person does. */
  async type(address: string, text: string): Promise<void> {
    await this.go(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  async runBonus(): Promise<void> {
    await this.button(words[this.language].bonus).click();
    await this.inPane(words[this.language].write).click();
    await this.inPane(words[this.language].undo).waitFor();
  }

  async download(): Promise<Uint8Array> {
    const [file] = await Promise.all([this.page.waitForEvent('download'), this.button(words[this.language].download).click()]);
    return readFileSync(await file.path());
  }

  /** Lets a file fall on the page. */
  async drop(name: string, content: Uint8Array): Promise<void> {
    await this.page.evaluate(
      ([file, bytes]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([new Uint8Array(bytes)], file));
        for (const type of ['dragenter', 'dragover', 'drop']) document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      },
      [name, [...content]] as const,
    );
  }

  shot(name: string): Promise<void> {
    return keepScreenshot(this.page, name);
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}
