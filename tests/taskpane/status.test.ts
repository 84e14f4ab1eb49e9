import { formatFor } from '../../src/i18n/format';
import { taskPaneTexts } from '../../src/i18n/task-pane-texts';
import { shareText, statusText } from '../../src/taskpane/frame/status';
import { openingState, type PaneState } from '../../src/taskpane/pane/pane-state';
import { look } from './sample/look';
import { bonusPreview } from './sample/previews';

const said = (state: Partial<PaneState>): string => statusText({ ...openingState, ...state }, taskPaneTexts('en'), formatFor('en'));
const running = (kind: 'preparing' | 'writing', isStopping = false): PaneState['activity'] => ({ kind, job: 'bonus', isStopping });

describe('the status line says', () => {
  it('what goes on before anything else', () => {
    expect(said({ look, activity: { kind: 'correcting' }, outcome: { kind: 'cancelled', job: 'bonus' } })).toBe('Koers is keeping your choice …');
  });

  it('the step of a job', () => {
    expect(said({ activity: { ...running('preparing'), progress: { step: 'calculating', done: 0, total: 0 } } as PaneState['activity'] })).toBe('Calculating …');
  });

  it('reading or writing before a job has said how far it is', () => {
    expect(said({ activity: running('preparing') })).toBe('Reading tables …');
    expect(said({ activity: running('writing') })).toBe('Writing sheets …');
  });

  it('that a job is stopping', () => {
    expect(said({ activity: running('writing', true) })).toBe('Koers is stopping …');
  });

  it('how the last job ended', () => {
    const job = 'bonus' as const;
    const page = 'reward' as const;
    expect(said({ page, look, outcome: { kind: 'preview', job, preview: bonusPreview } })).toBe('The preview is ready; nothing has been written yet.');
    expect(said({ page, look, outcome: { kind: 'written', job, preview: bonusPreview, written: { sheets: [{ name: 'A', isNew: true }] } } })).toBe('1 sheet was written.');
    expect(said({ page, look, outcome: { kind: 'undone', job } })).toBe('The sheets are as they were before.');
    expect(said({ page, look, outcome: { kind: 'failed', job, attempt: 'write', fault: { reason: 'editing', detail: '' } } })).toBe('That did not work; the message says why.');
  });

  it('nothing of a job on the page of another', () => {
    expect(said({ page: 'plan', look, outcome: { kind: 'preview', job: 'bonus', preview: bonusPreview } })).toBe('Koers recognises 4 tables.');
  });

  it('that figures are out of date', () => {
    expect(said({ page: 'reward', look, isStale: true, outcome: { kind: 'preview', job: 'bonus', preview: bonusPreview } })).toBe('The data has changed since this calculation.');
  });

  it('that the workbook cannot be looked at', () => {
    expect(said({ lookFault: { reason: 'unreachable', detail: '' } })).toBe('Koers cannot look at the workbook.');
  });
});

describe('the share that is done', () => {
  it('is a whole percentage', () => {
    expect(shareText({ step: 'reading', done: 1, total: 3 }, formatFor('en'))).toBe('33%');
    expect(shareText({ step: 'reading', done: 3, total: 3 }, formatFor('en'))).toBe('100%');
  });

  it('is not shown where the total is not known', () => {
    expect(shareText({ step: 'reading', done: 5, total: 0 }, formatFor('en'))).toBe('');
    expect(shareText(undefined, formatFor('en'))).toBe('');
  });
});
