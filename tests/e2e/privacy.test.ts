import { productionBuild } from '../../sandbox/web/driver/production-build';
import { runScript } from '../shipping/project-scripts';

/** What the browser runs, shows or obeys. */
const carried = /\.(js|html|css|json)$/;

const files = [...productionBuild().files].filter(([name]) => carried.test(name)).map(([name, body]) => [name, body.toString('utf8')] as const);

const own = new URL(productionBuild().paneUrl).origin;

/** Names of kinds of markup, which no browser asks for. */
const isMarkup = (address: string): boolean => /^https?:\/\/www\.w3\.org\//.test(address);

/** What React tells a developer to read, as a part of an error message. */
const isInMessage = (address: string): boolean => address.startsWith('https://reactjs.org/docs/error-decoder.html');

const isOffice = (address: string): boolean => /^https:\/\/appsforoffice\.microsoft\.com(\/lib\/1\/hosted\/office\.js|;|$)/.test(address);

describe('the pane as built', () => {
  it('names no address but its own and that of Office.js', () => {
    // A help page may show an address in its text, or lead a reader there: that is not asked for.
    const code = files.filter(([name]) => !name.startsWith('/help/') || !name.endsWith('.html'));
    const named = code.flatMap(([name, text]) => [...text.matchAll(/(?:https?|wss?):\/\/[\w.-]+[^\s"'`<>)\\]*/g)].map(([address]) => ({ name, address })));
    const foreign = named.filter(({ address }) => !address.startsWith(own) && !isMarkup(address) && !isInMessage(address) && !isOffice(address));
    expect(foreign).toEqual([]);
    expect(named.filter(({ address }) => isOffice(address)).length).toBeGreaterThan(0);
  });

  it('has no way to send anything', () => {
    const ways = /\bfetch\(|XMLHttpRequest|sendBeacon|\bWebSocket\b|EventSource|RTCPeerConnection|WebTransport/;
    expect(files.filter(([name, text]) => name.endsWith('.js') && ways.test(text)).map(([name]) => name)).toEqual([]);
  });

  it('turns no text into a program', () => {
    expect(files.filter(([name, text]) => name.endsWith('.js') && /\beval\(|new Function\(/.test(text)).map(([name]) => name)).toEqual([]);
  });

  it('loads nothing in a help page from elsewhere', () => {
    const loaded = files.filter(([name]) => name.startsWith('/help/') && name.endsWith('.html')).flatMap(([name, text]) => [...text.matchAll(/ (?:src|action)="?([^\s">]+)|<link [^>]*href="?([^\s">]+)/g)].map(([, src, href]) => ({ name, address: src ?? href ?? '' })));
    expect(loaded.length).toBeGreaterThan(100);
    expect(loaded.filter(({ address }) => /^(?:\w+:)?\/\//.test(address))).toEqual([]);
  });

  it('states its policy in every page, and the help allows itself less than the pane', () => {
    const { value: policy = '' } = runScript<string>('scripts/shipping/policy.mjs', 'script.policyInPage');
    const policyOf = (text: string): string | undefined => /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(text)?.[1];
    const pages = new Map(files.filter(([name]) => name.endsWith('.html')).map(([name, text]) => [name, policyOf(text)]));
    expect(pages.get('/taskpane.html')).toBe(policy);
    expect(policy).not.toMatch(/unsafe-eval|\*|blob:|script-src[^;]*unsafe-inline/);
    const help = [...pages].filter(([name]) => name.startsWith('/help/')).map(([, said]) => said);
    expect(new Set(help).size).toBe(1);
    expect(help[0]).toContain("connect-src 'none'");
    expect(help[0]).not.toMatch(/unsafe|https:/);
  });
});
