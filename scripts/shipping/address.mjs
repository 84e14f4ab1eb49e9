/** The address that manifest.xml and the shortcuts name: a developer's own computer. */
export const developmentAddress = 'https://localhost:3000';

const isOwnComputer = (host) => host === 'localhost' || host === '127.0.0.1' || host === '[::1]';

/** Why the pane cannot be made for an address, as a sentence; undefined = it can. */
function refusalOf(given, url) {
  if (!url || !['https:', 'http:'].includes(url.protocol)) return `"${given}" is not an address. Give it in full, such as --env url=https://koers.example.com/pane`;
  if (url.protocol === 'http:' && !isOwnComputer(url.hostname)) return `Excel opens add-ins over https only. Give the same address with https: --env url=${given.replace(/^http:/, 'https:')}`;
  if (url.search || url.hash || url.username || url.password) return `Give the folder only, without anything after ? or # and without a name or password: --env url=${url.origin}${url.pathname}`;
  return /\.\w+$/.test(url.pathname) ? `"${given}" names a file. Give the folder that it is in: --env url=${new URL('.', url)}` : undefined;
}

/**
 * The address of the folder where the pane will stand, without a slash at its end.
 * @param {string} given as the person typed it: https://koers.example.com, or with folders below it
 * @throws an Error whose message is a sentence for that person
 * @example addressOf('https://example.com/koers/') // 'https://example.com/koers'
 */
export function addressOf(given = developmentAddress) {
  const url = URL.canParse(String(given)) ? new URL(given) : undefined;
  const refusal = refusalOf(String(given), url);
  if (refusal) throw new Error(refusal);
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

/** A file of this project with the address of the host in the place of the developer's. */
export const addressed = (text, address) => text.replaceAll(developmentAddress, address);

/** The folders of an address: `/koers` of https://example.com/koers, nothing of https://example.com. */
export const folderOf = (address) => new URL(address).pathname.replace(/\/$/, '');
