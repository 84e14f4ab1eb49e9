import { type Finding, finding } from '../../core/finding';
import { rowSubject } from '../../measure/row-subject';
import { fold } from '../../core/fold';
import type { Period } from '../../core/period';
import { periodsIn, readPeriod, spanOf } from '../../measure/run-calendar';
import type { PersonRow } from '../../tables/schemas/people';
import { balanceLines, type PayeeStep } from './draw-lines';
import { type DrawTerms, drawTerms } from './draw-terms';
import { type LedgerLine, linesBy, type NewLine } from './ledger-line';
import type { PostInput } from './post-close';
import type { SettledAmount } from './settled-amounts';
import type { Step } from './steps';

/** What counts at a moment of paying, and what came before. */
export interface StepOfLines {
  readonly step: Step;
  readonly now: readonly LedgerLine[];
  readonly before: readonly LedgerLine[];
  /** What cannot be told at this moment. */
  readonly missing: readonly SettledAmount[];
}

interface PayeeMovements {
  readonly lines: readonly NewLine[];
  readonly findings: readonly Finding[];
}

/** The balance movements of everybody who has lines, balances, draws or guarantees, ordered by payee. */
export function payeeLines(input: PostInput, of: StepOfLines): PayeeMovements {
  const people = new Map(input.tables.people.map((person) => [person.id, person]));
  const now = linesBy(of.now, ({ payee }) => payee);
  const before = linesBy(of.before, ({ payee }) => payee);
  const onSchemes = schemesByPayee(input, of.step);
  const everybody = [...new Set([...now.keys(), ...before.keys(), ...people.keys()])].sort();
  const made = everybody.map((payee) => ofPayee(input, { payee, person: people.get(payee), step: of.step, missing: of.missing.filter((one) => one.payee === payee), now: now.get(payee) ?? [], before: before.get(payee) ?? [], onSchemes }));
  return { lines: made.flatMap(({ lines }) => lines), findings: made.flatMap(({ findings }) => findings) };
}

interface Schemes {
  readonly paying: ReadonlyMap<string, string>;
  readonly own: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The schemes that pay at this moment with their currency, and per payee the own ones. */
function schemesByPayee({ current }: PostInput, { origins }: Step): Schemes {
  const isNow = new Set(origins.map(({ name }) => name));
  const paying = new Map<string, string>();
  const own = new Map<string, Set<string>>();
  for (const { payee, scheme, origin, currency } of current.amounts) {
    if (!isNow.has(origin.name)) continue;
    paying.set(fold(scheme), currency);
    own.set(payee, (own.get(payee) ?? new Set<string>()).add(fold(scheme)));
  }
  return { paying, own };
}

interface Payee extends StepOfLines {
  readonly payee: string;
  readonly person: PersonRow | undefined;
  readonly onSchemes: Schemes;
}

function ofPayee(input: PostInput, of: Payee): PayeeMovements {
  const { payee, person, step, onSchemes } = of;
  const paying = new Set(onSchemes.paying.keys());
  const own = onSchemes.own.get(payee) ?? new Set<string>();
  const found = person && input.tables.draws.length > 0 ? drawTerms(input.tables, { person, period: step.period, paying, own }) : { terms: [], findings: [] };
  const usual = [...of.now, ...of.before][0]?.currency ?? onSchemes.paying.get([...own][0] ?? '') ?? 'EUR';
  const currencyOf = ({ scheme }: DrawTerms): string => (scheme === '' ? usual : (onSchemes.paying.get(fold(scheme)) ?? usual));
  const currencies = [...new Set([...of.now, ...of.before].map(({ currency }) => currency).concat(found.terms.map(currencyOf)))].sort();
  const isUnknown = ({ scheme }: DrawTerms): boolean => of.missing.some((one) => scheme === '' || fold(one.scheme) === fold(scheme));
  const inCurrency = (currency: string) => (line: LedgerLine): boolean => line.currency === currency;
  const lines = currencies.flatMap((currency) =>
    balanceLines({ payee, currency, step, now: of.now.filter(inCurrency(currency)), before: of.before.filter(inCurrency(currency)), terms: found.terms.filter((terms) => currencyOf(terms) === currency), isUnknown, ...reading(input, step) }),
  );
  return { lines, findings: [...found.findings, ...found.terms.filter((terms) => isUnknown(terms) && isFilledUp(terms)).map((terms) => waitsFinding(terms, of))] };
}

const isFilledUp = ({ row: { kind, form = 'fillUp' }, isActive }: DrawTerms): boolean => isActive && (kind === 'guarantee' || form === 'fillUp');

const waitsFinding = ({ row, minimum }: DrawTerms, { payee, person, step, now }: Payee): Finding =>
  finding('draw.waits', 'warning', rowSubject(row, 'amount'), { payee: person?.name ?? payee, period: step.period.name, minimum, currency: now[0]?.currency ?? 'EUR' });

const reading = ({ calendar }: PostInput, { period }: Step): Pick<PayeeStep, 'readPeriod' | 'averaged'> => ({
  readPeriod: (text) => readPeriod(calendar, text),
  averaged: ({ row }) => {
    const span: Period = spanOf(calendar, period);
    const [first, last] = [row.start ?? span.start, row.end ?? span.end - 1];
    const endsNow = last >= period.start && last < period.end;
    return endsNow ? { from: first, periods: periodsIn(calendar, period.grain, { first, last }).length } : undefined;
  },
});
