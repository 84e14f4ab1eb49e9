/** @jest-environment jsdom */
import { act } from 'react';
import type { Koers, Written } from '../../src/app/client/koers';
import { closePane, control, openPane, press, said, settle, status } from './screen';
import { koersWith } from './sample/koers';
import { look } from './sample/look';
import { cleanPreview } from './sample/previews';

const stale = 'De gegevens zijn veranderd sinds deze berekening.';
const written: Written = { sheets: cleanPreview.sheets };

beforeEach(() => localStorage.clear());
afterEach(closePane);

let change: () => void = () => undefined;
const watchChanges = (listener: () => void) => {
  change = listener;
  return () => { change = () => undefined; };
};

/** Somebody changes the workbook. */
async function changed(): Promise<void> {
  await act(async () => change());
  await settle();
}

async function preview(more: Partial<Koers> = {}) {
  const prepare = jest.fn(() => Promise.resolve(cleanPreview));
  const write = jest.fn(() => Promise.resolve(written));
  await openPane({ koers: koersWith({ watchChanges, prepare, write, undo: () => Promise.resolve(true), ...more }) });
  await press('Belonen');
  await press('Bonussen berekenen');
  return { prepare, write };
}

describe('figures of a workbook that has changed since', () => {
  it('are marked, and cannot be written but only calculated again', async () => {
    const { prepare, write } = await preview();
    expect(said()).not.toContain(stale);
    await changed();
    expect(said()).toContain(stale);
    expect(status()).toBe(stale);
    expect(control('2 bladen schrijven')).toBeUndefined();
    await press('Opnieuw berekenen');
    expect(prepare).toHaveBeenCalledTimes(2);
    expect(write).not.toHaveBeenCalled();
    expect(said()).not.toContain(stale);
    expect(control('2 bladen schrijven')).toBeDefined();
  });

  it('keep their mark when they are written, and after the undo', async () => {
    await preview();
    await press('2 bladen schrijven');
    expect(said()).not.toContain(stale);
    await changed();
    expect(said()).toContain(stale);
    await press('Ongedaan maken');
    expect(said()).toContain(stale);
    await press('Bonussen berekenen');
    expect(said()).not.toContain(stale);
  });

  it('are marked when the change came while they were being calculated', async () => {
    let finish: () => void = () => undefined;
    await preview({ prepare: () => new Promise((resolve) => { finish = () => resolve(cleanPreview); }) });
    await changed();
    await act(async () => finish());
    await settle();
    expect(said()).toContain(stale);
  });

  it('are marked after a correction too: it may change what they are', async () => {
    await preview({ correct: () => Promise.resolve() });
    await press('Start');
    await press('Niet gevonden (2)');
    const select = control('Toewijzingen');
    if (!(select instanceof HTMLSelectElement)) throw new Error('There is no list.');
    await act(async () => {
      select.value = 'Blad4';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await settle();
    await press('Belonen');
    expect(said()).toContain(stale);
  });
});

describe('an undo', () => {
  it('says what it covers', async () => {
    await preview();
    await press('2 bladen schrijven');
    expect(said()).toContain('Dit zet alleen de bladen terug die Koers het laatst heeft geschreven.');
  });

  it('is not offered any more when there was nothing to undo', async () => {
    await preview({ undo: () => Promise.resolve(false) });
    await press('2 bladen schrijven');
    await press('Ongedaan maken');
    expect(said()).toContain('Er is niets om ongedaan te maken.');
    expect(control('Ongedaan maken')).toBeUndefined();
  });
});

describe('sheets that were written', () => {
  it('are not listed any more when a look finds them gone', async () => {
    await preview({ look: () => Promise.resolve({ ...look, results: [{ job: 'bonus', sheet: 'Koers Bonus' }] }) });
    await press('2 bladen schrijven');
    expect(control('Blad Koers Uitleg openen')).toBeDefined();
    await press('Start');
    await press('Verversen');
    await press('Belonen');
    expect(control('Blad Koers Bonus openen')).toBeDefined();
    expect(control('Blad Koers Uitleg openen')).toBeUndefined();
  });
});
