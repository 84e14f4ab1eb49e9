import { scriptOf } from '../../web/page/script';

/**
 * office.js talks to a page on https whose name it knows, and asks whoever provides office.js about any other. Here both are
 * this same site: it trusts itself, and nobody else.
 */
function trustOwnSite(): void {
  addEventListener('message', ({ source, origin, data }: MessageEvent<string>) => {
    const isOwn = source === parent && origin === location.origin;
    if (isOwn && (JSON.parse(data) as { readonly hostname?: string }).hostname === location.hostname) parent.postMessage('{"hostUserTrusted":true}', origin);
  });
}

/** The page that office.js asks, and its script. */
export const trustPage = '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Trust</title><script src="trust.js"></script></head><body></body></html>\n';

export const trustScript = scriptOf(trustOwnSite, null);
