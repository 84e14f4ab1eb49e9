import { readFileSync } from 'node:fs';
import { withOwnOffice } from '../../../sandbox/page/build/pane-copy';
import { readRibbon } from '../../../sandbox/page/build/ribbon';
import { readShortcuts } from '../../../sandbox/page/build/shortcuts';
import { ribbonCommands } from '../../../src/commands/ribbon-commands';

const manifest = readFileSync('manifest.xml', 'utf8');
const panePage = readFileSync('src/taskpane/taskpane.html', 'utf8');

describe('the ribbon as the manifest describes it', () => {
  const ribbon = readRibbon(manifest);

  it('opens the pane with its first button, and has one button for each function of the add-in', () => {
    expect(ribbon[0]).toMatchObject({ id: 'Koers.OpenPane', icon: 'assets/icon-32.png', label: { nl: 'Koers openen', en: 'Open Koers' } });
    expect(ribbon.slice(1).map(({ functionName }) => functionName)).toEqual(Object.keys(ribbonCommands));
  });

  it('says everything in both languages, with plain apostrophes', () => {
    for (const { label, tip } of ribbon) for (const text of [label.nl, label.en, tip.nl, tip.en]) expect(text).toMatch(/^[^&]+$/);
  });

  it('refuses a manifest without a ribbon', () => {
    expect(() => readRibbon('<OfficeApp/>')).toThrow('The manifest has no');
  });
});

describe('the copy of the page of the pane', () => {
  it('differs in where office.js comes from, and in nothing else', () => {
    const copy = withOwnOffice(panePage);
    expect(copy).not.toContain('microsoft.com');
    expect(copy.replace('../office/office.js', 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js').replace("script-src 'self'", "script-src 'self' https://appsforoffice.microsoft.com")).toBe(panePage);
  });

  it('is not made of a page that asks for office.js in another way', () => {
    expect(() => withOwnOffice('<script src="https://appsforoffice.microsoft.com/lib/beta/hosted/office.js"></script>')).toThrow('not known here');
    expect(() => withOwnOffice('<p>')).toThrow('not known here');
  });
});

describe('the keys of the add-in', () => {
  it('are those of its shortcuts file, each for an action', () => {
    const shortcuts = readShortcuts(readFileSync('shortcuts.json', 'utf8'));
    expect(shortcuts).toContainEqual({ action: 'koersRunBonus', letter: 'B' });
    expect(new Set(shortcuts.map(({ letter }) => letter)).size).toBe(shortcuts.length);
  });

  it('are refused when the page would not know them', () => {
    expect(() => readShortcuts('{"shortcuts":[{"action":"a","key":{"default":"F9"}}],"resources":{"default":{}}}')).toThrow('not known here');
  });
});
