/**
 * A text as names are compared: without case, and without spaces before, after, or doubled within.
 * @example fold('  Jan  de VRIES ') // 'jan de vries'
 */
export function fold(text: string): string {
  const trimmed = text.trim().toLowerCase();
  return /\s{2}|[^\S ]/.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
}
