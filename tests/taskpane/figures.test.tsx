/** @jest-environment jsdom */
import { closePane, openPane, press, said } from './screen';
import { koersWith } from './sample/koers';
import { bonus, bonusPreview, dashboard, dashboardPreview, kpiCheck, kpiPreview } from './sample/previews';

afterEach(closePane);

describe('the KPI check in short', () => {
  const open = async (preview = kpiPreview) => {
    await openPane({ koers: koersWith({ prepare: () => Promise.resolve(preview) }) });
    await press('Plannen');
    await press("KPI's toetsen");
  };

  it('says how many KPIs are SMART', async () => {
    await open();
    expect(said()).toContain("3van 12 KPI's zijn helemaal SMART");
  });

  it('names the letters that a KPI lacks, in words', async () => {
    await open();
    expect(said()).toContain('Meer leads genereren');
    expect(said()).toContain('Nog niet: specifiek, meetbaar, tijdgebonden');
  });

  it('tells letters that cannot be known from those that are not met', async () => {
    await open();
    expect(said()).toContain('SMA?RTNog niet: specifiek, meetbaar, tijdgebondenNog niet te zeggen: acceptabel');
  });

  it('names teams with too few and too many KPIs', async () => {
    await open();
    expect(said()).toContain("Team Noord7 KPI'ste veel");
    expect(said()).toContain('Binnendienst1 KPIte weinig');
  });

  it('says so when there are no KPIs', async () => {
    await open({ ...kpiPreview, summaries: [{ ...kpiCheck, kpis: 0, smart: 0, worst: [], uneven: [] }] });
    expect(said()).toContain("Er zijn geen KPI's gevonden om te toetsen.");
  });
});

describe('the dashboard in short', () => {
  const open = async (preview = dashboardPreview) => {
    await openPane({ host: { language: 'en' }, koers: koersWith({ prepare: () => Promise.resolve(preview) }) });
    await press('Measure');
    await press('Build dashboard');
  };

  it('counts the KPIs per status, each with its word', async () => {
    await open();
    expect([...document.querySelectorAll('dl > div')].map(({ textContent }) => textContent)).toEqual(['On course6', 'Watch2', 'Off course3', 'No figure1']);
  });

  it('shows each KPI with its status in words and its attainment', async () => {
    await open();
    expect(said()).toContain('Omzet nieuwe klantenOff course · lagging61%');
  });

  it('shows no figure, rather than 0%, where there is none', async () => {
    await open();
    expect(said()).toContain('KlanttevredenheidNo figure');
    expect(said()).not.toMatch(/\b0%/);
  });

  it('names no period where none has figures', async () => {
    await open({ ...dashboardPreview, summaries: [{ ...dashboard, period: '' }] });
    expect(said()).toContain('No figures yet');
    expect(said()).not.toContain('How things stand in');
  });

  it('says so when there are no figures at all', async () => {
    await open({ ...dashboardPreview, summaries: [{ ...dashboard, kpis: [] }] });
    expect(said()).toContain('There are no figures to show yet.');
  });
});

describe('the bonuses in short', () => {
  const open = async (summary: Partial<typeof bonus>) => {
    await openPane({ koers: koersWith({ prepare: () => Promise.resolve({ ...bonusPreview, summaries: [{ ...bonus, ...summary }] }) }) });
    await press('Belonen');
    await press('Bonussen berekenen');
  };

  it('have what the newest period pays above everything else', async () => {
    await open({});
    expect(said()).toContain('€\u00a061.410,10aan bonussen over het 3e kwartaal van 2026In totaal');
  });

  it('are not 0 where none of the newest period is known', async () => {
    await open({ newest: { ...bonus.newest, rows: bonus.newest.rows.filter(({ earned }) => earned === null), totals: [{ currency: 'EUR', earned: 0 }] } });
    expect(said()).toContain('Nog niet te zeggenaan bonussen over het 3e kwartaal van 2026');
    expect(said()).not.toContain('€\u00a00,00');
  });

  it('do not say the same amount twice where there is one period', async () => {
    await open({ totals: [{ currency: 'EUR', earned: 61_410.1, provisional: 0, payees: 18, first: '2026-Q3', last: '2026-Q3' }] });
    expect(said()).toContain('€\u00a061.410,10aan bonussen over het 3e kwartaal van 2026voor 18 medewerkers');
    expect(said()).not.toContain('In totaal');
  });

  it('do not call the missing ones the highest', async () => {
    await open({ newest: { ...bonus.newest, rows: bonus.newest.rows.filter(({ earned }) => earned === null) } });
    expect(said()).toContain('Nog niet te berekenen over het 3e kwartaal van 2026MedewerkerBonusNoor El Amrani');
    expect(said()).not.toContain('Hoogste bonussen');
  });

  it('say of how many people they may still change', async () => {
    await open({ reserved: 3 });
    expect(said()).toContain('Van 3 medewerkers is de bonus onder voorbehoud');
  });

  it('has a total per currency, with its people and periods', async () => {
    await open({ totals: [...bonus.totals, { currency: 'GBP', earned: 900, provisional: 0, payees: 1, first: '2026-Q3', last: '2026-Q3' }] });
    expect(said()).toContain('In totaal €\u00a0184.230,55 voor 18 medewerkers, over het 1e kwartaal van 2026 t/m het 3e kwartaal van 2026');
    expect(said()).toContain('In totaal £\u00a0900,00 voor 1 medewerker, over het 3e kwartaal van 2026');
  });

  it('says which part is provisional', async () => {
    await open({});
    expect(said()).toContain('Waarvan €\u00a012.400,00 voorlopig: die perioden lopen nog.');
  });

  it('says so when there is nothing to pay', async () => {
    await open({ payouts: 0, totals: [], missing: 0, periods: [], newest: { periods: [], rows: [], more: 0, totals: [] } });
    expect(said()).toContain('Er zijn geen bonussen om te laten zien.');
  });
});

describe('the page for steering', () => {
  it('says what comes', async () => {
    await openPane({ koers: koersWith() });
    await press('Sturen');
    expect(said()).toContain('Ontwikkelplannen met haalbare stappen');
  });
});
