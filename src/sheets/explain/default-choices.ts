import type { Derivation } from '../../core/derivation';
import type { Language } from '../../i18n';
import type { SheetText } from '../../i18n/sheet-text';
import type { ComponentInfo } from '../../reward/bonus-run';
import type { ColumnSchema } from '../../tables/schema';
import { componentsSchema } from '../../tables/schemas/components';
import { schemesSchema } from '../../tables/schemas/schemes';

const isStep = (value: object): value is Derivation => 'op' in value;

/** True when a step of this kind is anywhere in a derivation. */
function contains(value: unknown, op: Derivation['op']): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return (isStep(value) && value.op === op) || Object.values(value).some((part) => contains(part, op));
}

/** `Hogere schijf.` in the middle of a sentence; abbreviations keep their capitals. */
function inSentence(text: string): string {
  const bare = text.endsWith('.') ? text.slice(0, -1) : text;
  return /^\p{Lu}\p{Lu}/u.test(bare) ? bare : bare.charAt(0).toLowerCase() + bare.slice(1);
}

function choicesOf(columns: readonly ColumnSchema[], ids: readonly string[], language: Language, say: SheetText): readonly string[] {
  return columns.flatMap(({ id, label, whenEmpty }) =>
    ids.includes(id) && whenEmpty ? [say('explanation.defaultChoice', { column: label[language], meaning: inSentence(whenEmpty[language]) })] : [],
  );
}

/**
 * The documented defaults that a payout stands on, in the words of the columns that were left empty; empty when there are none.
 * @example defaultChoices(component, derivation, 'nl', say) // 'Standaardkeuzes (lege cellen): Grens hoort bij: hogere schijf; …'
 */
export function defaultChoices({ defaults }: Pick<ComponentInfo, 'defaults'>, derivation: Derivation, language: Language, say: SheetText): string {
  if (!defaults) return '';
  const scheme = defaults.scheme.filter((column) => column !== 'proration' || contains(derivation, 'prorate'));
  const choices = [...choicesOf(componentsSchema.columns, defaults.component, language, say), ...choicesOf(schemesSchema.columns, scheme, language, say)];
  return choices.length === 0 ? '' : say('explanation.defaults', { choices });
}
