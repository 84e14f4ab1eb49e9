/** @jest-environment jsdom */
import { choose, closePane, control, openPane, press } from './screen';
import { koersWith } from './sample/koers';
import { bonus, cleanPreview } from './sample/previews';
import type { JobId, JobOptions } from '../../src/app/client/koers';

beforeEach(() => localStorage.clear());
afterEach(closePane);

/** Calculates as Koers does: over one period it knows no other. */
const prepareOver = () =>
  jest.fn((_jobs: readonly JobId[], { period }: JobOptions) => Promise.resolve(period === undefined ? cleanPreview : { ...cleanPreview, summaries: [{ ...bonus, periods: [period] }] }));

async function preview(prepare = prepareOver()) {
  await openPane({ koers: koersWith({ prepare, write: () => Promise.resolve({ sheets: cleanPreview.sheets }) }) });
  await press('Belonen');
  await press('Bonussen berekenen');
  return prepare;
}

const options = (): readonly (string | null)[] => [...(control('Periode')?.querySelectorAll('option') ?? [])].map(({ textContent }) => textContent);

describe('the period of the bonuses', () => {
  it('is chosen among those of the workbook, as one says them', async () => {
    await preview();
    expect(options()).toEqual(['Alle perioden', 'het 3e kwartaal van 2026', 'het 2e kwartaal van 2026', 'het 1e kwartaal van 2026']);
  });

  it('that is chosen in a preview is calculated at once, and the others stay to choose from', async () => {
    const prepare = await preview();
    await choose('Periode', '2026-Q2');
    expect(prepare).toHaveBeenLastCalledWith(['bonus'], { paneLanguage: 'nl', period: '2026-Q2' }, expect.any(Function));
    expect(options()).toHaveLength(4);
    await choose('Periode', '');
    expect(prepare).toHaveBeenLastCalledWith(['bonus'], { paneLanguage: 'nl' }, expect.any(Function));
  });

  it('is kept while the pane is open, and is of the bonuses only', async () => {
    const prepare = await preview();
    await choose('Periode', '2026-Q2');
    await press('Plannen');
    await press("KPI's toetsen");
    expect(prepare).toHaveBeenLastCalledWith(['kpiCheck'], { paneLanguage: 'nl' }, expect.any(Function));
    await press('Belonen');
    await press('Bonussen berekenen');
    expect(prepare).toHaveBeenLastCalledWith(['bonus'], { paneLanguage: 'nl', period: '2026-Q2' }, expect.any(Function));
  });

  it('does not overwrite what is written until it is calculated again', async () => {
    const prepare = await preview();
    await press('2 bladen schrijven');
    await choose('Periode', '2026-Q1');
    expect(prepare).toHaveBeenCalledTimes(1);
    await press('Opnieuw berekenen');
    expect(prepare).toHaveBeenLastCalledWith(['bonus'], { paneLanguage: 'nl', period: '2026-Q1' }, expect.any(Function));
  });
});
