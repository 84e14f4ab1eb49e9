import { refuse } from '../host-error';

/** A plain object from the add-in. */
export const asObject = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : refuse('InvalidArgument');

/** A text that may be left out. */
export const asText = (value: unknown): string => (value === undefined || value === null ? '' : typeof value === 'string' ? value : refuse('InvalidArgument'));

/** A number that may come as text with a leading `=`: `5`, `'5'`, `'=5'`. */
export function asNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return undefined;
  const text = value.replace(/^=/, '').trim();
  return text === '' || Number.isNaN(Number(text)) ? undefined : Number(text);
}
