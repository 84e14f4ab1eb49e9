import type { DraftCell } from '../../../app/client/schemes';
import { type TypedNumber, typedNumber } from '../../../app/client/typed-number';
import type { Format, Language } from '../../../i18n';

/** How a number is written in a field. */
export interface NumberStyle {
  readonly isPercent: boolean;
  readonly language: Language;
}

/** A cell as its field shows it; a text (a column per person) as it is. */
export function fieldText(cell: DraftCell, isPercent: boolean, format: Format): string {
  if (typeof cell !== 'number') return cell === null ? '' : String(cell);
  return isPercent ? `${format.number(Number((cell * 100).toPrecision(15)), 8)}%` : format.number(cell, 8);
}

export const readField = (text: string, { isPercent, language }: NumberStyle): TypedNumber => typedNumber(text, { language, isPercent });
