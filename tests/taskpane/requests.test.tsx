/** @jest-environment jsdom */
import { act } from 'react';
import { sendRequest, type PaneRequest } from '../../src/app/client/requests';
import type { JobId, Preview, WorkbookLook } from '../../src/app/client/koers';
import { closePane, openPane, press, said, settle } from './screen';
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
