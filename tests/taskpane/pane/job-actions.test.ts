import { KoersFault, type CellExplanation, type Koers, type Preview, type SelectedCell } from '../../../src/app/client/koers';
import { createPane } from '../../../src/taskpane/pane/pane';
import { koersWith } from '../sample/koers';
import { cleanPreview } from '../sample/previews';

const paneOf = (answers: Partial<Koers>) => createPane(koersWith(answers), () => ({ language: 'nl', writesDirectly: false }));

describe('a job', () => {
  it('waits for an explanation that is under way: Koers does one thing at a time', async () => {
    jest.useFakeTimers();
    let select: (cell: SelectedCell) => void = () => undefined;
    let answer: (explanation: CellExplanation) => void = () => undefined;
    const prepare = jest.fn(() => Promise.resolve(cleanPreview));
    const pane = paneOf({
      prepare,
      watchSelection: (listener) => { select = listener; return () => undefined; },
      explain: () => new Promise((resolve) => { answer = resolve; }),
    });
    pane.follow();
    select({ sheet: 'Koers Bonus', cell: 'F1' });
    await jest.advanceTimersByTimeAsync(150);
    const run = pane.run('bonus');
    await jest.advanceTimersByTimeAsync(0);
    expect(prepare).not.toHaveBeenCalled();
    answer({ kind: 'elsewhere' });
    await run;
    expect(prepare).toHaveBeenCalledTimes(1);
    jest.useRealTimers();
  });

  it('does not begin any more when it is stopped while it waits', async () => {
    const prepare = jest.fn(() => Promise.resolve(cleanPreview));
    const pane = paneOf({ prepare });
    const run = pane.run('bonus');
    pane.cancel();
    await run;
    expect(prepare).not.toHaveBeenCalled();
    expect(pane.store.state().outcome).toEqual({ kind: 'cancelled', job: 'bonus' });
  });

  it('does not begin while another runs', async () => {
    const prepare = jest.fn(() => new Promise<Preview>(() => undefined));
    const pane = paneOf({ prepare });
    void pane.run('bonus');
    await pane.run('kpiCheck');
    expect(prepare).toHaveBeenCalledTimes(1);
  });

  it('that cannot be undone keeps its way to try again', async () => {
    const pane = paneOf({
      prepare: () => Promise.resolve(cleanPreview),
      write: () => Promise.resolve({ sheets: cleanPreview.sheets }),
      undo: () => Promise.reject(new KoersFault('editing', '')),
    });
    await pane.run('bonus');
    await pane.write();
    await pane.undo();
    expect(pane.store.state().outcome).toMatchObject({ kind: 'failed', attempt: 'undo', fault: { reason: 'editing' } });
  });

  it('has nothing to write before it has run', async () => {
    const write = jest.fn(() => Promise.resolve({ sheets: [] }));
    await paneOf({ write }).write();
    expect(write).not.toHaveBeenCalled();
  });
});
