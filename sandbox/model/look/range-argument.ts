import { boxName, quoteSheet } from '../address';
import type { Box } from '../box';
import { refuse } from '../host-error';
import type { Range } from '../range';
import type { Worksheet } from '../worksheet';
import { areaOf } from './area';
import type { Area } from './area';

const isRange = (value: unknown): value is Range => typeof value === 'object' && value !== null && (value as { T?: unknown }).T === 'Range';

/** A range that the add-in gave as an object or as an address on this sheet. */
export function rangeOn(sheet: Worksheet, value: unknown): Range {
  if (isRange(value)) return value.sheet === sheet ? value : refuse('InvalidArgument');
  return typeof value === 'string' && value !== '' ? sheet.find(value) : refuse('InvalidArgument');
}

/** The areas of a range, of several ranges, or of an address with commas. */
export function areasOn(sheet: Worksheet, value: unknown): readonly Area[] {
  if (typeof value === 'string') return value.split(',').map((address) => areaOf(rangeOn(sheet, address.trim()).box));
  const many = (value as { ranges?: unknown }).ranges;
  return Array.isArray(many) ? many.map((range) => areaOf(rangeOn(sheet, range).box)) : [areaOf(rangeOn(sheet, value).box)];
}

export const rangeObject = (value: unknown): Range => (isRange(value) ? value : refuse('InvalidArgument'));

const absolute = (name: string): string => name.replace(/\$?([A-Z]+)?\$?(\d+)?/g, (_, letters?: string, digits?: string) => (letters ? `$${letters}` : '') + (digits ? `$${digits}` : ''));

/** `$B$3:$D$9`. */
export const absoluteName = (box: Box): string => absolute(boxName(box));

/** `Sheet!$B$3:$D$9` for a range; undefined for anything else. */
export function rangeReference(value: unknown): string | undefined {
  return isRange(value) ? `${quoteSheet(value.sheet.Name)}!${absoluteName(value.box)}` : undefined;
}
