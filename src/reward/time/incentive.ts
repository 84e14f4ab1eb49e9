import type { Derivation } from '../../core/derivation';
import { finding } from '../../core/finding';
import { message } from '../../core/message';
import { known } from '../../core/value';
import type { Organisation, OrganisationSpell, Stated } from '../../measure/organisation';
import { headerOf, rowSource, rowSubject } from '../../measure/row-subject';
import type { AssignmentRow } from '../../tables/schemas/assignments';
import { figureFor, isColumn, type PersonalRows, type ReadFigure } from '../scheme/figures';
import type { Scheme } from '../scheme/scheme';
import type { Served } from '../lines';
import { type Days, daysWithin } from './day-counts';
import { salaryFor, type YearlyAmount } from './salary';
import type { Absent } from './absent';

/** A run of days on which somebody's target incentive does not change. */
export interface IncentivePart extends Days {
  /** For a full year, at the payee's FTE. */
  readonly money: number;
  readonly derive: () => Derivation;
}

/** What decides somebody's target incentive on some days. */
export interface IncentiveSpell extends Days {
  readonly row: AssignmentRow | undefined;
  readonly fte: Stated<number>;
  readonly salary: Stated<number>;
}

/**
 * The runs of days in which nothing changes that decides the target incentive: the assignment's own cells, FTE and salary.
 * @param days the days that the figure is needed for, within those served
 */
export function incentiveSpells(served: Served, organisation: Organisation, days: Days): readonly IncentiveSpell[] {
  const pieces = served.pieces ?? [{ ...served.membership, from: served.from, until: served.until }];
  const spells = organisation.spellsOf(served.membership.payee);
  const runs: IncentiveSpell[] = [];
  for (const { row, ...piece } of pieces) {
    for (const { fte, salary, ...spell } of spells) {
      const within = daysWithin(daysWithin(piece, spell), days);
      if (within.from >= within.until) continue;
      const last = runs[runs.length - 1];
      if (last && last.row === row && last.fte === fte && last.salary === salary) runs[runs.length - 1] = { ...last, until: within.until };
      else runs.push({ row, fte, salary, ...within });
    }
  }
  return runs;
}

/** True when the incentive cannot differ from day to day, and is no part of the salary. */
export const isPlain = ({ pieces, membership }: Served, organisation: Organisation): boolean =>
  pieces === undefined && membership.row?.targetPercent === undefined && (!organisation.hasHistory || isSteady(organisation.spellsOf(membership.payee)));

/** True for one spell that is clear: an undated row of Employment leaves a single spell in doubt. */
const isSteady = ([only, ...others]: readonly OrganisationSpell[]): boolean => others.length === 0 && only?.fte.unclear !== true && only?.salary.unclear !== true;

/**
 * A payee's target incentive per run of days: an amount of the assignment, or its percentage of the salary; times the FTE
 * of the assignment, else of the person. The first that cannot be told makes it missing.
 */
export function incentiveParts(spells: readonly IncentiveSpell[], rows: PersonalRows, scheme: Scheme): readonly IncentivePart[] | Absent {
  const parts: IncentivePart[] = [];
  for (const spell of spells) {
    const part = partOf(spell, { ...rows, assignment: spell.row }, scheme);
    if ('kind' in part) return part;
    parts.push(part);
  }
  return parts;
}

function partOf(spell: IncentiveSpell, rows: PersonalRows, scheme: Scheme): IncentivePart | Absent {
  const yearly = yearlyOf(spell, rows, scheme);
  if ('kind' in yearly) return yearly;
  const fte = fteOf(spell, rows);
  if ('kind' in fte) return fte;
  const money = yearly.value * fte.value;
  const derive = (): Derivation => {
    const share: Derivation = { op: 'read', value: known(fte.value), unit: 'ratio', label: message('label.fte', {}), ...(fte.source && { source: fte.source }) };
    return fte.isDefault ? yearly.derive() : { op: 'product', value: known(money), unit: 'money', factors: [yearly.derive(), share] };
  };
  return { from: spell.from, until: spell.until, money, derive };
}

function yearlyOf(spell: IncentiveSpell, rows: PersonalRows, scheme: Scheme): YearlyAmount | Absent {
  const { row } = spell;
  const args = { payee: rows.person.name ?? rows.person.id, scheme: scheme.name };
  if (row?.targetPercent !== undefined && row.targetIncentive !== undefined) {
    return { kind: 'missing', why: message('reason.incentiveTwice', args), finding: finding('assignment.incentiveTwice', 'error', rowSubject(row, 'targetPercent'), args) };
  }
  if (row?.targetPercent !== undefined) return salaryFor(row, row.targetPercent, { salary: spell.salary, payee: args.payee, scheme });
  const figure = row?.targetIncentive;
  const found = figure !== undefined && row ? figureFor(figure, rows, rowSource(row, 'targetIncentive')) : undefined;
  if (found) {
    const label = message('label.targetIncentive', {});
    return { value: found.value, derive: () => ({ op: 'read', value: known(found.value), unit: 'money', label, ...(found.source && { source: found.source }) }) };
  }
  if (isColumn(figure)) {
    const named = { payee: args.payee, column: figure.column };
    return { kind: 'missing', why: message('reason.noFigure', named), finding: finding('figure.noValue', 'error', { ...rowSubject(rows.person), column: figure.column }, named) };
  }
  const subject = row ? rowSubject(row, 'targetIncentive') : rowSubject(rows.person);
  return { kind: 'missing', why: message('reason.noIncentive', args), finding: finding('assignment.noIncentive', 'error', subject, args) };
}

function fteOf({ row, fte }: IncentiveSpell, { person }: PersonalRows): ReadFigure | Absent {
  if (row?.fte !== undefined) return { value: row.fte, source: rowSource(row, 'fte') };
  if (fte.unclear) {
    const args = { payee: person.name ?? person.id, column: headerOf(fte.row, 'fte') };
    return { kind: 'missing', why: message('reason.noFigure', args), finding: finding('figure.noValue', 'error', rowSubject(fte.row, 'fte'), args) };
  }
  return fte.value === undefined ? { value: 1, isDefault: true } : { value: fte.value, source: rowSource(fte.row, 'fte') };
}

/**
 * A year's incentive over some days: weighted by the calendar days of each part. Days outside all parts do not count.
 * @example weightedIncentive([{ from: 0, until: 30, money: 8000 }, { from: 30, until: 90, money: 11000 }], { from: 0, until: 90 }) // 10000
 */
export function weightedIncentive(parts: readonly Pick<IncentivePart, 'from' | 'until' | 'money'>[], days: Days): number {
  let [sum, count] = [0, 0];
  for (const part of parts) {
    const within = daysWithin(part, days);
    sum += part.money * (within.until - within.from);
    count += within.until - within.from;
  }
  return sum / count;
}

/** How the incentive of some days came about: the amount that held, or the amounts weighted by days. */
export function deriveWeighted(parts: readonly IncentivePart[], days: Days): Derivation | undefined {
  const used = parts.map((part) => ({ ...part, ...daysWithin(part, days) })).filter(({ from, until }) => from < until);
  const [first] = used;
  if (used.length <= 1) return first?.derive();
  const value = known(weightedIncentive(parts, days));
  return { op: 'timeWeighted', value, unit: 'money', parts: used.map(({ from, until, derive }) => ({ from, until, derivation: derive() })) };
}
