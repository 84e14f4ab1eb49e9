/** @jest-environment jsdom */
import { KoersFault } from '../../src/app/client/koers';
import { choose, closePane, control, openPane, press, said, status } from './screen';
import { koersWith } from './sample/koers';
import { emptyLook, look } from './sample/look';

afterEach(closePane);

describe('the start page', () => {
  it('says that it looks at the workbook until it has', async () => {
    await openPane({ koers: koersWith({ look: () => new Promise(() => undefined) }) });
    expect(status()).toBe('Koers bekijkt uw werkmap …');
  });

  it('says how many tables it recognised', async () => {
    await openPane({ koers: koersWith() });
    expect(status()).toBe('Koers herkent 4 tabellen.');
  });

  it('names each table with its place, its rows and how sure it is in words', async () => {
    await openPane({ koers: koersWith() });
    expect(control('Verkopen zeker tblOrders · 12.480 rijen')).toBeDefined();
    expect(control('Medewerkers waarschijnlijk Personeel · 18 rijen')).toBeDefined();
    expect(control("KPI's controleren Tabel7 · 12 rijen")).toBeDefined();
    expect(control('Regelingen gekozen Regelingen · 3 rijen')).toBeDefined();
  });

  it('goes to the header of a table', async () => {
    const goTo = jest.fn(() => Promise.resolve());
    await openPane({ koers: koersWith({ goTo }) });
    await press('Verkopen tonen op blad Orders 2026');
    expect(goTo).toHaveBeenCalledWith('Orders 2026', 'A4');
  });

  it('unfolds the columns and three rows of a table as the user has them', async () => {
    const place = await openPane({ koers: koersWith() });
    expect(said()).not.toContain('Bouwmarkt De Hoeksteen');
    await press('Verkopen zeker tblOrders · 12.480 rijen');
    expect(place.querySelectorAll('tbody tr')).toHaveLength(3);
    expect(said()).toContain('€ 19.900,00');
    expect(said()).not.toContain('Wordt niet getoond');
  });

  it('keeps another column that the user chooses, in the language of the workbook, and looks again', async () => {
    const correct = jest.fn(() => Promise.resolve());
    const looks = jest.fn(() => Promise.resolve(look));
    await openPane({ host: { language: 'en' }, koers: koersWith({ correct, look: looks }) });
    await press('Sales certain tblOrders · 12,480 rows');
    await choose('Salesperson (required)', 'Klant');
    expect(correct).toHaveBeenCalledWith({ kind: 'column', table: 'sales', column: 'person', header: 'Klant' }, 'nl');
    expect(looks).toHaveBeenCalledTimes(2);
  });

  it('keeps another range that the user chooses for a table', async () => {
    const correct = jest.fn(() => Promise.resolve());
    await openPane({ koers: koersWith({ correct }) });
    await press('Verkopen zeker tblOrders · 12.480 rijen');
    await choose('Staat in', 'Blad4');
    expect(correct).toHaveBeenCalledWith({ kind: 'table', table: 'sales', range: 'Blad4' }, 'nl');
  });

  it('folds away the tables that were not found, and lets the user point one out', async () => {
    const correct = jest.fn(() => Promise.resolve());
    await openPane({ koers: koersWith({ correct }) });
    expect(said()).not.toContain('Waar toewijzingen voor dienen.');
    await press('Niet gevonden (2)');
    expect(said()).toContain('Waar toewijzingen voor dienen.');
    await choose('Toewijzingen', 'Blad4');
    expect(correct).toHaveBeenCalledWith({ kind: 'table', table: 'assignments', range: 'Blad4' }, 'nl');
  });

  it('looks again when asked to', async () => {
    const looks = jest.fn(() => Promise.resolve(look));
    await openPane({ koers: koersWith({ look: looks }) });
    await press('Verversen');
    expect(looks).toHaveBeenCalledTimes(2);
  });

  it('leads to the page of what can be done', async () => {
    await openPane({ koers: koersWith() });
    await press('Bonussen berekenen');
    expect(document.querySelector('h2')?.textContent).toBe('Bonussen');
  });

  it('says in a sentence why it cannot look, and looks again after that', async () => {
    const looks = jest.fn(() => Promise.resolve(look)).mockRejectedValueOnce(new KoersFault('editing', ''));
    await openPane({ koers: koersWith({ look: looks }) });
    expect(said()).toContain('Druk in Excel op Enter of Esc');
    await press('Opnieuw proberen');
    expect(said()).not.toContain('Druk in Excel');
    expect(status()).toBe('Koers herkent 4 tabellen.');
  });

  it('says when a cell cannot be gone to, until that message is closed', async () => {
    await openPane({ koers: koersWith({ goTo: () => Promise.reject(new KoersFault('notFound', 'Orders 2026')) }) });
    await press('Verkopen tonen op blad Orders 2026');
    expect(said()).toContain('Orders 2026 is niet gevonden.');
    await press('Melding sluiten');
    expect(said()).not.toContain('Orders 2026 is niet gevonden.');
  });
});

describe('the start page of an empty workbook', () => {
  it('says what Koers is good for and offers an example', async () => {
    await openPane({ koers: koersWith({ look: () => Promise.resolve(emptyLook) }) });
    expect(said()).toContain('tot op de cent berekend');
    expect(status()).toBe('In deze werkmap staan nog geen tabellen voor Koers.');
    expect(control('Voorbeeld invoegen')).toBeDefined();
  });

  it('adds the example in the language of the pane, and shows what is there then', async () => {
    const addTemplate = jest.fn(() => Promise.resolve({ sheets: [{ name: 'Verkopen', isNew: true }, { name: 'Medewerkers', isNew: true }] }));
    const looks = jest.fn(() => Promise.resolve(look)).mockResolvedValueOnce(emptyLook);
    await openPane({ koers: koersWith({ look: looks, addTemplate }) });
    await press('Voorbeeld invoegen');
    expect(addTemplate).toHaveBeenCalledWith('nl');
    expect(said()).toContain('Het voorbeeld staat op 2 nieuwe bladen.');
    expect(status()).toBe('Koers herkent 4 tabellen.');
  });

  it('takes the example away again, and looks what is left', async () => {
    const undo = jest.fn(() => Promise.resolve(true));
    const addTemplate = () => Promise.resolve({ sheets: [{ name: 'Verkopen', isNew: true }] });
    const looks = jest.fn(() => Promise.resolve(look)).mockResolvedValueOnce(emptyLook).mockResolvedValueOnce(look).mockResolvedValueOnce(emptyLook);
    await openPane({ koers: koersWith({ look: looks, addTemplate, undo }) });
    await press('Voorbeeld invoegen');
    await press('Ongedaan maken');
    expect(undo).toHaveBeenCalledTimes(1);
    expect(said()).toContain('De bladen zijn weer zoals ze waren.');
    expect(control('Voorbeeld invoegen')).toBeDefined();
    expect(control('Ongedaan maken')).toBeUndefined();
  });
});
