const oddSpaces = /[\u00a0\u2000-\u200a\u202f\u205f\u3000\t\r\n\s]+/g;
const invisible = /[\u200b-\u200d\u2060\ufeff]/g;

/** True for the many texts that need no cleaning: printable ASCII, no space at an end, no two spaces together. */
function isClean(text: string): boolean {
  let previous = 32;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 32 || code > 126 || (code === 32 && previous === 32)) return false;
    previous = code;
  }
  return previous !== 32;
}

/**
 * A text as it is compared and kept: spaces at both ends gone, every run of spaces, line feeds and non-breaking spaces one
 * space, characters without width gone.
 * @example cleanText(' Jan\u00a0 de Vries ') // 'Jan de Vries'
 */
export function cleanText(text: string): string {
  if (isClean(text)) return text;
  return text.replace(invisible, '').replace(oddSpaces, ' ').trim();
}
