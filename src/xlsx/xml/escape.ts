const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const unencodable = /[\x00-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const looksEscaped = /_(?=x[0-9a-fA-F]{4}_)/g;

const hexEscape = (char: string): string => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/** Text between tags or in an attribute. Characters that XML cannot hold are left out. */
export function escapeXml(text: string): string {
  return text.replace(unencodable, '').replace(/[&<>"]/g, (char) => entities[char] ?? char);
}

/** Spreadsheet text (cells, prompts): characters that XML cannot hold become `_xHHHH_`, as Excel writes them. */
export function escapeText(text: string): string {
  const encoded = text.replace(looksEscaped, '_x005F_').replace(unencodable, hexEscape);
  return encoded.replace(/[&<>"]/g, (char) => entities[char] ?? char);
}

/** Spreadsheet text in an attribute, where XML would turn tabs and line breaks into spaces. */
export function escapeTextAttribute(text: string): string {
  return escapeText(text).replace(/[\t\n]/g, (char) => hexEscape(char).toLowerCase());
}
