import type { Box } from '../../model/box';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

export const field = (params: unknown, name: string): unknown => (isObject(params) ? params[name] : undefined);

export function numberOf(params: unknown, name: string): number | undefined {
  const value = field(params, name);
  return typeof value === 'number' ? value : undefined;
}

export function textOf(params: unknown, name: string): string | undefined {
  const value = field(params, name);
  return typeof value === 'string' ? value : undefined;
}

/** The range among the parameters of a command of Univer: itself, or under one of these names. */
export function rangeIn(params: unknown, ...names: readonly string[]): Box | undefined {
  const found = [params, ...(names.length > 0 ? names : ['range', 'ranges']).map((name) => field(params, name))].map((value) => (Array.isArray(value) ? (value[0] as unknown) : value)).find((value) => numberOf(value, 'startRow') !== undefined);
  const [startRow, endRow, startColumn, endColumn] = ['startRow', 'endRow', 'startColumn', 'endColumn'].map((name) => numberOf(found, name));
  if (startRow === undefined || endRow === undefined || startColumn === undefined || endColumn === undefined) return undefined;
  return Number.isNaN(startRow + endRow + startColumn + endColumn) ? undefined : { row: startRow, rows: endRow - startRow + 1, column: startColumn, columns: endColumn - startColumn + 1 };
}
