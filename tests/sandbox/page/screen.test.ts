/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { keepChoices, readChoices } from '../../../sandbox/page/screen/choices';
import { deedOf } from '../../../sandbox/page/screen/keys';
import { createNotice } from '../../../sandbox/page/screen/notice';
import { leaves, regionAfter } from '../../../sandbox/page/screen/regions';
import { showRibbon } from '../../../sandbox/page/screen/ribbon';
import { say } from '../../../sandbox/page/screen/say';
import { connectSplitter, widthAfter } from '../../../sandbox/page/screen/splitter';

const html = readFileSync('sandbox/page/sandbox.html', 'utf8');

beforeEach(() => {
  document.documentElement.innerHTML = html.replace(/<!doctype html>|<\/?html[^>]*>/g, '');
  localStorage.clear();
});

describe('the page', () => {
  it.each(['nl', 'en'] as const)('says everything that it can say: %s', (language) => {
    say(language);
    for (const one of document.querySelectorAll('[data-say]')) expect(one.textContent).not.toBe('');
    for (const one of document.querySelectorAll('[data-label]')) expect(one.getAttribute('aria-label')).not.toBe('');
    expect(document.documentElement.lang).toBe(language);
  });

  it('asks nothing of any other address', () => {
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(html.replace('http-equiv', '')).not.toMatch(/https?:/);
  });
});

describe('the keys that go round the page', () => {
  it.each([
    ['ribbon', false, true, 'grid'],
    ['grid', false, true, 'pane'],
    ['pane', false, true, 'ribbon'],
    ['ribbon', true, true, 'pane'],
    ['grid', true, true, 'ribbon'],
    ['pane', true, true, 'grid'],
    ['grid', false, false, 'ribbon'],
    ['ribbon', true, false, 'grid'],
    [undefined, false, true, 'grid'],
    [undefined, true, true, 'pane'],
  ] as const)('lead from %s (back: %s, pane shown: %s) to %s', (now, isBack, isPaneShown, next) => {
    expect(regionAfter(now, isBack, isPaneShown)).toBe(next);
  });

  it('are F6, and in the cells Tab after Esc', () => {
    const key = (name: string, ctrlKey = false) => ({ key: name, ctrlKey, shiftKey: false, metaKey: false, altKey: false });
    expect([leaves(key('F6'), 'pane', false), leaves(key('Tab'), 'grid', true)]).toEqual([true, true]);
    expect([leaves(key('Tab'), 'grid', false), leaves(key('Tab'), 'ribbon', true), leaves(key('F6', true), 'grid', false)]).toEqual([false, false, false]);
  });
});

describe('the border of the pane', () => {
  it.each([['ArrowLeft', 350, 360], ['ArrowRight', 350, 340], ['Home', 350, 320], ['End', 350, 500], ['Tab', 350, undefined]])('moves with %s', (key, width, after) => {
    expect(widthAfter(key, width)).toBe(after);
  });

  it('stays between 320 and 500 pixels', () => {
    const widths: number[] = [];
    connectSplitter(9999, (width) => widths.push(width));
    const press = (key: string) => document.getElementById('splitter')?.dispatchEvent(new KeyboardEvent('keydown', { key }));
    press('ArrowLeft');
    press('Home');
    press('ArrowRight');
    expect(widths).toEqual([500, 500, 320, 320]);
    expect(document.getElementById('splitter')?.getAttribute('aria-valuenow')).toBe('320');
  });
});

describe('a message', () => {
  it('is told as an alert when something did not work, and goes away when it is closed', () => {
    const notice = createNotice();
    const place = document.getElementById('notice');
    notice.show('problem', ['Een.', 'Twee.']);
    expect([place?.getAttribute('role'), place?.hidden, place?.querySelectorAll('p').length]).toEqual(['alert', false, 2]);
    place?.querySelector('button')?.click();
    expect(place?.hidden).toBe(true);
    notice.show('news', ['Drie.']);
    expect([place?.getAttribute('role'), place?.hidden]).toEqual(['status', false]);
  });
});

describe('the ribbon', () => {
  it('takes no second press while the first is under way', async () => {
    let finish = (): void => undefined;
    const press = jest.fn(() => new Promise<void>((resolve) => (finish = resolve)));
    showRibbon([{ id: 'Koers.RunBonus', functionName: 'koersRunBonus', label: { nl: 'Bonus', en: 'Bonus' }, tip: { nl: 'Tip', en: 'Tip' }, icon: 'assets/bonus-32.png' }], 'nl', press);
    const button = document.querySelector<HTMLButtonElement>('#ribbon button');
    button?.click();
    button?.click();
    expect(press).toHaveBeenCalledTimes(1);
    finish();
    await new Promise((resolve) => setTimeout(resolve));
    button?.click();
    expect(press).toHaveBeenCalledTimes(2);
  });
});

describe('what the user chose', () => {
  it('is there again the next time', () => {
    window.matchMedia = () => ({ matches: false }) as MediaQueryList;
    expect(readChoices()).toEqual({ language: 'en', isDark: false, paneWidth: 350 });
    keepChoices({ language: 'nl', isDark: true, paneWidth: 400 });
    expect(readChoices()).toEqual({ language: 'nl', isDark: true, paneWidth: 400 });
  });

  it('is as usual where the browser keeps nothing sound', () => {
    window.matchMedia = () => ({ matches: true }) as MediaQueryList;
    localStorage.setItem('koers-sandbox', '{');
    expect(readChoices()).toEqual({ language: 'en', isDark: true, paneWidth: 350 });
  });
});

describe('a key press', () => {
  const keys = (code: string, held: string) => ({ code, ctrlKey: held.includes('c'), metaKey: held.includes('m'), shiftKey: held.includes('s'), altKey: held.includes('a') });
  const explain = { action: 'koersExplain', letter: 'E' };

  it.each([
    ['KeyS', 'c', 'save'], ['KeyS', 'm', 'save'], ['KeyS', '', undefined], ['KeyS', 'cs', undefined],
    ['KeyE', 'csa', explain], ['KeyE', 'msa', explain], ['KeyE', 'ca', undefined], ['KeyE', 'sa', undefined], ['KeyX', 'csa', undefined],
  ])('%s with %s', (code, held, deed) => {
    expect(deedOf(keys(code, held), [explain])).toEqual(deed);
  });
});
