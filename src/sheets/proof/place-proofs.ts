import { formatFor } from '../../i18n/format';
import type { SheetText } from '../../i18n/sheet-text';
import { PayoutState, type BonusRun } from '../../reward/bonus-run';
import type { Section } from '../bonus/page-breaks';
import { speaker } from '../explain/speaker';
import { totalOfPayout } from '../explanation/explained';
import { block, joined, type Block } from '../layout/block';
import { palette } from '../palette';
import type { ReportOptions } from '../report-options';
import { styles } from '../style';
import { columns } from './page';
import { proofOf, type Proof, type ToProve } from './payout-proof';
import { isTaken } from './proof-line';
import { proofHead, proofRow } from './proof-rows';
import { mostDeals } from './prove-deals';

/** The proofs below each other, with what is to be counted of them. */
export interface PlacedProofs {
  readonly block: Block;
  /** The rows of each proof, with the name above the first of a payee. */
  readonly sections: readonly Section[];
  /** Where the proof of each payout begins. */
  readonly anchors: ReadonlyMap<number, string>;
  /** The cell in which the proof of each payout ends, by the number that the steps of others know it by. */
  readonly outcomes: ReadonlyMap<number, string>;
  /** How many proofs there are, and how many of them take a figure over from the engine. */
  readonly proofs: number;
  readonly part: number;
}

/** What is proven under one title. */
interface Titled {
  readonly title: string;
  readonly currency: string;
  readonly derivation: ToProve['derivation'];
}

interface Placing {
  readonly run: BonusRun;
  readonly options: ReportOptions;
  readonly say: SheetText;
  readonly payout: ToProve['payout'];
}

function titledPayout({ run, options, say }: Placing, payout: number): Titled | undefined {
  const component = run.components[run.payouts.component[payout] ?? -1];
  const period = run.periods[run.payouts.period[payout] ?? -1];
  if (!component || !period) return undefined;
  const title = say('explanation.payout', { scheme: component.scheme, component: component.name, period: formatFor(options.language).period(period) });
  return { title, currency: component.currency, derivation: run.derive(payout, mostDeals) };
}

/** The total of a scheme where its cap or rounding makes it differ from its components. */
function titledTotal({ run, options, say }: Placing, total: number): Titled | undefined {
  const { schemeTotals: totals } = run;
  if (totals.state[total] !== PayoutState.known || totals.earned[total] === totals.subtotal[total]) return undefined;
  const scheme = run.schemes[totals.scheme[total] ?? -1];
  const period = run.periods[totals.period[total] ?? -1];
  const derivation = run.deriveTotal(total);
  if (!scheme || !period || !derivation) return undefined;
  return { title: say('explanation.schemeTotal', { scheme: scheme.name, period: formatFor(options.language).period(period) }), currency: scheme.currency, derivation };
}

const takesOver = ({ lines }: Proof): boolean => lines.some(({ outcome, beside }) => isTaken(outcome) || beside?.some(isTaken));

/** One proof under its title, with the row of headers between. */
function proofBlock({ title, currency, derivation }: Titled, row: number, { run, options, say, payout }: Placing): { readonly block: Block; readonly proof: Proof } {
  const top = row + 2;
  const proof = proofOf({ derivation, speaker: speaker(options.language, currency), top, payout, derive: (other) => (run.within ?? run).derive(other, mostDeals) });
  let steps = 0;
  const rows = proof.lines.map((line, at) => {
    if (line.kind === 'step') steps += 1;
    return proofRow(line, { row: top + at, step: line.kind === 'step' ? steps : undefined, isLast: at === proof.lines.length - 1 }, { say, language: options.language, currency });
  });
  const head = block({ cells: [{ row, column: columns.step, content: title, style: { bold: true, color: palette.accent, vertical: 'bottom' } }], heights: { [row]: 22 }, bottom: row });
  return { block: joined([head, proofHead(row + 1, say), ...rows]), proof };
}

/** The payouts by payee, in the order of the run. */
function byPayee(run: BonusRun, payouts: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (const payout of payouts) {
    const payee = run.payouts.payee[payout] ?? 0;
    groups.set(payee, [...(groups.get(payee) ?? []), payout]);
  }
  return groups;
}

/** What a payee's payouts are proven by: each payout, and after the last of a scheme its total. */
function proofsOf(placing: Placing, payouts: readonly number[], totalOf: (payout: number) => number | undefined): readonly { readonly payout?: number; readonly titled: Titled }[] {
  return payouts.flatMap((payout, at) => {
    const titled = titledPayout(placing, payout);
    const total = totalOf(payout);
    const next = payouts[at + 1];
    const closing = total !== undefined && (next === undefined || totalOf(next) !== total) ? titledTotal(placing, total) : undefined;
    return [...(titled ? [{ payout, titled }] : []), ...(closing ? [{ titled: closing }] : [])];
  });
}

function placeOnce(placing: Placing, payouts: readonly number[], top: number): PlacedProofs {
  const { run, say } = placing;
  const totalOf = totalOfPayout(run);
  const numberOf = run.within?.numberOf ?? ((payout: number) => payout);
  const blocks: Block[] = [];
  const sections: Section[] = [];
  const [anchors, outcomes] = [new Map<number, string>(), new Map<number, string>()];
  let [row, proofs, part] = [top, 0, 0];
  for (const [payee, own] of byPayee(run, payouts)) {
    let start = row;
    const who = run.payees[payee];
    blocks.push(block({ cells: [{ row, column: columns.step, content: say('explanation.payee', { payee: who?.name ?? '', team: who?.team ?? '' }), style: styles.section }], heights: { [row]: 28 }, bottom: row }));
    row += 1;
    for (const { payout, titled } of proofsOf(placing, own, totalOf)) {
      const { block: made, proof } = proofBlock(titled, row, placing);
      blocks.push(made);
      proofs += 1;
      if (takesOver(proof)) part += 1;
      if (payout !== undefined) {
        anchors.set(payout, `B${row}`);
        outcomes.set(numberOf(payout), proof.outcome);
      }
      sections.push({ top: start, bottom: made.bottom });
      row = made.bottom + 2;
      start = row;
    }
  }
  return { block: joined(blocks), sections, anchors, outcomes, proofs, part };
}

/**
 * Puts the proofs of some payouts below each other, by payee. A proof that refers to one further down is written once its
 * place is known.
 */
export function placeProofs(run: BonusRun, payouts: readonly number[], top: number, { options, say }: Pick<Placing, 'options' | 'say'>): PlacedProofs {
  const wanted: number[] = [];
  const ask = (payout: number): undefined => {
    wanted.push(payout);
    return undefined;
  };
  const first = placeOnce({ run, options, say, payout: ask }, payouts, top);
  if (!wanted.some((payout) => first.outcomes.has(payout))) return first;
  return placeOnce({ run, options, say, payout: (payout) => first.outcomes.get(payout) }, payouts, top);
}
