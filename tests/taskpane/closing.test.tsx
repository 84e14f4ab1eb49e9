/** @jest-environment jsdom */
import { act } from 'react';
import { KoersFault, type Koers } from '../../src/app/client/koers';
import type { Books, CloseOrder, ReopenOrder } from '../../src/app/client/books';
import { finding } from '../../src/core/finding';
import { choose, closePane, control, openPane, press, said, settle } from './screen';
import { koersWith } from './sample/koers';
import { look } from './sample/look';

jest.setTimeout(30_000);
beforeEach(() => localStorage.clear());
afterEach(closePane);

const books: Books = {
  open: ['2026-03', '2026-Q1'],
  preview: {
    period: '2026-03',
    lines: 4,
    totals: [{ currency: 'EUR', amount: 3_400.5 }],
    paid: [{ name: 'Sanne de Wit', currency: 'EUR', amount: 3_000 }, { name: 'Thijs van den Berg', currency: 'EUR', amount: 400.5 }],
    missing: [{ name: 'Noor El Amrani', scheme: 'Binnendienst', component: 'Omzet', period: '2026-03' }, { name: 'Eva Peeters', scheme: 'Binnendienst', component: '', period: '2026-03' }],
    findings: [],
    seal: 'abcd',
  },
  closed: [
    { period: '2026-02', day: 46_100, author: 'Anja', reason: '', lines: 3, totals: [{ currency: 'EUR', amount: 900 }], findings: [], isLast: true },
    { period: '2026-01', day: 46_060, author: 'Anja', reason: '', lines: 3, totals: [{ currency: 'EUR', amount: 800 }], findings: [finding('close.differs', 'warning', {}, { period: '2026-01', payouts: 1, amount: 12.5, currency: 'EUR', added: [], changed: [], removed: [] })], isLast: false },
  ],
  findings: [],
};

/** What the pane says, with plain spaces. */
const words = (): string => said().replace(/\u00a0/g, ' ');

const type = async (name: string, text: string): Promise<void> => {
  const input = control(name);
  if (!(input instanceof HTMLInputElement)) throw new Error(`${name} is no field.`);
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settle();
};

async function open(answers: Partial<Koers> = {}, language: 'nl' | 'en' = 'nl'): Promise<void> {
  await openPane({ host: { language }, koers: koersWith({ books: () => Promise.resolve(books), ...answers }) });
  await press(language === 'nl' ? 'Belonen' : 'Reward');
  await press(language === 'nl' ? 'Periode afsluiten' : 'Close a period');
}

describe('closing a period', () => {
  it('shows the money, the lines and who is paid before anything is recorded', async () => {
    await open();
    expect(said()).toContain('Dit wordt vastgelegd voor maart 2026');
    expect(words()).toContain('€ 3.400,50uit te betalen over maart 2026');
    expect(said()).toContain('4 regels in het grootboek');
    expect(said()).toContain('2 bonussen ontbreken en worden niet vastgelegd');
  });

  it('does nothing until a name is given and every missing bonus is ticked', async () => {
    const close = jest.fn();
    await open({ close });
    await press('Sluit maart 2026 af');
    expect(said()).toContain('Vul uw naam in');
    await type('Uw naam*', 'Anja');
    await press('Noor El Amrani: Omzet, maart 2026 ontbreekt');
    await press('Sluit maart 2026 af');
    expect(said()).toContain('Vink eerst elke bonus aan die ontbreekt.');
    expect(close).not.toHaveBeenCalled();
  });

  it('records what was shown when everything is said, and shows what became of it', async () => {
    const close = jest.fn((_: CloseOrder) => Promise.resolve({ kind: 'closed' as const, period: '2026-03', lines: 4 }));
    const looks = jest.fn(() => Promise.resolve(look));
    await open({ close, look: looks });
    await type('Uw naam*', 'Anja');
    await press('Alle 2 gezien');
    await press('Sluit maart 2026 af');
    expect(close.mock.calls[0]?.[0]).toEqual({ period: '2026-03', author: 'Anja', reason: '', seal: 'abcd', acknowledgesMissing: true });
    expect(said()).toContain('De periode maart 2026 is afgesloten.');
    expect(looks).toHaveBeenCalledTimes(2);
  });

  it('says why it was not recorded, and shows the figures of now', async () => {
    const asked = jest.fn(() => Promise.resolve(books));
    await open({ books: asked, close: () => Promise.reject(new KoersFault('changedMeanwhile', '')) });
    await type('Uw naam*', 'Anja');
    await press('Alle 2 gezien');
    await press('Sluit maart 2026 af');
    expect(said()).toContain('De werkmap is intussen veranderd.');
    expect(asked).toHaveBeenLastCalledWith('2026-03', 'nl', expect.anything());
  });

  it('says what differs in a closed period, and by how much', async () => {
    await open();
    expect(said()).toContain('Ongewijzigd: alles klopt met wat is vastgelegd.');
    expect(said()).toContain('Klopt niet meer met wat is vastgelegd');
    expect(words()).toContain('€ 12,50 verschil');
  });

  it('opens only the last period again, with a reason', async () => {
    const reopen = jest.fn((_: ReopenOrder) => Promise.resolve({ kind: 'reopened' as const, period: '2026-02', lines: 3 }));
    await open({ reopen });
    expect(control('Heropen januari 2026')).toBeUndefined();
    await press('Heropen februari 2026');
    await type('Reden*', 'Order vergeten');
    expect(reopen).not.toHaveBeenCalled();
    const names = [...document.querySelectorAll<HTMLInputElement>('input[autocomplete="name"]')];
    await act(async () => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(names.at(-1), 'Anja');
      names.at(-1)?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await press('Heropen februari 2026');
    expect(reopen.mock.calls[0]?.[0]).toEqual({ period: '2026-02', author: 'Anja', reason: 'Order vergeten' });
    expect(said()).toContain('De periode februari 2026 is weer open.');
  });

  it('tells a close that was broken off where one begins', async () => {
    await openPane({ host: { language: 'en' }, koers: koersWith({ look: () => Promise.resolve({ ...look, interrupted: { period: '2026-03', isReopening: false, lines: 2 } }) }) });
    expect(said()).toContain('Closing March 2026 was interrupted and does not count yet.');
  });
});

describe('a table that is lacking', () => {
  it('is offered by subject, added, and linked to', async () => {
    const addTables = jest.fn(() => Promise.resolve({ sheets: [{ name: 'Poorten', isNew: true }] }));
    const goTo = jest.fn(() => Promise.resolve());
    await openPane({ koers: koersWith({ addTables, goTo }) });
    await press('Tabel toevoegen (4)');
    expect([...document.querySelectorAll('section h3')].map((title) => title.textContent)).toEqual(expect.arrayContaining(['Basis', 'Regeling', 'Mensen en tijd', 'Verrekening']));
    await press('Poorten toevoegen');
    expect(addTables).toHaveBeenCalledWith(['gates'], 'nl');
    expect(said()).toContain('Poorten is toegevoegd op een nieuw blad.');
    await press('Blad Poorten openen');
    expect(goTo).toHaveBeenCalledWith('Poorten', 'A1');
  });
});

describe('pages per person', () => {
  it('are written for the chosen period, and can be taken back', async () => {
    const writePages = jest.fn(() => Promise.resolve({ sheet: { name: 'Koers Overzichten', isNew: true }, shown: 12, people: 12 }));
    await openPane({ koers: koersWith({ writePages, undo: () => Promise.resolve(true) }) });
    await press('Belonen');
    await press('Overzichten maken');
    expect(writePages).toHaveBeenCalledWith({ kind: 'statements', paneLanguage: 'nl' }, expect.anything());
    expect(said()).toContain("12 pagina's staan op het blad");
    await press('Ongedaan maken');
    expect(said()).not.toContain("12 pagina's staan op het blad");
  });

  it('are written for one person and one period when those are chosen', async () => {
    const writePages = jest.fn(() => Promise.resolve({ sheet: { name: 'Koers Brieven', isNew: true }, shown: 1, people: 1 }));
    const people = [{ id: 'M1', name: 'Anna' }, { id: 'M2', name: 'Bram' }];
    await openPane({ koers: koersWith({ writePages, look: () => Promise.resolve({ ...look, people }) }) });
    await press('Belonen');
    await choose('Voor wie', 'M2');
    await press('Brieven maken');
    expect(writePages).toHaveBeenCalledWith({ kind: 'letters', paneLanguage: 'nl', person: 'M2' }, expect.anything());
  });
});
