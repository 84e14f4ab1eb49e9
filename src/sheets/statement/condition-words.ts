import { fold } from '../../core/fold';
import { formatFor } from '../../i18n/format';
import type { ComponentInfo } from '../../reward/bonus-run';
import type { Figure } from '../../tables/schema';
import type { GateRow } from '../../tables/schemas/gates';
import type { ComponentRow } from '../../tables/schemas/components';
import type { SchemeRow } from '../../tables/schemas/schemes';
import type { StatutoryCapRow } from '../../tables/schemas/statutory-caps';
import type { TierRow } from '../../tables/schemas/tiers';
import type { ModifierRow } from '../../tables/schemas/modifiers';
import type { StatementInput } from './statement-input';

/** The terms, conditions and factors of a workbook, as its tables have them. */
export interface Conditions {
  readonly schemes: readonly SchemeRow[];
  readonly components: readonly ComponentRow[];
  readonly tiers: readonly TierRow[];
  readonly statutoryCaps: readonly StatutoryCapRow[];
  readonly gates: readonly GateRow[];
  readonly modifiers: readonly ModifierRow[];
}

type Place = Pick<GateRow, 'scheme' | 'component'>;

/** True for what is about the component itself, or about all of its scheme. */
const concerns = ({ scheme, name }: ComponentInfo) => (row: Place): boolean => fold(row.scheme) === fold(scheme) && (row.component === undefined || fold(row.component) === fold(name));

/** A limit as the reader writes it: of an attainment in percent, of a result in the unit of its measure. */
function limitText({ run, options }: StatementInput, { measure, look, from }: { readonly measure: string; readonly look: GateRow['look']; readonly from: Figure }): string {
  if (typeof from !== 'number') return from.column;
  const format = formatFor(options.language);
  const known = run.components.find((one) => fold(one.measure) === fold(measure));
  if (look === 'attainment' || known?.unit === 'ratio') return format.percent(from);
  return known?.unit === 'money' ? format.spokenMoney(from, known.currency) : format.number(from);
}

function gateWords(input: StatementInput, { measure, look, direction = 'atLeast', from, capRatio = 0, capAmount }: GateRow, component: ComponentInfo): string {
  const { say, options } = input;
  const format = formatFor(options.language);
  const at = { component: component.name, measure: look === 'attainment' ? say('letter.attainmentOf', { measure }) : measure, limit: limitText(input, { measure, look, from }), direction };
  if (capAmount !== undefined) return say('letter.gate', { ...at, most: capAmount === 0 ? '' : format.money(capAmount, component.paidIn ?? component.currency) });
  return say('letter.gate', { ...at, most: capRatio === 0 ? '' : say('letter.shareOfTarget', { share: format.percent(capRatio) }) });
}

function modifierWords(input: StatementInput, { name, value, measure, look, from, combine }: ModifierRow, component: ComponentInfo): readonly string[] {
  const { say, options } = input;
  const format = formatFor(options.language);
  if (typeof value !== 'number') return [];
  const effect = combine === 'addPoints' ? say('letter.addedPoints', { points: format.number(value * 100) }) : say('letter.times', { factor: format.number(value, 4) });
  const limit = measure === undefined || from === undefined ? '' : limitText(input, { measure, look, from });
  return [say('letter.modifier', { component: component.name, name: name ?? '', measure: measure === undefined ? '' : look === 'attainment' ? say('letter.attainmentOf', { measure }) : measure, limit, effect })];
}

/** The conditions on a component and the factors on its money, a sentence each; rows with an unreadable cell are reported elsewhere. */
export function conditionWords(input: StatementInput, component: ComponentInfo): readonly string[] {
  const { conditions } = input;
  if (!conditions) return [];
  const isOwn = concerns(component);
  return [
    ...conditions.gates.filter((row) => isOwn(row) && row.unreadable.length === 0).map((row) => gateWords(input, row, component)),
    ...conditions.modifiers.filter((row) => isOwn(row) && row.unreadable.length === 0).flatMap((row) => modifierWords(input, row, component)),
  ];
}
