import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Shortcuts, ShortcutText } from './shortcuts';

const top = resolve(__dirname, '../..');
const read = (name: string): string => readFileSync(join(top, name), 'utf8');
const { actions, shortcuts, resources }: Shortcuts = JSON.parse(read('shortcuts.json'));
const dutch: Readonly<Record<string, ShortcutText>> = JSON.parse(read('shortcuts.nl-NL.json'));
const english = resources.default;

const resourceOf = (text: string): string => /^\$\{resource\.(\w+)\}$/.exec(text)?.[1] ?? '';

describe('the shortcuts', () => {
  it('each call an action that there is, and each action has one', () => {
    expect(shortcuts.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
    expect(actions.filter(({ type }) => type !== 'ExecuteFunction')).toEqual([]);
  });

  it('take every text from the resources, which have no other', () => {
    const used = [...actions.map(({ name }) => resourceOf(name)), ...shortcuts.map(({ key }) => resourceOf(key.default))];
    expect([...used].sort()).toEqual(Object.keys(english).sort());
  });

  it('have the same texts in Dutch, and the same keys', () => {
    expect(Object.keys(dutch)).toEqual(Object.keys(english));
    const same = Object.keys(english).filter((key) => english[key]?.value === dutch[key]?.value);
    expect(same).toEqual(Object.keys(english).filter((key) => key.endsWith('_key')));
  });

  // Ctrl+Alt is AltGr on European keyboards, which types characters such as €; Excel itself uses one letter with all three for nothing.
  it('are Ctrl, Shift, Alt and a letter, and Command, Shift, Alt and the same letter on a Mac', () => {
    for (const { key } of shortcuts) {
      const pressed = english[resourceOf(key.default)]?.value ?? '';
      expect(pressed).toMatch(/^Ctrl\+Shift\+Alt\+[A-Z]$/);
      expect(key.mac).toBe(pressed.replace('Ctrl+', 'Command+'));
    }
    expect(new Set(shortcuts.map(({ key }) => key.mac)).size).toBe(shortcuts.length);
  });

  it.each([['nl', dutch], ['en', english]] as const)('stand in the help as they are (%s)', (language, texts) => {
    const page = read(`docs/help/${language}/keyboard.md`);
    for (const { key } of shortcuts) expect(page).toContain(`<kbd>${texts[resourceOf(key.default)]?.value}</kbd> | <kbd>${key.mac.replace('Alt', 'Option')}</kbd>`);
  });
});
