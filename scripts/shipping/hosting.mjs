import { folderOf } from './address.mjs';
import { policyInHeader } from './policy.mjs';

/** Excel on the web reads the functions and the shortcuts from its own address, so every site may read these files. */
const onEverything = {
  'Content-Security-Policy': policyInHeader,
  'Access-Control-Allow-Origin': '*',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** Asked for again each time, so that a new version is there at once. */
const fresh = 'no-cache';
/** Carries a hash in its name: another content is another file. */
const forGood = 'public, max-age=31536000, immutable';

/** What keeps its name from version to version. */
const named = ['taskpane.html', 'manifest.xml', 'functions.js', 'functions.json', 'functions.nl-NL.json', 'shortcuts.json', 'shortcuts.nl-NL.json', 'help/*', 'assets/*'];

const rule = (path, headers) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/** For hosts that read a file _headers at the top of the site. Each file gets its Cache-Control once: some hosts join what matches twice. */
function headersFile(folder) {
  const rules = [rule(`${folder}/*`, onEverything), ...named.map((path) => rule(`${folder}/${path}`, { 'Cache-Control': fresh })), rule(`${folder}/static/*`, { 'Cache-Control': forGood })];
  return `${rules.join('\n\n')}\n`;
}

const inXml = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** For IIS and Azure App Service; it lies in the folder itself. */
function webConfig() {
  const headers = Object.entries(onEverything).map(([name, value]) => `        <remove name="${name}" />\n        <add name="${name}" value="${inXml(value)}" />`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
${headers.join('\n')}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <remove fileExtension=".json" />
      <mimeMap fileExtension=".json" mimeType="application/json" />
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
  </system.webServer>
  <location path="static">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`;
}

/** For nginx: a part to include in a server. A location with headers of its own does not take over those around it. */
function nginx(folder) {
  const headers = (indent, cache) => Object.entries({ ...onEverything, 'Cache-Control': cache }).map(([name, value]) => `${indent}add_header ${name} "${value}" always;`).join('\n');
  return `# Include this in the server of ${folder || '/'}; the files lie in ROOT${folder}.
location ${folder}/ {
${headers('  ', fresh)}
  location ${folder}/static/ {
${headers('    ', forGood)}
  }
}
`;
}

/** Examples of what a host must send with the files, by file name, for the address where the pane will stand. */
export function hostingFiles(address) {
  const folder = folderOf(address);
  return { _headers: headersFile(folder), 'web.config': webConfig(), 'nginx.conf': nginx(folder) };
}
