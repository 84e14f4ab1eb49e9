import { onRequest, type PaneRequest, sendRequest } from '../../src/app/client/requests';

describe('what the ribbon asks of the pane', () => {
  it('waits until the pane listens, and arrives once, in order', () => {
    sendRequest('runBonus');
    sendRequest('undo');
    const heard: PaneRequest[] = [];
    onRequest((request) => heard.push(request))();
    expect(heard).toEqual(['runBonus', 'undo']);
    const later: PaneRequest[] = [];
    onRequest((request) => later.push(request))();
    expect(later).toEqual([]);
  });

  it('arrives at once while the pane listens', () => {
    const heard: PaneRequest[] = [];
    const stop = onRequest((request) => heard.push(request));
    sendRequest('dashboard');
    expect(heard).toEqual(['dashboard']);
    stop();
  });

  it('waits again when the pane has stopped', () => {
    const heard: PaneRequest[] = [];
    onRequest(() => heard.push('undo'))();
    sendRequest('checkKpis');
    expect(heard).toEqual([]);
    onRequest((request) => heard.push(request))();
    expect(heard).toEqual(['checkKpis']);
  });

  it('goes to the newest listener only, and an older one that stops does not take it away', () => {
    const heard: string[] = [];
    const stopOld = onRequest((request) => heard.push(`old ${request}`));
    const stop = onRequest((request) => heard.push(`new ${request}`));
    stopOld();
    sendRequest('undo');
    expect(heard).toEqual(['new undo']);
    stop();
  });
});
