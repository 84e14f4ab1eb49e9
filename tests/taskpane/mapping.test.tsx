/** @jest-environment jsdom */
import { act } from 'react';
import { KoersFault, type TableLook, type WorkbookLook } from '../../src/app/client/koers';
import { finding } from '../../src/core/finding';
import { choose, closePane, control, openPane, press, said, settle } from './screen';
import { koersWith } from './sample/koers';
import { look } from './sample/look';

afterEach(closePane);

const settings: TableLook = {
  table: 'settings',
  label: { nl: 'Instellingen', en: 'Settings' },
  description: { nl: 'Uw keuzes.', en: 'Your choices.' },
  columns: [],
  found: { sheet: 'Instellingen (2)', name: 'KoersInstellingen', cell: 'A1', rows: 1, confidence: 1, isChosen: true, headers: [], preview: [] },
};

const withSettings: WorkbookLook = { ...look, tables: [...look.tables, settings] };
const sales = 'Verkopen zeker tblOrders · 12.480 rijen';
const labels = (): readonly (string | null)[] => [...document.querySelectorAll('label')].map(({ textContent }) => textContent);

describe('a correction', () => {
  it('says on which sheet it is kept, with the way to it', async () => {
    const goTo = jest.fn(() => Promise.resolve());
    await openPane({ koers: koersWith({ look: () => Promise.resolve(withSettings), correct: () => Promise.resolve(), goTo }) });
    await press(sales);
    await choose('Klant', 'Ordernr');
    expect(said()).toContain('Uw keuze staat op het blad Instellingen (2).');
    await press('Ga naar Instellingen (2)');
    expect(goTo).toHaveBeenCalledWith('Instellingen (2)', 'A1');
  });

  it('leaves the columns in the order of the table, whatever was found', async () => {
    await openPane({ koers: koersWith({ look: () => Promise.resolve({ ...look, tables: look.tables.map((table) => (table.table === 'sales' ? { ...table, columns: [...table.columns].reverse() } : table)) }) }) });
    await press(sales);
    expect(labels()).toEqual(['Staat in', 'Product', 'Klant', 'Bedrag (verplicht)', 'Datum (verplicht)', 'Verkoper (verplicht)']);
  });

  it('shows what was chosen while it is being kept, and takes the next one meanwhile', async () => {
    let finish: () => void = () => undefined;
    const correct = jest.fn(() => Promise.resolve()).mockReturnValueOnce(new Promise<void>((resolve) => { finish = resolve; }));
    await openPane({ koers: koersWith({ correct }) });
    await press(sales);
    await choose('Klant', 'Ordernr');
    expect(control('Klant')).toMatchObject({ value: 'Ordernr', disabled: false });
    await choose('Product', 'Klant');
    expect(correct).toHaveBeenCalledTimes(1);
    await act(async () => finish());
    await settle();
    expect(correct).toHaveBeenCalledTimes(2);
    expect(correct).toHaveBeenLastCalledWith({ kind: 'column', table: 'sales', column: 'product', header: 'Klant' }, 'nl');
  });

  it('shows beside the columns what cannot be read in that table, and nothing of another', async () => {
    const wrong = finding('cell.notANumber', 'error', { sheet: 'Orders 2026', table: 'Verkopen', row: 5, column: 'Klant', cell: 'C5' }, { found: 'Peeters', rows: 12 });
    const other = finding('cell.notANumber', 'error', { sheet: 'Personeel', table: 'Medewerkers', row: 3, column: 'Afdeling', cell: 'C3' }, { found: 'Noord', rows: 1 });
    await openPane({ koers: koersWith({ look: () => Promise.resolve({ ...look, findings: [wrong, other] }) }) });
    await press(sales);
    const part = [...document.querySelectorAll('section')].find((section) => section.querySelector('h3')?.textContent === 'Opgevallen in deze tabel');
    expect(part?.textContent).toContain('“Peeters” is geen getal.');
    expect(part?.textContent).not.toContain('“Noord”');
  });
});

describe('a sheet that is not there any more', () => {
  it('leads to a new look', async () => {
    const looks = jest.fn(() => Promise.resolve(look));
    await openPane({ koers: koersWith({ look: looks, goTo: () => Promise.reject(new KoersFault('notFound', 'Koers Bonus')) }) });
    await press('Blad Koers Bonus openen');
    expect(looks).toHaveBeenCalledTimes(2);
    expect(said()).toContain('Koers Bonus is niet gevonden.');
  });
});
