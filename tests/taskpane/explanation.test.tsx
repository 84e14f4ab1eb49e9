/** @jest-environment jsdom */
import { act } from 'react';
import { KoersFault, type CellExplanation, type SelectedCell } from '../../src/app/client/koers';
import { closePane, control, openPane, press, said, settle, status } from './screen';
import { explanation, missingExplanation } from './sample/explanation';
import { koersWith } from './sample/koers';

afterEach(closePane);

let select: (cell: SelectedCell) => void = () => undefined;
const watchSelection = (listener: (cell: SelectedCell) => void) => {
  select = listener;
  return () => { select = () => undefined; };
};
const bonusCell: SelectedCell = { sheet: 'Koers Bonus', cell: 'F12' };

/** Selects a cell and stays there long enough for the pane to follow. */
async function stayOn(cell: SelectedCell): Promise<void> {
  await act(async () => {
    select(cell);
    await new Promise((resolve) => setTimeout(resolve, 160));
  });
  await settle();
}

async function rewardPane(explain: (cell: SelectedCell) => Promise<CellExplanation>, more: object = {}) {
  await openPane({ koers: koersWith({ explain, watchSelection, ...more }) });
  await press('Belonen');
}

describe('the explanation of a bonus', () => {
  it('says how to use it before a bonus is selected', async () => {
    await rewardPane(() => Promise.resolve(explanation));
    expect(said()).toContain('Selecteer een bonus op een blad van Koers.');
  });

  it('shows title, amount, sentence and numbered steps with their figures', async () => {
    await rewardPane(() => Promise.resolve(explanation));
    await stayOn(bonusCell);
    expect(said()).toContain('Sanne de WitAccountmanagers 2026 · 3e kwartaal 2026');
    expect(said()).toContain('€\u00a08.412,50');
    expect(said()).toContain('Sanne de Wit haalde 112% van haar doel');
    expect([...document.querySelectorAll('ol > li')].map((line) => line.textContent)).toEqual([
      '1.Omzetsom van 214 regels: Vertegenwoordiger = Sanne de Wit€\u00a0560.000,00',
      '2.Doel€\u00a0500.000,00',
      '3.Realisatie€ 560.000 ÷ € 500.000112%',
      'Punt van de curve: 100%geeft 100%100%',
      '4.Bonus125% × € 6.730€\u00a08.412,50',
    ]);
  });

  it('goes to where a figure stands, and back to the bonus', async () => {
    const goTo = jest.fn(() => Promise.resolve());
    await rewardPane(() => Promise.resolve(explanation), { goTo });
    await stayOn(bonusCell);
    await press('Ga naar Doelen!D8');
    expect(goTo).toHaveBeenLastCalledWith('Doelen', 'D8');
    await press('Terug naar de bonus');
    expect(goTo).toHaveBeenLastCalledWith('Koers Bonus', 'F12');
  });

  it('stays when the user looks at the source on a sheet of his own', async () => {
    const explain = jest.fn(({ sheet }: SelectedCell): Promise<CellExplanation> => Promise.resolve(sheet === 'Koers Bonus' ? explanation : { kind: 'nothing' }));
    await rewardPane(explain);
    await stayOn(bonusCell);
    await stayOn({ sheet: 'Doelen', cell: 'D8' });
    await stayOn({ sheet: 'Doelen', cell: 'D9' });
    expect(explain).toHaveBeenCalledTimes(2);
    expect(said()).toContain('Sanne de Wit haalde 112% van haar doel');
  });

  it('comes also when the user has given the sheet another name', async () => {
    await rewardPane(() => Promise.resolve(explanation));
    await stayOn({ sheet: 'Bonus 2026', cell: 'F12' });
    expect(said()).toContain('Sanne de Wit haalde 112% van haar doel');
  });

  it('stays when a cell of the user’s own cannot be asked about', async () => {
    await rewardPane(({ sheet }) => (sheet === 'Koers Bonus' ? Promise.resolve(explanation) : Promise.reject(new KoersFault('editing', ''))));
    await stayOn(bonusCell);
    await stayOn({ sheet: 'Doelen', cell: 'D8' });
    expect(said()).toContain('Sanne de Wit haalde 112% van haar doel');
  });

  it('says missing with the reason where the bonus is missing, never 0', async () => {
    await rewardPane(() => Promise.resolve(missingExplanation));
    await stayOn(bonusCell);
    expect(said()).toContain('Noor El Amrani heeft geen doel voor Omzet in het 3e kwartaal van 2026.');
    expect(said()).not.toContain('€\u00a00,00');
  });

  it('says so when the cell holds another amount than the calculation gives', async () => {
    await rewardPane(() => Promise.resolve({ ...explanation, differs: 8_000 }));
    await stayOn(bonusCell);
    expect(said()).toContain('In de cel staat €\u00a08.000,00, maar met de huidige gegevens komt er iets anders uit.');
  });

  it('says that there is no bonus in a cell of the sheet without one', async () => {
    await rewardPane(() => Promise.resolve({ kind: 'elsewhere' }));
    await stayOn({ sheet: 'Koers Bonus', cell: 'A1' });
    expect(said()).toContain('In deze cel staat geen bonus.');
  });

  it('says what went wrong and tries again', async () => {
    const explain = jest.fn(() => Promise.resolve<CellExplanation>(explanation)).mockRejectedValueOnce(new KoersFault('unreachable', ''));
    await rewardPane(explain);
    await stayOn(bonusCell);
    expect(said()).toContain('Excel geeft geen antwoord.');
    await press('Opnieuw proberen');
    expect(said()).toContain('Sanne de Wit haalde 112% van haar doel');
  });

  it('says that it is looking the explanation up', async () => {
    await rewardPane(() => new Promise(() => undefined));
    await stayOn(bonusCell);
    expect(status()).toBe('Koers zoekt de uitleg op …');
  });

  it('asks only for the cell where the user stays', async () => {
    const explain = jest.fn(() => Promise.resolve(explanation));
    await rewardPane(explain);
    await act(async () => ['F10', 'F11'].forEach((cell) => select({ sheet: 'Koers Bonus', cell })));
    await stayOn(bonusCell);
    expect(explain).toHaveBeenCalledTimes(1);
    expect(explain).toHaveBeenCalledWith(bonusCell, 'nl');
  });

  it('ignores an answer that comes when the user is elsewhere already', async () => {
    let answerFirst: (answer: CellExplanation) => void = () => undefined;
    const slow = new Promise<CellExplanation>((resolve) => { answerFirst = resolve; });
    await rewardPane(({ cell }) => (cell === 'F1' ? slow : Promise.resolve({ ...explanation, title: 'De tweede' })));
    await stayOn({ sheet: 'Koers Bonus', cell: 'F1' });
    await stayOn({ sheet: 'Koers Bonus', cell: 'F2' });
    await act(async () => answerFirst({ ...explanation, title: 'De eerste' }));
    await settle();
    expect(said()).toContain('De tweede');
    expect(said()).not.toContain('De eerste');
  });

  it('is not asked for while another page is open', async () => {
    const explain = jest.fn(() => Promise.resolve(explanation));
    await rewardPane(explain);
    await press('Start');
    await stayOn(bonusCell);
    expect(explain).not.toHaveBeenCalled();
    expect(control('Verversen')).toBeDefined();
  });
});
