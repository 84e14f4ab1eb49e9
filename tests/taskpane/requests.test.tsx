/** @jest-environment jsdom */
import { act } from 'react';
import { sendRequest, type PaneRequest } from '../../src/app/client/requests';
import { KoersFault, type JobId, type Preview, type SelectedCell, type WorkbookLook } from '../../src/app/client/koers';
import { helpAddress } from '../../src/i18n/help-pages';
import { helpOf } from '../../src/taskpane/frame/HelpLink';
import { helpFiles } from '../shipping/project-scripts';
import { closePane, control, openPane, press, said, settle } from './screen';
import { explanation } from './sample/explanation';
import { koersWith } from './sample/koers';
import { look, unreadyLook } from './sample/look';
import { bonusPreview, kpiPreview } from './sample/previews';

afterEach(closePane);

async function send(request: PaneRequest): Promise<void> {
  await act(async () => sendRequest(request));
  await settle();
}

const title = () => document.querySelector('h2')?.textContent;

describe('a button on the ribbon', () => {
  it('opens the page of its job and runs it up to the preview', async () => {
    const write = jest.fn(() => Promise.resolve({ sheets: [] }));
    await openPane({ koers: koersWith({ prepare: () => Promise.resolve(bonusPreview), write }) });
    await send('runBonus');
    expect(title()).toBe('Voorbeeld van de bonussen');
    expect(write).not.toHaveBeenCalled();
  });

  it('waits until the pane has looked at the workbook', async () => {
    let seen: (look: WorkbookLook) => void = () => undefined;
    await openPane({ koers: koersWith({ look: () => new Promise((resolve) => { seen = resolve; }), prepare: () => Promise.resolve(kpiPreview) }) });
    await send('checkKpis');
    expect(title()).toBe('Uw werkmap');
    await act(async () => seen(look));
    await settle();
    expect(title()).toBe('Voorbeeld van de KPI-toets');
  });

  it('is not forgotten when several are pressed before the pane has looked at the workbook', async () => {
    let seen: (look: WorkbookLook) => void = () => undefined;
    const prepare = jest.fn(([job]: readonly JobId[]) => Promise.resolve(job === 'bonus' ? bonusPreview : kpiPreview));
    const undo = jest.fn(() => Promise.resolve(false));
    await openPane({ koers: koersWith({ look: () => new Promise((resolve) => { seen = resolve; }), prepare, undo }) });
    await send('undo');
    await send('runBonus');
    await send('checkKpis');
    await act(async () => seen(look));
    await settle();
    expect(undo).toHaveBeenCalledTimes(1);
    expect(prepare.mock.calls.map(([jobs]) => jobs)).toEqual([['bonus'], ['kpiCheck']]);
    expect(title()).toBe('Voorbeeld van de KPI-toets');
  });

  it('that was pressed before the pane opened is answered when it does', async () => {
    sendRequest('runBonus');
    await openPane({ koers: koersWith({ prepare: () => Promise.resolve(bonusPreview) }) });
    await settle();
    expect(title()).toBe('Voorbeeld van de bonussen');
  });

  it('shows what is lacking instead of running without it', async () => {
    const prepare = jest.fn(() => Promise.resolve(bonusPreview));
    await openPane({ koers: koersWith({ look: () => Promise.resolve(unreadyLook), prepare }) });
    await send('dashboard');
    expect(title()).toBe('Dashboard');
    expect(said()).toContain('Hiervoor ontbreekt nog:');
    expect(prepare).not.toHaveBeenCalled();
  });

  it('says that Koers is busy while a job runs', async () => {
    const prepare = jest.fn(() => new Promise<Preview>(() => undefined));
    await openPane({ koers: koersWith({ prepare }) });
    await send('runBonus');
    await send('checkKpis');
    expect(said()).toContain('Koers is nog bezig.');
    expect(prepare).toHaveBeenCalledTimes(1);
  });

  it('undoes the last write, whatever page is open', async () => {
    await openPane({ koers: koersWith({ undo: () => Promise.resolve(true) }) });
    await press('Sturen');
    await send('undo');
    expect(said()).toContain('De bladen zijn weer zoals ze waren.');
  });

  it('says so when there is nothing to undo', async () => {
    await openPane({ koers: koersWith({ undo: () => Promise.resolve(false) }) });
    await send('undo');
    expect(said()).toContain('Er is niets om ongedaan te maken.');
  });
});

describe('the question to explain an amount', () => {
  const bonusCell: SelectedCell = { sheet: 'Koers Bonus', cell: 'F12' };

  it('opens the page with the bonuses and explains the selected cell', async () => {
    const explain = jest.fn(() => Promise.resolve(explanation));
    await openPane({ koers: koersWith({ explain, selected: () => Promise.resolve(bonusCell) }) });
    await send('explain');
    expect(title()).toBe('Bonussen');
    expect(explain).toHaveBeenCalledWith(bonusCell, 'nl');
    expect(said()).toContain('Sanne de Wit haalde 112% van haar doel');
  });

  it.each([
    ['a cell of the user', { selected: () => Promise.resolve(bonusCell), explain: () => Promise.resolve({ kind: 'nothing' } as const) }],
    ['a cell of Koers without a bonus', { selected: () => Promise.resolve(bonusCell), explain: () => Promise.resolve({ kind: 'elsewhere' } as const) }],
    ['a chart', { selected: () => Promise.resolve(undefined) }],
    ['no answer of Excel', { selected: () => Promise.reject(new Error('busy')) }],
  ])('says that there is nothing to explain in %s', async (_, more) => {
    await openPane({ koers: koersWith(more) });
    await send('explain');
    expect(said()).toContain('In deze cel staat geen bonus van Koers.');
  });

  it('shows why an explanation failed, and tries again', async () => {
    let isBroken = true;
    const explain = () => (isBroken ? Promise.reject(new KoersFault('editing', '')) : Promise.resolve(explanation));
    await openPane({ koers: koersWith({ explain, selected: () => Promise.resolve(bonusCell) }) });
    await send('explain');
    expect(said()).toContain('U bent nog een cel aan het bewerken.');
    isBroken = false;
    await press('Opnieuw proberen');
    expect(said()).toContain('Sanne de Wit haalde 112% van haar doel');
  });
});

describe('the help', () => {
  const addressOf = (name: string): string | null | undefined => control(name)?.getAttribute('href');

  it('about the page that is open is one press away', async () => {
    await openPane({ koers: koersWith() });
    expect(addressOf('Hulp bij Start')).toBe('help/nl/your-tables.html');
    await press('Belonen');
    expect(addressOf('Hulp bij Belonen')).toBe('help/nl/bonus.html');
  });

  it('is in the settings too, in the language of the pane', async () => {
    localStorage.setItem('koers.preferences', '{"paneLanguage":"en"}');
    await openPane({ koers: koersWith() });
    await press('Settings');
    expect(addressOf('Help with Koers')).toBe('help/en/index.html');
    expect(addressOf('What is kept where')).toBe('help/en/privacy.html');
    localStorage.clear();
  });

  it('is offered as a link where the ribbon could not open it', async () => {
    await openPane({ koers: koersWith() });
    await send('help');
    expect(said()).toContain('De hulp opent in uw browser.');
    expect(addressOf('Hulp openen')).toBe('help/nl/index.html');
  });

  it('leads to pages that there are, in both languages', () => {
    const files = helpFiles();
    const pages = [...Object.values(helpOf), 'index', 'privacy'] as const;
    const addresses = (['nl', 'en'] as const).flatMap((language) => pages.map((page) => helpAddress(language, page)));
    expect(addresses.filter((address) => !files.has(address))).toEqual([]);
  });
});
