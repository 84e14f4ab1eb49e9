/** @jest-environment jsdom */
import { closePane, control, openPane, press, said } from './screen';

afterEach(closePane);

describe('the pane without a workbook', () => {
  it('says in Dutch what Koers is good for and that nothing leaves the computer', async () => {
    await openPane({ host: { connection: 'outside', language: 'nl' } });
    expect(said()).toContain("Bonussen en KPI's uit uw eigen werkmap");
    expect(said()).toContain('Deze pagina hoort in Excel');
    expect(said()).toContain('Niets verlaat uw computer');
  });

  it('says the same in English', async () => {
    await openPane({ host: { connection: 'outside', language: 'en' } });
    expect(said()).toContain('This page belongs in Excel');
    expect(said()).toContain('Nothing leaves your computer');
    expect(said()).not.toMatch(/werkmap|uw /);
  });

  it('says that it is connecting, and offers nothing to press meanwhile', async () => {
    const place = await openPane({ host: { connection: 'connecting' } });
    expect(said()).toContain('Verbinden met Excel …');
    expect(place.querySelectorAll('button')).toHaveLength(0);
  });

  it('offers a retry when Office.js cannot be loaded', async () => {
    const onRetry = jest.fn();
    await openPane({ host: { connection: 'unreachable' }, onRetry });
    expect(said()).toContain('Office.js niet kan worden geladen');
    await press('Opnieuw proberen');
    expect(onRetry).toHaveBeenCalledTimes(1);
  });

  it('has no pages while there is no workbook', async () => {
    await openPane({ host: { connection: 'ready' } });
    expect(control('Belonen')).toBeUndefined();
  });
});
