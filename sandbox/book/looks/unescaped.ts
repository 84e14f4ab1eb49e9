/** A text of a file without its escapes: line breaks and the like are kept as _x000a_. */
export const unescaped = (text: string): string => text.replace(/_x([\dA-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
