/** @jest-environment jsdom */
import { act } from 'react';
import { KoersFault, type JobProgress, type Preview, type Written } from '../../src/app/client/koers';
import { closePane, control, openPane, press, said, settle, status } from './screen';
import { koersWith } from './sample/koers';
import { unreadyLook } from './sample/look';
import { bonusPreview, cleanPreview } from './sample/previews';

const written: Written = { sheets: bonusPreview.sheets };
const prepared = () => Promise.resolve(bonusPreview);

beforeEach(() => localStorage.clear());
afterEach(closePane);

/** A promise that the test ends when it wants to. */
function pending<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (fault: Error) => void = () => undefined;
  const promise = new Promise<T>((yes, no) => [resolve, reject] = [yes, no]);
  return { promise, resolve: (value: T) => resolve(value), reject: (fault: Error) => reject(fault) };
}

describe('a job before it runs', () => {
  it('says in one sentence what it does and that it can run', async () => {
    await openPane({ koers: koersWith() });
    await press('Belonen');
    expect(said()).toContain('Berekent de bonussen uit uw verkopen, doelen en regelingen, en legt elk bedrag uit.');
    expect(said()).toContain('Alle tabellen die hiervoor nodig zijn, zijn gevonden.');
  });

  it('names the tables that are lacking and what they are for, and does not offer to run', async () => {
    await openPane({ koers: koersWith({ look: () => Promise.resolve(unreadyLook) }) });
    await press('Belonen');
    expect(said()).toContain('Hiervoor ontbreekt nog:');
    expect(said()).toContain('Waar onderdelen voor dienen.');
    expect(said()).not.toContain('Waar toewijzingen voor dienen.');
    expect(control('Bonussen berekenen')).toBeUndefined();
    await press('Tabellen aanwijzen');
    expect(document.querySelector('h2')?.textContent).toBe('Uw werkmap');
  });

  it('links to the sheets of an earlier run', async () => {
    const goTo = jest.fn(() => Promise.resolve());
    await openPane({ koers: koersWith({ goTo }) });
    await press('Belonen');
    await press('Blad Koers Bonus openen');
    expect(goTo).toHaveBeenCalledWith('Koers Bonus', 'A1');
  });
});

describe('a job that runs', () => {
  it('shows the share that is done where that is known, and says only the step aloud', async () => {
    let report: (progress: JobProgress) => void = () => undefined;
    await openPane({ koers: koersWith({ prepare: (_jobs, _options, onProgress = () => undefined) => { report = onProgress; return new Promise(() => undefined); } }) });
    await press('Belonen');
    await press('Bonussen berekenen');
    expect(document.querySelector('[role="progressbar"]')?.hasAttribute('aria-valuenow')).toBe(false);
    await act(async () => report({ step: 'reading', done: 4_000, total: 12_480 }));
    expect(document.querySelector('[role="progressbar"]')?.getAttribute('aria-valuenow')).toBe('4000');
    expect(said()).toContain('32%');
    expect(status()).toBe('Tabellen lezen …');
  });

  it('keeps every other job from starting, and says why', async () => {
    const prepare = jest.fn(() => new Promise<Preview>(() => undefined));
    await openPane({ koers: koersWith({ prepare }) });
    await press('Belonen');
    await press('Bonussen berekenen');
    await press('Plannen');
    expect(control("KPI's toetsen")?.getAttribute('aria-disabled')).toBe('true');
    expect(said()).toContain('Dit kan zodra Koers klaar is met waar het nu mee bezig is.');
    await press("KPI's toetsen");
    expect(prepare).toHaveBeenCalledTimes(1);
  });

  it('stops when asked to, and says that nothing has changed', async () => {
    const run = pending<Preview>();
    await openPane({ koers: koersWith({ prepare: () => run.promise, cancel: () => run.reject(new KoersFault('cancelled', '')) }) });
    await press('Belonen');
    await press('Bonussen berekenen');
    await press('Stoppen');
    expect(said()).toContain('Gestopt. Er is niets veranderd in uw werkmap.');
    expect(control('Bonussen berekenen')).toBeDefined();
  });

  it('says that it is stopping until it has', async () => {
    await openPane({ koers: koersWith({ prepare: () => new Promise(() => undefined) }) });
    await press('Belonen');
    await press('Bonussen berekenen');
    await press('Stoppen');
    expect(status()).toBe('Koers stopt …');
    expect(control('Stopt …')?.getAttribute('aria-disabled')).toBe('true');
  });
});

describe('the preview of a job', () => {
  it('shows the figures and which sheets are new or rewritten, and writes nothing yet', async () => {
    const write = jest.fn(() => Promise.resolve(written));
    await openPane({ koers: koersWith({ prepare: prepared, write }) });
    await press('Belonen');
    await press('Bonussen berekenen');
    expect(said()).toContain('Er is nog niets geschreven.');
    expect(said()).toContain('€\u00a0184.230,55');
    expect(said()).toContain('Koers Bonuswordt bijgewerkt');
    expect(said()).toContain('Koers Uitlegnieuw');
    expect(write).not.toHaveBeenCalled();
  });

  it('says how many bonuses are missing, and never shows one of them as nothing', async () => {
    await openPane({ koers: koersWith({ prepare: prepared }) });
    await press('Belonen');
    await press('Bonussen berekenen');
    expect(said()).toContain('2 bonussen ontbreken');
    expect(said()).toContain('Noor El AmraniBinnendienstontbreekt');
    expect(said()).not.toContain('€\u00a00,00');
  });

  it('moves the focus to its title, for whoever works with the keyboard', async () => {
    await openPane({ koers: koersWith({ prepare: prepared }) });
    await press('Belonen');
    control('Bonussen berekenen')?.focus();
    await press('Bonussen berekenen');
    expect(document.activeElement?.textContent).toBe('Voorbeeld van de bonussen');
  });

  it('disappears without a trace when the user does not want it written', async () => {
    await openPane({ koers: koersWith({ prepare: prepared }) });
    await press('Belonen');
    await press('Bonussen berekenen');
    await press('Niet schrijven');
    expect(said()).not.toContain('Voorbeeld van de bonussen');
    expect(control('Bonussen berekenen')).toBeDefined();
  });

  it('asks for the sheets in the language of the workbook unless another was chosen', async () => {
    const prepare = jest.fn(prepared);
    await openPane({ koers: koersWith({ prepare }) });
    await press('Belonen');
    await press('Bonussen berekenen');
    expect(prepare).toHaveBeenCalledWith(['bonus'], { paneLanguage: 'nl' }, expect.any(Function));
  });
});

describe('what a job has written', () => {
  const write = () => Promise.resolve(written);

  async function writtenPane(more: object = {}) {
    await openPane({ koers: koersWith({ prepare: prepared, write, ...more }) });
    await press('Belonen');
    await press('Bonussen berekenen');
    await press('2 bladen schrijven');
  }

  it('is listed with a link to each sheet', async () => {
    const goTo = jest.fn(() => Promise.resolve());
    await writtenPane({ goTo });
    expect(status()).toBe('Er zijn 2 bladen geschreven.');
    await press('Blad Koers Uitleg openen');
    expect(goTo).toHaveBeenCalledWith('Koers Uitleg', 'A1');
  });

  it('can be undone', async () => {
    await writtenPane({ undo: () => Promise.resolve(true) });
    await press('Ongedaan maken');
    expect(status()).toBe('De bladen zijn weer zoals ze waren.');
    expect(control('Ongedaan maken')).toBeUndefined();
  });

  it('says so when there is nothing to undo', async () => {
    await writtenPane({ undo: () => Promise.resolve(false) });
    await press('Ongedaan maken');
    expect(said()).toContain('Er is niets om ongedaan te maken.');
  });
});

describe('a job that fails', () => {
  it('says why and what to do, and tries again', async () => {
    const prepare = jest.fn(prepared).mockRejectedValueOnce(new KoersFault('protected', 'Blad2'));
    await openPane({ koers: koersWith({ prepare }) });
    await press('Belonen');
    await press('Bonussen berekenen');
    expect(said()).toContain('Het blad Blad2 is beveiligd tegen wijzigen.');
    expect(status()).toBe('Dat is niet gelukt; de melding zegt waarom.');
    await press('Opnieuw proberen');
    expect(said()).toContain('Voorbeeld van de bonussen');
  });

  it('writes again without calculating again when only the writing failed', async () => {
    const prepare = jest.fn(prepared);
    const write = jest.fn(() => Promise.resolve(written)).mockRejectedValueOnce(new KoersFault('editing', ''));
    await openPane({ koers: koersWith({ prepare, write }) });
    await press('Belonen');
    await press('Bonussen berekenen');
    await press('2 bladen schrijven');
    await press('Opnieuw proberen');
    expect(prepare).toHaveBeenCalledTimes(1);
    expect(status()).toBe('Er zijn 2 bladen geschreven.');
  });

  it('calculates again by itself, and shows that first, when the workbook has changed meanwhile', async () => {
    const prepare = jest.fn(prepared);
    await openPane({ koers: koersWith({ prepare, write: () => Promise.reject(new KoersFault('changedMeanwhile', 'Bonus!A1')) }) });
    await press('Belonen');
    await press('Bonussen berekenen');
    await press('2 bladen schrijven');
    expect(prepare).toHaveBeenCalledTimes(2);
    expect(said()).toContain('Voorbeeld van de bonussen');
    expect(said()).toContain('De gegevens waren intussen veranderd. Koers heeft opnieuw gerekend en nog niets geschreven');
  });

  it('names no place of Office where the whole workbook is protected', async () => {
    await openPane({ koers: koersWith({ prepare: prepared, write: () => Promise.reject(new KoersFault('protected', 'Workbook.protection')) }) });
    await press('Belonen');
    await press('Bonussen berekenen');
    await press('2 bladen schrijven');
    expect(said()).toContain('De werkmap is beveiligd tegen wijzigen.');
    expect(said()).not.toContain('Workbook');
  });

  it('shows an error that nobody foresaw as a sentence too', async () => {
    await openPane({ host: { language: 'en' }, koers: koersWith({ prepare: () => Promise.reject(new TypeError('x is not a function')) }) });
    await press('Reward');
    await press('Calculate bonuses');
    expect(said()).toContain('Something went wrong that should not have happened (x is not a function).');
  });
});

describe('writing directly', () => {
  it('skips the preview next time when the user wants that', async () => {
    const write = jest.fn(() => Promise.resolve(written));
    await openPane({ koers: koersWith({ prepare: () => Promise.resolve(cleanPreview), write }) });
    await press('Belonen');
    await press('Bonussen berekenen');
    await press('Volgende keer meteen schrijven');
    await press('2 bladen schrijven');
    await press('Opnieuw berekenen');
    expect(write).toHaveBeenCalledTimes(2);
    expect(status()).toBe('Er zijn 2 bladen geschreven.');
  });

  it('still shows the preview when there are errors', async () => {
    localStorage.setItem('koers.preferences', '{"writesDirectly":true}');
    const write = jest.fn(() => Promise.resolve(written));
    await openPane({ koers: koersWith({ prepare: prepared, write }) });
    await press('Belonen');
    await press('Bonussen berekenen');
    await settle();
    expect(write).not.toHaveBeenCalled();
    expect(said()).toContain('Koers heeft fouten gevonden en daarom nog niets geschreven.');
  });
});
