import type { Finding } from '../../../src/core/finding';
import type { Outcome, Paid } from './outcome';

/** What a defect makes of an intact workbook. */
export interface Difference {
  /** As `severity check sheet!cell`, or the row where no cell is known. */
  readonly findings: readonly string[];
  /** Per `person, component` (with the period where not all of them): the key of the reason (and whether it does not apply), other money, or that there is no payout. */
  readonly payouts: Readonly<Record<string, string | number>>;
  /** Totals that are other than their components explain. */
  readonly totals: Readonly<Record<string, string | number>>;
}

/** The findings that a defect adds. */
export function newFindings(intact: Outcome, broken: Outcome): readonly Finding[] {
  const known = new Set(intact.findings.map(saysOf));
  return broken.findings.filter((found) => !known.has(saysOf(found)));
}

const saysOf = ({ check, severity, subject, args }: Finding): string => JSON.stringify([check, severity, subject, args]);

/** Everything that differs between the intact workbook and the broken one. */
export function differenceOf(intact: Outcome, broken: Outcome): Difference {
  const changed = changedIn(intact.payouts, broken.payouts, spoken);
  return { findings: newFindings(intact, broken).map(placeOf).sort(), payouts: folded(changed, broken.payouts), totals: totalsApart(intact, broken, changed) };
}

const placeOf = ({ check, severity, subject: { sheet, cell, row } }: Finding): string => [severity, check, ...(sheet === undefined ? [] : [`${sheet}!${cell ?? row ?? ''}`])].join(' ');

const spoken = (paid: Paid): string | number => (typeof paid === 'number' ? paid : `${paid.kind === 'notApplicable' ? 'does not apply: ' : ''}${paid.why.key}`);

function changedIn<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>, say: (value: T) => string | number): ReadonlyMap<string, string | number> {
  const names = [...new Set([...before.keys(), ...after.keys()])];
  const told = (values: ReadonlyMap<string, T>, name: string): string | number => (values.has(name) ? say(values.get(name)!) : 'gone');
  return new Map(names.flatMap((name) => (told(before, name) === told(after, name) ? [] : [[name, told(after, name)] as const])));
}

/** One entry per person and component where all of its periods have the same reason. */
function folded(changed: ReadonlyMap<string, string | number>, all: ReadonlyMap<string, Paid>): Difference['payouts'] {
  const entries = [...changed].map(([name, value]) => {
    const group = name.split(', ').slice(0, 2).join(', ');
    const periods = [...new Set([...changed.keys(), ...all.keys()])].filter((other) => other.startsWith(`${group}, `));
    return periods.every((other) => changed.get(other) === value && typeof value === 'string') ? [group, value] : [name, value];
  });
  return Object.fromEntries(entries) as Difference['payouts'];
}

/** A total may only change with one of its components, and is missing with one that is. */
function totalsApart(intact: Outcome, broken: Outcome, changed: ReadonlyMap<string, string | number>): Difference['totals'] {
  const totals = changedIn(intact.totals, broken.totals, (value) => value ?? 'missing');
  const schemeOf = new Map(broken.run.components.map(({ name, scheme }) => [name, scheme]));
  const moved = new Set([...changed.keys()].map((name) => name.split(', ')).map(([person, component, period]) => [person, schemeOf.get(component!), period].join(', ')));
  const silent = [...broken.payouts].flatMap(([name, paid]) => (typeof paid === 'number' || paid.kind === 'notApplicable' ? [] : [name]));
  return Object.fromEntries([...[...totals].filter(([name]) => !moved.has(name)), ...silent.flatMap((name) => knownWithout(name, broken, schemeOf))]);
}

/** A total that is known without a component that is missing. */
function knownWithout(name: string, { totals }: Outcome, schemeOf: ReadonlyMap<string, string>): readonly (readonly [string, string | number])[] {
  const [person, component, period] = name.split(', ');
  const total = [person, schemeOf.get(component!), period].join(', ');
  return totals.get(total) !== undefined ? [[`known without ${name}`, totals.get(total)!]] : [];
}
