import type { BrowserContext, Frame, Page } from 'playwright-core';
import { accessibilityProblems, closeBrowser } from '../../sandbox/web';
import { productionBuild } from '../../sandbox/web/driver/production-build';
import { keepScreenshot } from '../../sandbox/web/driver/screenshot';
import { newWindow } from '../../sandbox/web/driver/stage';
import { describeTool } from '../system-tools';

const origin = 'https://koers.example.com';
const types: Readonly<Record<string, string>> = { html: 'text/html; charset=utf-8', css: 'text/css', js: 'text/javascript; charset=utf-8', png: 'image/png' };

/** The pages of the help in a browser that reaches nothing else. */
async function serve(window: BrowserContext, foreign: (url: string) => void): Promise<void> {
  const { files } = productionBuild();
  await window.route('**/*', (route) => {
    const address = new URL(route.request().url());
    const body = address.origin === origin ? files.get(address.pathname) : undefined;
    if (!body) foreign(address.href);
    return body ? route.fulfill({ body, contentType: types[address.pathname.split('.').at(-1) ?? ''] ?? 'text/plain' }) : route.fulfill({ status: 404 });
  });
}

const overflow = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describeTool('chromium', 'the help in a browser', () => {
  let window: BrowserContext;
  let page: Page;
  const problems: string[] = [];

  async function open(path: string, look: { theme: 'light' | 'dark'; width: number }): Promise<void> {
    problems.length = 0;
    window = await newWindow({ ...look, height: 900 });
    await serve(window, (url) => problems.push(`asked for ${url}`));
    page = await window.newPage();
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', ({ message }) => problems.push(message));
    await page.goto(`${origin}/help/${path}.html`);
  }
  const mainFrame = (): Frame => page.mainFrame();
  afterEach(() => window.close());
  afterAll(closeBrowser);

  it.each(['nl', 'en'] as const)('every page of the contents is in order for everybody (%s)', async (language) => {
    const names = [...productionBuild().files.keys()].filter((name) => name.startsWith(`/help/${language}/`) && name.endsWith('.html') && !/functions\/[^m]|kpi-library|\/tables/.test(name));
    expect(names.length).toBeGreaterThan(18);
    await open(`${language}/index`, { theme: language === 'nl' ? 'dark' : 'light', width: 1100 });
    for (const name of names) {
      await page.goto(`${origin}${name}`);
      expect({ name, problems: await accessibilityProblems(mainFrame()) }).toEqual({ name, problems: [] });
    }
    expect(problems).toEqual([]);
  }, 240_000);

  it.each([['nl', 'light', 320], ['en', 'dark', 320], ['nl', 'light', 1100], ['en', 'dark', 1100]] as const)('fits its window: %s, %s, %s pixels', async (language, theme, width) => {
    await open(`${language}/bonus`, { theme, width });
    for (const name of ['tables', 'keyboard', 'recipes', 'functions/grid', 'kpi-library', 'index', 'bonus']) {
      await page.goto(`${origin}/help/${language}/${name}.html`);
      expect({ name, overflow: await overflow(page) }).toEqual({ name, overflow: 0 });
      await keepScreenshot(page, `help-${language}-${theme}-${String(width)}-${name.replace('/', '-')}`);
    }
    expect(problems).toEqual([]);
  });

  it('finds a page by a word in it, with or without accents, and says when there is none', async () => {
    await open('nl/index', { theme: 'light', width: 1100 });
    const shown = (): Promise<readonly string[]> => page.locator('#contents li[data-page]:visible').allInnerTexts();
    await page.getByLabel('Zoek in de inhoud').fill('rechtermuisknop');
    expect(await shown()).toEqual(['Knoppen en sneltoetsen']);
    await page.getByLabel('Zoek in de inhoud').fill('koers.grid');
    expect(await shown()).toEqual(['KOERS.GRID']);
    await page.getByLabel('Zoek in de inhoud').fill('qwerty');
    expect(await page.locator('#nothing').innerText()).toBe('Geen pagina met dat woord. Probeer een ander woord.');
    expect(problems).toEqual([]);
  });

  it('goes to the same page in the other language', async () => {
    await open('nl/functions/marginal', { theme: 'light', width: 1100 });
    await page.getByRole('link', { name: 'English' }).click();
    await page.waitForURL(`${origin}/help/en/functions/marginal.html`);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(problems).toEqual([]);
  });
});
