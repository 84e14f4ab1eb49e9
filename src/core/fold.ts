/**
 * A text as names are compared: without case, and without spaces before, after, or doubled within.
 * @example fold('  Jan  de VRIES ') // 'jan de vries'
 */
export const fold = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();
