import type { Derivation } from '../../core/derivation';
import { message } from '../../core/message';
import { known } from '../../core/value';
import { findColumn } from '../../measure/find-column';
import type { Measure, RowsMeasure } from '../../measure/measure';
import { answersRowsOf, rowFigure } from '../../measure/row-figure';
import { valueSource } from '../../measure/rows-place';
import { countedRow } from './counted-rows';
import { type Deal, outcomeOfDeal } from './deals';
import { readStep, unitOf } from './derive-figures';
import { deriveOutcome } from './derive-outcome';
import type { Terms } from './terms';

/** What one deal gives, as steps; its value is `outcomeOfDeal(terms, deal)`. */
export function deriveDeal(terms: Terms, deal: Deal): Derivation {
  const { component, rounding } = terms;
  const lookup = component.lookup && lookupStep(terms, component.lookup, deal);
  const outcome = deriveOutcome(terms, deal.reach, { input: dealStep(terms, deal), ...(lookup && { lookup }) });
  if (rounding.at !== 'row' || component.base !== 'amount') return outcome;
  return { op: 'round', value: known(outcomeOfDeal(terms, deal)), unit: 'money', input: outcome, decimals: rounding.decimals, ...(rounding.mode !== 'halfUp' && { mode: rounding.mode }) };
}

function dealStep({ component: { measure } }: Terms, { row, value }: Deal): Derivation {
  if (measure.kind !== 'rows') return readStep({ value }, message('label.actual', { measure: measure.name }), unitOf(measure));
  const source = valueSource(measure, row);
  const counted = source.isPart ? countedRow(measure, row) : undefined;
  return { op: 'read', value: known(value), unit: unitOf(measure), label: message('label.deal', { row: source.row ?? 0, id: idOf(measure, row) }), source, ...(counted && { row: counted }) };
}

/** The other measure's figure of a deal, down to its own cells; of the period where it is about another table. */
function lookupStep({ component }: Terms, lookup: Measure, { row, reach }: Deal): Derivation {
  const isOfRow = component.measure.kind === 'rows' && answersRowsOf(lookup, component.measure) === 'rows';
  if (!isOfRow || lookup.kind === 'payout' || lookup.kind === 'none') return readStep({ value: reach.tierAt }, message('label.actual', { measure: lookup.name }), unitOf(lookup));
  if (lookup.kind === 'rows') return cellStep(lookup, row);
  return { op: 'ratio', value: known(reach.tierAt), unit: unitOf(lookup), numerator: cellStep(lookup.numerator, row), denominator: cellStep(lookup.denominator, row) };
}

const cellStep = (measure: RowsMeasure, row: number): Derivation =>
  readStep({ value: rowFigure(measure, row), ...(measure.values && { source: valueSource(measure, row) }) }, message('label.actual', { measure: measure.name }), unitOf(measure));

function idOf({ table }: RowsMeasure, row: number): string {
  const ids = findColumn(table, 'id');
  return ids?.kind === 'text' ? (ids.texts[ids.codes[row]!] ?? '') : '';
}
