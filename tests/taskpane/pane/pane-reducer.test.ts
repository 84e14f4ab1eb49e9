import type { PaneEvent } from '../../../src/taskpane/pane/pane-event';
import { paneAfter } from '../../../src/taskpane/pane/pane-reducer';
import { openingState, type PaneState } from '../../../src/taskpane/pane/pane-state';
import { look } from '../sample/look';
import { bonusPreview } from '../sample/previews';

const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(paneAfter, openingState);
const fault = { reason: 'editing', detail: '' } as const;
const begun: PaneEvent = { type: 'jobBegan', what: 'preparing', job: 'bonus' };
const prepared: PaneEvent = { type: 'prepared', job: 'bonus', preview: bonusPreview };
const writing: PaneEvent = { type: 'jobBegan', what: 'writing', job: 'bonus' };
const written: PaneEvent = { type: 'written', written: { sheets: bonusPreview.sheets } };

describe('the life of a job', () => {
  it('goes from running to preview to written to undone', () => {
    expect(after(begun).activity).toEqual({ kind: 'preparing', job: 'bonus', isStopping: false });
    expect(after(begun, prepared).outcome).toEqual({ kind: 'preview', job: 'bonus', preview: bonusPreview });
    expect(after(begun, prepared, writing, written).outcome.kind).toBe('written');
    expect(after(begun, prepared, writing, written, { type: 'began', what: 'undoing' }, { type: 'undone' }).outcome).toEqual({ kind: 'undone', job: 'bonus' });
  });

  it('is idle again after each step', () => {
    expect(after(begun, prepared).activity).toEqual({ kind: 'idle' });
    expect(after(begun, prepared, writing, written).activity).toEqual({ kind: 'idle' });
    expect(after(begun, { type: 'failed', job: 'bonus', attempt: 'prepare', fault }).activity).toEqual({ kind: 'idle' });
  });

  it('forgets an older preview when a job begins: that one can no longer be written', () => {
    expect(after(begun, prepared, { type: 'jobBegan', what: 'preparing', job: 'kpiCheck' }).outcome).toEqual({ kind: 'none' });
  });

  it('keeps the preview when the write fails, so that it can be written after all', () => {
    const failed = after(begun, prepared, writing, { type: 'failed', job: 'bonus', attempt: 'write', fault });
    expect(failed.outcome).toEqual({ kind: 'failed', job: 'bonus', attempt: 'write', fault, preview: bonusPreview });
    expect(paneAfter(failed, writing).outcome).toEqual({ kind: 'preview', job: 'bonus', preview: bonusPreview });
  });

  it('tells a stop from a failure', () => {
    expect(after(begun, { type: 'failed', job: 'bonus', attempt: 'prepare', fault: { reason: 'cancelled', detail: '' } }).outcome).toEqual({ kind: 'cancelled', job: 'bonus' });
  });

  it('marks that a stop was asked for, and keeps what was done', () => {
    const progress = { step: 'reading', done: 1, total: 2 } as const;
    expect(after(begun, { type: 'progressed', progress }, { type: 'stopAsked' }).activity).toEqual({ kind: 'preparing', job: 'bonus', isStopping: true, progress });
  });

  it('does not care for progress that comes when all is over', () => {
    expect(after(begun, prepared, { type: 'progressed', progress: { step: 'writing', done: 1, total: 1 } }).activity).toEqual({ kind: 'idle' });
  });
});

describe('the sheets in the workbook', () => {
  it('count the ones just written among the results, each once', () => {
    const { look: seen } = after({ type: 'looked', look }, begun, prepared, writing, written);
    expect(seen?.results).toEqual([{ job: 'bonus', sheet: 'Koers Bonus' }, { job: 'bonus', sheet: 'Koers Uitleg' }]);
  });
});

describe('an undo', () => {
  it('takes the sheets that were new from the results, and leaves those that were rewritten', () => {
    const { look: seen } = after({ type: 'looked', look }, begun, prepared, writing, written, { type: 'undone' });
    expect(seen?.results).toEqual([{ job: 'bonus', sheet: 'Koers Bonus' }]);
  });

  it('of something that the pane no longer shows is told apart from the job on the screen', () => {
    const state = after(begun, prepared, { type: 'began', what: 'undoing' }, { type: 'undone' });
    expect(state.notice).toEqual({ kind: 'undone' });
    expect(state.outcome.kind).toBe('preview');
  });

  it('that succeeds at the second try is undone', () => {
    const state = after(begun, prepared, writing, written, { type: 'failed', job: 'bonus', attempt: 'undo', fault }, { type: 'undone' });
    expect(state.outcome).toEqual({ kind: 'undone', job: 'bonus' });
  });
});

describe('a notice', () => {
  it('is gone when it is closed, when another page opens and when something begins', () => {
    const told: PaneEvent = { type: 'noticed', notice: { kind: 'busy' } };
    expect(after(told).notice).toEqual({ kind: 'busy' });
    expect(after(told, { type: 'noticeClosed' }).notice).toBeUndefined();
    expect(after(told, { type: 'pageChosen', page: 'plan' }).notice).toBeUndefined();
    expect(after(told, { type: 'began', what: 'looking' }).notice).toBeUndefined();
  });
});

describe('a look', () => {
  it('that succeeds takes the place of one that failed', () => {
    expect(after({ type: 'lookFailed', fault }).lookFault).toEqual(fault);
    expect(after({ type: 'lookFailed', fault }, { type: 'looked', look }).lookFault).toBeUndefined();
  });
});
