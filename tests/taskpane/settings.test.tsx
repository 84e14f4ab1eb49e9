/** @jest-environment jsdom */
import { choose, closePane, control, key, openPane, press, said } from './screen';
import { koersWith } from './sample/koers';
import { cleanPreview } from './sample/previews';

beforeEach(() => localStorage.clear());
afterEach(closePane);

describe('the settings of the pane', () => {
  it('put the pane in another language than Excel, and keep that', async () => {
    await openPane({ koers: koersWith() });
    await press('Instellingen');
    await choose('Taal van dit venster', 'en');
    expect(control('Reward')).toBeDefined();
    expect(document.documentElement.lang).toBe('en');
    await openPane({ koers: koersWith() });
    expect(control('Reward')).toBeDefined();
  });

  it('put the sheets in a language of their own', async () => {
    const prepare = jest.fn(() => Promise.resolve(cleanPreview));
    await openPane({ koers: koersWith({ prepare }) });
    await press('Instellingen');
    await choose('Taal van de bladen', 'en');
    await press('Belonen');
    await press('Bonussen berekenen');
    expect(prepare).toHaveBeenCalledWith(['bonus'], { paneLanguage: 'nl', language: 'en' }, expect.any(Function));
  });

  it('follow Excel and the workbook again when the user wants that', async () => {
    localStorage.setItem('koers.preferences', '{"paneLanguage":"en","sheetLanguage":"en","writesDirectly":true}');
    await openPane({ koers: koersWith() });
    await press('Settings');
    await choose('Language of this pane', '');
    await choose('Taal van de bladen', '');
    expect(localStorage.getItem('koers.preferences')).toBe('{"writesDirectly":true}');
  });

  it('are kept in the part of the storage that Excel on the web gives', async () => {
    await openPane({ host: { partition: 'site-7:' }, koers: koersWith() });
    await press('Instellingen');
    await press('Meteen schrijven, zonder voorbeeld');
    expect(localStorage.getItem('site-7:koers.preferences')).toBe('{"writesDirectly":true}');
  });

  it('hold while the pane is open where the browser keeps nothing', async () => {
    jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => { throw new Error('SecurityError'); });
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => { throw new Error('SecurityError'); });
    await openPane({ koers: koersWith() });
    await press('Instellingen');
    await choose('Taal van dit venster', 'en');
    expect(control('Reward')).toBeDefined();
  });

  it('say that nothing leaves the computer', async () => {
    await openPane({ koers: koersWith() });
    await press('Instellingen');
    expect(said()).toContain('Niets verlaat uw computer');
  });

  it('close with Escape, and the focus returns to their button', async () => {
    await openPane({ koers: koersWith() });
    await press('Instellingen');
    control('Sluiten')?.focus();
    await key('Escape');
    expect(control('Sluiten')).toBeUndefined();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Instellingen');
  });
});
