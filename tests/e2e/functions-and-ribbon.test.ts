import { closeBrowser, openPane, type OpenPane } from '../../sandbox/web';
import { describeTool } from '../system-tools';

describeTool('chromium', 'what Excel calls on the page of the pane', () => {
  let pane: OpenPane;
  afterEach(() => pane.close());
  afterAll(closeBrowser);

  it.each([
    ['nl-NL', 'Bij resultaten ontbreekt een waarde, dus er is nog geen uitkomst. Vul 0 in als het echt niets is.'],
    ['en-US', 'In actuals a value is missing, so there is no outcome yet. Enter 0 if it is really nothing.'],
  ] as const)('the worksheet functions answer in the language of Excel, %s, and a button of the ribbon is completed', async (locale, text) => {
    pane = await openPane({ locale });
    await pane.settled();
    expect(await pane.callFunction('MARGINAL', [20000, [[0, 0.04], [150000, 0.06]], 145000])).toEqual({ value: [[1100]] });
    expect(await pane.callFunction('ATTAINMENT', [[[90], [null]], 100])).toEqual({
      value: [[0.9], [expect.objectContaining({ code: '#N/A', message: text })]],
    });
    await pane.ribbon('koersUndo');
    pane.expectClean();
  });
  it.each(['web', 'windows'] as const)('presses of the ribbon before the pane has started are all completed: %s', async (excel) => {
    pane = await openPane({ excel });
    await Promise.all(['koersUndo', 'koersRunBonus', 'koersCheckKpis', 'koersDashboard', 'koersUndo'].map((name) => pane.ribbon(name)));
    await pane.settled();
    pane.expectClean();
  });
});
