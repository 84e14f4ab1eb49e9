/** @jest-environment jsdom */
import { findHost } from '../../src/taskpane/wiring';

const office = (host: string | null, language: string, isDarkTheme: boolean) => ({
  HostType: { Excel: 'Excel' },
  context: { displayLanguage: language, officeTheme: { isDarkTheme } },
  onReady: () => Promise.resolve({ host }),
});

beforeAll(() => Object.assign(globalThis, { matchMedia: () => ({ matches: false }) }));
afterEach(() => Reflect.deleteProperty(globalThis, 'Office'));

describe('what the pane finds around it', () => {
  it('speaks Dutch in Flemish Excel and follows its dark theme', async () => {
    Object.assign(globalThis, { Office: office('Excel', 'nl-BE', true) });
    expect(await findHost()).toEqual({ connection: 'ready', language: 'nl', isDark: true });
  });

  it('speaks English in any other language', async () => {
    Object.assign(globalThis, { Office: office('Excel', 'de-DE', false) });
    expect(await findHost()).toEqual({ connection: 'ready', language: 'en', isDark: false });
  });

  it('takes the part of the storage that Excel on the web gives it', async () => {
    const excel = office('Excel', 'nl-NL', false);
    Object.assign(globalThis, { Office: { ...excel, context: { ...excel.context, partitionKey: 'site-7:' } } });
    expect((await findHost()).partition).toBe('site-7:');
  });

  it('knows that a browser is not Excel', async () => {
    Object.assign(globalThis, { Office: office(null, 'nl-NL', false) });
    expect((await findHost()).connection).toBe('outside');
  });

  it('says unreachable when Office.js is not there', async () => {
    expect((await findHost()).connection).toBe('unreachable');
  });

  it('says unreachable when Excel does not answer within ten seconds', async () => {
    jest.useFakeTimers();
    Object.assign(globalThis, { Office: { ...office('Excel', 'nl-NL', false), onReady: () => new Promise(() => undefined) } });
    const found = findHost();
    jest.advanceTimersByTime(10_000);
    expect((await found).connection).toBe('unreachable');
    jest.useRealTimers();
  });
});
