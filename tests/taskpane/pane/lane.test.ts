import { lane } from '../../../src/taskpane/pane/lane';

describe('a lane', () => {
  it('begins a piece of work only when the one before has ended', async () => {
    const inLane = lane();
    const log: string[] = [];
    const work = (name: string) => async () => {
      log.push(`${name} begins`);
      await Promise.resolve();
      log.push(`${name} ends`);
    };
    await Promise.all([inLane(work('first')), inLane(work('second'))]);
    expect(log).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  });

  it('goes on after work that failed, and tells who asked for it', async () => {
    const inLane = lane();
    const failing = inLane(() => Promise.reject(new Error('no')));
    const next = inLane(() => Promise.resolve(7));
    await expect(failing).rejects.toThrow('no');
    expect(await next).toBe(7);
  });
});
