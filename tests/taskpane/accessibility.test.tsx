/** @jest-environment jsdom */
import axe from 'axe-core';
import { KoersFault, type Koers } from '../../src/app/client/koers';
import { closePane, openPane, press } from './screen';
import { koersWith } from './sample/koers';
import { emptyLook, unreadyLook } from './sample/look';
import { bonusPreview, dashboardPreview, kpiPreview } from './sample/previews';

afterEach(closePane);

/** Colours cannot be measured without a screen; the rest can. */
async function complaints(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, { preload: false, resultTypes: ['violations'], rules: { 'color-contrast': { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

interface State {
  readonly state: string;
  readonly answers?: Partial<Koers>;
  readonly presses?: readonly string[];
}

const states: readonly State[] = [
  { state: 'start', presses: ['Verkopen zeker tblOrders · 12.480 rijen', 'Niet gevonden (2)'] },
  { state: 'an empty workbook', answers: { look: () => Promise.resolve(emptyLook) } },
  { state: 'settings', presses: ['Instellingen'] },
  { state: 'a job that cannot run', answers: { look: () => Promise.resolve(unreadyLook) }, presses: ['Belonen'] },
  { state: 'a job that runs', answers: { prepare: () => new Promise(() => undefined) }, presses: ['Belonen', 'Bonussen berekenen'] },
  { state: 'a preview of bonuses', answers: { prepare: () => Promise.resolve(bonusPreview) }, presses: ['Belonen', 'Bonussen berekenen'] },
  { state: 'a preview of KPIs', answers: { prepare: () => Promise.resolve(kpiPreview) }, presses: ['Plannen', "KPI's toetsen"] },
  { state: 'a preview of the dashboard', answers: { prepare: () => Promise.resolve(dashboardPreview) }, presses: ['Meten', 'Dashboard maken'] },
  { state: 'a job that failed', answers: { prepare: () => Promise.reject(new KoersFault('editing', '')) }, presses: ['Belonen', 'Bonussen berekenen'] },
  {
    state: 'what was written',
    answers: { prepare: () => Promise.resolve(bonusPreview), write: () => Promise.resolve({ sheets: bonusPreview.sheets }) },
    presses: ['Belonen', 'Bonussen berekenen', '2 bladen schrijven'],
  },
  { state: 'steer', presses: ['Sturen'] },
];

describe('a screen reader can make sense of', () => {
  it.each(states)('$state', async ({ answers, presses = [] }) => {
    await openPane({ koers: koersWith(answers) });
    for (const name of presses) await press(name);
    expect(await complaints()).toEqual([]);
  }, 30_000);

  it('the pane outside Excel', async () => {
    await openPane({ host: { connection: 'unreachable' } });
    expect(await complaints()).toEqual([]);
  });
});
