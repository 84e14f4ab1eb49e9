/** Whether a text holds a sign that stands for other characters, or the sign that makes one ordinary. */
export const hasWildcard = (text: string): boolean => /[*?~]/.test(text);

const piece = (part: string): string => {
  if (part === '*') return '[\\s\\S]*';
  if (part === '?') return '[\\s\\S]';
  return (part.length === 2 && part.startsWith('~') ? part.slice(1) : part).replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
};

const source = (pattern: string): string => (pattern.match(/~[*?~]|[*?]|[^*?~]+|~/g) ?? []).map(piece).join('');

/** A text with `*` and `?` as the expression that a whole text must meet, whatever its capitals. */
export const wildcard = (pattern: string): RegExp => new RegExp(`^${source(pattern)}$`, 'i');

/** The same anywhere in a text. */
export const wildcardWithin = (pattern: string): RegExp => new RegExp(source(pattern), 'i');
