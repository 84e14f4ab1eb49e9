/** @jest-environment jsdom */
import type { Preview } from '../../src/app/client/koers';
import { closePane, openPane, press, said } from './screen';
import { koersWith } from './sample/koers';
import { bonusPreview, cleanPreview, findings } from './sample/previews';
import { countsOf, groupedFindings } from '../../src/taskpane/findings/group-findings';
import { finding } from '../../src/core/finding';

afterEach(closePane);

async function previewOf(preview: Preview, more: object = {}): Promise<void> {
  await openPane({ koers: koersWith({ prepare: () => Promise.resolve(preview), ...more }) });
  await press('Belonen');
  await press('Bonussen berekenen');
}

describe('the findings of a preview', () => {
  it('say what was found, what to do and where', async () => {
    await previewOf(bonusPreview);
    expect(said()).toContain('“1.2OO,00” is geen getal.');
    expect(said()).toContain('Typ alleen het getal, bijvoorbeeld 1234,50.');
    expect(said()).toContain('Rij 214, kolom Omzet excl. btw');
  });

  it('lead to the cell', async () => {
    const goTo = jest.fn(() => Promise.resolve());
    await previewOf(bonusPreview, { goTo });
    await press('Ga naar E214');
    expect(goTo).toHaveBeenCalledWith('Orders 2026', 'E214');
  });

  it('stand under the table they are about', async () => {
    await previewOf(bonusPreview);
    expect([...document.querySelectorAll('h4')].map(({ textContent }) => textContent)).toEqual(['Verkopen (blad Orders 2026)', 'Hele werkmap', 'Personeel']);
  });

  it('are counted per severity, and each severity can be left out', async () => {
    await previewOf(bonusPreview);
    expect(said()).toContain('1 fout2 waarschuwingen1 opmerking');
    await press('1 fout');
    expect(said()).not.toContain('is geen getal');
    expect(said()).toContain('heeft een jaartal van twee cijfers');
  });

  it('say so when every severity is left out', async () => {
    await previewOf({ ...bonusPreview, findings: findings.slice(0, 1) });
    await press('1 fout');
    expect(said()).toContain('Met deze keuze valt er niets te tonen.');
  });

  it('say so when there are none', async () => {
    await previewOf(cleanPreview);
    expect(said()).toContain('Geen bevindingen: alles is gelezen zoals het er staat.');
  });

  it('come twenty at a time', async () => {
    const many = Array.from({ length: 45 }, (_, row) => finding('cell.notANumber', 'error', { sheet: 'A', table: 'T', row, cell: `A${row + 1}` }, { found: 'x', rows: 1 }));
    await previewOf({ ...bonusPreview, findings: many });
    expect(said()).toContain('Ga naar A20');
    expect(said()).not.toContain('Ga naar A21');
    await press('Nog 20 bevindingen tonen');
    await press('Nog 5 bevindingen tonen');
    expect(said()).toContain('Ga naar A45');
  });
});

describe('grouped findings', () => {
  it('put the table with the worst finding first', () => {
    expect(groupedFindings(findings).map(({ table }) => table)).toEqual(['Verkopen', undefined, 'Personeel']);
  });

  it('are counted per severity', () => {
    expect(countsOf(findings)).toEqual({ error: 1, warning: 2, info: 1 });
  });
});
