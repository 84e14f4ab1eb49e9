import { spawnSync } from 'node:child_process';
import { describeTool } from '../system-tools';
import { runScript } from './project-scripts';

const hostingFor = (address: string): Readonly<Record<string, string>> =>
  runScript<Record<string, string>>('scripts/shipping/hosting.mjs', `script.hostingFiles(${JSON.stringify(address)})`).value ?? {};

const inFolder = hostingFor('https://example.com/apps/koers');
const atTop = hostingFor('https://koers.example.com');

/** The rules of a file _headers: what each path gets. */
function rulesIn(text: string): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const rules = text.trim().split('\n\n').map((rule) => rule.split('\n'));
  return new Map(rules.map(([path = '', ...lines]) => [path, Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()]))]));
}

const rules = rulesIn(inFolder._headers ?? '');

describe('the headers for a host', () => {
  it.each(['_headers', 'web.config', 'nginx.conf'])('name the policy, who may read, and no X-Frame-Options: %s', (name) => {
    const text = (inFolder[name] ?? '').replaceAll('&quot;', '"');
    for (const part of ["script-src 'self' https://appsforoffice.microsoft.com", "connect-src 'self'", "worker-src 'self'", 'frame-ancestors https://*.officeapps.live.com', 'Access-Control-Allow-Origin', 'nosniff']) expect(text).toContain(part);
    expect(text).not.toMatch(/X-Frame-Options|unsafe-eval/i);
  });

  it('are for the folder of the address', () => {
    expect([...rules.keys()].filter((path) => !path.startsWith('/apps/koers/'))).toEqual([]);
    expect([...rulesIn(atTop._headers ?? '').keys()]).toContain('/taskpane.html');
    expect(inFolder['nginx.conf']).toContain('location /apps/koers/static/ {');
    expect(atTop['nginx.conf']).toContain('location /static/ {');
  });

  it('have pages and the manifest asked for anew, and keep what carries a hash', () => {
    for (const name of ['taskpane.html', 'manifest.xml', 'functions.js', 'functions.json', 'shortcuts.json', 'help/*']) expect(rules.get(`/apps/koers/${name}`)).toEqual({ 'Cache-Control': 'no-cache' });
    expect(rules.get('/apps/koers/static/*')).toEqual({ 'Cache-Control': 'public, max-age=31536000, immutable' });
  });

  it('say of no file twice how long it is kept', () => expect(rules.get('/apps/koers/*')).not.toHaveProperty('Cache-Control'));

  describeTool('xmllint', 'with xmllint', () => {
    it('web.config is well-formed', () => expect(spawnSync('xmllint', ['--noout', '-'], { input: inFolder['web.config'], encoding: 'utf8' }).stderr).toBe(''));
  });
});
