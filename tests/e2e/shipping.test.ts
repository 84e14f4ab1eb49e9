import { closeBrowser, openPane, type OpenPane } from '../../sandbox/web';
import { productionBuild, type ServedAddin } from '../../sandbox/web/driver/production-build';
import { runScript } from '../shipping/project-scripts';
import { describeTool } from '../system-tools';

const folder = '/apps/koers';

/** The build in a folder of some host, with the headers that its example names. */
function inFolder(): ServedAddin {
  const { files } = productionBuild();
  const { value: hosting } = runScript<Record<string, string>>('scripts/shipping/hosting.mjs', `script.hostingFiles('https://tools.example.com${folder}')`);
  const [, everywhere = ''] = hosting?._headers?.split(/\n\n|\/\*\n/) ?? [];
  const headers = Object.fromEntries(everywhere.trim().split('\n').map((line) => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()]));
  return { paneUrl: `https://tools.example.com${folder}/taskpane.html`, files: new Map([...files].map(([path, body]) => [`${folder}${path}`, body])), headers };
}

describeTool('chromium', 'the pane on a host of its own', () => {
  let pane: OpenPane;
  afterEach(() => pane.close());
  afterAll(closeBrowser);

  it('works in a folder, framed by Office, under the policy that the host sends: Office.js, the worker, functions and pictures', async () => {
    const build = inFolder();
    expect(build.headers?.['Content-Security-Policy']).toContain('frame-ancestors https://*.officeapps.live.com');
    pane = await openPane({ build, blockStorage: true });
    await pane.frame.getByRole('heading', { name: 'Koers', level: 1 }).waitFor();
    await pane.settled();
    expect(await pane.frame.evaluate(() => document.querySelector('img')?.naturalWidth)).toBe(80);
    expect(await pane.callFunction('MARGINAL', [20000, [[0, 0.04], [150000, 0.06]], 145000])).toEqual({ value: [[1100]] });
    await pane.frame.getByRole('button', { name: 'Voorbeeld invoegen' }).click();
    await pane.frame.getByText('Herkende tabellen').waitFor();
    await pane.settled();
    expect(pane.page.workers()).toHaveLength(1);
    const { consoleErrors, pageErrors, foreignRequests } = pane.evidence;
    // Office.js says that this browser keeps no storage for a frame of another site.
    expect({ policy: consoleErrors.filter((line) => !line.includes("'sessionStorage'")), pageErrors, foreignRequests }).toEqual({ policy: [], pageErrors: [], foreignRequests: [] });
  });

  it('is not shown in a frame of somebody else', async () => {
    pane = await openPane({ build: inFolder() });
    await expect(pane.frame.getByRole('heading', { name: 'Koers', level: 1 }).waitFor({ timeout: 3000 })).rejects.toThrow();
    expect(pane.evidence.consoleErrors.join(' ')).toContain('frame-ancestors');
  });
});
